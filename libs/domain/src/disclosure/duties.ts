/** The duties of the disclosure subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const disclosureDuties: Readonly<Record<'plan-item', Duty>> = {
  'plan-item': { owner: 'accountManager', single: false, startedBy: never, metBy: never },
};
