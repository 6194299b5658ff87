/** What waits for a second person's word, over all crises: who asked, for what, and the command that answers. */
import { z } from 'zod';
import { id } from '../primitives';
import { STAFF_ROLES } from './others';
import { count, maybeInstant, maybePerson, maybeText, severityOut } from './shared';

export const APPROVAL_KINDS = ['lower-severity', 'cancel', 'queue-jump', 'message', 'compensation', 'boundary', 'withholding', 'disclosure-delay', 'claim-verdict', 'second-examiner', 'plan-item', 'handling-signature', 'review', 'review-signature'] as const;
export const approvalItem = z.object({
  crisisId: z.string(), crisisReference: z.string(), crisisSummary: z.string(), accountName: z.string(), severity: severityOut(), drill: z.boolean(),
  kind: z.enum(APPROVAL_KINDS),
  /** The field of `command` that names what is decided; null where a crisis has at most one of it. */
  subject: z.object({ field: z.string(), id: z.string() }).nullable(),
  /** Further fields of `command` that are known already: the revision that was read, the seat to be filled. */
  also: z.record(z.string(), z.union([z.string(), z.int()])),
  /** The beginning of what was asked or why, in the asker's words; empty where the record of the crisis has them. */
  words: z.string(),
  amount: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  /** The severity it would be lowered to. */
  to: severityOut().nullable(),
  by: maybePerson(),
  at: maybeInstant(), until: maybeInstant(),
  /** Where one person alone can answer (the second examiner of a claim): who. */
  waitsFor: maybePerson(),
  /** A command of the catalogue. */
  command: z.string(),
  /** `own`: nobody approves his own wish; `role`: not this caller's to decide. */
  may: z.enum(['yes', 'own', 'role']),
  /** Roles that may ever decide it, for whom to turn to. */
  deciders: z.array(z.enum(STAFF_ROLES)),
});
export type ApprovalItem = z.output<typeof approvalItem>;
/** `truncated`: more crises wait than were looked at. */
export const approvalList = z.object({ items: z.array(approvalItem), nextCursor: maybeText(), truncated: z.boolean(), crises: count() });
export type ApprovalList = z.output<typeof approvalList>;
export const approvalQuery = z.strictObject({ drills: z.enum(['without', 'with', 'only']).default('with'), desk: id().optional() });
export type ApprovalQuery = z.output<typeof approvalQuery>;
