/** Who hears of an open duty when, if nothing is done: the ladder of the crisis's own protocol on its own calendars. Pure. */
import { toIsoOrNull } from '#contracts';
import type { CrisisAxis } from '#contracts';
import { nextCycleAt, rungAt } from '#domain';
import type { CrisisState, DomainEvent, Instant, LadderRole, Obligation } from '#domain';
import { holderOf } from '../ladder';
import type { Names } from '../names';
import { named } from '../words';

type Rung = CrisisAxis['ladders'][string][number];

/** By id of the duty. Rungs that fired carry the instant they fired; those to come the instant they will. */
export function laddersOfOpen(state: CrisisState, events: readonly DomainEvent[], names: Names): CrisisAxis['ladders'] {
  const fired = firedRungs(events);
  return Object.fromEntries(state.obligation.open.map((one) => [one.id, ladderOf(state, one, { fired: fired.get(one.id) ?? new Map<number, Instant>(), names })]));
}

function firedRungs(events: readonly DomainEvent[]): ReadonlyMap<string, ReadonlyMap<number, Instant>> {
  const found = new Map<string, Map<number, Instant>>();
  for (const event of events) {
    if (event.type !== 'obligation.escalated') continue;
    const of = found.get(event.data.id) ?? new Map<number, Instant>();
    found.set(event.data.id, of.set(event.data.rung, event.data.at));
  }
  return found;
}

function ladderOf(state: CrisisState, one: Obligation, { fired, names }: { readonly fired: ReadonlyMap<number, Instant>; readonly names: Names }): Rung[] {
  const times = timesOf(state, one);
  return state.protocol.ladder.flatMap((rung, index) => {
    const firedAt = fired.get(index) ?? null;
    // A missed update in a row begins higher: rungs below were passed by an earlier cycle and fire no more.
    if (firedAt === null && index < firstOf(state, one)) return [];
    return [{ at: toIsoOrNull(firedAt ?? times(index)), fired: firedAt !== null, people: rung.roles.flatMap((role) => holder(state, one, role, names)), roles: rung.roles.map((role) => named('ladder', role)) }];
  });
}

/** Each missed update in a row starts one rung higher, never above the last (formulas 2). */
function firstOf(state: CrisisState, one: Obligation): number {
  if (one.kind !== 'timed-update') return 0;
  return Math.min(one.breachedAt === null ? state.obligation.missedUpdatesInRow : Math.max(0, one.rung - 1), state.protocol.ladder.length - 1);
}

/** A timed update climbs by its next cycles, every other duty by its own rungs; null while paused, or past the compiled calendars. */
function timesOf(state: CrisisState, one: Obligation): (index: number) => Instant | null {
  if (one.kind !== 'timed-update') return (index) => rungAt(state, one, index);
  const first = firstOf(state, one);
  return (index) => {
    let at = one.due;
    for (let cycle = first; cycle < index && at !== null; cycle += 1) at = nextCycleAt(state.calendars[one.clock], at, one.target);
    return at;
  };
}

function holder(state: CrisisState, one: Obligation, role: LadderRole, names: Names): Rung['people'] {
  const id = holderOf({ people: state.crisis.people, ownerId: one.owner, kind: one.kind }, role);
  const person = names.person(id);
  return person === null ? [] : [{ person, role: named('ladder', role) }];
}
