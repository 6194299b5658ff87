/** A working session in words: who was there, what was found and decided. Pure. */
import type { TimelineEntry } from '#contracts';

export interface SessionWords {
  /** Ids of our people. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly findings: readonly string[];
  readonly decisions: readonly string[];
  readonly ideas: readonly string[];
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : []);
const whats = (value: unknown): readonly string[] => (Array.isArray(value) ? texts(value.map((one: unknown) => (typeof one === 'object' && one !== null ? (Reflect.get(one, 'what') as unknown) : one))) : []);

/** The words of the line of a session; null where there is none. */
export function sessionOf(line: Pick<TimelineEntry, 'data'> | undefined): SessionWords | null {
  if (line === undefined) return null;
  const { ours, theirs, findings, decisions, ideas } = line.data;
  return { ours: texts(ours), theirs: texts(theirs), findings: texts(findings), decisions: texts(decisions), ideas: whats(ideas) };
}
