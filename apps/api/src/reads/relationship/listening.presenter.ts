/** The listening subject as the page of the crisis shows it. Pure. */
import type { ListeningView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const listeningIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentListening = (_state: CrisisSnapshot['state'], _names: Names): ListeningView => ({});
