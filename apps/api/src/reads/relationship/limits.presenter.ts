/** The limits subject as the page of the crisis shows it. Pure. */
import type { LimitsView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const limitsIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentLimits = (_state: CrisisSnapshot['state'], _names: Names): LimitsView => ({});
