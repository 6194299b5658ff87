/** Refusals about the recovery ledger and what follows a crisis (C19). */
import type { Problems } from './problem';

export const ledgerProblems = {} as const satisfies Problems;
