/** The disclosure subject as the page of the crisis shows it. Pure. */
import type { DisclosureView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const disclosureIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentDisclosure = (_state: CrisisSnapshot['state'], _names: Names): DisclosureView => ({});
