/** Commands about what the customer is offered for his loss (C17). What other crises of the customer got is added by the API itself; a client cannot send it. */
import { COMPENSATION_BASES, COMPENSATION_KINDS, LOSS_KINDS, RESPONSES } from '#domain';
import type { CompensationCommands } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS, MONEY_MAX_MINOR } from '../limits';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

const minor = () => z.int().min(0).max(MONEY_MAX_MINOR);
const currency = () => z.string().regex(/^[A-Z]{3}$/);
/** What is kept beside an amount: who looked at it and what he said. */
const word = () => text(1_000).nullable().default(null);

const FORM = [
  'compensation.currency', 'compensation.kind-basis', 'compensation.gesture-unknown', 'compensation.gesture-required', 'compensation.gesture-value', 'compensation.zero', 'compensation.loss-required', 'compensation.loss-unknown',
] as const;
const BOUNDS = [
  'compensation.not-heard', 'compensation.not-apologised', 'compensation.apology-not-left', 'compensation.no-loss', 'compensation.no-fault', 'compensation.mismatch', 'compensation.too-frequent', 'compensation.goodwill-limit', 'compensation.yearly-cap',
  'compensation.contract-cap', 'compensation.above-offer', 'compensation.no-policy', 'compensation.history-missing',
] as const;
const APPROVAL = ['compensation.unknown', 'compensation.not-waiting', 'compensation.wrong-role', 'compensation.no-policy'] as const;

export const compensationCommands: Entries<keyof CompensationCommands> = {
  'record-loss': {
    name: 'record-loss', subject: 'compensation', track: 'relationship', customerVisible: false, refusals: ['compensation.currency', 'compensation.too-many'],
    labels: { he: 'רישום נזק', en: 'Record a loss' },
    help: { he: 'רושם מה הלקוח הפסיד, במה זה מתועד ומה חלקנו בכך; מכאן נגזר כמה מותר להציע.', en: 'Records what the customer lost, what documents it and what our share is; what may be offered follows from it.' },
    schema: z.strictObject({
      lossKind: z.enum(LOSS_KINDS), documentedLossMinor: minor(), currency: currency().default('ILS'), ourSharePercent: z.int().min(0).max(100),
      contractCapMinor: minor().nullable().default(null), evidence: z.array(text(1_000)).max(LIST_MAX_ITEMS).default([]),
    }),
    example: { lossKind: 'money', documentedLossMinor: 840_000, currency: 'ILS', ourSharePercent: 100, contractCapMinor: null, evidence: ['Overtime sheet of 9 September', 'Invoice of the courier'] },
  },
  'propose-compensation': {
    name: 'propose-compensation', subject: 'compensation', track: 'relationship', customerVisible: false, refusals: [...FORM, ...BOUNDS, 'compensation.too-many'],
    labels: { he: 'הצעת פיצוי', en: 'Propose compensation' },
    help: { he: 'מציע פיצוי לפי סוג הנזק; בגבולות הסמכות של המציע ההחלטה מיידית, ומעבר לה ממתינים לאישור.', en: 'Proposes compensation that fits the loss; within the proposer’s authority it is decided at once, beyond it an approval is awaited.' },
    schema: z.strictObject({
      kind: z.enum(COMPENSATION_KINDS), basis: z.enum(COMPENSATION_BASES), amountMinor: minor(), currency: currency().default('ILS'), gestureId: id().nullable().default(null),
      matchedLoss: id().nullable().default(null), reason: reason(), mismatchReason: text(1_000).nullable().default(null),
    }),
    example: { kind: 'loss-repair', basis: 'fault', amountMinor: 80_000, currency: 'ILS', matchedLoss: 'loss-1', reason: 'Overtime of the shift that entered the orders by hand' },
  },
  'approve-compensation': {
    name: 'approve-compensation', subject: 'compensation', track: 'relationship', customerVisible: true,
    refusals: [...APPROVAL, ...FORM, ...BOUNDS, 'approval.not-own', 'compensation.evidence-missing', 'compensation.finance-missing', 'compensation.legal-missing', 'compensation.note-missing'],
    labels: { he: 'אישור פיצוי', en: 'Approve compensation' },
    help: { he: 'מאשר הצעה של אדם אחר, לפי מדרגת הסכום; הגבולות נבדקים שוב ברגע האישור.', en: 'Approves another person’s proposal, by the tier of its amount; its bounds are checked again at that moment.' },
    schema: z.strictObject({ compensationId: id(), note: note(), finance: word(), legal: word() }),
    example: { compensationId: 'compensation-2', note: 'Documents seen', finance: 'Seen by R. Azulay, budget line 40', legal: null },
  },
  'decline-compensation': {
    name: 'decline-compensation', subject: 'compensation', track: 'relationship', customerVisible: false, refusals: [...APPROVAL],
    labels: { he: 'דחיית הצעת פיצוי', en: 'Decline a proposed compensation' },
    help: { he: 'דוחה הצעה שממתינה לאישור, או מושך הצעה של עצמכם; החלטה אחרת עדיין נדרשת.', en: 'Declines a waiting proposal, or takes back one’s own; another decision is still owed.' },
    schema: z.strictObject({ compensationId: id(), reason: reason() }),
    example: { compensationId: 'compensation-2', reason: 'The documents cover half of the amount only' },
  },
  'decide-no-compensation': {
    name: 'decide-no-compensation', subject: 'compensation', track: 'relationship', customerVisible: true, refusals: ['compensation.proposal-waiting', 'compensation.already-decided'],
    labels: { he: 'החלטה שאין פיצוי', en: 'Decide that there is no compensation' },
    help: { he: 'רושם שהוחלט לא לפצות, ומדוע; גם אפס הוא החלטה.', en: 'Records that nothing is given, and why; zero is a decision too.' },
    schema: z.strictObject({ because: reason() }),
    example: { because: 'The customer said that nothing was lost and that the explanation was what mattered' },
  },
  'record-compensation-response': {
    name: 'record-compensation-response', subject: 'compensation', track: 'relationship', customerVisible: false, refusals: ['compensation.unknown', 'compensation.not-decided', 'compensation.answered-already', 'compensation.not-taken', 'compensation.paid-already'],
    labels: { he: 'רישום תשובת הלקוח להצעה', en: 'Record the customer’s answer to an offer' },
    help: { he: 'רושם אם ההצעה התקבלה, נדחתה או נותרה בלי מענה, במילות הלקוח; גם סירוב הוא תוצאה.', en: 'Records whether the offer was accepted, refused or left unanswered, in the customer’s words; a refusal is an outcome too.' },
    schema: z.strictObject({ compensationId: id(), response: z.enum(RESPONSES), words: note() }),
    example: { compensationId: 'compensation-2', response: 'refused', words: 'We do not want money, we want to know that it will not happen again' },
  },
  'record-compensation-paid': {
    name: 'record-compensation-paid', subject: 'compensation', track: 'relationship', customerVisible: true,
    refusals: ['compensation.unknown', 'compensation.not-decided', 'compensation.not-taken', 'compensation.paid-already', 'instant.future'],
    labels: { he: 'רישום תשלום הפיצוי', en: 'Record that compensation was paid' },
    help: { he: 'רושם מתי ניתן הפיצוי ובאיזו אסמכתה.', en: 'Records when the compensation was given, and its reference.' },
    schema: z.strictObject({ compensationId: id(), at: instant(), reference: line() }),
    example: { compensationId: 'compensation-2', at: '2026-09-14T10:05:00+03:00', reference: 'Credit note 2026-1184' },
  },
};
