/** Commands about the recovery ledger and what follows a crisis (C19). */
import { RETURN_OUTCOMES, TOUCH_KINDS } from '#domain';
import type { LedgerCommands } from '#domain';
import { z } from 'zod';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

/** Ten bad experiences; more at once is a slip of the pen. */
const CORRECTION_MAX = 120;
/** Whoever asked more often than this knows the answer. */
const TRIES_MAX = 20;
const tries = () => z.int().min(1).max(TRIES_MAX);
const score = () => z.int().min(1).max(5).meta({ description: '1 = not at all, 5 = fully' });

export const ledgerCommands: Entries<keyof LedgerCommands> = {
  'record-trust': {
    name: 'record-trust', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'רישום אמון', en: 'Record trust' },
    help: { he: 'רושם עד כמה הלקוח סומך עלינו, לפני המשבר או אחריו, ומניין זה ידוע; סקר הסגירה רושם את ״אחרי״ מעצמו.', en: 'Records how far the customer trusts us, before or after the crisis, and how that is known; the closing survey records “after” by itself.' },
    schema: z.strictObject({ phase: z.enum(['before', 'after']), score: score(), source: line() }),
    example: { phase: 'before', score: 4, source: 'Relationship survey of June' },
  },
  'plan-touch': {
    name: 'plan-touch', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['instant.past', 'instant.absurd', 'touch.too-many', 'touch.owner-may-not'],
    labels: { he: 'תכנון מגע חיובי', en: 'Plan a positive touch' },
    help: { he: 'מוסיף לתוכנית השיקום צעד שיקרב את הלקוח, עם אחראי ומועד; יש לכך תזכורת, גם אחרי הסגירה.', en: 'Adds to the recovery plan a step that brings the customer closer, with an owner and a due instant; it is reminded of, after closing as well.' },
    schema: z.strictObject({ kind: z.enum(TOUCH_KINDS), what: line(), owner: id(), dueAt: instant() }),
    example: { kind: 'training', what: 'Half a day at their site on the new order flow', owner: 'dana', dueAt: '2026-10-08T10:00:00+03:00' },
  },
  'complete-touch': {
    name: 'complete-touch', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['touch.unknown', 'touch.already-done', 'touch.dropped'],
    labels: { he: 'מגע חיובי בוצע', en: 'Complete a touch' },
    help: { he: 'מסמן שהצעד בוצע; נזקף לזכותנו רק אם הלקוח השתמש בו או הודה עליו, במילותיו.', en: 'Marks the step as done; it counts only if the customer used it or thanked for it, in their own words.' },
    schema: z.strictObject({ touchId: id(), note: note(), customerProof: text().nullable().default(null) }),
    example: { touchId: 'touch-1', note: 'Twelve people came', customerProof: 'Best morning we have had with a supplier' },
  },
  'drop-touch': {
    name: 'drop-touch', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['touch.unknown', 'touch.already-done', 'touch.dropped'],
    labels: { he: 'ביטול מגע מתוכנן', en: 'Drop a planned touch' },
    help: { he: 'מוריד מתוכנית השיקום צעד שלא ייעשה, עם סיבה; המחויבות מסתיימת והחוב לאמון נשאר כפי שהיה.', en: 'Takes a step that will not be taken off the recovery plan, with a reason; its duty ends, and the debt of trust stays as it was.' },
    schema: z.strictObject({ touchId: id(), reason: reason() }),
    example: { touchId: 'touch-1', reason: 'They asked us not to come before the audit is over' },
  },
  'hold-restart-meeting': {
    name: 'hold-restart-meeting', subject: 'ledger', track: 'relationship', customerVisible: true, refusals: ['instant.future'],
    labels: { he: 'פגישת פתיחה מחדש', en: 'Hold the restart meeting' },
    help: { he: 'מתעד את הפגישה שבה נבחנו מחדש היעדים של הקשר, והאם הלקוח קיבל אותם.', en: 'Records the meeting in which the goals of the relationship were looked at anew, and whether the customer accepted them.' },
    schema: z.strictObject({ heldAt: instant(), goals: text(), acceptedByCustomer: z.boolean() }),
    example: { heldAt: '2026-10-20T10:00:00+03:00', goals: 'One contact for both sites; a joint test before each release', acceptedByCustomer: true },
  },
  'record-pulse': {
    name: 'record-pulse', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['pulse.unknown', 'pulse.already-recorded', 'ledger.too-early'],
    labels: { he: 'רישום דופק קשר', en: 'Record a pulse' },
    help: { he: 'רושם מה ענה הלקוח כשנשאל שוב, שלושים או תשעים יום אחרי.', en: 'Records what the customer answered when asked again, thirty or ninety days later.' },
    schema: z.strictObject({ pulseId: id(), score: score(), words: note() }),
    example: { pulseId: 'pulse-1', score: 4, words: 'Quiet month, we noticed the calls' },
  },
  'record-no-answer': {
    name: 'record-no-answer', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['pulse.unknown', 'pulse.already-recorded', 'ledger.too-early'],
    labels: { he: 'נשאלו ולא ענו', en: 'Asked, no answer' },
    help: { he: 'מסיים דופק קשר שלא נענה: כמה פעמים נשאלו ובאיזו דרך. לא נרשם ציון ולא נסגר תפר; תשובה שתגיע אחר כך אפשר עדיין לרשום.', en: 'Ends a pulse nobody answered: how often it was asked and in which way. No score is recorded and no stitch closed; an answer that comes later can still be recorded.' },
    schema: z.strictObject({ pulseId: id(), tries: tries(), how: text() }),
    example: { pulseId: 'pulse-1', tries: 3, how: 'Two calls and a mail to Karen Whitfield in the week of 9 March' },
  },
  'record-echo': {
    name: 'record-echo', subject: 'ledger', track: 'both', customerVisible: false, refusals: ['instant.future'],
    labels: { he: 'הד מאוחר', en: 'Record a late echo' },
    help: { he: 'קושר אל המשבר נזק שהתגלה אחרי התיקון: תביעה, ביקורת ברבים, לקוח של הלקוח.', en: 'Links damage that came to light after the fix to its crisis: a claim, a public review, a customer of the customer.' },
    schema: z.strictObject({ what: text(), seenAt: instant() }),
    example: { what: 'Their largest customer asked for a refund for the lost day', seenAt: '2026-11-02T09:00:00+02:00' },
  },
  'record-return': {
    name: 'record-return', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['return.unknown', 'return.already-recorded', 'ledger.too-early'],
    labels: { he: 'בדיקת חזרת הלקוח', en: 'Record whether they returned' },
    help: { he: 'רושם אחרי 90, 180 או 365 יום אם הלקוח חידש, הזמין שוב, פעיל, או עזב.', en: 'Records after 90, 180 or 365 days whether the customer renewed, ordered again, is active, or left.' },
    schema: z.strictObject({ checkId: id(), outcome: z.enum(RETURN_OUTCOMES), evidence: text() }),
    example: { checkId: 'return-3', outcome: 'renewed', evidence: 'Contract of 12 December, two years' },
  },
  'record-return-unknown': {
    name: 'record-return-unknown', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['return.unknown', 'return.already-recorded', 'ledger.too-early'],
    labels: { he: 'לא ניתן לברר אם הלקוח חזר', en: 'Return cannot be learnt' },
    help: { he: 'מסיים בדיקת חזרה שאי אפשר לברר: כמה פעמים ניסו ובאיזו דרך. הבדיקה אינה נספרת כחזרה ולא כעזיבה; מה שיתברר אחר כך אפשר עדיין לרשום.', en: 'Ends a return check nobody can settle: how often it was tried and in which way. It counts neither as returned nor as left; what is learnt later can still be recorded.' },
    schema: z.strictObject({ checkId: id(), tries: tries(), how: text() }),
    example: { checkId: 'return-3', tries: 2, how: 'Asked their buyer twice; orders go through a dealer who names no customers' },
  },
  'record-referral': {
    name: 'record-referral', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'המלצה או חידוש', en: 'Record a referral or renewal' },
    help: { he: 'רושם שהלקוח המליץ עלינו או חידש אחרי המשבר.', en: 'Records that the customer recommended us or renewed after the crisis.' },
    schema: z.strictObject({ kind: z.enum(['referral', 'renewal']), note: text() }),
    example: { kind: 'referral', note: 'They brought the sister company to us' },
  },
  'attempt-recovery': {
    name: 'attempt-recovery', subject: 'ledger', track: 'relationship', customerVisible: true, refusals: [],
    labels: { he: 'ניסיון שיקום', en: 'Attempt a recovery' },
    help: { he: 'מתעד ניסיון להשיב את הלקוח; בלי ניסיון כזה אי אפשר לרשום שאבד.', en: 'Records an attempt to win the customer back; without one they cannot be declared lost.' },
    schema: z.strictObject({ how: text(), outcome: z.enum(['open', 'back', 'declined']) }),
    example: { how: 'The head of service visited and offered a joint review of the year', outcome: 'declined' },
  },
  'declare-lost': {
    name: 'declare-lost', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['customer.already-lost', 'customer.no-attempt'],
    labels: { he: 'הלקוח אבד', en: 'Declare the customer lost' },
    help: { he: 'רושם שהלקוח עזב, אחרי ניסיון שיקום אחרון שתועד; אפשר תמיד לנסות שוב.', en: 'Records that the customer left, after a last recorded attempt at recovery; trying again is always possible.' },
    schema: z.strictObject({ reason: reason() }),
    example: { reason: 'Moved to another supplier on 1 January' },
  },
  'correct-ledger': {
    name: 'correct-ledger', subject: 'ledger', track: 'relationship', customerVisible: false, refusals: ['ledger.not-open', 'ledger.nothing-to-correct', 'ledger.below-zero'],
    labels: { he: 'רישום נגדי ביומן השיקום', en: 'Enter a counter-entry' },
    help: { he: 'החוב אינו נערך: רישום נגדי עם סיבה מגדיל אותו (מספר חיובי) או מקטין אותו (מספר שלילי).', en: 'What is owed is never edited: a counter-entry with a reason makes it more (a positive number) or less (a negative one).' },
    schema: z.strictObject({ amount: z.int().min(-CORRECTION_MAX).max(CORRECTION_MAX), reason: reason() }),
    example: { amount: -12, reason: 'The promise was booked as broken by mistake; the customer had moved the date' },
  },
};
