/** Commands of the clocks: pause, resume, extend, hand over, cadence. */
import type { ObligationCommands, PauseReason } from '#domain';
import { z } from 'zod';
import { id, instant, target, text } from '../primitives';
import type { Entries } from './entry';
import { clockName, note, reason } from './shared';

const PAUSE_REASONS = ['waiting_customer', 'agreed_with_customer', 'third_party', 'legal_hold'] as const satisfies readonly PauseReason[];
const obligationId = () => id();

export const obligationCommands: Entries<keyof ObligationCommands> = {
  'acknowledge-notice': {
    name: 'acknowledge-notice', subject: 'obligation', track: 'relationship', customerVisible: false, refusals: ['obligation.not-open', 'obligation.not-acknowledgeable', 'obligation.not-addressee'],
    labels: { he: 'אישור קריאה', en: 'Acknowledge a notice' },
    help: { he: 'ההנהלה מאשרת שקראה את ההודעה על המשבר.', en: 'The executive confirms having read the notice of the crisis.' },
    schema: z.strictObject({ obligationId: obligationId() }),
    example: { obligationId: 'o5' },
  },
  'pause-clock': {
    name: 'pause-clock', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'clock.never-paused', 'clock.not-pausable', 'clock.already-paused', 'clock.already-late', 'clock.pause-too-long', 'instant.past'],
    labels: { he: 'השהיית שעון', en: 'Pause a clock' },
    help: { he: 'עוצר שעון של מחויבות מסיבה מן הרשימה ועד מועד; עדכון תקופתי אינו מושהה לעולם.', en: 'Stops the clock of an obligation for a listed reason until an instant; a timed update is never paused.' },
    schema: z.strictObject({ obligationId: obligationId(), reason: z.enum(PAUSE_REASONS), text: text(), until: instant() }),
    example: { obligationId: 'o7', reason: 'waiting_customer', text: 'Their engineer sends the trace files tomorrow morning', until: '2026-09-11T12:00:00+03:00' },
  },
  'resume-clock': {
    name: 'resume-clock', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'clock.not-paused'],
    labels: { he: 'חידוש שעון', en: 'Resume a clock' },
    help: { he: 'מפעיל מחדש שעון מושהה; המועד מחושב מחדש לפי הזמן שנותר.', en: 'Starts a paused clock again; the due instant is computed from the time left.' },
    schema: z.strictObject({ obligationId: obligationId(), note: note() }),
    example: { obligationId: 'o7', note: 'The trace files arrived' },
  },
  'extend-obligation': {
    name: 'extend-obligation', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'obligation.not-extendable', 'clock.already-paused', 'approval.not-own', 'instant.past', 'obligation.extension-not-later', 'obligation.extension-too-long'],
    labels: { he: 'הארכת מועד', en: 'Extend' },
    help: { he: 'מאשר מועד חדש למחויבות; מי שאישר והסיבה נשארים ברישום.', en: 'Grants an obligation a new due instant; approver and reason stay on record.' },
    schema: z.strictObject({ obligationId: obligationId(), dueAt: instant(), reason: reason() }),
    example: { obligationId: 'o9', dueAt: '2026-09-14T12:00:00+03:00', reason: 'The vendor delivers the part on Monday morning; the customer agreed' },
  },
  'cancel-obligation': {
    name: 'cancel-obligation', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'obligation.not-cancellable', 'approval.not-own'],
    labels: { he: 'ביטול מחויבות', en: 'Cancel an obligation' },
    help: { he: 'מבטל מחויבות שאין בה עוד צורך, עם סיבה; הביטול נשאר ברישום.', en: 'Drops an obligation that is no longer owed, with a reason that stays on record.' },
    schema: z.strictObject({ obligationId: obligationId(), reason: reason() }),
    example: { obligationId: 'o4', reason: 'The customer withdrew the question' },
  },
  'take-over': {
    name: 'take-over', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'obligation.already-yours'],
    labels: { he: 'לקיחת אחריות', en: 'Take over' },
    help: { he: 'מי ששולח את הפקודה לוקח את המחויבות על עצמו.', en: 'The sender of the command takes the obligation on.' },
    schema: z.strictObject({ obligationId: obligationId(), reason: reason() }),
    example: { obligationId: 'o2', reason: 'Yonatan is in a meeting with the customer’s board' },
  },
  'reassign-obligation': {
    name: 'reassign-obligation', subject: 'obligation', track: 'both', customerVisible: false, refusals: ['obligation.not-open', 'obligation.already-theirs', 'person.not-found'],
    labels: { he: 'העברת מחויבות', en: 'Hand over' },
    help: { he: 'מעביר מחויבות אחת לאדם אחר, בלי לשנות את התפקידים במשבר.', en: 'Gives one obligation to another person without changing the roles in the crisis.' },
    schema: z.strictObject({ obligationId: obligationId(), personId: id(), reason: reason() }),
    example: { obligationId: 'o2', personId: 'lior', reason: 'Load: three angry customers at once' },
  },
  'change-cadence': {
    name: 'change-cadence', subject: 'obligation', track: 'relationship', customerVisible: true, refusals: ['crisis.already-routine', 'cadence.words-required'],
    labels: { he: 'שינוי קצב העדכונים', en: 'Change the cadence' },
    help: { he: 'קובע קצב עדכונים לפי רצון הלקוח, עם דבריו ברישום; קצב איטי מן הנוהל דורש את מילותיו.', en: 'Sets the cadence of updates the customer asked for, with the words used; slower than the protocol needs those words.' },
    schema: z.strictObject({ target: target(), clock: clockName(), askedBy: id(), words: note() }),
    example: { target: '2h', clock: 'always', askedBy: 'contact-noa', words: 'Every two hours is enough for me, but not a minute later' },
  },
  'complete-task': {
    name: 'complete-task', subject: 'obligation', track: 'relationship', customerVisible: false, refusals: ['obligation.not-open', 'obligation.not-a-task'],
    labels: { he: 'השלמת משימה', en: 'Complete a task' },
    help: { he: 'מסיים משימה שהמערכת יצרה לאדם, עם מה שנעשה.', en: 'Ends a task the engine raised for a person, saying what was done.' },
    schema: z.strictObject({ obligationId: obligationId(), note: text() }),
    example: { obligationId: 'o12', note: 'Called her: the message did not arrive, I read it to her' },
  },
};
