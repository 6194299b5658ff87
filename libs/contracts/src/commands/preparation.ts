/** Commands about hard conversations (C07). */
import type { PreparationCommands } from '#domain';
import { z } from 'zod';
import { id } from '../primitives';
import type { Entries } from './entry';
import { note } from './shared';

export const preparationCommands: Entries<keyof PreparationCommands> = {
  'prepare-call': {
    name: 'prepare-call', subject: 'customer', track: 'relationship', customerVisible: false, refusals: ['contact.unknown', 'call.person-required'],
    labels: { he: 'הכנה לשיחה', en: 'Prepare a conversation' },
    help: {
      he: 'רושם מי קרא את דף ההכנה לפני שיחה עם איש הקשר ומה מטרתה; לפני שיחה קשה ההכנה נדרשת, והיא תקפה זמן מוגבל.',
      en: 'Records who read the call sheet before a conversation with the contact, and what it should come to; a hard conversation asks for it, and it holds for a limited time.',
    },
    schema: z.strictObject({ contactId: id(), aims: note() }),
    example: { contactId: 'contact-noa', aims: 'Hear her out first; agree on who calls whom until the fix' },
  },
};
