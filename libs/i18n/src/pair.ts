/** A text in both languages, side by side: a missing one does not compile, and a reviewer sees both at once. ICU message format. */
export interface Pair {
  readonly he: string;
  readonly en: string;
}
export const t = (he: string, en: string): Pair => ({ he, en });
