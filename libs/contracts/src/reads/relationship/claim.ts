/** What the page of a crisis shows of the claim subject. */
import { CLAIM_KINDS, CLAIM_RESPONSES, CLAIM_STEPS, CLAIM_VERDICTS, CONDUCT_FINDINGS, CONTESTED_BY, EVIDENCE_SOURCES, FINAL_RESPONSES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText } from '../shared';

const verdict = () => z.enum(['not-examined', ...CLAIM_VERDICTS]);
const item = () =>
  z.object({ id: z.string(), kind: z.enum(CLAIM_KINDS), product: maybeText(), /** The beginning of the customer's words; the whole is on record. */ statement: z.string(), verdict: verdict(), verdictName: bilingual(), /** Which parts are right. */ parts: maybeText() });
const claim = () =>
  z.object({
    id: z.string(), receivedAt: instantOut(), contested: z.object({ at: instantOut(), by: z.enum(CONTESTED_BY) }).nullable(), items: z.array(item()),
    examiner: maybePerson(), secondExaminer: maybePerson(), /** Null: one examiner is enough. */ secondBecause: bilingual().nullable(),
    /** Stop, check, understand, decide; each with the time it was taken. */
    steps: z.array(z.object({ step: z.enum(CLAIM_STEPS), name: bilingual(), at: maybeInstant() })), nextStep: z.enum(CLAIM_STEPS).nullable(),
    evidence: z.array(z.object({ from: z.enum(EVIDENCE_SOURCES), name: bilingual(), count: count() })), conductFinding: z.enum(CONDUCT_FINDINGS).nullable(),
    /** No conclusion about a named person is taken yet. */
    judgementLocked: z.boolean(),
    /** Decided, and confirmed where a second examiner is needed. */
    final: z.boolean(), response: z.enum(FINAL_RESPONSES).nullable(), holding: z.object({ letters: count(), expectedAt: instantOut() }).nullable(),
    answered: z.object({ at: instantOut(), how: z.string() }).nullable(),
  });
const regulatory = () =>
  z.object({
    id: z.string(), profile: z.string(), name: bilingual(), source: z.string(), receivedAt: instantOut(),
    steps: z.array(z.object({ id: z.string(), name: bilingual(), dueAt: instantOut(), heldUntil: maybeInstant(), answeredAt: maybeInstant() })),
  });

export const claimView = z.object({
  overallVerdict: z.enum(['not-examined', 'our-fault', 'shared', 'customer-error', 'not-provable']),
  overallVerdictName: bilingual(),
  claims: z.array(claim()),
  /** Misunderstandings that ask for guidance to the customer and a better text. */
  guidance: z.array(z.object({ claimId: z.string(), itemId: z.string(), product: maybeText(), owedAt: instantOut(), givenAt: maybeInstant() })),
  regulatory: z.array(regulatory()),
  /** What a regulatory clock is not. */
  regulatoryNotice: bilingual(),
});
export type ClaimView = z.output<typeof claimView>;

export const claimLetter = z.object({
  language: z.enum(['he', 'en']), form: z.enum(['neutral', 'feminine', 'masculine']), contactId: maybeText(), claimId: z.string(), kind: z.enum(CLAIM_RESPONSES),
  messageType: z.enum(['update', 'refusal']).meta({ description: 'As which kind of message it is sent: a no as a refusal, with its second reader' }),
  /** What a message of that kind carries beside its text. */
  reason: z.string(), subject: z.string(), body: z.string(),
});
export type ClaimLetter = z.output<typeof claimLetter>;
/** `contact`: to whom, in his own language and form unless named; default the first contact who can be written to. */
export const claimLetterQuery = z.strictObject({ contact: z.string().min(1).max(80).optional(), language: z.enum(['he', 'en']).optional(), form: z.enum(['neutral', 'feminine', 'masculine']).optional() });
export type ClaimLetterQuery = z.output<typeof claimLetterQuery>;
