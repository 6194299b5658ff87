/** Commands about what the customer claims and how it is examined (C16). */
import { CLAIM_KINDS, CLAIM_RESPONSES, CLAIM_VERDICTS, CONDUCT_FINDINGS, CONTESTED_BY, EVIDENCE_SOURCES, EXAMINER_SEATS, FINAL_RESPONSES } from '#domain';
import type { ClaimCommands } from '#domain';
import { z } from 'zod';
import { LINK_MAX_CHARS, MONEY_MAX_MINOR } from '../limits';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { regulatoryCommands } from './regulatory';
import { channel, note, reason } from './shared';

/** A claim with more items is several claims; the crisis as a whole is bounded by the domain. */
const ITEMS_MAX = 10;
const PARTS_MAX = 5;
const INVOLVED_MAX = 20;
const link = () => z.string().trim().max(LINK_MAX_CHARS).pipe(z.url({ protocol: /^https?$/ }));
const claimId = () => id();
/** Of the verdicts of one item: what each of them needs besides is the domain's judgement, not the parser's. */
const itemDecision = () =>
  z.strictObject({
    itemId: id(), verdict: z.enum(CLAIM_VERDICTS), parts: z.array(line()).max(PARTS_MAX).default([]),
    explainedBy: id().nullable().default(null), explainedHow: text().nullable().default(null),
  });
const EXAMINER = ['claim.unknown', 'claim.no-examiner', 'claim.not-examiner', 'claim.examiner-involved'] as const;

