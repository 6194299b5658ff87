/** What the numbers allow to be said: the titles of the charts. Pure. A direction is named only where intervals part; too few are called too few. */
import type { ForecastReportView, OverviewReport, RecoveryReport } from '#contracts';
import type { Pair } from '../../words/pair';
import type { Values } from '../../words/words';
import { CALIBRATION, PROMISES, RETURNS, SATISFACTION, SEVERITIES, UPDATES } from './texts';

export interface Finding {
  readonly text: Pair;
  readonly values?: Values;
  /** A second half of the sentence. */
  readonly also?: Pair;
}
export type Share = OverviewReport['updates'];
type Week = OverviewReport['weeks'][number];
type Month = OverviewReport['months'][number];

/** From so many on a share is told (the house shows counts below ten). */
export const ENOUGH = 10;
/** Promises are fewer than updates; a part of the span with less says nothing. */
const PROMISES_PER_PART = 5;

export const percent = (value: number): string => `${String(Math.round(value))}%`;

/** 95 % interval by Wilson (1927), in percent; the same as the server's, for shares the screen itself puts together. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, percent: null, low: null, high: null };
  const z2 = 1.96 ** 2;
  const part = count / of;
  const middle = part + z2 / (2 * of);
  const half = 1.96 * Math.sqrt((part * (1 - part)) / of + z2 / (4 * of * of));
  const scale = 100 / (1 + z2 / of);
  return { of, count, percent: 100 * part, low: (middle - half) * scale, high: (middle + half) * scale };
}
const together = (shares: readonly Share[]): Share => shareOf(shares.reduce((sum, one) => sum + one.count, 0), shares.reduce((sum, one) => sum + one.of, 0));
/** −1, 0 or 1: whether `after` is surely below, not surely different from, or surely above `before`. */
function direction(before: Share, after: Share): -1 | 0 | 1 {
  if (before.low === null || before.high === null || after.low === null || after.high === null) return 0;
  return after.low > before.high ? 1 : after.high < before.low ? -1 : 0;
}

/** The later half of the weeks against the target, and against the earlier half. */
export function updatesFinding(weeks: readonly Week[], targetPercent: number): Finding {
  const middle = Math.floor(weeks.length / 2);
  const before = together(weeks.slice(0, middle).map((week) => week.updates));
  const after = together(weeks.slice(middle).map((week) => week.updates));
  const values = { target: percent(targetPercent) };
  if (after.of < ENOUGH || after.low === null || after.high === null) return { text: UPDATES.few };
  if (after.low > targetPercent) return { text: UPDATES.above, values };
  if (after.high >= targetPercent) return { text: UPDATES.at, values };
  // Without an earlier half nothing climbs, falls or stays.
  if (before.of < ENOUGH) return { text: UPDATES.under, values };
  const way = direction(before, after);
  return { text: way > 0 ? UPDATES.climbing : way < 0 ? UPDATES.falling : UPDATES.below, values };
}

export type ForecastTarget = ForecastReportView['targets'][number];
type Points = ForecastTarget['first'];
type Judged = 'hopeful' | 'cautious' | 'fit';
/** Fewer done than said = too hopeful. The p90 leads: it is what customers are told. */
function judged({ coverage90, coverage50 }: Points): Judged {
  const flag = coverage90?.flag ?? coverage50?.flag ?? null;
  return flag === 'below' ? 'hopeful' : flag === 'above' ? 'cautious' : 'fit';
}
/** The kind of forecast with the most outcomes; null of none. */
export function mostForecast(report: ForecastReportView): ForecastTarget | null {
  return report.targets.toSorted((a, b) => b.first.n - a.first.n)[0] ?? null;
}

export function calibrationFinding(target: ForecastTarget | null): Finding {
  if (target === null || target.first.n < ENOUGH) return { text: CALIBRATION.few };
  const first = judged(target.first);
  const last = judged(target.last);
  if (first === last) return { text: { hopeful: CALIBRATION.allHopeful, cautious: CALIBRATION.allCautious, fit: CALIBRATION.allFit }[first] };
  return {
    text: { hopeful: CALIBRATION.firstHopeful, cautious: CALIBRATION.firstCautious, fit: CALIBRATION.firstFit }[first],
    also: { hopeful: CALIBRATION.lastHopeful, cautious: CALIBRATION.lastCautious, fit: CALIBRATION.lastFit }[last],
  };
}

