/** One timed update follows another until return to routine: the next starts where the last one was met, or where it should have been. */
import { draft } from '../crisis/events';
import type { Draft, EventMap } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { startClock } from './clock';
import { ownerOf } from './owners';
import { ruleFor } from './rules';

type Settled = EventMap['obligation.settled'];

/**
 * The timed update that follows a settled one, or nothing where updates are no longer owed. After a missed one it begins at the due instant
 * that passed in silence, already a rung higher (formulas 2); after a met one it is due at the time the customer was told, if that is
 * sooner than the cadence.
 */
export function followUp(state: CrisisState, settled: Settled): readonly Draft[] {
  const { kind, outcome } = settled;
  const { routine, closedAt, cancelledAt, people } = state.crisis;
  const rule = ruleFor(state, 'timed-update');
  if (kind !== 'timed-update' || outcome === 'cancelled' || rule === null || routine !== null || closedAt !== null || cancelledAt !== null) return [];
  const missed = outcome === 'missed';
  const startedAt = missed ? (settled.due ?? settled.at) : settled.at;
  const base = { kind, owner: ownerOf(people, kind), startedAt, rule } as const;
  const computed = startClock(state, base);
  // A cycle that began in silence has no warnings to give: its time is already being climbed.
  if (missed) return [draft('obligation.started', { ...computed, warnings: [] })];
  const told = state.message.nextUpdateToldAt;
  const binding = told !== null && computed.due !== null && told <= computed.due && told > startedAt;
  return [draft('obligation.started', binding ? startClock(state, { ...base, dueAt: told }) : computed)];
}
