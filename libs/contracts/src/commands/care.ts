/** Commands about care for the people who work on the crisis (C25). */
import { CARE_ANSWERS, DEMAND_FAMILIES } from '#domain';
import type { CareCommands } from '#domain';
import { z } from 'zod';
import { id, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

export const careCommands: Entries<keyof CareCommands> = {
  'raise-demand': {
    name: 'raise-demand', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['contact.unknown', 'care.too-many-open'],
    labels: { he: 'דרישה בלתי סבירה', en: 'Raise an unreasonable demand' },
    help: { he: 'מעלה דרישה בלתי סבירה בלי לבקש רשות; המנהל חייב מענה בזמן קצוב.', en: 'Raises an unreasonable demand without asking leave; the manager owes an answer in time.' },
    schema: z.strictObject({ family: z.enum(DEMAND_FAMILIES), text: text(), contactId: id().nullable().default(null) }),
    example: { family: 'demands', text: 'Wants my private number and a call every night', contactId: 'contact-noa' },
  },
  'report-abuse': {
    name: 'report-abuse', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['contact.unknown', 'care.too-many-open'],
    labels: { he: 'דיווח על פגיעה', en: 'Report abuse' },
    help: { he: 'מדווח על יחס פוגע; מי שנפגע רשאי להעביר את הקשר לאדם אחר.', en: 'Reports abusive treatment; who suffered it may hand the contact over.' },
    schema: z.strictObject({ contactId: id(), text: text() }),
    example: { contactId: 'contact-noa', text: 'Shouted and cursed for ten minutes' },
  },
  'ask-support': {
    name: 'ask-support', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['care.too-many-open'],
    labels: { he: 'בקשת עזרה', en: 'Ask for support' },
    help: { he: 'מבקש עזרה ממנהל; השעון של המענה רץ מיד.', en: 'Asks a manager for help; the clock of the answer runs at once.' },
    schema: z.strictObject({ text: text() }),
    example: { text: 'I need a second person for the call at four' },
  },
  'answer-colleague': {
    name: 'answer-colleague', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['care.unknown', 'care.already-answered', 'approval.not-own'],
    labels: { he: 'מענה לאיש צוות', en: 'Answer a colleague' },
    help: { he: 'עונה למי שהעלה דרישה, פגיעה או בקשת עזרה; לא בידי מי שהעלה אותה.', en: 'Answers who raised a demand, abuse or a call for help; not by the same person.' },
    schema: z.strictObject({ raisedId: id(), answer: z.enum(CARE_ANSWERS), text: text() }),
    example: { raisedId: 'raised-1', answer: 'agreed', text: 'I join the call, and from tomorrow Ruth speaks to them' },
  },
  'hand-over-contact': {
    name: 'hand-over-contact', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['care.not-the-speaker', 'care.nothing-reported', 'care.to-oneself', 'care.cannot-write', 'care.own-deputy', 'care.over-ceiling'],
    labels: { he: 'העברת הקשר', en: 'Hand the contact over' },
    help: { he: 'זכותו של מי שדיווח על פגיעה: הקשר עם הלקוח עובר לאדם אחר, עם כל המחויבויות.', en: 'The right of whoever reported abuse: the contact passes to another person, with all its duties.' },
    schema: z.strictObject({ to: id(), reason: reason() }),
    example: { to: 'priya', reason: 'After the call of this morning' },
  },
  'give-staff-pulse': {
    name: 'give-staff-pulse', subject: 'care', track: 'relationship', customerVisible: false, refusals: ['care.pulse-too-early', 'care.pulse-given'],
    labels: { he: 'דופק צוות', en: 'Give the staff pulse' },
    help: { he: 'איך עבר עליכם המשבר, מ־1 עד 5; מוצג רק בממוצע, בלי שמות.', en: 'How the crisis went for you, 1 to 5; shown as an average only, without names.' },
    schema: z.strictObject({ score: z.int().min(1).max(5), text: note() }),
    example: { score: 3, text: 'Two nights were too many' },
  },
};
