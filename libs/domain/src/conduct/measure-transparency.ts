/**
 * Was the customer told, and told in time (S2-35)? Formulas 10: disclosure lag, heard elsewhere, status gap; and what became known afterwards,
 * what was kept back by decision, what was worded anew after he had confirmed it.
 */
import type { DomainEvent } from '../crisis/events';
import { reachesCustomer } from '../message/reaches-customer';
import type { Instant } from '../kernel';
import { endOf, hours, indicator, share, wordAt } from './measure';
import type { Indicator, Measuring } from './measure';

export function measureTransparency(measuring: Measuring): readonly Indicator[] {
  return [disclosureLag(measuring), findingsLag(measuring), heardElsewhere(measuring), statusGap(measuring), delays(measuring), reworded(measuring)];
}

/** First word to the customer − first awareness; while there is none, what has passed so far. Its threshold is the first-contact target. */
function disclosureLag({ events, state, now }: Measuring): Indicator {
  const { awareAt } = state.crisis;
  const words = events.flatMap((event) => (reachesCustomer(event) ? [{ seq: event.seq, at: wordAt(event) ?? event.at }] : []));
  const first = words.reduce<{ readonly seq: number; readonly at: Instant } | null>((best, one) => (best === null || one.at < best.at ? one : best), null);
  const due = firstContactDue(events);
  const toldAt = first?.at ?? endOf({ state, now });
  return indicator({ code: 'disclosure-lag', unit: 'hours', value: hours(Math.max(0, toldAt - awareAt)), threshold: due === null ? null : hours(due - awareAt), evidence: due !== null && toldAt > due ? [first?.seq ?? null] : [] });
}

/** When the first contact of the first cycle was due in the end; null where the protocol asks for none. */
function firstContactDue(events: readonly DomainEvent[]): Instant | null {
  let found: { readonly id: string; readonly due: Instant | null } | null = null;
  for (const event of events) {
    if (event.type === 'obligation.started' && event.data.kind === 'first-contact') found ??= { id: event.data.id, due: event.data.due };
    if (event.type === 'obligation.retargeted' && event.data.id === found?.id) found = { id: event.data.id, due: event.data.clock.due };
  }
  return found?.due ?? null;
}

/** The longest time between knowing something that concerns the customer and telling him. What two people keep back for now is not counted. */
function findingsLag(measuring: Measuring): Indicator {
  const { events, state, rules } = measuring;
  const threshold = rules?.alarms['findings-lag'] ?? null;
  const held = new Set(state.disclosure.findings.filter((one) => one.withheld?.state === 'active').map((one) => one.id));
  const lags = events.flatMap((event) => {
    if (event.type !== 'finding.recorded' || !event.data.customerRelevant || held.has(event.data.id)) return [];
    const { id, knownAt } = event.data;
    const told = events.flatMap((one) => (one.type === 'finding.disclosed' && one.data.id === id ? [one.data.at] : []));
    const toldAt = told.length === 0 ? endOf(measuring) : Math.min(...told);
    return [{ seq: event.seq, lag: hours(Math.max(0, toldAt - knownAt)) }];
  });
  const worst = lags.length === 0 ? null : Math.max(...lags.map((one) => one.lag));
  return indicator({ code: 'findings-lag', unit: 'hours', value: worst, threshold, evidence: lags.filter((one) => threshold !== null && one.lag > threshold).map((one) => one.seq) });
}

/** Of one crisis all or nothing; the report makes it a share. */
function heardElsewhere({ state, rules }: Measuring): Indicator {
  return share('heard-elsewhere', [{ hit: state.crisis.spokeFirst !== 'us', seq: 1 }], rules?.alarms['heard-elsewhere'] ?? null);
}

/** Stages in the order in which they are good news to a customer. */
const STAGE = { unknown: 0, located: 1, operational: 2, fixed: 3, verified: 4 } as const;
interface Standing {
  /** Where it stands inside, and what he was told last. */
  readonly inside: number;
  readonly told: number;
  readonly operational: boolean;
}

/**
 * Hours in which the customer had been told a better stage than the one inside: a step back (operation lost, verification failed, reopened)
 * opens the gap where a word of ours had reached him since the step forward, and the next word closes it, for he hears of it then. A contact
 * logged late counts from when it took place.
 */
function statusGap(measuring: Measuring): Indicator {
  const moments = measuring.events.map((event) => ({ event, at: wordAt(event) ?? event.at })).sort((a, b) => a.at - b.at || a.event.seq - b.event.seq);
  let standing: Standing = { inside: STAGE.unknown, told: STAGE.unknown, operational: false };
  let gapMs = 0;
  let since: Instant | null = null;
  const evidence: number[] = [];
  for (const { event, at } of moments) {
    standing = after(standing, event);
    const isOpen = standing.told > standing.inside;
    if (isOpen && since === null) {
      since = at;
      evidence.push(event.seq);
    }
    if (!isOpen && since !== null) {
      gapMs += at - since;
      since = null;
    }
  }
  if (since !== null) gapMs += Math.max(0, endOf(measuring) - since);
  return indicator({ code: 'status-gap', unit: 'hours', value: hours(gapMs), threshold: measuring.rules?.alarms['status-gap'] ?? null, evidence });
}

function after(standing: Standing, event: DomainEvent): Standing {
  const { inside, operational } = standing;
  if (wordAt(event) !== null) return { ...standing, told: inside };
  switch (event.type) {
    case 'fix.located': return { ...standing, inside: Math.max(inside, STAGE.located) };
    case 'operation.restored': return { ...standing, inside: Math.max(inside, STAGE.operational), operational: true };
    case 'fix.recorded': return { ...standing, inside: STAGE.fixed };
    case 'fix.verified': return { ...standing, inside: STAGE.verified, operational: true };
    case 'fix.verification-failed': return { ...standing, inside: operational ? STAGE.operational : STAGE.located };
    case 'operation.lost':
    case 'crisis.reopened': return { ...standing, inside: Math.min(inside, STAGE.located), operational: false };
    default: return standing;
  }
}

/** Wishes to tell later that were agreed on: each a decision of the second road (S2-42). */
function delays({ events, rules }: Measuring): Indicator {
  const agreed = events.filter((event) => event.type === 'conduct.delay-reviewed' && event.data.secondRoad);
  return indicator({ code: 'disclosure-delays', unit: 'count', value: agreed.length, threshold: rules?.alarms['disclosure-delays'] ?? null, evidence: agreed.map((one) => one.seq) });
}

/**
 * Nothing on record is ever edited or deleted; what can happen is that the customer's own story is written anew after he confirmed it, and he
 * is not asked again. Counted are such rewritings that he has not confirmed since.
 */
function reworded({ events, rules }: Measuring): Indicator {
  let confirmed: number | null = null;
  let open: readonly number[] = [];
  for (const event of events) {
    if (event.type === 'listening.recorded' && confirmed !== null && event.data.revision > confirmed) open = [...open, event.seq];
    if (event.type === 'listening.read-back' && event.data.confirmed) {
      confirmed = event.data.revision;
      open = [];
    }
  }
  return indicator({ code: 'records-reworded', unit: 'count', value: open.length, threshold: rules?.alarms['records-reworded'] ?? null, evidence: open });
}
