/** Several things in one sentence, joined as the language joins them. Pure. */
import type { Language } from './words';

const LOCALE: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
const formats = new Map<Language, Intl.ListFormat>();
function format(language: Language): Intl.ListFormat {
  const known = formats.get(language) ?? new Intl.ListFormat(LOCALE[language], { style: 'long', type: 'conjunction' });
  formats.set(language, known);
  return known;
}

/** "a, b and c" / "א, ב וג". Empty for none. */
export const listWords = (items: readonly string[], language: Language): string => format(language).format(items);

/** The same in pieces: words between the items, and the place of each item in the list, for items that are drawn. */
export function listParts(count: number, language: Language): readonly (string | number)[] {
  let next = 0;
  return format(language).formatToParts(Array.from({ length: count }, () => 'א')).map(({ type, value }) => (type === 'element' ? next++ : value));
}
