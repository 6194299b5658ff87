/** The protocols of this installation: read once at start; a process with a broken or secretly changed one refuses to start. */
import type { PolicyStore } from '#persistence';
import { checkImmutable, loadProtocols } from '#protocol';
import type { LoadedProtocol } from '#protocol';

export interface PinnedProtocols {
  readonly loaded: readonly LoadedProtocol[];
}

/** Reads the directory and holds it against the versions in use. Throws one sentence per error. */
export async function readPinnedProtocols(directory: string, policies: Pick<PolicyStore, 'usedProtocols'>): Promise<PinnedProtocols> {
  const { protocols, problems } = await loadProtocols(directory);
  const used = await policies.usedProtocols();
  const errors = [...problems, ...checkImmutable(used, protocols.map(({ protocol, fingerprint, file }) => ({ id: protocol.id, version: protocol.version, fingerprint, file })))].filter((problem) => problem.level === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => `${problem.file}:${String(problem.line)} ${problem.message.en} ${problem.fix.en}`).join('\n'));
  if (protocols.length === 0) throw new Error(`No protocol was found in ${directory}`);
  return { loaded: protocols };
}
