/** Commands about when the customer can expect what, as a range (C13). */
import { FORECAST_TARGETS, REFERENCE_LEVELS } from '#domain';
import type { ForecastCommands } from '#domain';
import { z } from 'zod';
import { instant, line, text } from '../primitives';
import type { Entries } from './entry';

/** On what a forecast rests: a paragraph, not a report. */
const BASIS_MAX_CHARS = 1_000;
/** The statement is kept at hand, so each list stays short. */
const STATEMENT_MAX_ITEMS = 8;
/** More past cases than a house will have. */
const CASES_MAX = 1_000_000;

export const forecastTarget = () => z.enum(FORECAST_TARGETS);
const reference = () => z.strictObject({ level: z.enum(REFERENCE_LEVELS), size: z.int().min(0).max(CASES_MAX), p50At: instant(), p90At: instant() });
const statements = () => z.array(line()).max(STATEMENT_MAX_ITEMS).default([]);

export const forecastCommands: Entries<keyof ForecastCommands> = {
  'make-forecast': {
    name: 'make-forecast', subject: 'forecast', track: 'relationship', customerVisible: false,
    refusals: ['forecast.target-reached', 'instant.past', 'forecast.range-reversed', 'forecast.too-far-ahead', 'forecast.unchanged'],
    labels: { he: 'מתן תחזית', en: 'Make a forecast' },
    help: {
      he: 'רושם עד מתי סביר (p50) ועד מתי כמעט ודאי (p90) שיהיה מעקף, תיקון או תשובה, ועל מה התחזית נשענת. תחזית נוספת מעדכנת את הקודמת; ההיסטוריה נשמרת, ואחרי מעשה התחזיות נמדדות.',
      en: 'Records by when a workaround, fix or answer is likely (p50) and all but certain (p90), and what that rests on. Another one revises the one before; the history stays, and once it has happened the forecasts are scored.',
    },
    schema: z.strictObject({
      target: forecastTarget(), p50At: instant(), p90At: instant(), basis: text(BASIS_MAX_CHARS), confidenceNote: z.string().trim().max(BASIS_MAX_CHARS).default(''),
      reference: reference().nullable().default(null),
    }),
    example: {
      target: 'fix', p50At: '2026-09-10T20:00:00+03:00', p90At: '2026-09-11T10:00:00+03:00', basis: 'Cause found; two earlier table repairs took 4 and 9 hours', confidenceNote: 'The restore test is still to come',
      reference: { level: 'cause', size: 14, p50At: '2026-09-10T21:30:00+03:00', p90At: '2026-09-11T15:00:00+03:00' },
    },
  },
  'withhold-forecast': {
    name: 'withhold-forecast', subject: 'forecast', track: 'relationship', customerVisible: false,
    refusals: ['forecast.target-reached', 'instant.past', 'forecast.try-too-late'],
    labels: { he: 'אין עדיין תחזית', en: 'No forecast yet' },
    help: {
      he: 'רושם שאי אפשר עדיין לתת תחזית, מדוע, ומתי מנסים שוב; הניסיון הבא הוא מחויבות. תחזית שבתוקף חדלה לעמוד.',
      en: 'Records that no forecast can be given yet, why, and when it is tried again; the next try is an obligation. A forecast in force no longer stands.',
    },
    schema: z.strictObject({ target: forecastTarget(), why: text(BASIS_MAX_CHARS), nextTryAt: instant() }),
    example: { target: 'fix', why: 'The cause is not found; three of five components are ruled out', nextTryAt: '2026-09-10T18:00:00+03:00' },
  },
  'record-statement': {
    name: 'record-statement', subject: 'forecast', track: 'relationship', customerVisible: false, refusals: ['forecast.statement-empty'],
    labels: { he: 'תמונת מצב', en: 'State the situation' },
    help: {
      he: 'רושם תמונת מצב מציאותית: מה ידוע, מה אינו ידוע ומה נבדק כעת. האחרונה מחליפה את הקודמת; כולן ביומן.',
      en: 'Records a realistic picture: what is known, what is not, and what is being checked. The latest replaces the one before; all are on record.',
    },
    schema: z.strictObject({ known: statements(), unknown: statements(), beingChecked: statements() }),
    example: { known: ['Invoices since 06:10 carry the wrong rate'], unknown: ['How many were paid already'], beingChecked: ['Whether the old table can be restored'] },
  },
};
