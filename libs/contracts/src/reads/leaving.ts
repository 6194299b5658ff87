/** What somebody who leaves still holds, and what became of it. An administrator sees references and roles, never what a crisis is about. */
import { PEOPLE_ROLES } from '#domain';
import { z } from 'zod';
import { person } from './others';
import { bilingual, count, maybePerson, severityOut } from './shared';

const roles = () => z.array(z.enum([...PEOPLE_ROLES]));
const reach = { crises: count(), changed: count(), failed: z.array(z.object({ crisisId: z.string(), reference: z.string(), code: z.string() })) };

export const leavingReport = z.object({
  person, done: z.boolean().meta({ description: 'The person can no longer log in; false after a dry run, and while anything could not be handed over' }), handOverTo: maybePerson(),
  crises: z.array(z.object({ crisisId: z.string(), reference: z.string(), severity: severityOut(), roles: roles(), duties: count() })).meta({ description: 'What was held when it was asked' }),
  desks: z.array(z.object({ desk: z.string(), name: bilingual(), roles: roles() })).meta({ description: 'Desks whose new crises would have gone to the person' }),
  handedOver: z.object(reach).nullable(),
});
export type LeavingReport = z.output<typeof leavingReport>;
