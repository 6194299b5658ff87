/** The protocols of this installation: read once at start; a process with a broken or secretly changed one refuses to start. */
import type { Protocol } from '#domain';
import type { PolicyStore } from '#persistence';
import { checkImmutable, findProtocol, loadProtocols, loadReasons, readProtocol } from '#protocol';
import type { LoadedProtocol, Reasons } from '#protocol';

export interface PinnedProtocols {
  /** Of the files: what a new crisis can be opened under. */
  readonly loaded: readonly LoadedProtocol[];
  /** Versions that crises were opened under and that are in no file any more; those crises go on under them. */
  readonly earlier?: readonly Protocol[];
  /** Their reasons in Hebrew; nothing a crisis obeys. */
  readonly reasons?: Reasons;
}

/** Reads the directory and holds it against the versions in use. Throws one sentence per error. */
export async function readPinnedProtocols(directory: string, policies: Pick<PolicyStore, 'usedProtocols' | 'usedProtocol'>): Promise<PinnedProtocols> {
  const [{ protocols, problems }, told] = await Promise.all([loadProtocols(directory), loadReasons(directory)]);
  const used = await policies.usedProtocols();
  const errors = [...problems, ...told.problems, ...checkImmutable(used, protocols.map(({ protocol, fingerprint, file }) => ({ id: protocol.id, version: protocol.version, fingerprint, file })))].filter((problem) => problem.level === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => `${problem.file}:${String(problem.line)} ${problem.message.en} ${problem.fix.en}`).join('\n'));
  if (protocols.length === 0) throw new Error(`No protocol was found in ${directory}`);
  const gone = used.filter(({ id, version }) => findProtocol(protocols, id, version) === undefined);
  const documents = await Promise.all(gone.map(({ id, version }) => policies.usedProtocol(id, version)));
  return { loaded: protocols, reasons: told.reasons, earlier: documents.flatMap((one) => (one === null ? [] : protocolOf(one.document, `${one.id}@${one.version}`))) };
}

/** A document on record, read as its file was: JSON is YAML too. Empty for one this release cannot read any more. */
function protocolOf(document: unknown, name: string): readonly Protocol[] {
  const read = readProtocol(JSON.stringify(document), name);
  return read.ok ? [read.protocol] : [];
}

/** The very version a crisis is bound to, also when a newer one has taken its place in the files; undefined when nobody knows it. */
export function pinnedProtocol({ loaded, earlier }: PinnedProtocols, { id, version }: Pick<Protocol, 'id' | 'version'>): Protocol | undefined {
  return findProtocol(loaded, id, version)?.protocol ?? earlier?.find((one) => one.id === id && one.version === version);
}
