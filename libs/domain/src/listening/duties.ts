/** The duties of the listening subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const listeningDuties: Readonly<Record<'listening-record', Duty>> = {
  'listening-record': { owner: 'accountManager', single: true, startedBy: never, metBy: never },
};
