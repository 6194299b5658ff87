/** The care subject as the page of the crisis shows it. Pure. */
import type { CareView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const careIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentCare = (_state: CrisisSnapshot['state'], _names: Names): CareView => ({});
