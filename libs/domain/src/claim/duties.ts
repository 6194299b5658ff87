/** The duties of the claim subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const claimDuties: Readonly<Record<'claim-examination' | 'regulatory-response', Duty>> = {
  'claim-examination': { owner: 'incidentManager', single: false, startedBy: never, metBy: never },
  'regulatory-response': { owner: 'headOfService', single: false, startedBy: never, metBy: never },
};
