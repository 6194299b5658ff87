/** Measures a simulated crisis against its record: which duties were kept, how long it was silent, how good forecasts were. */
import { cadenceOf, dueAt, HOUR_MS, DAY_MS, replay } from '#domain';
import type { CrisisState, DomainEvent, Instant, Obligation, ObligationKind } from '#domain';
import type { Fact, Timeline } from './audit-file';
import { isForCustomers, isMeasurable, isTold } from './audit-steps';
import type { Milestones } from './audit-steps';

export type AuditState = 'kept' | 'late' | 'missed';
export interface AuditedDuty {
  readonly kind: ObligationKind;
  readonly startedAt: Instant;
  readonly due: Instant;
  readonly fulfilledAt: Instant | null;
  /** The day of fulfilment where only that is known. */
  readonly fulfilledOn: string | null;
  readonly state: AuditState;
}
export interface Silence {
  readonly from: Instant;
  readonly to: Instant;
  /** It lasts to the end of the record: nobody is on record as having spoken again. */
  readonly ongoing: boolean;
}
/** A word of which only the day is known: said some time in `[from, to)`. */
interface Word {
  readonly from: Instant;
  readonly to: Instant;
}

/** When each word may have been said: an instant, or the part of its day that the order of facts leaves open. */
export function wordsOf({ facts }: Timeline): readonly Word[] {
  return facts.flatMap((fact, index) => (isTold(fact) ? [isMeasurable(fact) ? { from: fact.at, to: fact.at } : openPart(facts, index, fact)] : []));
}

function openPart(facts: readonly Fact[], index: number, fact: Fact): Word {
  const dayStart = Math.floor(fact.at / DAY_MS) * DAY_MS;
  const before = facts.slice(0, index).findLast(isMeasurable)?.at ?? dayStart;
  const after = facts.slice(index + 1).find(isMeasurable)?.at ?? dayStart + DAY_MS;
  return { from: Math.max(dayStart, before), to: Math.min(dayStart + DAY_MS, after) };
}

/** Duties fulfilled by a word to the customer; only these can hang on a word whose hour is unknown. */
const BY_WORD: ReadonlySet<ObligationKind> = new Set(['first-contact', 'timed-update', 'stage-update', 'answer', 'summary']);

export interface Measured {
  readonly duties: readonly AuditedDuty[];
  /** Duties that a word of unknown hour may have kept: neither held against nor counted for anybody. */
  readonly undetermined: readonly { readonly kind: ObligationKind; readonly due: Instant }[];
  readonly neverDone: readonly ObligationKind[];
}

