/** The listening subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ListeningView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const listeningIds = ({ listening }: CrisisSnapshot['state']): readonly (string | null)[] => [
  listening.recordedBy, listening.contactId, ...listening.damageLimits.map((one) => one.owner),
];

export function presentListening({ listening }: CrisisSnapshot['state'], names: Names): ListeningView {
  const { revision, readBacks, information } = listening;
  return {
    stage: stageOf(listening), revision, recordedAt: toIsoOrNull(listening.recordedAt), recordedBy: names.person(listening.recordedBy), contact: names.person(listening.contactId),
    needs: listening.needs.map((code) => ({ code, name: named('need', code) })), feelings: listening.feelings.map((code) => ({ code, name: named('feeling', code) })),
    consequences: listening.consequenceCount, readBacks, confirmedAt: toIsoOrNull(listening.readBackConfirmedAt), confirmedHow: listening.confirmedHow,
    acknowledgedAt: toIsoOrNull(listening.acknowledgedAt), information,
    damageLimits: listening.damageLimits.map(({ id, title, owner, dueAt, doneAt }) => ({
      id, title, owner: names.person(owner) ?? { id: owner, name: owner, initials: '' }, dueAt: toIso(dueAt), doneAt: toIsoOrNull(doneAt),
    })),
    emotions: listening.emotions.map(({ contactId, at, before, after }) => ({ contactId, at: toIso(at), before, after })),
  };
}

function stageOf({ revision, readBackConfirmedAt, correctedRevision }: CrisisSnapshot['state']['listening']): ListeningView['stage'] {
  if (revision === 0) return 'missing';
  if (readBackConfirmedAt !== null) return 'confirmed';
  return correctedRevision === revision ? 'corrected' : 'recorded';
}
