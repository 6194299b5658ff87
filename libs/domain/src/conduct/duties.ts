/** The duties of the conduct subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const conductDuties: Readonly<Record<'independent-review', Duty>> = {
  'independent-review': { owner: 'headOfService', single: false, startedBy: never, metBy: never },
};
