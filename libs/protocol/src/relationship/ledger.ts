/**
 * The part of a protocol about the recovery ledger and what follows a crisis (C19): structure (every number with its source), the domain's
 * form, and a name for each value in the diff.
 */
import { CLOCK_NAMES } from '#domain';
import type { LedgerRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source });
const count = (low: number, high: number) => z.strictObject({ value: z.int().min(low).max(high), source });

export const ledgerSchema = z.strictObject({
  positivesPerNegative: count(1, 100),
  debtOnceResolved: z.strictObject({ value: z.int().min(0).max(100).nullable(), source }),
  missedUpdatesToFull: count(1, 50),
  goodScoreFrom: count(2, 5),
  goodPulseFrom: count(2, 5),
  pulsesAfter: z.array(length).max(6),
  pulsesFromSeverity: count(1, 4),
  returnChecksAfter: z.array(length).max(6),
  latentWatch: length,
  workingHours: z.strictObject({ clock: z.enum(CLOCK_NAMES), rung: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source }).optional(),
});

const ms = (written: { readonly length: string }): number => parseWallMs(written.length) ?? 0;

export const compileLedger = (written: z.infer<typeof ledgerSchema>): LedgerRules => ({
  positivesPerNegative: written.positivesPerNegative.value,
  debtOnceResolved: written.debtOnceResolved.value,
  missedUpdatesToFull: written.missedUpdatesToFull.value,
  goodScoreFrom: written.goodScoreFrom.value,
  goodPulseFrom: written.goodPulseFrom.value,
  pulsesAfterMs: written.pulsesAfter.map(ms),
  pulsesFromSeverity: written.pulsesFromSeverity.value,
  returnChecksAfterMs: written.returnChecksAfter.map(ms),
  latentWatchMs: ms(written.latentWatch),
  ...(written.workingHours === undefined ? {} : { workingHours: { clock: written.workingHours.clock, rungMs: parseWallMs(written.workingHours.rung) ?? 0 } }),
});

/** Path below `relationship.ledger` → name. */
export const ledgerNames: Readonly<Record<string, TwoLanguages>> = {
  positivesPerNegative: { he: 'חוויות טובות על כל רעה', en: 'good experiences per bad one' },
  debtOnceResolved: { he: 'חוב אחרי אישור הפתרון', en: 'debt once resolution is confirmed' },
  missedUpdatesToFull: { he: 'עדכונים שהוחמצו עד חוויה רעה שלמה', en: 'missed updates until a full bad experience' },
  goodScoreFrom: { he: 'ציון טיפול טוב מ־', en: 'good handling score from' },
  goodPulseFrom: { he: 'דופק טוב מ־', en: 'good pulse from' },
  'pulsesAfterMs.*': { he: 'דופק קשר אחרי', en: 'pulse after' },
  pulsesFromSeverity: { he: 'דפקים עד חומרה', en: 'pulses down to severity' },
  'returnChecksAfterMs.*': { he: 'בדיקת חזרה אחרי', en: 'return check after' },
  latentWatchMs: { he: 'מעקב אחרי נזק מאוחר', en: 'watch for late damage' },
  'workingHours.clock': { he: 'שעון החובות שאחרי המשבר', en: 'clock of the duties after a crisis' },
  'workingHours.rungMs': { he: 'זמן פתוח בין שלבי הסולם אחרי המשבר', en: 'open time between the rungs after a crisis' },
};
