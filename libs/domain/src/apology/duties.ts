/** The duties of the apology subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const apologyDuties: Readonly<Record<'admission-follow-up', Duty>> = {
  'admission-follow-up': { owner: 'teamLead', single: false, startedBy: never, metBy: never },
};
