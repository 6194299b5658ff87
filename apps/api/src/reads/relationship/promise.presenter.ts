/** The promise subject as the page of the crisis shows it. Pure. */
import type { PromiseView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const promiseIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentPromise = (_state: CrisisSnapshot['state'], _names: Names): PromiseView => ({});
