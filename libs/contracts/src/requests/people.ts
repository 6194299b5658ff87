/** What an administrator sends to add a person or to change who somebody is here. */
import { z } from 'zod';
import { LIST_MAX_ITEMS } from '../limits';
import { email, id, line } from '../primitives';
import { STAFF_ROLES } from '../reads/others';

export const personRequest = z.strictObject({
  name: line(), email: email(), roles: z.array(z.enum(STAFF_ROLES)).min(1).max(STAFF_ROLES.length), desks: z.array(id()).max(LIST_MAX_ITEMS), language: z.enum(['he', 'en']),
  otherName: line().nullable().optional().meta({ description: 'The name in the letters of the other language, for customers who read that one; null = none, left out = as it was' }),
});
export type PersonRequest = z.output<typeof personRequest>;
/** The whole account as it shall stand; `active` false: no login, no new work. */
export const personChange = personRequest.extend({ active: z.boolean() });
export type PersonChange = z.output<typeof personChange>;
