/** The duty of the lane subject: what is small but material is settled in time by its owner (S0-27). A protocol older than this duty has no rule for it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Duty, Start } from '../obligation/duty';

/** With the class, and anew where a reopening or another severity ended the clock before the matter was settled. */
function startedBy(event: DomainEvent, { lane: { small } }: CrisisState): Start | null {
  if (event.type === 'lane.classified-small') return { at: event.at, owner: event.data.owner };
  if (small === null || isSettled(small)) return null;
  return event.type === 'crisis.reopened' || event.type === 'crisis.severity-set' ? { at: event.at, owner: small.owner } : null;
}

/** Absent in states of a release that knew no settling. */
export const isSettled = (small: NonNullable<CrisisState['lane']['small']>): boolean => (small.settledAt ?? null) !== null;

export const laneDuties: Readonly<Record<'small-matter', Duty>> = {
  'small-matter': {
    owner: 'accountManager', single: true, startedBy,
    metBy: (event) => (event.type === 'lane.small-settled' ? { at: event.at, evidence: event.data.evidence, about: null } : null),
  },
};