/** The first month with enough answers against the last one. */
export function satisfactionFinding(months: readonly Month[]): Finding {
  const told = months.map((month) => month.satisfied).filter((one) => one.of >= ENOUGH);
  const all = together(months.map((month) => month.satisfied));
  const [before] = told;
  const after = told.at(-1);
  if (before === undefined || after === undefined || told.length < 2) return all.of < ENOUGH || all.percent === null ? { text: SATISFACTION.few } : { text: SATISFACTION.oneMonth, values: { share: percent(all.percent) } };
  const values = { before: percent(before.percent ?? 0), after: percent(after.percent ?? 0) };
  const way = direction(before, after);
  if (way !== 0) return { text: way > 0 ? SATISFACTION.up : SATISFACTION.down, values };
  const moved = Math.round(after.percent ?? 0) - Math.round(before.percent ?? 0);
  return { text: moved > 0 ? SATISFACTION.maybeUp : moved < 0 ? SATISFACTION.maybeDown : SATISFACTION.same };
}

/** The first full month in which anything was opened against the last full one; the running month is left out. */
export function severityFinding(months: readonly Month[]): Finding {
  const full = months.slice(0, -1);
  const from = full.findIndex(({ opened }) => Object.values(opened).some((count) => count > 0));
  const before = full[from]?.opened;
  const after = full.at(-1)?.opened;
  if (from < 0 || from === full.length - 1 || before === undefined || after === undefined) return { text: SEVERITIES.few };
  const grave = (opened: Month['opened']): number => opened['1'] + opened['2'];
  const values = { before: String(grave(before)), after: String(grave(after)) };
  return { text: grave(after) < grave(before) ? SEVERITIES.down : grave(after) > grave(before) ? SEVERITIES.up : SEVERITIES.same, values };
}

/** The longest time of which anything can be said against the quoted rate. */
export function returnsFinding({ returned, returnBenchmark }: RecoveryReport): Finding {
  const spans = ([[365, returned.after365Days], [180, returned.after180Days], [90, returned.after90Days]] as const).filter(([, share]) => share.of >= ENOUGH);
  if (spans.length === 0) return { text: RETURNS.few };
  for (const [days, { low, high }] of spans) {
    if (low !== null && low > returnBenchmark.percent) return { text: RETURNS.above, values: { days: String(days) } };
    if (high !== null && high < returnBenchmark.percent) return { text: RETURNS.below, values: { days: String(days) } };
  }
  return { text: RETURNS.unsure };
}

/** One in how many is broken: the last third of the weeks against the first, or all of them together. */
export function promisesFinding(weeks: readonly Week[]): Finding {
  const third = Math.max(1, Math.floor(weeks.length / 3));
  const tally = (part: readonly Week[]): { readonly of: number; readonly broken: number } => ({ of: part.reduce((sum, { promises }) => sum + promises.kept + promises.broken, 0), broken: part.reduce((sum, { promises }) => sum + promises.broken, 0) });
  const [all, before, after] = [tally(weeks), tally(weeks.slice(0, third)), tally(weeks.slice(-third))];
  const oneIn = ({ of, broken }: { readonly of: number; readonly broken: number }): string => String(Math.round(of / broken));
  if (all.of < ENOUGH) return { text: PROMISES.few };
  if (all.broken === 0) return { text: PROMISES.all, values: { n: String(all.of) } };
  const apart = before.of >= PROMISES_PER_PART && after.of >= PROMISES_PER_PART && before.broken > 0;
  if (apart && after.broken === 0) return { text: PROMISES.clean, values: { before: oneIn(before) } };
  if (apart && oneIn(before) !== oneIn(after)) return { text: PROMISES.better, values: { now: oneIn(after), before: oneIn(before) } };
  return { text: PROMISES.rate, values: { now: oneIn(all) } };
}
