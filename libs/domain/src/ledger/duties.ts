/** The duties of the ledger subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const ledgerDuties: Readonly<Record<'touch' | 'pulse' | 'return-check', Duty>> = {
  touch: { owner: 'accountManager', single: false, startedBy: never, metBy: never },
  pulse: { owner: 'accountManager', single: false, startedBy: never, metBy: never },
  'return-check': { owner: 'accountManager', single: false, startedBy: never, metBy: never },
};
