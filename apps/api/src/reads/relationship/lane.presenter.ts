/** The lane subject as the page of the crisis shows it. Pure. */
import type { LaneView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const laneIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentLane = (_state: CrisisSnapshot['state'], _names: Names): LaneView => ({});
