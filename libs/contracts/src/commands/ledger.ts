/** Commands about the recovery ledger and what follows a crisis (C19). */
import type { LedgerCommands } from '#domain';
import type { Entries } from './entry';

export const ledgerCommands: Entries<keyof LedgerCommands> = {};
