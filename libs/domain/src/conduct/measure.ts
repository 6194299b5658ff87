/** What every indicator is made of: a value, what it was counted over, its threshold, and the lines of the record that show it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { HOUR_MS } from '../kernel';
import type { Instant } from '../kernel';
import type { ConductRules, IndicatorCode } from './conduct';

export type IndicatorUnit = 'hours' | 'percent' | 'count';
export interface Indicator {
  readonly code: IndicatorCode;
  readonly unit: IndicatorUnit;
  /** Null: nothing has happened yet that could be measured; that is no merit and no fault. */
  readonly value: number | null;
  /** Of a share: how many of how many, so that crises can be added up. */
  readonly count: number | null;
  readonly of: number | null;
  /** In the unit of the value; null where nothing is alarmed. */
  readonly threshold: number | null;
  readonly alarm: boolean;
  /** Numbers of the events that show it, the latest last; where nothing is wrong there are none. */
  readonly evidence: readonly number[];
}

/** The record of one crisis, as the measures read it. `rules` undefined: an older protocol, which alarms nothing. */
export interface Measuring {
  readonly events: readonly DomainEvent[];
  readonly state: MeasuredState;
  readonly rules: ConductRules | undefined;
  readonly now: Instant;
}
/** As much of the state as measuring needs: what a snapshot keeps, too. */
export type MeasuredState = Pick<CrisisState, 'crisis' | 'message' | 'obligation' | 'promise' | 'disclosure'>;
/** One case of a share; `seq` null: it shows in no single line of the record. */
export interface Case {
  readonly hit: boolean;
  readonly seq: number | null;
}

/** Lines shown for one indicator. */
const EVIDENCE_MAX = 50;
/** More is better of these; of all others less is. */
const MORE_IS_BETTER: ReadonlySet<IndicatorCode> = new Set(['promise-keeping', 'one-contact-closure']);

const rounded = (value: number): number => Math.round(value * 100) / 100;
export const hours = (ms: number): number => rounded(ms / HOUR_MS);
export const percentOf = (count: number, of: number): number | null => (of === 0 ? null : rounded((100 * count) / of));

/** Whether a value lies beyond its threshold, on the bad side. */
export function isAlarming(code: IndicatorCode, value: number | null, threshold: number | null): boolean {
  if (value === null || threshold === null) return false;
  return MORE_IS_BETTER.has(code) ? value < threshold : value > threshold;
}

/** Distance from the ideal, in times of the distance the alarm allows: 0 = perfect, 1 = on the threshold. Null where nothing was measured. */
export function shortfallOf({ code, value, threshold }: Pick<Indicator, 'code' | 'value' | 'threshold'>): number | null {
  if (value === null || threshold === null) return null;
  const distance = MORE_IS_BETTER.has(code) ? 100 - value : value;
  const allowed = MORE_IS_BETTER.has(code) ? 100 - threshold : threshold;
  if (distance <= 0) return 0;
  return allowed <= 0 ? Number.POSITIVE_INFINITY : distance / allowed;
}

type Told = Omit<Indicator, 'alarm' | 'count' | 'of' | 'evidence'> & { readonly count?: number; readonly of?: number; readonly evidence: readonly (number | null)[] };

export function indicator({ code, unit, value, count, of, threshold, evidence }: Told): Indicator {
  const seqs = [...new Set(evidence)].filter((seq) => seq !== null).sort((a, b) => a - b);
  return { code, unit, value, count: count ?? null, of: of ?? null, threshold, alarm: isAlarming(code, value, threshold), evidence: seqs.slice(-EVIDENCE_MAX) };
}

/** A share of cases in percent; null of no case. */
export function share(code: IndicatorCode, cases: readonly Case[], threshold: number | null): Indicator {
  const hits = cases.filter((one) => one.hit);
  return indicator({ code, unit: 'percent', value: percentOf(hits.length, cases.length), count: hits.length, of: cases.length, threshold, evidence: hits.map((one) => one.seq) });
}

/** A word of ours to the customer, whether or not it counts as an update; null for any other event. */
export function wordAt(event: DomainEvent): Instant | null {
  if (event.type === 'message.queued') return event.at;
  return event.type === 'contact.logged' && (event.data.direction === 'to-customer' || event.data.answered) ? event.data.occurredAt : null;
}

/** Until when a crisis is measured: its end, or now. */
export const endOf = ({ state, now }: Pick<Measuring, 'state' | 'now'>): Instant => Math.min(now, state.crisis.closedAt ?? state.crisis.cancelledAt ?? now);
