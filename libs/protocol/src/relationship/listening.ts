/** The part of a protocol about what the customer said, in his words, and whether he was heard (C09): structure (every rule with its source), the domain's form, and a name for each value in the diff. */
import { EMOTIONAL_STATES, MESSAGE_TYPES } from '#domain';
import type { ListeningRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

const text = z.string().trim().min(1).max(400);

/** A first contact, an update or an answer never waits: only what offers, corrects, refuses or pays may be named. */
const NEVER_WAITS: ReadonlySet<string> = new Set(['first-contact', 'update', 'stage-update', 'answer', 'summary', 'apology', 'closing', 'survey', 'other']);
const waiting = z.enum(MESSAGE_TYPES).refine((type) => !NEVER_WAITS.has(type), 'options, polite-correction, refusal, compensation');

export const listeningSchema = z.strictObject({
  afterListening: z.strictObject({ types: z.array(waiting).max(MESSAGE_TYPES.length), source: text }),
  hurtStates: z.strictObject({ states: z.array(z.enum(EMOTIONAL_STATES)).max(EMOTIONAL_STATES.length), source: text }),
});
export const compileListening = ({ afterListening, hurtStates }: z.infer<typeof listeningSchema>): ListeningRules => ({
  afterListening: [...afterListening.types], hurtStates: [...hurtStates.states],
});
/** Path below `relationship.listening` → name. */
export const listeningNames: Readonly<Record<string, TwoLanguages>> = {
  'afterListening.*': { he: 'הודעה שממתינה להקשבה', en: 'message that waits for listening' },
  'hurtStates.*': { he: 'מצב רגשי שדורש הכרה', en: 'emotional state to be acknowledged first' },
};
