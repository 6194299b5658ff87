/** Hard conversations as the page of the crisis shows them. Pure. */
import { toIso } from '#contracts';
import type { PreparationView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const preparationIds = ({ preparation }: CrisisSnapshot['state']): readonly (string | null)[] => preparation.prepared.flatMap((one) => [one.by, one.contactId]);

export function presentPreparation({ state: { preparation }, calls }: CrisisSnapshot, names: Names): PreparationView {
  return {
    needed: (calls?.needed ?? []).map(({ contactId, because }) => ({ contact: names.person(contactId), because, name: named('hard-because', because) })),
    advised: calls?.advised ?? false,
    prepared: preparation.prepared.map(({ contactId, by, at }) => ({ contact: names.person(contactId), by: names.person(by), at: toIso(at) })),
    unprepared: preparation.unprepared,
  };
}
