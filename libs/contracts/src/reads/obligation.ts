/** An obligation as it is shown: it explains itself. */
import { CLOCK_NAMES, PEOPLE_ROLES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText, obligationKind, severityOut, track } from './shared';

export const obligationState = () => z.enum(['running', 'paused', 'kept', 'late', 'missed', 'cancelled']);

/** Why it exists, what fulfils it, when it was warned, what happens next: sentences a newcomer understands. */
export const obligationExplanation = z.object({ why: bilingual(), fulfilledBy: bilingual(), warned: bilingual(), next: bilingual() });

export const obligationItem = z.object({
  crisisId: z.string(),
  crisisReference: z.string(),
  crisisSummary: z.string(),
  accountName: z.string(),
  severity: severityOut(),
  drill: z.boolean(),
  id: z.string(),
  kind: obligationKind(),
  name: bilingual(),
  track: track(),
  cycle: count(),
  owner: maybePerson(),
  ownerRole: z.enum([...PEOPLE_ROLES]).meta({ description: 'Whose duty this kind is in the crisis; `owner` may be somebody else: named for this one, handed it, standing in, or first of those the role falls back to while it is empty' }),
  state: obligationState(),
  startedAt: instantOut(),
  /** Null while paused. On the crisis's own clock; `dueRealAt` is on the wall's (they differ in a drill only). */
  dueAt: maybeInstant(),
  dueRealAt: maybeInstant(),
  settledAt: maybeInstant(),
  breachedAt: maybeInstant(),
  warnedAt: z.array(instantOut()),
  nextWarningAt: maybeInstant(),
  rung: count(),
  nextRungAt: maybeInstant(),
  clock: z.enum([...CLOCK_NAMES]),
  /** The target on the wire form: `4h`, `2d`. */
  target: z.string(),
  about: maybeText(),
  /** Of an answer: what the customer asked, in his own words, and who of them. Null of every other duty. */
  asked: z.object({ words: z.string(), at: instantOut(), contact: z.object({ id: z.string(), name: z.string() }) }).nullable(),
  evidence: maybeText(),
  reason: maybeText(),
  pauses: z.array(z.object({ from: instantOut(), to: maybeInstant(), until: instantOut(), reason: z.string() })),
  explanation: obligationExplanation,
});
export type ObligationItem = z.output<typeof obligationItem>;
