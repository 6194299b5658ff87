/** The duties of the promise subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const promiseDuties: Readonly<Record<'promise' | 'message-reading', Duty>> = {
  promise: { owner: 'accountManager', single: false, startedBy: never, metBy: never },
  'message-reading': { owner: 'teamLead', single: false, startedBy: never, metBy: never },
};
