/** Reports over all crises a reader may see: what claims came to, what the handling cost, and who may promise, pay and refuse what. */
import { CLAIM_KINDS, CLAIM_VERDICTS, HANDLING_ACTIVITIES, HANDLING_EXCEPTIONS } from '#domain';
import { z } from 'zod';
import { id } from '../../primitives';
import { bilingual, count, maybeText } from '../shared';

const verdicts = () => z.object(Object.fromEntries(['not-examined', ...CLAIM_VERDICTS].map((verdict) => [verdict, count()])));
const amounts = () => z.array(z.object({ currency: z.string(), amountMinor: count() })).meta({ description: 'One line per currency; money of two currencies is never added' });

export const claimReport = z.object({
  claims: count(),
  items: count(),
  byKind: z.array(z.object({ kind: z.enum(CLAIM_KINDS), name: bilingual(), items: count(), verdicts: verdicts() })),
  byProduct: z.array(z.object({ product: maybeText(), items: count(), decided: count(), verdicts: verdicts(), /** Misunderstandings by decided items; null while none is decided. */ misunderstandingRate: z.number().nullable() })),
  /** What conceding cost where the claim was wrong or a misunderstanding, apart from repairing our own errors. */
  concededToWrong: amounts(),
  concededToRight: amounts(),
  /** Conceded where nothing could be established either way. */
  concededToUnproven: amounts(),
});
export type ClaimReport = z.output<typeof claimReport>;

export const handlingCostReport = z.object({
  crises: count(), minutes: count(), approvals: count(), exceptions: count(),
  byActivity: z.array(z.object({ activity: z.enum(HANDLING_ACTIVITIES), name: bilingual(), minutes: count() })),
  /** One-off exceptions by kind of claim; null = no claim was named. */
  exceptionsByClaim: z.array(z.object({ claimKind: z.enum(CLAIM_KINDS).nullable(), exception: z.enum(HANDLING_EXCEPTIONS), name: bilingual(), count: count(), minutes: count() })),
  /** The dearest crises first. */
  dearest: z.array(z.object({ crisisId: z.string(), reference: z.string(), minutes: count(), approvals: count(), exceptions: count() })),
});
export type HandlingCostReport = z.output<typeof handlingCostReport>;

const scope = () => z.enum(['any', 'desk', 'assigned', 'desk-when-no-account-manager', 'any-when-severe', 'contact']);
const power = () =>
  z.array(z.object({ command: z.string(), name: bilingual(), scope: scope(), /** Somebody else has to agree. */ secondPerson: z.boolean() }));
export const authorityMatrix = z.object({
  /** Whose compensation limits are shown. */
  protocol: z.object({ id: z.string(), version: z.string() }),
  roles: z.array(z.object({
    role: z.string(), name: bilingual(), promise: power(), pay: power(), refuse: power(),
    /** The most this role may grant in one event, alone and with a second person; null = nothing, or no such rule. `unlimited` = without a ceiling. */
    paymentLimit: z.object({ currency: z.string(), aloneMinor: z.int().nullable(), withSecondMinor: z.int().nullable(), unlimited: z.boolean() }).nullable(),
  })),
});
export type AuthorityMatrix = z.output<typeof authorityMatrix>;

export const regulatoryProfileItem = z.object({
  protocol: z.string(), id: z.string(), name: bilingual(), source: z.string(),
  steps: z.array(z.object({ id: z.string(), name: bilingual(), days: count(), of: z.enum(['calendar', 'business']), mayHold: z.boolean(), heldDays: count().nullable() })),
  notice: bilingual(),
});
export type RegulatoryProfileItem = z.output<typeof regulatoryProfileItem>;

/** The protocol whose tiers are shown; that of most desks when left out. */
export const authorityQuery = z.strictObject({ protocol: id().optional() });
export type AuthorityQuery = z.output<typeof authorityQuery>;