export const claimCommands: Entries<keyof ClaimCommands> = {
  'raise-claim': {
    name: 'raise-claim', subject: 'claim', track: 'relationship', customerVisible: false,
    refusals: ['instant.future', 'claim.item-repeated', 'claim.too-many', 'regulatory.profile-unknown', 'regulatory.already-selected', 'regulatory.too-many'],
    labels: { he: 'רישום טענה', en: 'Raise a claim' },
    help: { he: 'רושם מה הלקוח טוען, סעיף סעיף ובמילותיו; כל סעיף נפתח כטענה שעוד לא נבדקה.', en: 'Records what the customer claims, item by item and in their words; every item begins as not examined.' },
    schema: z.strictObject({
      items: z.array(z.strictObject({ id: id(), statement: text(), kind: z.enum(CLAIM_KINDS), product: line().nullable().default(null) })).min(1).max(ITEMS_MAX),
      receivedAt: instant(), contestedBy: z.enum(CONTESTED_BY).nullable().default(null), profile: id().nullable().default(null),
      involved: z.array(id()).max(INVOLVED_MAX).default([]), repeatedComplainer: z.strictObject({ source: line() }).nullable().default(null),
    }),
    example: {
      items: [{ id: 'double-charge', statement: 'We were charged twice for March', kind: 'billing', product: 'Invoicing' }, { id: 'rude-call', statement: 'Your man on the phone laughed at us', kind: 'conduct' }],
      receivedAt: '2026-09-10T12:40:00+03:00', contestedBy: 'us', involved: ['tamar'],
    },
  },
  'contest-claim': {
    name: 'contest-claim', subject: 'claim', track: 'relationship', customerVisible: false, refusals: ['claim.unknown', 'claim.already-contested', 'claim.already-decided'],
    labels: { he: 'טענה במחלוקת', en: 'Contest a claim' },
    help: { he: 'רושם שהצדדים חלוקים ומפעיל את שעון הבדיקה; השעון זהה לכל פסיקה.', en: 'Records that the sides disagree and starts the clock of the examination; the clock is the same whatever the verdict.' },
    schema: z.strictObject({ claimId: claimId(), contestedBy: z.enum(CONTESTED_BY), reason: reason() }),
    example: { claimId: 'claim-14', contestedBy: 'us', reason: 'Our ledger shows one charge only' },
  },
  'assign-examiner': {
    name: 'assign-examiner', subject: 'claim', track: 'relationship', customerVisible: false, refusals: ['claim.unknown', 'claim.already-decided', 'claim.examiner-cannot-see', 'claim.examiner-involved', 'claim.examiner-same'],
    labels: { he: 'מינוי בודק', en: 'Assign an examiner' },
    help: { he: 'ממנה מי שאינו מעורב במקרה לבדוק את הטענה, או לקרוא שנית את הפסיקה.', en: 'Names somebody who is not involved in the case to examine the claim, or to read the verdict a second time.' },
    schema: z.strictObject({ claimId: claimId(), personId: id(), seat: z.enum(EXAMINER_SEATS).default('first'), reason: note() }),
    example: { claimId: 'claim-14', personId: 'oliver', seat: 'first', reason: 'Knows invoicing, has not met this customer' },
  },
  'add-evidence': {
    name: 'add-evidence', subject: 'claim', track: 'relationship', customerVisible: false,
    refusals: ['claim.unknown', 'claim.already-decided', 'claim.item-unknown', 'claim.account-anonymous', 'claim.examiner-involved', 'instant.future'],
    labels: { he: 'הוספת ראיה', en: 'Add evidence' },
    help: { he: 'מוסיף את דברי הלקוח, את דברי העובדים בלשונם או עקבה אובייקטיבית; שלושתם נדרשים לפני ההבנה.', en: 'Adds the customer’s account, a colleague’s own account or an objective trace; all three are needed before understanding.' },
    schema: z.strictObject({ claimId: claimId(), itemId: id().nullable().default(null), from: z.enum(EVIDENCE_SOURCES), personId: id().nullable().default(null), text: text(), link: link().nullable().default(null), at: instant() }),
    example: { claimId: 'claim-14', itemId: 'double-charge', from: 'trace', text: 'Bank file of 2 March, lines 118 and 344', link: 'https://files.example/ledger/march', at: '2026-09-10T14:05:00+03:00' },
  },
  'take-claim-step': {
    name: 'take-claim-step', subject: 'claim', track: 'relationship', customerVisible: false, refusals: [...EXAMINER, 'claim.step-order', 'claim.already-decided', 'claim.evidence-missing'],
    labels: { he: 'צעד בבדיקה', en: 'Take a step of the examination' },
    help: { he: 'עוצרים, בודקים, מבינים ורק אז מחליטים; כל צעד נרשם עם מועדו, ואי אפשר לדלג.', en: 'Stop, check, understand, and only then decide; each step is kept with its time and none can be skipped.' },
    schema: z.strictObject({ claimId: claimId(), step: z.enum(['stop', 'check', 'understand']), note: note() }),
    example: { claimId: 'claim-14', step: 'check', note: 'Asked the bank for the raw file' },
  },
  'record-conduct-finding': {
    name: 'record-conduct-finding', subject: 'claim', track: 'relationship', customerVisible: false, refusals: [...EXAMINER, 'claim.step-order', 'claim.judgement-locked'],
    labels: { he: 'ממצא על ההתנהלות שלנו', en: 'Record a finding on our conduct' },
    help: { he: 'רושם איך פעלנו אנחנו; מסקנה על אדם בשמו אפשרית רק אחרי שהבדיקה הסתיימה.', en: 'Records how we ourselves acted; a conclusion about a named person is possible only after the examination.' },
    schema: z.strictObject({ claimId: claimId(), finding: z.enum(CONDUCT_FINDINGS), personId: id().nullable().default(null), text: text() }),
    example: { claimId: 'claim-14', finding: 'could-be-better', text: 'The hold music ran for eleven minutes before anybody answered' },
  },
  'decide-claim': {
    name: 'decide-claim', subject: 'claim', track: 'relationship', customerVisible: false,
    refusals: [...EXAMINER, 'claim.step-order', 'claim.already-decided', 'claim.conduct-missing', 'claim.item-unknown', 'claim.item-repeated', 'claim.item-undecided', 'claim.parts-missing', 'claim.explanation-missing', 'claim.response-contradicts'],
    labels: { he: 'פסיקה בטענה', en: 'Decide a claim' },
    help: { he: 'פוסק בכל סעיף לחוד, מנמק ומתייחס לדברי העובדים; טעות שלנו וטעות הלקוח הן תשובות שוות.', en: 'Gives each item a verdict of its own, with reasons and an answer to the colleague’s account; our error and the customer’s are equal answers.' },
    schema: z.strictObject({ claimId: claimId(), verdicts: z.array(itemDecision()).min(1).max(ITEMS_MAX), reasoning: text(), onRepresentativeAccount: text(), response: z.enum(FINAL_RESPONSES) }),
    example: {
      claimId: 'claim-14', reasoning: 'The bank file shows two charges; the call recording shows no laughter',
      verdicts: [{ itemId: 'double-charge', verdict: 'partly', parts: ['charged twice on 2 March'] }, { itemId: 'rude-call', verdict: 'not-provable' }],
      onRepresentativeAccount: 'Tamar said the second line was a reversal; the reversal failed two hours later, which she could not see', response: 'accepted_with_redress',
    },
  },
  'confirm-claim-verdict': {
    name: 'confirm-claim-verdict', subject: 'claim', track: 'relationship', customerVisible: false, refusals: ['claim.unknown', 'claim.nothing-to-confirm', 'approval.not-own', 'claim.not-second-examiner', 'claim.examiner-involved'],
    labels: { he: 'אישור הפסיקה', en: 'Confirm the verdict' },
    help: { he: 'בבדיקה השנייה מאשרים את הפסיקה או מחזירים אותה עם סיבה.', en: 'The second examiner confirms the verdict or returns it with a reason.' },
    schema: z.strictObject({ claimId: claimId(), agree: z.boolean(), reason: reason() }),
    example: { claimId: 'claim-14', agree: true, reason: 'I read the file and the recording and come to the same' },
  },
  'record-claim-response': {
    name: 'record-claim-response', subject: 'claim', track: 'relationship', customerVisible: true,
    refusals: ['claim.unknown', 'instant.future', 'instant.past', 'claim.already-answered', 'claim.not-decided', 'claim.not-confirmed', 'claim.response-differs', 'claim.response-before-verdict', 'claim.holding-incomplete', 'claim.holding-too-often', 'claim.holding-too-long'],
    labels: { he: 'רישום התשובה ללקוח', en: 'Record the answer to the customer' },
    help: { he: 'רושם שהפסיקה נמסרה ומסיים את המחויבות; מכתב ביניים משאיר את הטענה פתוחה עד המועד החדש.', en: 'Records that the verdict was delivered and meets the obligation; a holding letter keeps the claim open until the new time.' },
    schema: z.strictObject({ claimId: claimId(), kind: z.enum(CLAIM_RESPONSES), how: channel(), at: instant(), reason: note(), expectedAt: instant().nullable().default(null) }),
    example: { claimId: 'claim-14', kind: 'accepted_with_redress', how: 'letter', at: '2026-09-14T10:00:00+03:00' },
  },
  'record-concession': {
    name: 'record-concession', subject: 'claim', track: 'relationship', customerVisible: false, refusals: ['claim.unknown', 'claim.item-unknown', 'claim.not-decided'],
    labels: { he: 'רישום עלות ויתור', en: 'Record a concession' },
    help: { he: 'רושם כמה עלה לוותר בסעיף; ויתור על טענה שגויה נמנה לחוד מתיקון של טעות שלנו.', en: 'Records what conceding an item cost; conceding to a wrong claim is counted apart from repairing an error of ours.' },
    schema: z.strictObject({ claimId: claimId(), itemId: id(), amountMinor: z.int().min(1).max(MONEY_MAX_MINOR), currency: z.string().regex(/^[A-Z]{3}$/).default('ILS'), note: note() }),
    example: { claimId: 'claim-14', itemId: 'rude-call', amountMinor: 20_000, currency: 'ILS', note: 'A month of the reports module' },
  },
  'complete-guidance': {
    name: 'complete-guidance', subject: 'claim', track: 'relationship', customerVisible: true, refusals: ['claim.no-guidance-owed'],
    labels: { he: 'ההדרכה ניתנה', en: 'Guidance given' },
    help: { he: 'רושם איזו הדרכה קיבל הלקוח ומה תוקן בתיעוד אחרי אי־הבנה של המוצר.', en: 'Records what guidance the customer got and what was mended in the documentation after a misunderstanding of the product.' },
    schema: z.strictObject({ claimId: claimId(), itemId: id(), what: text() }),
    example: { claimId: 'claim-14', itemId: 'reports-late', what: 'Half an hour on screen with the bookkeeper; the page on report times now says “after midnight”' },
  },
  ...regulatoryCommands,
};
