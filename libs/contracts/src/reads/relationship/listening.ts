/** What the page of a crisis shows of the listening subject. */
import { EMOTIONAL_STATES, FEELINGS, INFORMATION_EFFECTS, NEEDS, READ_BACK_WAYS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText, personRef } from '../shared';

export const listeningView = z.object({
  /** `missing`: nothing recorded. `corrected`: the customer corrected it, it has to be revised. */
  stage: z.enum(['missing', 'recorded', 'corrected', 'confirmed']),
  revision: count(), recordedAt: maybeInstant(), recordedBy: maybePerson(), contact: maybePerson(),
  needs: z.array(z.object({ code: z.enum(NEEDS), name: bilingual() })), feelings: z.array(z.object({ code: z.enum(FEELINGS), name: bilingual() })),
  consequences: count(), readBacks: count(), confirmedAt: maybeInstant(), confirmedHow: z.enum(READ_BACK_WAYS).nullable(),
  /** The latest state, and whether it is one that has to be acknowledged before anything else. */
  acknowledgedAt: maybeInstant(),
  information: z.object(Object.fromEntries(INFORMATION_EFFECTS.map((effect) => [effect, count()]))),
  damageLimits: z.array(z.object({ id: z.string(), title: z.string(), owner: personRef(), dueAt: instantOut(), doneAt: maybeInstant() })),
  emotions: z.array(z.object({ contactId: maybeText(), at: instantOut(), before: z.enum(EMOTIONAL_STATES), after: z.enum(EMOTIONAL_STATES) })),
});
export type ListeningView = z.output<typeof listeningView>;

/** Own shares of needs beside quoted ones. A share is in percent of the crises with a listening record; null while there is none. */
export const listeningReport = z.object({
  crises: count(), confirmed: count(),
  needs: z.array(z.object({ need: z.enum(NEEDS), name: bilingual(), count: count(), sharePercent: z.number().nullable(), benchmarkPercent: z.number().nullable() })),
  benchmarkSource: z.string().meta({ description: 'Whose figures the benchmark quotes; never own data' }),
});
export type ListeningReport = z.output<typeof listeningReport>;
