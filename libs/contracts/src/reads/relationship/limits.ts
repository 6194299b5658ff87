/** What the page of a crisis shows of the limits subject. */
import { BEHAVIOUR_FAMILIES, BOUNDARY_KINDS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText } from '../shared';

const boundary = () =>
  z.object({
    id: z.string(), kind: z.enum(BOUNDARY_KINDS), name: bilingual(), contactId: maybeText(), contactName: maybeText(), pointOfContact: maybePerson(), family: z.enum(BEHAVIOUR_FAMILIES), reason: z.string(),
    state: z.enum(['proposed', 'active']), setAt: instantOut(), by: maybePerson(), approvedBy: maybePerson(), until: instantOut(), reviewedAt: maybeInstant(),
  });

export const limitsView = z.object({
  /** In force or proposed; what ended is in the record. */
  boundaries: z.array(boundary()),
  handlingCost: z.object({ minutes: count(), approvals: count(), exceptions: count(), entries: count(), byActivity: z.array(z.object({ activity: z.string(), name: bilingual(), minutes: count() })) }),
});
export type LimitsView = z.output<typeof limitsView>;
