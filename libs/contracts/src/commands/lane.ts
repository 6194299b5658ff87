/** Commands about the light lane, recognition of serious complaints, and the queue (C06). */
import type { LaneCommands } from '#domain';
import { z } from 'zod';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { note } from './shared';

export const laneCommands: Entries<keyof LaneCommands> = {
  'answer-automatically': {
    name: 'answer-automatically', subject: 'lane', track: 'relationship', customerVisible: true,
    refusals: [
      'lane.no-policy', 'lane.already-answered', 'lane.too-severe', 'lane.trust-lost', 'lane.person-owed', 'lane.not-justified', 'lane.template-unknown', 'lane.remedy-needs-approval', 'lane.remedy-beyond-policy',
      'contact.unknown', 'contact.no-email', 'compensation.no-policy', 'compensation.history-missing', 'compensation.gesture-unknown', 'compensation.too-frequent',
    ],
    labels: { he: 'תשובה אוטומטית', en: 'Answer automatically' },
    help: { he: 'לתלונה מוצדקת ולא דרמטית: תשובה מאושרת מיד, עם פיצוי קטן שאין צורך לאשר ודרך לפנות לאדם.', en: 'For a justified, undramatic complaint: an approved answer at once, with a small remedy nobody need approve and a way to reach a person.' },
    schema: z.strictObject({ templateId: id(), remedyGestureId: id().nullable().default(null), contactId: id() }),
    example: { templateId: 'light.inconvenience', remedyGestureId: 'coupon-100', contactId: 'contact-noa' },
  },
  'ask-for-person': {
    name: 'ask-for-person', subject: 'lane', track: 'relationship', customerVisible: true, refusals: ['contact.unknown', 'lane.not-light', 'lane.person-asked'],
    labels: { he: 'הלקוח ביקש אדם', en: 'The customer asks for a person' },
    help: { he: 'מוציא את הפנייה מהמסלול הקל; מעכשיו אדם חייב תשובה, והשעון רץ.', en: 'Takes the complaint out of the light lane; from now on a person owes the answer, and its clock runs.' },
    schema: z.strictObject({ contactId: id(), channel: z.enum(['call', 'email', 'chat', 'sms', 'letter']), words: text() }),
    example: { contactId: 'contact-noa', channel: 'email', words: 'Person. The voucher does not bring my order back.' },
  },
  'classify-small': {
    name: 'classify-small', subject: 'lane', track: 'both', customerVisible: false, refusals: ['lane.no-policy', 'lane.too-severe', 'lane.already-small'],
    labels: { he: 'סימון כקטן אך מהותי', en: 'Mark as small but material' },
    help: { he: 'בעיה קטנה שיש בה ממש מקבלת אחראי משלה, בלי מנגנון של משבר חמור.', en: 'A small problem of substance gets an owner of its own, without the apparatus of a severe crisis.' },
    schema: z.strictObject({ why: line(), owner: id() }),
    example: { why: 'The third small billing slip this quarter', owner: 'yonatan' },
  },
  'settle-small': {
    name: 'settle-small', subject: 'lane', track: 'both', customerVisible: false, refusals: ['lane.not-small', 'lane.small-settled'],
    labels: { he: 'עניין קטן אך מהותי הוסדר', en: 'Settle what is small but material' },
    help: { he: 'רושם מה שונה כדי שהעניין לא יחזור, ומה מראה זאת; בכך מסתיים השעון של האחראי.', en: 'Records what was changed so that it does not come back, and what shows it; the owner’s clock ends with it.' },
    schema: z.strictObject({ solution: text(), evidence: text() }),
    example: { solution: 'The rounding rule of the billing run was corrected for all branches', evidence: 'Bills of October and November agree to the agora' },
  },
  'jump-queue': {
    name: 'jump-queue', subject: 'lane', track: 'both', customerVisible: false, refusals: ['lane.no-policy', 'lane.already-first', 'lane.jump-already-proposed', 'lane.jump-too-long', 'instant.past'],
    labels: { he: 'הצעת הקפצה בתור', en: 'Propose a queue jump' },
    help: { he: 'מציע להעביר לראש התור עד מועד; נכנס לתוקף כשאדם נוסף מאשר, ומסתיים מעצמו.', en: 'Proposes the head of the queue until an instant; takes effect when a second person agrees, and ends by itself.' },
    schema: z.strictObject({ reason: line(), until: instant() }),
    example: { reason: 'Their board meets at four and asks for an answer', until: '2026-09-10T17:00:00+03:00' },
  },
  'confirm-queue-jump': {
    name: 'confirm-queue-jump', subject: 'lane', track: 'both', customerVisible: false, refusals: ['lane.no-jump-proposed', 'approval.not-own'],
    labels: { he: 'החלטה על הקפצה בתור', en: 'Decide on a queue jump' },
    help: { he: 'אדם שני מאשר או דוחה; נרשם מי נדחק לאחור.', en: 'A second person agrees or declines; who was displaced goes on record.' },
    schema: z.strictObject({ agree: z.boolean(), note: note() }),
    example: { agree: true, note: 'The two before it can wait an hour' },
  },
  'lift-queue-jump': {
    name: 'lift-queue-jump', subject: 'lane', track: 'both', customerVisible: false, refusals: ['lane.not-first'],
    labels: { he: 'סיום הקפצה בתור', en: 'Lift a queue jump' },
    help: { he: 'מחזיר למקום הרגיל בתור לפני המועד, או מבטל הצעה.', en: 'Back to its ordinary place before the time is over, or withdraws a proposal.' },
    schema: z.strictObject({ reason: line() }),
    example: { reason: 'The meeting was moved to next week' },
  },
};
