/** The compensation subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CompensationView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

type State = CrisisSnapshot['state'];

/** Ids whose names this part of the page needs. */
export const compensationIds = ({ compensation }: State): readonly (string | null)[] => [
  ...compensation.entries.flatMap((one) => [one.proposedBy, one.decidedBy]), compensation.decision?.by ?? null,
];

export function presentCompensation({ compensation }: State, names: Names): CompensationView {
  const { losses, entries, decision } = compensation;
  return {
    losses: [...losses],
    entries: entries.map(({ proposedBy, proposedAt, decidedBy, decidedAt, expiresAt, paidAt, ...one }) => ({
      ...one, proposedBy: names.person(proposedBy), proposedAt: toIso(proposedAt), decidedBy: names.person(decidedBy), decidedAt: toIsoOrNull(decidedAt), expiresAt: toIsoOrNull(expiresAt), paidAt: toIsoOrNull(paidAt),
    })),
    decision: decision === null ? null : { at: toIso(decision.at), by: names.person(decision.by), compensationId: decision.id },
  };
}
