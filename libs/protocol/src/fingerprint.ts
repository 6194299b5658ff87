import { createHash } from 'node:crypto';
import { compileProtocol } from './compile-protocol';
import type { ProtocolDocument } from './document';
import { describeProblem } from './problems';
import type { ProtocolProblem } from './problems';

/** What is known of a version a crisis was opened under. */
export interface UsedProtocol {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
}
export interface LoadedFingerprint extends UsedProtocol {
  readonly file: string;
}

/**
 * SHA-256 (hex) of what a protocol asks, independent of order, notation (`60m` = `1h`) and comments. Owner, review date, names and sources
 * are left out: they may be put right in a version in use, because they change nothing for anybody's crisis.
 */
export function protocolFingerprint(document: ProtocolDocument): string {
  return createHash('sha256').update(canonicalJson(compileProtocol(document))).digest('hex');
}

/** Versions that changed after use, one problem each; empty when all is well. Unknown versions are new and welcome. */
export function checkImmutable(known: readonly UsedProtocol[], loaded: readonly LoadedFingerprint[]): readonly ProtocolProblem[] {
  return loaded
    .filter((one) => known.some((used) => used.id === one.id && used.version === one.version && used.fingerprint !== one.fingerprint))
    .map((one) => describeProblem('protocol.version-used', { file: one.file, line: 1, column: 1, path: 'version' }, { params: { id: one.id, version: one.version } }));
}

/** JSON with sorted keys, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, child]) => child !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
}
