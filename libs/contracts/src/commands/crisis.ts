/** Commands of the crisis itself: facts, severity, people, joining, return to routine, closing. */
import { COMPREHENSION } from '#domain';
import type { CrisisCommands } from '#domain';
import { z } from 'zod';
import { id, instant, text } from '../primitives';
import type { Entries, PublicCommand } from './entry';
import { businessImpact, cause, channel, contact, level, note, reason, severity, trustSignal } from './shared';

type Here = Exclude<keyof CrisisCommands & PublicCommand, 'assign-role' | 'set-availability' | 'add-contact' | 'escalate'>;

export const crisisCommands: Entries<Here> = {
  'join-report': {
    name: 'join-report', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['instant.future'],
    labels: { he: 'צירוף דיווח', en: 'Join a report' },
    help: { he: 'מצרף דיווח נוסף של אותו לקוח על אותו עניין למשבר הפתוח, במקום לפתוח משבר שני.', en: 'Adds a second report by the same customer on the same matter to this crisis instead of opening another.' },
    schema: z.strictObject({ summary: text(), receivedAt: instant(), channel: channel(), contact: contact().optional() }),
    example: { summary: 'The second branch cannot print delivery notes either', receivedAt: '2026-09-10T11:20:00+03:00', channel: 'call' },
  },
  'record-impact': {
    name: 'record-impact', subject: 'crisis', track: 'technical', customerVisible: false, refusals: [],
    labels: { he: 'רישום ההשפעה על העסק', en: 'Record business impact' },
    help: { he: 'קובע את רמת ההשפעה ואת העובדות שמאחוריה; החומרה מחושבת מחדש.', en: 'Sets the impact level and the facts behind it; severity is assessed anew.' },
    schema: z.strictObject({ impactLevel: level(), impact: businessImpact() }),
    example: { impactLevel: 1, impact: { processes: ['order intake'], lossPerHourMinor: 1_250_000, currency: 'ILS', usersAffected: 340, deadlines: ['weekend delivery run'], reputation: null, workaroundExists: false, statedBy: 'customer' } },
  },
  'add-trust-signal': {
    name: 'add-trust-signal', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: ['trust.too-many-signals', 'trust.already-signalled'],
    labels: { he: 'רישום פגיעה באמון', en: 'Record a trust signal' },
    help: { he: 'רושם דבר שפגע באמון הלקוח; הנקודות עשויות להעלות את החומרה.', en: 'Records something that hurt the customer’s trust; its points may raise the severity.' },
    schema: z.strictObject({ signal: trustSignal(), note: note() }),
    example: { signal: 'executive-involved', note: 'Their chief of operations joined the call' },
  },
  'raise-severity': {
    name: 'raise-severity', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['severity.not-worse'],
    labels: { he: 'העלאת חומרה', en: 'Raise severity' },
    help: { he: 'מחמיר את החומרה מעבר למחושב; היעדים מתקצרים מיד.', en: 'Sets a worse severity than the computed one; targets shorten at once.' },
    schema: z.strictObject({ to: severity(), reason: reason() }),
    example: { to: 1, reason: 'Their whole distribution centre stands still since noon' },
  },
  'lower-severity': {
    name: 'lower-severity', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['severity.not-milder', 'severity.already-proposed'],
    labels: { he: 'הצעה להורדת חומרה', en: 'Propose lower severity' },
    help: { he: 'מציע חומרה קלה יותר; נכנס לתוקף רק כשאדם נוסף מאשר.', en: 'Proposes a milder severity; it takes effect only when a second person agrees.' },
    schema: z.strictObject({ to: severity(), reason: reason() }),
    example: { to: 3, reason: 'Orders have run without loss for two days' },
  },
  'confirm-lower-severity': {
    name: 'confirm-lower-severity', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['severity.nothing-proposed', 'approval.not-own'],
    labels: { he: 'החלטה על הורדת חומרה', en: 'Decide on lower severity' },
    help: { he: 'אדם שני מאשר או דוחה את ההצעה להוריד חומרה.', en: 'A second person agrees to or declines the proposal to lower severity.' },
    schema: z.strictObject({ agree: z.boolean(), reason: reason() }),
    example: { agree: true, reason: 'Checked with the customer: no branch is affected any more' },
  },
  'set-causes': {
    name: 'set-causes', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['crisis.causes-frozen'],
    labels: { he: 'עדכון גורמי המשבר', en: 'Set causes' },
    help: { he: 'מסמן את סוגי הגורמים למשבר; אפשר לשנות עד התחקיר.', en: 'Marks the kinds of causes behind the crisis; changeable until the post-mortem.' },
    schema: z.strictObject({ causes: z.array(cause()).min(1).max(6) }),
    example: { causes: ['product-fault', 'lack-of-communication'] },
  },
  'add-note': {
    name: 'add-note', subject: 'crisis', track: 'both', customerVisible: false, refusals: [],
    labels: { he: 'הוספת הערה', en: 'Add a note' },
    help: { he: 'רושם הערה פנימית ביומן; הלקוח אינו רואה אותה.', en: 'Writes an internal note into the record; the customer does not see it.' },
    schema: z.strictObject({ text: text() }),
    example: { text: 'Zone B was restarted at 14:10 on the advice of the network team' },
  },
  'return-to-routine': {
    name: 'return-to-routine', subject: 'crisis', track: 'relationship', customerVisible: true, refusals: ['crisis.already-routine', 'contact.required', 'contact.unknown', 'crisis.not-routine-yet'],
    labels: { he: 'חזרה לשגרה', en: 'Return to routine' },
    help: { he: 'קובע שהלקוח חזר לשגרה, באישורו או אחרי תקופת שקט; העדכונים נפסקים והסקר מתוכנן.', en: 'States that the customer is back to routine, by their word or after a quiet period; updates end and the survey is planned.' },
    schema: z.strictObject({ how: z.enum(['customer-confirmation', 'quiet-period']), contactId: id().optional(), comprehension: z.enum(COMPREHENSION), note: note() }),
    example: { how: 'customer-confirmation', contactId: 'contact-noa', comprehension: 'yes', note: 'She repeated in her own words what failed and what changed' },
  },
  'explain-again': {
    name: 'explain-again', subject: 'crisis', track: 'relationship', customerVisible: true, refusals: ['crisis.not-routine', 'crisis.nothing-to-explain', 'contact.unknown'],
    labels: { he: 'הסבר נוסף ללקוח', en: 'Explain again' },
    help: {
      he: 'מתעד שהסיבה, התיקון והצעדים הבאים הוסברו שוב ללקוח שלא הבין, ומה ברור לו עכשיו; בלי זה המשבר אינו נסגר.',
      en: 'Records that cause, fix and next steps were explained once more to a customer who had not understood, and what is clear to them now; without it the crisis does not close.',
    },
    schema: z.strictObject({ contactId: id(), comprehension: z.enum(COMPREHENSION), note: note() }),
    example: { contactId: 'contact-noa', comprehension: 'yes', note: 'Went through the timeline with her on the phone; she asked what keeps it from coming back' },
  },
  close: {
    name: 'close', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['crisis.not-closable'],
    labels: { he: 'סגירת המשבר', en: 'Close the crisis' },
    help: { he: 'סוגר את המשבר; נדחה עם רשימת החסרים כל עוד משהו פתוח באחד המסלולים.', en: 'Closes the crisis; refused with the list of what is missing while anything is open on either track.' },
    schema: z.strictObject({ note: note() }),
    example: { note: 'Both tracks done, review signed' },
  },
  reopen: {
    name: 'reopen', subject: 'crisis', track: 'both', customerVisible: true, refusals: ['crisis.not-reopenable', 'crisis.reopen-window-over', 'severity.not-worse'],
    labels: { he: 'פתיחה מחדש', en: 'Reopen' },
    help: { he: 'פותח את המשבר מחדש במחזור חדש: יעדים חדשים, סקר חדש, הסכומים נמשכים.', en: 'Starts a new cycle of the crisis: fresh targets, a new survey, totals keep running.' },
    schema: z.strictObject({ reason: reason(), severity: severity().optional() }),
    example: { reason: 'Orders fail again since this morning', severity: 2 },
  },
  cancel: {
    name: 'cancel', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['crisis.cancel-already-proposed'],
    labels: { he: 'הצעה לביטול', en: 'Propose cancelling' },
    help: { he: 'מציע לבטל משבר שנפתח בטעות; נדרש אישור של אדם שני.', en: 'Proposes to cancel a crisis opened by mistake; a second person must agree.' },
    schema: z.strictObject({ reason: reason() }),
    example: { reason: 'Opened twice: the same report is handled as TK-2417' },
  },
  'confirm-cancel': {
    name: 'confirm-cancel', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['crisis.no-cancel-proposed', 'approval.not-own'],
    labels: { he: 'החלטה על ביטול', en: 'Decide on cancelling' },
    help: { he: 'אדם שני מאשר או דוחה את ביטול המשבר.', en: 'A second person agrees to or declines cancelling the crisis.' },
    schema: z.strictObject({ agree: z.boolean() }),
    example: { agree: true },
  },
};
