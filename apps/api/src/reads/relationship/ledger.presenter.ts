/** The ledger subject as the page of the crisis shows it. Pure. */
import type { LedgerView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const ledgerIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentLedger = (_state: CrisisSnapshot['state'], _names: Names): LedgerView => ({});
