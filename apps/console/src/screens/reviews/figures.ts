/** Figures of a post-mortem: what is counted, and where it stands. Pure. */
import type { CrisisDetail, ObligationItem, ReviewDocument } from '#contracts';
import type { MarkState } from '../../parts/icon';
import type { Pair } from '../../words/pair';

export interface Owed {
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  /** Of those that ended late, the median of how late; null without any. */
  readonly medianLateMs: number | null;
  /** Share of ended ones that were on time, in whole percent; null before any ended. */
  readonly percent: number | null;
  readonly technical: readonly MarkState[];
  readonly relationship: readonly MarkState[];
}

const ENDED: Readonly<Partial<Record<ObligationItem['state'], MarkState>>> = { kept: 'kept', late: 'late', missed: 'missed' };

/** Cancelled duties were owed to nobody; running ones have not ended. */
export function owedOf(duties: readonly ObligationItem[]): Owed {
  const ended = duties.filter(({ state }) => ENDED[state] !== undefined).sort((a, b) => Date.parse(a.settledAt ?? a.dueAt ?? a.startedAt) - Date.parse(b.settledAt ?? b.dueAt ?? b.startedAt));
  const count = (state: ObligationItem['state']): number => ended.filter((one) => one.state === state).length;
  const marks = (track: ObligationItem['track']): readonly MarkState[] => ended.filter((one) => one.track === track).flatMap(({ state }) => ENDED[state] ?? []);
  const lateness = ended.flatMap(({ state, settledAt, dueAt }) => (state === 'late' && settledAt !== null && dueAt !== null ? [Date.parse(settledAt) - Date.parse(dueAt)] : [])).sort((a, b) => a - b);
  return {
    kept: count('kept'), late: count('late'), missed: count('missed'), medianLateMs: medianOf(lateness), percent: ended.length === 0 ? null : Math.round((count('kept') / ended.length) * 100),
    technical: marks('technical'), relationship: marks('relationship'),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
}

/** What is missing to close besides the signature itself. */
export const leftAfterSigning = ({ missingToClose }: Pick<CrisisDetail, 'missingToClose'>): CrisisDetail['missingToClose'] => missingToClose.filter(({ code }) => code !== 'missing.review-signed');
/** Prevention that is still to be done: its clocks run on after the signature. */
export const preventionOpen = ({ preventionActions }: { readonly preventionActions: readonly Pick<CrisisDetail['preventionActions'][number], 'doneAt'>[] }): number => preventionActions.filter(({ doneAt }) => doneAt === null).length;

export interface Bar {
  readonly code: string;
  readonly name: Pair;
  /** Percent of the axis. */
  readonly from: number;
  readonly to: number;
}
export interface Whole {
  readonly from: number;
  readonly to: number;
  readonly technical: readonly Bar[];
  readonly relationship: readonly Bar[];
}

/** Stages as bars over the whole crisis: a stage lasts until the next one that was reached. */
export function wholeOf(detail: Pick<CrisisDetail, 'openedAt' | 'closedAt' | 'routine' | 'technical' | 'relationship'>, now: number): Whole {
  const from = Date.parse(detail.openedAt);
  const to = Math.max(from + 60_000, Date.parse(detail.closedAt ?? detail.routine?.at ?? '') || now);
  const share = (at: number): number => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
  const bars = (stages: CrisisDetail['technical']['stages']): readonly Bar[] => {
    const ends = stages.flatMap(({ code, name, at }) => (at === null ? [] : [{ code, name, at: Date.parse(at) }]));
    return ends.map(({ code, name, at }, index) => ({ code, name, from: share(ends[index - 1]?.at ?? from), to: share(at) })).filter((bar) => bar.to > bar.from);
  };
  return { from, to, technical: bars(detail.technical.stages), relationship: bars(detail.relationship.stages) };
}

export interface SilenceBar {
  readonly from: string;
  readonly agreedShare: number;
  readonly overShare: number;
  readonly lengthMs: number;
}

/** Silences over one scale; the agreed part and what stood beyond it, in percent of the longest. */
export function silenceBars(silences: ReviewDocument['silences']): readonly SilenceBar[] {
  const longest = Math.max(1, ...silences.map(({ from, to }) => Date.parse(to) - Date.parse(from)));
  return silences.map(({ from, to, dueAt }) => {
    const agreed = Math.max(0, Date.parse(dueAt) - Date.parse(from));
    const lengthMs = Date.parse(to) - Date.parse(from);
    return { from, lengthMs, agreedShare: (agreed / longest) * 100, overShare: ((lengthMs - agreed) / longest) * 100 };
  });
}

export interface ForecastRows {
  readonly rows: readonly { readonly madeAt: string; readonly p50: number; readonly p90: number; /** Null while it is not known, or inside the range. */ readonly missTo: number | null; readonly inside: boolean | null }[];
  readonly truth: { readonly at: string; readonly share: number } | null;
  readonly ticks: readonly { readonly at: number; readonly share: number }[];
  readonly inside: number;
}

const TICKS = 6;
/** Every range over one linear scale with the truth; "inside" when it was between p50's maker's start and p90, that is not after p90. */
export function forecastRows(forecasts: ReviewDocument['forecasts']): ForecastRows {
  const actual = forecasts.find(({ actualAt }) => actualAt !== null)?.actualAt ?? null;
  const instants = [...forecasts.flatMap(({ p50At, p90At }) => [p50At, p90At]), ...(actual === null ? [] : [actual])].map((at) => Date.parse(at));
  const [low, high] = [Math.min(...instants), Math.max(...instants)];
  const pad = Math.max(60_000, (high - low) * 0.08);
  const share = (at: number): number => ((at - low + pad) / (high - low + 2 * pad)) * 100;
  const rows = forecasts.map(({ madeAt, p50At, p90At, actualAt }) => {
    const inside = actualAt === null ? null : Date.parse(actualAt) <= Date.parse(p90At);
    return { madeAt, p50: share(Date.parse(p50At)), p90: share(Date.parse(p90At)), missTo: inside === false ? share(Date.parse(actualAt ?? '')) : null, inside };
  });
  const step = (high - low) / (TICKS - 1);
  return {
    rows, truth: actual === null ? null : { at: actual, share: share(Date.parse(actual)) }, inside: rows.filter(({ inside }) => inside === true).length,
    ticks: step > 0 ? Array.from({ length: TICKS }, (_, tick) => ({ at: low + tick * step, share: share(low + tick * step) })) : [],
  };
}

/** From when to when, as days are said; a crisis that was over the same day has one date, one that still runs has no end. */
export function periodOf(openedAt: string, endedAt: string | null, day: (at: string) => string): { readonly key: 'running' | 'oneDay' | 'period'; readonly from: string; readonly to: string } {
  const from = day(openedAt);
  const to = endedAt === null ? '' : day(endedAt);
  return { key: endedAt === null ? 'running' : from === to ? 'oneDay' : 'period', from, to };
}

/** Words under the ticks of a span of days: the day where it changes, the time where it does not, so that no two ticks read the same. */
export function tickWords(instants: readonly number[], { day, time }: { readonly day: (at: number) => string; readonly time: (at: number) => string }): readonly string[] {
  return instants.map((at, index) => {
    const before = instants[index - 1];
    return before !== undefined && day(before) === day(at) ? time(at) : day(at);
  });
}
