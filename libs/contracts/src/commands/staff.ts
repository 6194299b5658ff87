/** Commands about the people of a crisis: ours and the customer's. */
import type { CrisisCommands } from '#domain';
import { z } from 'zod';
import { id, instant } from '../primitives';
import type { Entries } from './entry';
import { contact, peopleRole, reason } from './shared';

type Here = Extract<keyof CrisisCommands, 'assign-role' | 'set-availability' | 'add-contact' | 'escalate'>;

export const staffCommands: Entries<Here> = {
  'assign-role': {
    name: 'assign-role', subject: 'staff', track: 'both', customerVisible: false, refusals: ['care.over-ceiling', 'care.own-deputy', 'crisis.role-already-held', 'person.not-found'],
    labels: { he: 'שיבוץ לתפקיד', en: 'Assign a role' },
    help: { he: 'משבץ אדם לתפקיד במשבר; המחויבויות הפתוחות של התפקיד עוברות אליו.', en: 'Gives a person a role in this crisis; the role’s open obligations move along.' },
    schema: z.strictObject({ role: peopleRole(), personId: id(), reason: reason() }),
    example: { role: 'accountManager', personId: 'yonatan', reason: 'Knows the customer since the roll-out' },
  },
  'set-availability': {
    name: 'set-availability', subject: 'staff', track: 'both', customerVisible: false, refusals: ['instant.past', 'person.not-found'],
    labels: { he: 'עדכון זמינות', en: 'Set availability' },
    help: { he: 'רושם שאדם אינו זמין עד מועד, או שחזר; ממלא המקום מקבל את המחויבויות לפני שיוחמצו.', en: 'Records that a person is away until an instant, or back; the deputy gets the obligations before they are missed.' },
    schema: z.strictObject({ personId: id(), unavailableUntil: instant().nullable(), reason: reason() }),
    example: { personId: 'yonatan', unavailableUntil: '2026-09-11T08:00:00+03:00', reason: 'On a flight' },
  },
  'add-contact': {
    name: 'add-contact', subject: 'customer', track: 'relationship', customerVisible: false, refusals: ['contact.too-many', 'contact.already-there'],
    labels: { he: 'הוספת איש קשר', en: 'Add a contact' },
    help: { he: 'מוסיף איש או אשת קשר של הלקוח למשבר, במזהה שאינו רשום בו עדיין.', en: 'Adds a contact of the customer to this crisis, under an id it does not hold yet.' },
    schema: z.strictObject({ contact: contact() }),
    example: { contact: { id: 'contact-noa', name: 'Noa Peled', email: 'noa@galil.example', phone: '+972-4-555-0142', language: 'he', genderForm: 'feminine' } },
  },
  escalate: {
    name: 'escalate', subject: 'staff', track: 'both', customerVisible: false, refusals: ['crisis.role-empty'],
    labels: { he: 'הסלמה', en: 'Escalate' },
    help: { he: 'מערב עכשיו את בעל התפקיד הבכיר, בלי לחכות לסולם ההסלמה.', en: 'Brings in the senior role now, without waiting for the ladder.' },
    schema: z.strictObject({ to: peopleRole(), reason: reason() }),
    example: { to: 'headOfService', reason: 'The customer asks for someone who can decide on compensation' },
  },
};
