/** Commands about what was promised to the customer, and what became of it (C12); and the second reader of messages (C08). */
import { PROMISE_KINDS, PROMISE_TARGETS } from '#domain';
import type { PromiseCommands } from '#domain';
import { z } from 'zod';
import { id, instant, text } from '../primitives';
import type { Entries } from './entry';
import { MESSAGE_REFUSALS, messageBody } from './message';
import { channel, note, reason } from './shared';

const CONTACT = 'contact-noa';

export const promiseCommands: Entries<keyof PromiseCommands> = {
  'make-promise': {
    name: 'make-promise', subject: 'promise', track: 'relationship', customerVisible: false, refusals: ['contact.unknown', 'promise.too-many', 'promise.date-required', 'promise.reason-required', 'instant.past'],
    labels: { he: 'רישום הבטחה בעל פה', en: 'Record a spoken promise' },
    help: { he: 'רושם מה הובטח בשיחה ועד מתי; ההבטחה מחייבת כמו הבטחה בכתב, ומועד שלפני התחזית דורש סיבה ונספר.', en: 'Records what was promised in a call and until when; it binds like one in writing, and a date before the forecast needs a reason and is counted.' },
    schema: z.strictObject({ words: text(), kind: z.enum(PROMISE_KINDS), target: z.enum(PROMISE_TARGETS).optional(), dueAt: instant().nullable().default(null), contactId: id(), channel: channel(), reason: reason().optional() }),
    example: { words: 'I will call you tomorrow at ten', kind: 'contact', dueAt: '2026-09-11T10:00:00+03:00', contactId: CONTACT, channel: 'call' },
  },
  'keep-promise': {
    name: 'keep-promise', subject: 'promise', track: 'relationship', customerVisible: false, refusals: ['promise.unknown', 'promise.already-ended'],
    labels: { he: 'רישום הבטחה שקוימה', en: 'Record a kept promise' },
    help: { he: 'רושם שהבטחה קוימה, עם ראיה, ואם הלקוח אישר; הבטחה שכבר הופרה נרשמת כהשלמה באיחור ונשארת מופרת.', en: 'Records that a promise was kept, with evidence and whether the customer confirmed it; one already broken is made good and stays broken on record.' },
    schema: z.strictObject({ promiseId: id(), evidence: text(), confirmedByCustomer: z.boolean().default(false) }),
    example: { promiseId: 'promise-1', evidence: 'The corrected invoices were sent at 15:40', confirmedByCustomer: true },
  },
  'renegotiate-promise': {
    name: 'renegotiate-promise', subject: 'promise', track: 'relationship', customerVisible: true, refusals: ['promise.unknown', 'contact.unknown', 'promise.not-dated', 'promise.due-passed', 'instant.past', 'promise.before-p50', 'promise.before-p90'],
    labels: { he: 'סיכום מועד חדש להבטחה', en: 'Renegotiate a promise' },
    help: { he: 'רושם שהלקוח שמע על מועד חדש לפני שהמועד הקודם חלף; אחרי שחלף ההבטחה הופרה.', en: 'Records that the customer was told of a new date before the old one passed; afterwards the promise is broken.' },
    schema: z.strictObject({ promiseId: id(), newDueAt: instant(), reason: reason(), channel: channel(), contactId: id() }),
    example: { promiseId: 'promise-1', newDueAt: '2026-09-12T12:00:00+03:00', reason: 'The part arrives a day later', channel: 'call', contactId: CONTACT },
  },
  'propose-message': {
    name: 'propose-message', subject: 'promise', track: 'relationship', customerVisible: false, refusals: [...MESSAGE_REFUSALS, 'message.too-many-waiting'],
    labels: { he: 'הגשת הודעה לקריאה שנייה', en: 'Propose a message' },
    help: { he: 'מגיש הודעה לאדם שני: תיקון מנומס, סירוב, ומועד שמקדים את התחזית יוצאים רק אחרי אישור.', en: 'Puts a message before a second person: a polite correction, a refusal and a date before the forecast leave only once approved.' },
    schema: messageBody(),
    example: {
      messageType: 'refusal', contactIds: [CONTACT], language: 'en', subject: 'Your request for a second line',
      body: 'We cannot provide a second line this month: the building has no free duct. A mobile link is possible. We will write again by 16:00 with its price.',
      reason: 'The building has no free duct', substance: { newFacts: ['No free duct in the building'], nextUpdateAt: '2026-09-10T16:00:00+03:00' },
    },
  },
  'approve-message': {
    name: 'approve-message', subject: 'promise', track: 'relationship', customerVisible: true, refusals: ['message.proposal-unknown', 'approval.not-own', 'message.approver-level', 'message.proposal-changed', ...MESSAGE_REFUSALS],
    labels: { he: 'אישור הודעה ושליחתה', en: 'Approve a message' },
    help: { he: 'מאשר הודעה שכתב אדם אחר ושולח אותה; מועד שמקדים את התחזית מאשרים מראש צוות ומעלה.', en: 'Approves a message somebody else wrote and sends it; a date before the forecast takes a team lead or above.' },
    schema: z.strictObject({ proposalId: id(), note: note() }),
    example: { proposalId: 'proposal-14', note: 'Clear and fair' },
  },
  'return-message': {
    name: 'return-message', subject: 'promise', track: 'relationship', customerVisible: false, refusals: ['message.proposal-unknown', 'approval.not-own'],
    labels: { he: 'החזרת הודעה לכותבים', en: 'Return a message' },
    help: { he: 'מחזיר הודעה לכותבים עם סיבה; היא אינה נשלחת.', en: 'Sends a proposed message back to its author with a reason; it does not leave.' },
    schema: z.strictObject({ proposalId: id(), reason: reason() }),
    example: { proposalId: 'proposal-14', reason: 'It does not say what the customer can do now' },
  },
};
