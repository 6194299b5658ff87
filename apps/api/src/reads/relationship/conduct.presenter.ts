/** The conduct subject as the page of the crisis shows it. Pure. */
import type { ConductView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const conductIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentConduct = (_state: CrisisSnapshot['state'], _names: Names): ConductView => ({});
