/** Commands of contacts and messages. */
import { MESSAGE_TYPES, PROMISE_KINDS, PROMISE_TARGETS } from '#domain';
import type { ContactCommands } from '#domain';
import { z } from 'zod';
import { CONTACTS_MAX_ITEMS, LIST_MAX_ITEMS } from '../limits';
import { id, instant, line, longText, text } from '../primitives';
import type { Entries, PublicCommand } from './entry';
import { channel, emotionalState, genderForm, language, note, reason, substance } from './shared';

/** Marks overridden in one message: more of them is another message. */
const OVERRIDES_MAX_ITEMS = 20;
const RULE_MAX_CHARS = 60;
/** Findings told in one message: as many as at one time by any other way. */
const TELLS_MAX_ITEMS = 10;
/** Each part of what is possible, what is not and why, and what is not known yet. */
const statedOptions = () =>
  z.strictObject({
    possible: z.array(text()).max(LIST_MAX_ITEMS).default([]),
    notPossible: z.array(z.strictObject({ what: text(), why: text() })).max(LIST_MAX_ITEMS).default([]),
    notYetKnown: z.array(text()).max(LIST_MAX_ITEMS).default([]),
  });
/** A commitment in the words, confirmed as one by their author. */
export const confirmedPromise = () =>
  z.strictObject({ words: text(), kind: z.enum(PROMISE_KINDS), dueAt: instant().nullable().default(null), target: z.enum(PROMISE_TARGETS).optional(), reason: reason().optional() });
/** A message as a person writes it; sent at once, or proposed to a second person. What a type asks for beyond this is the domain's judgement. */
export const messageBody = () =>
  z.strictObject({
    messageType: z.enum(MESSAGE_TYPES), contactIds: z.array(id()).min(1).max(CONTACTS_MAX_ITEMS), language: language(), subject: line(), body: longText(),
    templateId: id().nullable().default(null), substance: substance().prefault({}),
    emergency: z.boolean().optional(), form: genderForm().optional(),
    promises: z.array(confirmedPromise()).max(LIST_MAX_ITEMS).optional(),
    overrides: z.array(z.strictObject({ rule: line(RULE_MAX_CHARS), words: text(), reason: reason() })).max(OVERRIDES_MAX_ITEMS).optional(),
    options: statedOptions().optional(), reason: reason().optional(), restatedClaim: text().optional(), evidence: text().optional(), guidance: text().optional(),
    tells: z.array(id()).max(TELLS_MAX_ITEMS).optional().meta({ description: 'Findings of the disclosure log that this message tells; they count as told once it has left' }),
  });
/** What the domain may refuse of a message, sent or proposed. */
export const MESSAGE_REFUSALS = [
  'listening.read-back-missing', 'listening.feelings-unacknowledged', 'listening.offer-before-heard', 'listening.offer-before-acknowledged', 'apology.not-checked', 'message.person-required', 'contact.unknown', 'contact.no-email', 'update.shallow', 'update.nothing-new-too-often', 'instant.past', 'update.next-later-than-cadence', 'forecast.range-reversed', 'forecast.differs-from-current',
  'message.reason-required', 'message.restated-claim-required', 'message.evidence-required', 'message.guidance-required', 'message.options-required',
  'promise.before-p50', 'promise.reason-required', 'promise.date-required', 'promise.too-many', 'promise.unconfirmed', 'message.marked', 'finding.unknown', 'disclosure.withheld', 'disclosure.too-many-on-the-way',
] as const;

export const messageCommands: Entries<keyof ContactCommands & PublicCommand> = {
  'log-contact': {
    name: 'log-contact', subject: 'message', track: 'relationship', customerVisible: true, refusals: ['contact.unknown', 'limits.written-only', 'limits.contact-ended', 'call.not-prepared', 'instant.future', 'instant.before-awareness', 'instant.past', 'update.next-later-than-cadence', 'forecast.range-reversed'],
    labels: { he: 'תיעוד שיחה', en: 'Log a contact' },
    help: { he: 'מתעד שיחה, פגישה או הודעה: מה נאמר ומה היה מצב הרוח. שיחה שבה אחד מאיתנו דיבר עם הלקוח היא קשר, לא משנה מי יזם אותה; עדכון היא רק אם הלקוח אישר שקיבל אותו.', en: 'Records a call, meeting or message: what was said and how the customer felt. A call in which one of ours spoke with the customer is contact, whoever began it; it counts as an update only if the customer confirmed it.' },
    schema: z.strictObject({
      direction: z.enum(['to-customer', 'from-customer']), channel: channel(), contactId: id(), occurredAt: instant(), said: longText(),
      emotionalStateBefore: emotionalState().default('unknown'), emotionalState: emotionalState().default('unknown'), needsAnswer: z.boolean().default(false), answered: z.boolean().default(false),
      reachedUs: z.boolean().default(true).meta({ description: 'A call or meeting the customer began: one of ours spoke with them in it; false for a missed call or a recording' }),
      confirmedByCustomer: z.boolean().default(false), substance: substance().nullable().default(null),
      competitorNamed: line().nullable().default(null),
      unpreparedBecause: reason().optional().meta({ description: 'Of a hard conversation nobody prepared: what could not wait' }),
    }),
    example: {
      direction: 'to-customer', channel: 'call', contactId: 'contact-noa', occurredAt: '2026-09-10T10:05:00+03:00',
      said: 'Told her what we know, asked what stands still on their side', emotionalStateBefore: 'angry', emotionalState: 'worried', confirmedByCustomer: true,
      substance: { newFacts: ['Health checks of the load balancer fail in zone B'], actions: ['Traffic is being moved to zone A'], customerCanDo: ['Send orders through zone A'], nextUpdateAt: '2026-09-10T11:05:00+03:00' },
    },
  },
  'send-message': {
    name: 'send-message', subject: 'message', track: 'relationship', customerVisible: true, refusals: [...MESSAGE_REFUSALS, 'message.second-reader-needed', 'promise.before-p90', 'promise.no-forecast'],
    labels: { he: 'שליחת הודעה ללקוח', en: 'Send a message' },
    help: { he: 'שולח ללקוח הודעה שכתב אדם; נחשבת עדכון אם יש בה עובדה חדשה, פעולה או מועד הבא.', en: 'Sends the customer a message a person wrote; it counts as an update if it has a new fact, an action or a next time.' },
    schema: messageBody(),
    example: {
      messageType: 'update', contactIds: ['contact-noa'], language: 'en', subject: 'Orders: where we stand at 11:00',
      body: 'Zone A works since 10:40. We are checking why zone B refuses connections. You can send orders through zone A. We will write again by 12:00.',
      templateId: 'update.investigating', substance: { newFacts: ['Zone A works since 10:40'], customerCanDo: ['Send orders through zone A'], nextUpdateAt: '2026-09-10T12:00:00+03:00' },
    },
  },
  'settle-delivery': {
    name: 'settle-delivery', subject: 'message', track: 'relationship', customerVisible: false, refusals: ['message.not-in-doubt'],
    labels: { he: 'בירור מסירה', en: 'Settle a delivery' },
    help: { he: 'רושם מה התברר על הודעה שנכשלה או שלא ידוע אם הגיעה.', en: 'Records what was found out about a message that failed or may not have arrived.' },
    schema: z.strictObject({ messageId: id(), outcome: z.enum(['received', 'not-received']), note: note() }),
    example: { messageId: 'm3', outcome: 'received', note: 'She confirmed on the phone that the mail is there' },
  },
};
