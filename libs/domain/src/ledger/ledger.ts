/** Ledger: the recovery ledger and what follows a crisis (C19). Types only; rules in decide-ledger.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type LedgerRules = Readonly<Record<never, never>>;

export type LedgerState = Readonly<Record<never, never>>;
export const NO_LEDGER: LedgerState = {};

export type LedgerCommands = Readonly<Record<never, never>>;
export type LedgerEvents = Readonly<Record<never, never>>;
