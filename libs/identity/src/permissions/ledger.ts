/** Who may do what about the recovery ledger and what follows a crisis (C19). */
import type { LedgerCommands } from '#domain';
import type { Row } from './row';

export const ledgerPermissions: Readonly<Record<keyof LedgerCommands, Row>> = {};
