/** Why a date in the text is marked, in both languages, with the times of the forecast in it. Pure. */
import type { MessageCheck } from '#contracts';
import { formatPair } from '../../words/words';
import type { Pair } from '../../words/pair';
import { clockTime, shortDay, zoneName } from '../../words/time';
import type { Telling } from '../../words/time';
import { COMPOSE } from './texts';
import type { Note } from './marks';

type Judgement = 'before-p50' | 'before-p90' | 'no-forecast';
const NO_BETTER: Pair = { he: 'לומר את הטווח: מתי סביר, ועד מתי אנו צופים לסיים.', en: 'Say the range: when it is likely, and by when we expect to be done.' };
const NO_FORECAST: Pair = { he: 'לומר מתי ננסה לתת תחזית, בלי מועד לתיקון.', en: 'Say when a forecast will be tried, without a date for the fix.' };

/** The reasons without their times; the times are put in where the note is drawn, in the reader's zone. */
export function dateTextsOf(check: MessageCheck): Readonly<Record<Judgement, { readonly why: Pair; readonly better: Pair }>> {
  const known = check.forecast !== null;
  return { 'before-p50': { why: COMPOSE.dateP50, better: NO_BETTER }, 'before-p90': { why: COMPOSE.dateP90, better: NO_BETTER }, 'no-forecast': { why: COMPOSE.dateNone, better: known ? NO_BETTER : NO_FORECAST } };
}

/** The reason of a note in one language; `clock` tells an instant. */
export function whyOf(note: Note, language: 'he' | 'en', { check, clock }: { readonly check: MessageCheck | null; readonly clock: (at: number) => string }): string {
  if (note.date === null) return note.why[language];
  const edge = (at: string | undefined): string => (at === undefined ? '' : clock(Date.parse(at)));
  return formatPair(note.why, language, { at: clock(note.date.at), p50: edge(check?.forecast?.p50At), p90: edge(check?.forecast?.p90At) });
}

/** The range in force as a sentence of the message: to the minute, so that it is read as the forecast and as no promise of its own. */
export const rangeSentence = ({ p50, p90 }: { readonly p50: string; readonly p90: string }, language: 'he' | 'en'): string =>
  (language === 'he' ? `התיקון יסתיים ככל הנראה עד ${p50}; אנחנו צופים לסיים עד ${p90}.` : `The fix will most likely be done by ${p50}; we expect to be done by ${p90}.`);

/** How a letter drawn from the record ends: as one from a template does (render.ts of libs/i18n). */
export const letterClose = ({ senderName, reference }: { readonly senderName: string; readonly reference: string }, language: 'he' | 'en'): string =>
  (language === 'he' ? `בברכה,\n${senderName}\nמספר הפנייה: ${reference}` : `Kind regards,\n${senderName}\nReference: ${reference}`);

/** A time as a customer is told it, who may read it on another day and elsewhere: "Mon 23 Nov, 17:55 (London time)". */
export const toldTime = (at: number, telling: Telling): string => `${shortDay(at, telling)}, ${clockTime(at, telling)} (${zoneName(telling)})`;

/** The next word as a sentence of the message. */
export const nextWordSentence = (at: string, language: 'he' | 'en'): string => (language === 'he' ? `נכתוב שוב עד ${at}.` : `We will write again by ${at}.`);

/** When a forecast is tried, where there is none: as the templates say it. */
export const nextTrySentence = (at: string, language: 'he' | 'en'): string => (language === 'he' ? `עדיין אין תחזית. ננסה לתת אחת עד ${at}.` : `There is no forecast yet. We will try to give one by ${at}.`);
