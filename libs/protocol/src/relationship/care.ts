/**
 * The part of a protocol about care for staff (C25): structure (every number with its source), the domain's form, and a name for each value
 * in the diff.
 */
import type { CareRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const points = (high: number) => z.strictObject({ value: z.number().min(0).max(high), source });

const length = () => z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source });
/** Asked, reminded, left alone: in this order, or nobody would be reminded. */
const staffPulse = z.strictObject({ askAfter: length(), remindAfter: length(), lapseAfter: length() })
  .refine(({ remindAfter, lapseAfter }) => (parseWallMs(remindAfter.length) ?? 0) < (parseWallMs(lapseAfter.length) ?? 0), { params: { code: 'order' }, path: ['lapseAfter'] });

export const careSchema = z.strictObject({
  weights: z.strictObject({ openCrisis: points(100), hostile: points(100), nightUpdate: points(100) }),
  nightWindow: z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source }),
  ceilings: z.strictObject({ 'incident-manager': points(1_000), 'account-manager': points(1_000), 'technical-lead': points(1_000), 'team-lead': points(1_000) }),
  staffPulse: staffPulse.optional(),
});

export const compileCare = ({ weights, nightWindow, ceilings, staffPulse: pulse }: z.infer<typeof careSchema>): CareRules => ({
  weights: { openCrisis: weights.openCrisis.value, hostile: weights.hostile.value, nightUpdate: weights.nightUpdate.value },
  nightWindowMs: parseWallMs(nightWindow.length) ?? 0,
  ceilings: {
    'incident-manager': ceilings['incident-manager'].value, 'account-manager': ceilings['account-manager'].value, 'technical-lead': ceilings['technical-lead'].value,
    'team-lead': ceilings['team-lead'].value,
  },
  ...(pulse === undefined ? {} : { staffPulse: { askAfterMs: parseWallMs(pulse.askAfter.length) ?? 0, remindAfterMs: parseWallMs(pulse.remindAfter.length) ?? 0, lapseAfterMs: parseWallMs(pulse.lapseAfter.length) ?? 0 } }),
});

/** Path below `relationship.care` → name. */
export const careNames: Readonly<Record<string, TwoLanguages>> = {
  'weights.openCrisis': { he: 'משקל משבר פתוח', en: 'weight of an open crisis' },
  'weights.hostile': { he: 'תוספת על לקוח עוין', en: 'weight of a hostile customer' },
  'weights.nightUpdate': { he: 'תוספת על עדכון בלילה', en: 'weight of an update by night' },
  'staffPulse.askAfterMs': { he: 'דופק צוות: נשאל אחרי החזרה לשגרה', en: 'staff pulse: asked after routine' },
  'staffPulse.remindAfterMs': { he: 'דופק צוות: תזכורת אחרי השאלה', en: 'staff pulse: reminded after the asking' },
  'staffPulse.lapseAfterMs': { he: 'דופק צוות: פג אחרי השאלה', en: 'staff pulse: lapses after the asking' },
  nightWindowMs: { he: 'לילות שנספרים', en: 'nights counted' },
  'ceilings.incident-manager': { he: 'תקרת עומס, מנהל משבר', en: 'load ceiling, incident manager' },
  'ceilings.account-manager': { he: 'תקרת עומס, מנהל לקוח', en: 'load ceiling, account manager' },
  'ceilings.technical-lead': { he: 'תקרת עומס, מוביל טכני', en: 'load ceiling, technical lead' },
  'ceilings.team-lead': { he: 'תקרת עומס, ראש צוות', en: 'load ceiling, team lead' },
};
