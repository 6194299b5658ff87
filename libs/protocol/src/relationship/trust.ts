/** The part of a protocol about trust signals the engine raises by itself (S0-24, S2-07, S2-08): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { CAPABILITY_SIGNALS, LISTENING_DUTIES } from '#domain';
import type { TrustRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const count = z.strictObject({ value: z.int().min(1).max(20), source });

export const trustSchema = z.strictObject({
  unansweredContacts: count,
  missedDuties: z.strictObject({ kinds: z.array(z.enum(LISTENING_DUTIES)).max(LISTENING_DUTIES.length), source }),
  correctedReadBacks: count,
  capability: z.strictObject({ signals: z.array(z.enum(CAPABILITY_SIGNALS)).max(CAPABILITY_SIGNALS.length), source }),
});

export const compileTrust = ({ unansweredContacts, missedDuties, correctedReadBacks, capability }: z.infer<typeof trustSchema>): TrustRules => ({
  unansweredContacts: unansweredContacts.value, missedDuties: [...missedDuties.kinds], correctedReadBacks: correctedReadBacks.value, capability: [...capability.signals],
});

/** Path below `relationship.trust` → name. */
export const trustNames: Readonly<Record<string, TwoLanguages>> = {
  unansweredContacts: { he: 'פניות בלי תשובה שפוגעות באמון', en: 'unanswered contacts that hurt trust' },
  'missedDuties.*': { he: 'חובה שהחמצתה פוגעת באמון', en: 'duty whose miss hurts trust' },
  correctedReadBacks: { he: 'תיקונים של מה שהבנו שפוגעים באמון', en: 'corrections of what we understood that hurt trust' },
  'capability.*': { he: 'סימן ליכולת, בלי נקודות', en: 'signal of capability, without points' },
};
