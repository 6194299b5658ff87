/** What the page of a crisis shows of the ledger subject. */
import { z } from 'zod';

export const ledgerView = z.object({});
export type LedgerView = z.output<typeof ledgerView>;
