import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#domain';
import { describeProblem } from './problems';
import type { ProtocolProblem } from './problems';
import { readProtocol } from './read-protocol';
import type { ReadProtocol } from './read-protocol';

export interface LoadedProtocol extends ReadProtocol {
  readonly file: string;
}
/** All that could be read, and everything that is wrong; a caller that pins protocols refuses to start on any error. */
export interface LoadedProtocols {
  readonly protocols: readonly LoadedProtocol[];
  readonly problems: readonly ProtocolProblem[];
}
export interface ProtocolFile {
  readonly name: string;
  readonly text: string;
}

/** Reads every `.yaml` and `.yml` of a directory, in the order of names. An unreadable directory or file is a problem, not a fault. */
export async function loadProtocols(directory: string, now?: Instant): Promise<LoadedProtocols> {
  const files: ProtocolFile[] = [];
  const unreadable: ProtocolProblem[] = [];
  const tried = async <T>(name: string, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      // The person who keeps the files is told; the other files are still read.
      const problem = error instanceof Error ? error.message : String(error);
      unreadable.push(describeProblem('protocol.unreadable', { file: name, line: 1, column: 1, path: '' }, { params: { problem } }));
      return undefined;
    }
  };
  const names = (await tried(directory, () => readdir(directory))) ?? [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
    const text = await tried(name, () => readFile(join(directory, name), 'utf8'));
    if (text !== undefined) files.push({ name, text });
  }
  const read = readProtocols(files, now);
  return { protocols: read.protocols, problems: [...unreadable, ...read.problems] };
}

/** As `loadProtocols`, from texts. The same id and version in two files is a problem of the second. Warnings are among the problems. */
export function readProtocols(files: readonly ProtocolFile[], now?: Instant): LoadedProtocols {
  const protocols: LoadedProtocol[] = [];
  const problems: ProtocolProblem[] = [];
  for (const { name, text } of files) {
    const read = readProtocol(text, name, now);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(...read.warnings);
    const { id, version } = read.protocol;
    const twin = protocols.find((one) => one.protocol.id === id && one.protocol.version === version);
    if (twin === undefined) protocols.push({ ...read, file: name });
    else problems.push(describeProblem('protocol.version-twice', { file: name, line: 1, column: 1, path: 'version' }, { params: { id, version, other: twin.file } }));
  }
  return { protocols, problems };
}

/** The protocol by id: a given version, or the highest one (numbers in a version compare as numbers); undefined when there is none. */
export function findProtocol(loaded: readonly LoadedProtocol[], id: string, version?: string): LoadedProtocol | undefined {
  const byId = loaded.filter((one) => one.protocol.id === id && (version === undefined || one.protocol.version === version));
  const collator = new Intl.Collator('en', { numeric: true });
  return byId.sort((a, b) => collator.compare(b.protocol.version, a.protocol.version))[0];
}
