/** A text in both languages. The API's bilingual fields have the same shape, so both go through `t`. */
export interface Pair {
  readonly he: string;
  readonly en: string;
}
/** `p('English', 'עברית')`. */
export const p = (en: string, he: string): Pair => ({ en, he });

/** For a plural of days, with the words before the number: Hebrew counts from three to ten in the plural and beyond in the singular: 10 ימים, 11 יום. */
export const fewDays = (before = ''): string => [3, 4, 5, 6, 7, 8, 9, 10].map((n) => `=${String(n)} {${before}${String(n)} ימים}`).join(' ');