/** What became of every duty that was due within the record. */
export function measureDuties(timeline: Timeline, milestones: Milestones, events: readonly DomainEvent[]): Measured {
  const vague = wordsOf(timeline).filter((word) => word.to > word.from);
  const duties: AuditedDuty[] = [];
  const undetermined: { kind: ObligationKind; due: Instant }[] = [];
  for (const { obligation, due, outcome, at } of outcomesOf(events, milestones.endAt)) {
    const { kind, startedAt } = obligation;
    if (outcome === 'kept' || outcome === 'late') {
      // A vague word before the first certain one may have come in time.
      if (outcome === 'late' && BY_WORD.has(kind) && meets(vague, startedAt, due)) undetermined.push({ kind, due });
      else duties.push({ kind, startedAt, due, fulfilledAt: at, fulfilledOn: null, state: outcome });
      continue;
    }
    const until = kind === 'timed-update' ? at : due;
    if (BY_WORD.has(kind) && kind !== 'summary' && (meets(vague, startedAt, until) || (kind === 'stage-update' && saidByItself(timeline, startedAt)))) {
      undetermined.push({ kind, due });
      continue;
    }
    const later = lateWord(timeline, kind, due);
    duties.push({ kind, startedAt, due, fulfilledAt: null, fulfilledOn: later, state: later === null ? 'missed' : 'late' });
  }
  duties.sort((a, b) => a.due - b.due || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
  undetermined.sort((a, b) => a.due - b.due);
  const kinds = [...new Set(duties.map((one) => one.kind))];
  const neverDone = kinds.filter((kind) => duties.every((one) => one.kind !== kind || one.state === 'missed') && undetermined.every((one) => one.kind !== kind));
  return { duties, undetermined, neverDone };
}

const meets = (words: readonly Word[], from: Instant, to: Instant): boolean => words.some((word) => word.from <= to && word.to > from);

/** Customers were told that it works again: whether that was the word owed for the step before, the record does not say. */
const saidByItself = ({ facts }: Timeline, from: Instant): boolean => facts.some((fact) => fact.kind === 'restored' && isForCustomers(fact) && fact.at >= from);

/** The day on which a one-time duty was done at last, where only the day is known. */
function lateWord({ facts }: Timeline, kind: ObligationKind, due: Instant): string | null {
  const does = (fact: Fact): boolean => (kind === 'summary' ? fact.kind === 'postmortem' && isTold(fact) : kind === 'first-contact' && isTold(fact));
  const found = facts.find((fact) => !isMeasurable(fact) && fact.at > due && does(fact));
  return found === undefined ? null : new Date(found.at).toISOString().slice(0, 10);
}

interface Outcome {
  readonly obligation: Obligation;
  readonly due: Instant;
  readonly outcome: 'kept' | 'late' | 'missed';
  /** When it was met, or when it was over. */
  readonly at: Instant;
}

function outcomesOf(events: readonly DomainEvent[], endAt: Instant): readonly Outcome[] {
  const started = new Map<string, Obligation>();
  const outcomes: Outcome[] = [];
  for (const event of events) {
    if (event.type === 'obligation.started') started.set(event.data.id, event.data);
    if (event.type !== 'obligation.settled' || event.data.outcome === 'cancelled' || event.data.due === null) continue;
    const obligation = started.get(event.data.id);
    if (obligation !== undefined) outcomes.push({ obligation, due: event.data.due, outcome: event.data.outcome, at: event.data.at });
  }
  for (const open of replay(events).obligation.open) {
    if (open.due !== null && open.due < endAt) outcomes.push({ obligation: open, due: open.due, outcome: 'missed', at: endAt });
  }
  return outcomes;
}

export interface Silences {
  /** Between two words known to the minute or hour; longest first. */
  readonly exact: readonly Silence[];
  /** Lasting at least so long, because of a word at its edge only the day is known; longest first. */
  readonly atLeast: readonly Silence[];
}

/** Stretches without a word longer than the cadence in force when they began, from awareness to the end of the record. */
export function measureSilences(timeline: Timeline, milestones: Milestones, events: readonly DomainEvent[]): Silences {
  const { awareAt, endAt } = milestones;
  const words = wordsOf(timeline).filter((word) => word.to >= awareAt && word.from <= endAt).sort((a, b) => a.from - b.from || a.to - b.to);
  const exact: Silence[] = [];
  const atLeast: Silence[] = [];
  let from = awareAt;
  let fromIsExact = true;
  const look = (to: Instant, toIsExact: boolean, ongoing: boolean): void => {
    const limit = cadenceEnds(stateAt(events, from), from);
    if (to > from && limit !== null && to > limit) (fromIsExact && toIsExact ? exact : atLeast).push({ from, to, ongoing });
  };
  for (const word of words) {
    const isExact = word.from === word.to;
    look(Math.min(word.from, endAt), isExact, false);
    if (word.to >= from) {
      from = Math.min(word.to, endAt);
      fromIsExact = isExact;
    }
  }
  look(endAt, true, true);
  const longestFirst = (a: Silence, b: Silence): number => b.to - b.from - (a.to - a.from) || a.from - b.from;
  return { exact: exact.sort(longestFirst), atLeast: atLeast.sort(longestFirst) };
}

function stateAt(events: readonly DomainEvent[], at: Instant): CrisisState {
  const until = events.findIndex((event) => event.at > at);
  return replay(until === -1 ? events : events.slice(0, until));
}

function cadenceEnds(state: CrisisState, from: Instant): Instant | null {
  const { clock, target } = cadenceOf(state);
  const due = dueAt(state.calendars[clock], from, target, []);
  return due.ok ? due.at : null;
}

export interface AuditedForecast {
  readonly madeAt: Instant;
  readonly expectedBy: Instant;
  readonly actualAt: Instant | null;
  /** Positive: it came later than told. Null where no source gives the actual time, or only the day is known. */
  readonly errorHours: number | null;
  readonly of: string | null;
  readonly outcome: string | null;
  readonly precision: Fact['precision'];
}

/** Every time customers were promised, and what came of it. */
export function measureForecasts({ facts }: Timeline): readonly AuditedForecast[] {
  return facts.flatMap((fact) => {
    if (fact.forecast === null) return [];
    const { expectedBy, actual, of, outcome } = fact.forecast;
    const errorHours = actual === null || !isMeasurable(fact) ? null : Math.round(((actual - expectedBy) / HOUR_MS) * 1_000) / 1_000;
    return [{ madeAt: fact.at, expectedBy, actualAt: actual, errorHours, of, outcome, precision: fact.precision }];
  });
}

/** So many misses in a row are told as one. */
const RUN = 3;

/** Duties of one kind missed one after the other, together; everything else alone. In the order given. */
export function runsOf(duties: readonly AuditedDuty[]): readonly (readonly AuditedDuty[])[] {
  const runs: AuditedDuty[][] = [];
  for (const one of duties) {
    const before = runs.findLast((run) => run[0]?.kind === one.kind);
    const last = before?.at(-1);
    if (before !== undefined && one.state === 'missed' && last?.state === 'missed' && last.due === one.startedAt) before.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => (run.length >= RUN ? [run] : run.map((one) => [one])));
}
