/** What the page of a crisis shows of hard conversations (C07). */
import { HARD_BECAUSE } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybePerson } from '../shared';

export const preparationView = z.object({
  /** Calls of ours to these contacts would be hard ones, and nobody has prepared for them yet. */
  needed: z.array(z.object({ contact: maybePerson(), because: z.enum(HARD_BECAUSE), name: bilingual() })),
  /** The first word of a severe crisis is still to be spoken: a look at the call sheet helps, and holds nothing up. */
  advised: z.boolean(),
  prepared: z.array(z.object({ contact: maybePerson(), by: maybePerson(), at: instantOut() })),
  /** Hard conversations that could not wait; why stands on record. */
  unprepared: count(),
});
export type PreparationView = z.output<typeof preparationView>;
