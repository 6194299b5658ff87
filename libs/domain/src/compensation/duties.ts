/** The duties of the compensation subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const compensationDuties: Readonly<Record<'compensation-decision', Duty>> = {
  'compensation-decision': { owner: 'teamLead', single: true, startedBy: never, metBy: never },
};
