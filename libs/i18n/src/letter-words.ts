/** What the letters we draw have in common: words in the reader's form of address, and how they tell a day. */
import type { Instant, Language } from '#domain';
import { isolate } from './text';

/** A word that addresses its reader: neutral plural, feminine, masculine. */
export const you = (neutral: string, feminine: string, masculine: string): string => `{form, select, feminine {${feminine}} masculine {${masculine}} other {${neutral}}}`;
export const YOU_THINK = you('אתם סבורים', 'את סבורה', 'אתה סבור');
export const YOU_MAY = you('תוכלו', 'תוכלי', 'תוכל');
export const IN_YOU = you('בכם', 'בך', 'בך');
export const OF_YOURS = you('שלכם', 'שלך', 'שלך');

const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };

/** The day of an instant with its year, on the clock of `zone`: "23 December 2026". Isolated for Hebrew text. Throws RangeError for an unknown zone. */
export const letterDay = (at: Instant, language: Language, zone: string): string =>
  isolate(new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(at), language);
