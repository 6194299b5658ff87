/** What the page of a crisis shows of the disclosure subject, and the report over all crises. */
import { CONFIDENTIALITIES, OPTION_ANSWERS, PLAN_STAGES, POSSIBILITIES, SIDES, STAKEHOLDER_KINDS, WHO_TELLS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText } from '../shared';

const maybeMs = () => z.number().min(0).nullable();

export const disclosureView = z.object({
  /** First word to the customer − our own awareness, in milliseconds; null while nothing was said. */
  firstNoticeLagMs: maybeMs(),
  /** What concerns the customer, was not told and is not kept back by two. */
  undisclosed: count(),
  /** Texts are beginnings; the whole is in the record. `onTheWayTo`: named in a message to them that has not left yet. */
  findings: z.array(z.object({
    id: z.string(), what: z.string(), source: z.string(), knownAt: instantOut(), customerRelevant: z.boolean(), by: maybePerson(),
    status: z.enum(['not-relevant', 'told', 'withheld', 'withholding-proposed', 'undisclosed']), name: bilingual(),
    toldAt: maybeInstant(), lagMs: maybeMs(), toldTo: z.array(maybePerson()), onTheWayTo: z.array(maybePerson()),
    withheld: z.object({ state: z.enum(['proposed', 'active']), by: maybePerson(), approvedBy: maybePerson(), until: instantOut(), reason: z.string() }).nullable(),
  })),
  stakeholders: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(STAKEHOLDER_KINDS), kindName: bilingual(), concern: z.string(), whoTells: z.enum(WHO_TELLS), addedBy: z.enum(SIDES) })),
  plan: z.array(z.object({
    id: z.string(), revision: count(), stage: z.enum(PLAN_STAGES), name: bilingual(), stakeholderId: maybeText(), audience: z.string(), message: z.string(),
    ownerOurs: maybePerson(), ownerTheirs: z.string(), dueAt: instantOut(), confidentiality: z.enum(CONFIDENTIALITIES), limits: z.string(),
    author: maybePerson(), approvedBy: maybePerson(), contact: maybePerson(), asked: maybeText(), agreedAt: maybeInstant(), endedAt: maybeInstant(),
  })),
  options: z.array(z.object({ id: z.string(), what: z.string(), when: maybeInstant(), possible: z.enum(POSSIBILITIES), possibleName: bilingual(), reason: z.string(), source: z.enum(SIDES), answer: z.enum(OPTION_ANSWERS).nullable() })),
  sessions: z.array(z.object({ id: z.string(), at: instantOut(), ours: count(), theirs: count(), findings: count(), decisions: count(), ideas: count() })),
});
export type DisclosureView = z.output<typeof disclosureView>;

const share = () => z.number().min(0).max(100).nullable();
export const disclosureReport = z.object({
  /** First word to the customer − our own awareness, over crises with such a word; medians in milliseconds, null of nothing. */
  firstNotice: z.object({ crises: count(), medianLagMs: maybeMs() }),
  /** `medianLagMs`: first told − known, over told ones that concern the customer. */
  findings: z.object({ recorded: count(), relevant: count(), told: count(), untold: count(), medianLagMs: maybeMs() }),
  options: z.object({ listed: count(), ofCustomer: count(), accepted: count(), declined: count(), acceptedSharePercent: share() }),
  /** Approved by both = once agreed, whatever became of it. */
  plan: z.object({ items: count(), approvedByBoth: count(), approvedSharePercent: share(), done: count(), dropped: count() }),
  sessions: count(),
});
export type DisclosureReport = z.output<typeof disclosureReport>;
