/**
 * Silence gaps: from one word of ours to the customer to the next, where the cadence of updates in force then asked for one sooner.
 * Computed from the record alone, so a crisis looked at years later gives the same list. Pure.
 *
 * Informing runs from the opening (or a reopening) to the return to routine; outside it no cadence is in force. The first gap begins
 * with the opening itself: nothing said is a silence too.
 */
import type { DomainEvent, Instant } from '#domain';

export interface Silence {
  readonly from: Instant;
  readonly to: Instant;
  /** Whole minutes, rounded down. */
  readonly minutes: number;
  /** When the cadence asked for the next word. */
  readonly dueAt: Instant;
}

/** A clock of the timed update: what it asked for, from when on. */
interface Cadence {
  readonly since: Instant;
  readonly startedAt: Instant;
  readonly due: Instant;
}
interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

const MINUTE_MS = 60_000;

/** The gaps in order. `now` ends a silence that still lasts; on the crisis's own clock. */
export function silencesOf(events: readonly DomainEvent[], now: Instant): readonly Silence[] {
  const words = wordsOf(events);
  const cadences = cadencesOf(events);
  return periodsOf(events, now).flatMap((period) => {
    const inside = words.filter((at) => at > period.from && at < period.to);
    const points = [period.from, ...inside, period.to];
    return points.slice(1).flatMap((to, index) => {
      const from = points[index] ?? period.from;
      const dueAt = limitOf(cadences, { from, to });
      return dueAt !== null && to > dueAt ? [{ from, to, minutes: Math.floor((to - from) / MINUTE_MS), dueAt }] : [];
    });
  });
}

/** When we spoke: the instant it happened, not the one it was logged. Each instant once. */
function wordsOf(events: readonly DomainEvent[]): readonly Instant[] {
  const at = events.flatMap((event) => {
    if (event.type === 'message.queued') return [event.at];
    return event.type === 'contact.logged' && (event.data.direction === 'to-customer' || event.data.answered) ? [event.data.occurredAt] : [];
  });
  return [...new Set(at)].sort((a, b) => a - b);
}

function cadencesOf(events: readonly DomainEvent[]): readonly Cadence[] {
  const found = events.flatMap((event): Cadence[] => {
    if (event.type === 'obligation.started' && event.data.kind === 'timed-update' && event.data.due !== null) {
      return [{ since: event.data.startedAt, startedAt: event.data.startedAt, due: event.data.due }];
    }
    if (event.type === 'obligation.retargeted' && event.data.kind === 'timed-update' && event.data.clock.due !== null) {
      return [{ since: event.at, startedAt: event.data.clock.startedAt, due: event.data.clock.due }];
    }
    return [];
  });
  // Stable: of two from the same instant the later on record stands.
  return found.sort((a, b) => a.since - b.since);
}

function periodsOf(events: readonly DomainEvent[], now: Instant): readonly Period[] {
  const periods: Period[] = [];
  let from: Instant | null = null;
  for (const event of events) {
    if (event.type === 'crisis.opened' || event.type === 'crisis.reopened') from ??= event.at;
    if (event.type !== 'crisis.routine-returned' && event.type !== 'crisis.cancelled' && event.type !== 'crisis.closed') continue;
    if (from !== null) periods.push({ from, to: event.at });
    from = null;
  }
  return from === null ? periods : [...periods, { from, to: Math.max(from, now) }];
}

/**
 * When the next word was due in a gap: by the cadence in force at its beginning, or by one that replaced it before that time came. One
 * that began only after the time had passed (the cycle following a missed one) excuses nothing.
 */
function limitOf(cadences: readonly Cadence[], gap: Period): Instant | null {
  let limit: Instant | null = null;
  for (const cadence of cadences) {
    if (cadence.since >= gap.to) break;
    if (cadence.since <= gap.from || limit === null || cadence.since < limit) limit = dueFrom(cadence, gap.from);
  }
  return limit;
}

/** A word that did not count as an update starts no new clock; it still breaks the silence, so the same span counts from it. */
function dueFrom({ startedAt, due }: Cadence, from: Instant): Instant {
  return startedAt >= from ? due : Math.max(due, from + (due - startedAt));
}
