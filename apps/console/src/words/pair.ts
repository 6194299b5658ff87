/** A text in both languages. The API's bilingual fields have the same shape, so both go through `t`. */
export interface Pair {
  readonly he: string;
  readonly en: string;
}
/** `p('English', 'עברית')`. */
export const p = (en: string, he: string): Pair => ({ en, he });
