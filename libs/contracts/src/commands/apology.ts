/** Commands about apologies to the customer and errors staff admit (C11). */
import { ADMISSION_SUBJECTS, APOLOGY_BASES, APOLOGY_PARTS, APOLOGY_RECEPTIONS, ERROR_CLASSES, TOLD_CUSTOMER } from '#domain';
import type { ApologyCommands, StaffRole } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS } from '../limits';
import { id, instant, longText, text } from '../primitives';
import type { Entries } from './entry';
import { confirmedPromise } from './message';
import { channel, genderForm, language, note } from './shared';

/** Kept at hand for everybody to read, so a sentence or two. */
const LESSON_MAX_CHARS = 500;
const STAFF = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'] as const satisfies readonly StaffRole[];
const elements = () =>
  z.strictObject({ responsibility: z.boolean(), repair: z.boolean(), regret: z.boolean(), explanation: z.boolean(), repentance: z.boolean(), forgiveness: z.boolean() });

export const apologyCommands: Entries<keyof ApologyCommands> = {
  'record-apology': {
    name: 'record-apology', subject: 'apology', track: 'relationship', customerVisible: true,
    refusals: [
      'apology.no-rules', 'contact.unknown', 'instant.future', 'instant.before-awareness', 'instant.past', 'apology.speaker-missing', 'apology.verdict-differs', 'apology.admission-too-early', 'apology.admission-without-fault',
      'apology.elements-missing', 'apology.score-too-low', 'apology.evidence-missing', 'apology.next-step-missing', 'apology.guidance-missing', 'apology.legal-review-open', 'admission.unknown', 'admission.authority', 'apology.forbidden-wording',
      'promise.unconfirmed', 'promise.reason-required', 'promise.date-required', 'promise.too-many',
    ],
    labels: { he: 'רישום התנצלות', en: 'Record an apology' },
    help: {
      he: 'רושם התנצלות ובודק אותה: מה נדרש ומה אסור לפי מה שידוע על האחריות, ומה ציונה; בחומרה 1 ו־2 נדרשות שיחה של ההנהלה והתנצלות בכתב. נוסח לדוא״ל אינו נשלח מכאן: הלקוח רואה אותו, והוא נחשב להתנצלות בכתב, כשיוצאת הודעת התנצלות באותו נוסח; אז גם מאשרים את המועדים שבו. מועד שנאמר בשיחה או נמסר במכתב הוא הבטחה מרגע הרישום.',
      en: 'Records an apology and checks it: what it needs and must not say by what is known of the fault, and its score; at severity 1 and 2 a call by an executive and a written text are needed. A text for e-mail is not sent from here: the customer sees it, and it counts as the written text, when an apology leaves as a message in the same words; its dates are confirmed then. A date told in a conversation or a letter is a promise once it is recorded.',
    },
    schema: z.strictObject({
      contactId: id(), channel: channel(), occurredAt: instant(), wording: longText().meta({ description: 'Written: the very text to be sent. Spoken: what was said' }), language: language(), form: genderForm().default('neutral'),
      elements: elements(), basis: z.enum(APOLOGY_BASES), evidence: note(), checking: note(), nextTimeAt: instant().nullable().default(null), guidance: note(),
      spokenBy: id().nullable().default(null), admissionId: id().nullable().default(null), wordingReason: note().meta({ description: 'Why words stay that were marked as none for an apology; kept with it' }),
      promises: z.array(confirmedPromise()).max(LIST_MAX_ITEMS).optional().meta({ description: 'Commitments in what was said or handed over, confirmed by its author; those of a text for e-mail are confirmed when it leaves as a message' }),
    }),
    example: {
      contactId: 'contact-noa', channel: 'call', occurredAt: '2026-09-10T12:00:00+03:00', language: 'en',
      wording: 'We replaced the router image without testing it on your depots. That was our mistake and we are sorry for the hours you lost. The old image is back, we carry the cost of the cold store, and from now on nothing goes out untested.',
      elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'Change record of 3 September without a test run', spokenBy: 'noga',
    },
  },
  'record-apology-reception': {
    name: 'record-apology-reception', subject: 'apology', track: 'relationship', customerVisible: true, refusals: ['apology.unknown', 'apology.not-left', 'apology.reception-known'],
    labels: { he: 'רישום התגובה להתנצלות', en: 'Record how an apology was received' },
    help: { he: 'רושם איך הלקוח קיבל את ההתנצלות, במילותיו; של התנצלות בדוא״ל, אחרי שיצאה.', en: 'Records how the customer received the apology, in their words; of one by e-mail, after it left.' },
    schema: z.strictObject({ apologyId: id(), reception: z.enum(APOLOGY_RECEPTIONS), words: note() }),
    example: { apologyId: 'apology-12', reception: 'partly', words: 'Good that you say it. Let us see whether it happens a third time.' },
  },
  'waive-apology-part': {
    name: 'waive-apology-part', subject: 'apology', track: 'relationship', customerVisible: false, refusals: ['apology.part-not-owed'],
    labels: { he: 'ויתור על חלק מן ההתנצלות', en: 'Waive a part of the apology' },
    help: { he: 'רושם שהלקוח אינו רוצה שיחה מן ההנהלה או התנצלות בכתב, במילותיו; החלק אינו מעכב עוד את הסגירה.', en: 'Records that the customer wants no call by an executive, or nothing in writing, in their own words; the part no longer bars closing.' },
    schema: z.strictObject({ part: z.enum(APOLOGY_PARTS), customerWords: text() }),
    example: { part: 'executive-call', customerWords: 'No more calls please, a line in writing is enough for us.' },
  },
  'admit-error': {
    name: 'admit-error', subject: 'apology', track: 'relationship', customerVisible: false, refusals: ['admission.person-required'],
    labels: { he: 'הודאה בטעות', en: 'Admit an error' },
    help: {
      he: 'רושם בדרך מוגנת טעות שלכם או של הצוות: רק מי שכתב אותה ומי שמטפל בה קוראים את הפרטים, והיא משמשת ללמידה בלבד.',
      en: 'Records in a protected way an error of yours or of your team: only its author and whoever follows it up read the details, and it serves learning alone.',
    },
    schema: z.strictObject({ errorClass: z.enum(ERROR_CLASSES), whose: z.enum(ADMISSION_SUBJECTS), text: text() }),
    example: { errorClass: 'missed-follow-up', whose: 'own', text: 'I promised a call back at noon and forgot it; she waited until four.' },
  },
  'follow-up-admission': {
    name: 'follow-up-admission', subject: 'apology', track: 'relationship', customerVisible: false,
    refusals: ['admission.unknown', 'admission.followed-up-already', 'approval.not-own', 'admission.teller-missing', 'admission.role-without-telling', 'admission.role-may-not-tell', 'admission.note-names-somebody'],
    labels: { he: 'טיפול בהודאה בטעות', en: 'Follow up an admission' },
    help: {
      he: 'מסיים את הטיפול בהודאה: אם הלקוח שמע על כך ומפי איזה תפקיד, מה הצעדים הבאים, ומה אפשר ללמוד, בלי שמות.',
      en: 'Ends the follow-up of an admitted error: whether the customer was told and in which role, what comes next, and what can be learnt, without names.',
    },
    schema: z.strictObject({ admissionId: id(), toldCustomer: z.enum(TOLD_CUSTOMER), toldInRole: z.enum(STAFF).nullable().default(null), nextSteps: text(), learningNote: text(LESSON_MAX_CHARS) }),
    example: {
      admissionId: 'admission-14', toldCustomer: 'told', toldInRole: 'account-manager', nextSteps: 'Called her at five, apologised, agreed on a fixed hour for calls',
      learningNote: 'Call-backs promised by word of mouth are forgotten under load; enter each as a promise at once.',
    },
  },
};
