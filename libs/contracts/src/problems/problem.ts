/** The form of one line of the problem catalogue. */
import type { Bilingual } from '../commands/entry';

export interface Problem {
  /** HTTP status: 400 bad input, 401, 403, 404, 409 wrong state or conflict, 413, 422 refused by a rule, 429, 503. */
  readonly status: number;
  /** What is the matter, in a few words. */
  readonly title: Bilingual;
  /** What to do about it. ICU message format; params of the refusal by name. */
  readonly todo: Bilingual;
}
export type Problems = Readonly<Record<string, Problem>>;

/** One problem; texts in the order Hebrew, English. */
export function problem(status: number, title: readonly [he: string, en: string], todo: readonly [he: string, en: string]): Problem {
  return { status, title: { he: title[0], en: title[1] }, todo: { he: todo[0], en: todo[1] } };
}
