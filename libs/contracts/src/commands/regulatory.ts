/** Commands about answer times a supervisor asks for (formulas 4): reference timers, never legal advice. */
import { REGULATORY_REPLIES } from '#domain';
import { z } from 'zod';
import { id, instant } from '../primitives';
import type { Entries } from './entry';
import { channel, note } from './shared';

export const regulatoryCommands: Entries<'select-regulatory-profile' | 'record-regulatory-response'> = {
  'select-regulatory-profile': {
    name: 'select-regulatory-profile', subject: 'claim', track: 'relationship', customerVisible: false,
    refusals: ['regulatory.profile-unknown', 'regulatory.already-selected', 'regulatory.too-many', 'instant.future'],
    labels: { he: 'בחירת פרופיל רגולטורי', en: 'Select a regulatory profile' },
    help: { he: 'מפעיל שעוני מענה לפי פרופיל מן הנוהל; השעון אינו נעצר לעולם, והפרופיל אינו ייעוץ משפטי.', en: 'Starts answer clocks by a profile of the protocol; they never pause, and a profile is no legal advice.' },
    schema: z.strictObject({ profile: id(), receivedAt: instant() }),
    example: { profile: 'il-banks', receivedAt: '2026-09-10T12:40:00+03:00' },
  },
  'record-regulatory-response': {
    name: 'record-regulatory-response', subject: 'claim', track: 'relationship', customerVisible: true,
    refusals: ['regulatory.unknown', 'regulatory.step-unknown', 'regulatory.already-answered', 'regulatory.before-receipt', 'regulatory.no-holding', 'regulatory.holding-too-long', 'claim.holding-incomplete', 'instant.future', 'instant.past'],
    labels: { he: 'רישום מענה רגולטורי', en: 'Record a regulatory response' },
    help: { he: 'רושם שהמענה נמסר; מענה סופי סוגר גם את הצעדים שלפניו, ומענה ביניים מזיז את המועד בתוך גבול הפרופיל.', en: 'Records that the answer was given; a final one closes the steps before it, a holding one moves the time within the profile’s limit.' },
    schema: z.strictObject({ regulatoryId: id(), step: id(), kind: z.enum(REGULATORY_REPLIES).default('answer'), how: channel(), at: instant(), reason: note(), expectedAt: instant().nullable().default(null) }),
    example: { regulatoryId: 'regulatory-15', step: 'answer', kind: 'holding', how: 'letter', at: '2026-10-20T10:00:00+03:00', reason: 'The bank file is still being read', expectedAt: '2026-11-05T10:00:00+02:00' },
  },
};
