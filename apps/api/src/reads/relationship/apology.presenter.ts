/** The apology subject as the page of the crisis shows it. Pure. */
import type { ApologyView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const apologyIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentApology = (_state: CrisisSnapshot['state'], _names: Names): ApologyView => ({});
