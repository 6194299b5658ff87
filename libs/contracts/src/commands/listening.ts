/** Commands about what the customer said, in his words, and whether he was heard (C09). */
import { FEELINGS, INFORMATION_EFFECTS, NEEDS, READ_BACK_WAYS } from '#domain';
import type { ListeningCommands } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS } from '../limits';
import { id, instant, line, longText, text } from '../primitives';
import type { Entries } from './entry';
import { note } from './shared';

/** A consequence or a piece of information is a sentence or two; more is a story. */
const SENTENCE_MAX_CHARS = 1_000;
const sentences = () => z.array(text(SENTENCE_MAX_CHARS)).max(LIST_MAX_ITEMS).default([]);
const listed = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).max(values.length).refine((given) => new Set(given).size === given.length, 'each once');

export const listeningCommands: Entries<keyof ListeningCommands> = {
  'record-listening': {
    name: 'record-listening', subject: 'listening', track: 'relationship', customerVisible: false, refusals: ['listening.confirmed-already', 'contact.unknown'],
    labels: { he: 'רישום הקשבה', en: 'Record listening' },
    help: {
      he: 'רושם מה הלקוח סיפר במילותיו, מה הוא מרגיש, מה הוא צריך ומה התוצאות אצלו; אפשר לתקן עד שהלקוח מאשר את הדברים שהוקראו לו.',
      en: 'Records what the customer told in their words, what they feel and need and what it leads to on their side; it can be revised until they confirm it, read back to them.',
    },
    schema: z.strictObject({
      contactId: id(), story: longText().meta({ description: 'In the customer’s words' }), feelings: listed(FEELINGS).default([]), feelingsNote: note(), needs: listed(NEEDS).min(1),
      consequences: sentences(), desiredOutcome: text(), informationGained: sentences(), plainExplanation: text().meta({ description: 'How the complaint is handled, in plain words' }),
    }),
    example: {
      contactId: 'contact-noa', story: 'We stood there with twelve trucks and nobody picked up the phone. This is the second time in a month.', feelings: ['anger', 'helplessness'], feelingsNote: 'Feels left alone',
      needs: ['listen', 'fix'], consequences: ['Fresh goods in twelve trucks spoil by tonight', 'Their largest client has asked for an explanation'], desiredOutcome: 'Trucks out by 16:00 and a number that is answered',
      informationGained: ['It began after their router was replaced'], plainExplanation: 'One person stays with your case until it is closed, checks the cause with the engineers and calls you every hour.',
    },
  },
  'confirm-read-back': {
    name: 'confirm-read-back', subject: 'listening', track: 'relationship', customerVisible: true,
    refusals: ['listening.not-recorded', 'listening.confirmed-already', 'contact.unknown', 'listening.corrections-missing', 'listening.yes-with-corrections', 'listening.revise-first'],
    labels: { he: 'הקראה ואישור', en: 'Confirm the read-back' },
    help: {
      he: 'רושם שדברי הלקוח הוקראו לו ומה הוא ענה; רק ״כן״ בלי תיקונים מסיים את המחויבות ופותח את הדרך לפתרון, לסירוב או לפיצוי.',
      en: 'Records that the customer’s words were read back to them and what they answered; only a yes without corrections ends the duty and opens the way to a solution, a refusal or compensation.',
    },
    schema: z.strictObject({ how: z.enum(READ_BACK_WAYS), contactId: id(), confirmed: z.boolean(), corrections: note() }),
    example: { how: 'call', contactId: 'contact-noa', confirmed: false, corrections: 'It was fourteen trucks, and the first failure was in July' },
  },
  'acknowledge-feelings': {
    name: 'acknowledge-feelings', subject: 'listening', track: 'relationship', customerVisible: true, refusals: ['contact.unknown'],
    labels: { he: 'הכרה ברגשות', en: 'Acknowledge feelings' },
    help: { he: 'רושם שאמרנו ללקוח הזועם או הפגוע שאנחנו רואים את הפגיעה, ובאילו מילים; רק אחר כך מדברים על פתרונות.', en: 'Records that we told the furious or hurt customer that we see it, and in which words; solutions are spoken of only afterwards.' },
    schema: z.strictObject({ contactId: id(), how: z.enum(READ_BACK_WAYS), words: text() }),
    example: { contactId: 'contact-noa', how: 'call', words: 'You stood there with the trucks and could not reach anyone; that must have been maddening, and it happened to you twice.' },
  },
  'record-information': {
    name: 'record-information', subject: 'listening', track: 'relationship', customerVisible: false, refusals: ['contact.unknown'],
    labels: { he: 'רישום מידע מן הלקוח', en: 'Record information received' },
    help: { he: 'רושם מידע שהלקוח מסר אחר כך, ומה הוא עשה לאבחון: כלום, צמצם או שינה.', en: 'Records what the customer told us later, and what it did to the diagnosis: nothing, narrowed or changed it.' },
    schema: z.strictObject({ contactId: id(), information: text(), effect: z.enum(INFORMATION_EFFECTS), note: note() }),
    example: { contactId: 'contact-noa', information: 'Only the depots with the new router are affected', effect: 'narrowed', note: 'Search limited to the router image of 3 September' },
  },
  'derive-damage-limit': {
    name: 'derive-damage-limit', subject: 'listening', track: 'relationship', customerVisible: false,
    refusals: ['listening.not-recorded', 'listening.consequence-unknown', 'instant.past', 'listening.too-many-damage-limits'],
    labels: { he: 'פעולה לצמצום הנזק', en: 'Derive a damage-limiting action' },
    help: { he: 'גוזר מאחת התוצאות ברישום פעולה שמצמצמת את הנזק, עם אחראי ומועד; פעולה פתוחה מעכבת את הסגירה.', en: 'Derives from one of the recorded consequences an action that limits the damage, with owner and due time; an open action bars closing.' },
    schema: z.strictObject({ consequence: z.int().min(1).max(LIST_MAX_ITEMS).meta({ description: 'Its place in the listening record, from 1' }), title: line(), owner: id(), dueAt: instant() }),
    example: { consequence: 1, title: 'Cold store for the goods of twelve trucks until tomorrow', owner: 'yonatan', dueAt: '2026-09-10T15:00:00+03:00' },
  },
  'complete-damage-limit': {
    name: 'complete-damage-limit', subject: 'listening', track: 'relationship', customerVisible: false, refusals: ['listening.damage-limit-not-open'],
    labels: { he: 'סיום פעולה לצמצום הנזק', en: 'Complete a damage-limiting action' },
    help: { he: 'מסמן שפעולה לצמצום הנזק נעשתה, עם ראיה.', en: 'Marks a damage-limiting action as done, with evidence.' },
    schema: z.strictObject({ damageLimitId: id(), evidence: text() }),
    example: { damageLimitId: 'damage-limit-17', evidence: 'Goods of all twelve trucks in the cold store since 14:30' },
  },
};
