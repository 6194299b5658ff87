/** The part of a protocol about the recovery ledger and what follows a crisis (C19): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { LedgerRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const ledgerSchema = z.strictObject({});
export const compileLedger = (_written: z.infer<typeof ledgerSchema>): LedgerRules => ({});
/** Path below `relationship.ledger` → name. */
export const ledgerNames: Readonly<Record<string, TwoLanguages>> = {};
