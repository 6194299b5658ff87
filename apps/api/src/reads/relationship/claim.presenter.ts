/** The claim subject as the page of the crisis shows it. Pure. */
import type { ClaimView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const claimIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentClaim = (_state: CrisisSnapshot['state'], _names: Names): ClaimView => ({});
