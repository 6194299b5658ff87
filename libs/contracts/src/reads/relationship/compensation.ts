/** What the page of a crisis shows of the compensation subject, what may be offered in it, its decision letter, and the report over all crises. */
import { BOUND_CODES, COMPENSATION_BASES, COMPENSATION_KINDS, ENTRY_STATES, FAULTS, GESTURE_KINDS, LOSS_KINDS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText } from '../shared';

const minor = () => z.int().min(0).meta({ description: 'Of the minor unit of the currency' });
const tier = () => z.int().min(0).max(5);
const loss = z.object({
  id: z.string(), lossKind: z.enum(LOSS_KINDS), documentedLossMinor: minor(), currency: z.string(), ourSharePercent: z.int(), contractCapMinor: minor().nullable(), evidenceCount: count(),
});
const entry = z.object({
  id: z.string(), kind: z.enum(COMPENSATION_KINDS), basis: z.enum(COMPENSATION_BASES), fault: z.enum(FAULTS), amountMinor: minor(), currency: z.string(), tier: tier(), gestureId: maybeText(), matchedLoss: maybeText(),
  state: z.enum(ENTRY_STATES), proposedBy: maybePerson(), proposedAt: instantOut(), decidedBy: maybePerson(), decidedAt: maybeInstant(), expiresAt: maybeInstant(), paidAt: maybeInstant(),
});
export const compensationView = z.object({
  losses: z.array(loss), entries: z.array(entry),
  decision: z.object({ at: instantOut(), by: maybePerson(), compensationId: maybeText().meta({ description: 'Null: nothing is given' }) }).nullable(),
});
export type CompensationView = z.output<typeof compensationView>;

export const compensationOptions = z.object({
  currency: z.string(),
  lockedBy: bilingual().nullable().meta({ description: 'Why nothing but what the law grants may be offered yet' }),
  lockOpensBy: z.enum(['record-listening', 'record-apology']).nullable().meta({ description: 'The command that has to come first where something is locked' }),
  fault: z.enum(FAULTS).nullable().meta({ description: 'Null: no loss is on record' }),
  offerMinor: minor().meta({ description: 'The formula: loss, share and hardship under the caps, before what was given and without the lock' }),
  left: z.object({
    faultMinor: minor(), creditMinor: minor().nullable().meta({ description: 'Of a credit under the contract; null: nothing bounds it' }), goodwillMinor: minor().nullable().meta({ description: 'Null: nothing bounds it' }),
    symbolic: count().meta({ description: 'Symbolic gestures left this year' }), givenForFaultMinor: minor().meta({ description: 'Given in this crisis for our fault, and taken off already' }),
  }).meta({ description: 'How much more may be offered on each ground, whoever approves; the lock comes before it' }),
  alone: z.object({ faultMinor: minor().nullable(), goodwillMinor: minor().nullable() }).meta({ description: 'What the caller may decide alone now, on each ground: after the lock, what is left, his tiers and the budget; null: without a limit' }),
  bounds: z.array(z.object({ code: z.enum(BOUND_CODES), minor: minor().nullable(), bites: z.boolean(), name: bilingual() })),
  tiers: z.array(z.object({ tier: tier(), limitMinor: minor().nullable(), approvers: z.array(z.string()), secondPerson: z.boolean(), yours: z.boolean().meta({ description: 'Whether the caller may approve at this tier' }) })),
  limitHere: z.object({ currency: z.string(), aloneMinor: minor().nullable(), withSecondMinor: minor().nullable(), unlimited: z.boolean() }).nullable()
    .meta({ description: 'What the caller may grant this customer now, alone and with a second person: the narrowest of tier, yearly cap, budget and what was granted lately. Null: nothing' }),
  paidIn: maybeText().meta({ description: 'The currency this customer is paid in: of the contract, else of the stated loss; null: not known' }),
  gestures: z.array(z.object({ id: z.string(), kind: z.enum(GESTURE_KINDS), valueMinor: minor(), expiryDays: count(), tier: tier(), name: bilingual(), suits: z.boolean().meta({ description: 'Whether it may be suggested here: it has no worth in money, or one in the currency this customer is paid in' }) })),
  waiting: z.array(z.object({
    compensationId: z.string(), grantedMinor: minor().meta({ description: 'Granted to this customer within the window; 0 for what the law grants, which counts alone' }), sumMinor: minor(),
    overBudget: z.boolean(), tier: tier(), approvers: z.array(z.string()), secondPerson: z.boolean(), yours: z.boolean(),
    kindName: bilingual(), basisName: bilingual(), lossName: bilingual().nullable().meta({ description: 'The kind of the loss it answers' }),
    asks: z.object({ finance: z.boolean(), legal: z.boolean(), note: z.boolean() }).meta({ description: 'What its approver has to put on record, at the tier of now' }),
  })).meta({ description: 'Proposals that wait, each with who decides about it as of now: by the rule of its approval, which may differ from the tier it was proposed at' }),
  given: z.object({ within30DaysMinor: minor(), within12MonthsMinor: minor(), symbolicIn12Months: count(), yearlyLeftMinor: minor().nullable(), budgetLeftMinor: z.int(), goodwillBudgetLeftMinor: z.int() }),
  overBudgetTier: tier().meta({ description: 'Beyond what is left of its budget an offer is decided at this tier at least' }),
});
export type CompensationOptions = z.output<typeof compensationOptions>;

export const compensationLetter = z.object({ language: z.enum(['he', 'en']), form: z.enum(['neutral', 'feminine', 'masculine']), compensationId: maybeText(), contactId: maybeText(), subject: z.string(), body: z.string() });
export type CompensationLetter = z.output<typeof compensationLetter>;
/** `contact`: to whom, in his own language and form unless named; default the first contact who can be written to. */
export const letterQuery = z.strictObject({ contact: z.string().min(1).max(80).optional(), language: z.enum(['he', 'en']).optional(), form: z.enum(['neutral', 'feminine', 'masculine']).optional(), compensation: z.string().min(1).max(80).optional() });
export type LetterQuery = z.output<typeof letterQuery>;

const cost = z.object({ count: count(), amountMinor: minor() });
const share = cost.extend({ shareOfDecisions: z.number().min(0).max(1) });
export const compensationReport = z.object({
  currencies: z.array(z.object({
    currency: z.string(),
    byKind: z.record(z.string(), share),
    byBasis: z.record(z.string(), cost),
    goodwillForWrongClaims: cost,
    refused: cost, paid: cost,
    byBand: z.array(z.object({ band: z.string(), fromMinor: minor(), toMinor: minor().nullable(), crises: count(), answers: count(), satisfaction: z.number().nullable().meta({ description: 'Mean of CSAT-H, 1 to 5; null without answers or where the caller may not know that a survey is out' }) })),
  })),
  decisions: count(), none: count().meta({ description: 'Decisions that nothing is given' }),
  customers: count(), customersAgain: count().meta({ description: 'Customers compensated again within 12 months' }), repeatRate: z.number().min(0).max(1).nullable(),
  again: z.array(z.object({ accountId: z.string(), name: z.string(), times: count() })),
  budgets: z.array(z.object({ deskId: z.string(), currency: z.string(), line: z.enum(['repair', 'goodwill']), budgetMinor: minor(), spentMinor: minor(), forecastMinor: minor().meta({ description: 'Over 12 months, at the pace of the last 90 days' }), isOver: z.boolean() })),
  capsExceeded: z.array(z.object({ accountId: z.string(), name: z.string(), currency: z.string(), givenMinor: minor(), capMinor: minor() })),
});
export type CompensationReport = z.output<typeof compensationReport>;
