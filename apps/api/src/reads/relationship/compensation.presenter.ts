/** The compensation subject as the page of the crisis shows it. Pure. */
import type { CompensationView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const compensationIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentCompensation = (_state: CrisisSnapshot['state'], _names: Names): CompensationView => ({});
