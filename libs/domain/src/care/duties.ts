/** The duties of the care subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const careDuties: Readonly<Record<'staff-answer', Duty>> = {
  'staff-answer': { owner: 'teamLead', single: false, startedBy: never, metBy: never },
};
