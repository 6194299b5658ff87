/** Conduct over the crises of a desk: shares are counted over all of them, times are medians, counts are means. Never by person. Pure. */
import type { Bilingual, ConductReport } from '#contracts';
import { INDICATOR_CODES, SCORES, isAlarming, median, percentOf } from '#domain';
import type { ConductScore, Indicator, IndicatorCode, Score } from '#domain';
import { named } from '../words';

export interface CrisisConduct {
  readonly deskId: string;
  readonly deskName: Bilingual;
  readonly indicators: readonly Indicator[];
  readonly scorecard: readonly ConductScore[];
}
type DeskReport = ConductReport['desks'][number];

/** As article S1 quotes them (formulas 10); never own figures. */
export const CONDUCT_BENCHMARKS: ConductReport['benchmarks'] = [
  { code: 'one-contact-closure', percent: 10, source: 'as quoted in article S1: closed after one contact' },
  { code: 'never-answered', percent: 90, source: 'as quoted in article S1: no answer at all, or more than one contact needed' },
];

/** The desks in the order of their ids. Crises newest first: the newest protocol's threshold stands for the desk. */
export function conductReportOf(crises: readonly CrisisConduct[]): readonly DeskReport[] {
  const desks = [...new Map(crises.map((one) => [one.deskId, one.deskName])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return desks.map(([id, name]) => {
    const own = crises.filter((one) => one.deskId === id);
    return { desk: { id, name }, crises: own.length, indicators: INDICATOR_CODES.flatMap((code) => added(code, own)), scorecard: SCORES.map((score) => meanScore(score, own)) };
  });
}

function added(code: IndicatorCode, crises: readonly CrisisConduct[]): DeskReport['indicators'] {
  const all = crises.flatMap((one) => one.indicators.filter((found) => found.code === code));
  const measured = all.filter((one) => one.value !== null);
  const [first] = all;
  if (first === undefined) return [];
  const { unit } = first;
  const alarms = measured.filter((one) => one.alarm).length;
  // The target of the first contact differs from crisis to crisis, so no single one stands for the desk.
  const threshold = code === 'disclosure-lag' ? null : (all.find((one) => one.threshold !== null)?.threshold ?? null);
  const value = valueOf(measured, unit);
  // Where no single threshold can be held against the figure, most of the crises decide.
  const alarm = code === 'disclosure-lag' ? 2 * alarms > measured.length : isAlarming(code, value, threshold);
  return [{ code, name: named('indicator', code), condition: named('indicator-condition', code), value, unit, threshold, alarm, crises: measured.length, alarms }];
}

function valueOf(measured: readonly Indicator[], unit: Indicator['unit']): number | null {
  if (measured.length === 0) return null;
  const values = measured.map((one) => one.value ?? 0);
  if (unit === 'hours') return rounded(median(values));
  if (unit === 'count') return rounded(sum(values) / values.length);
  return percentOf(sum(measured.map((one) => one.count ?? 0)), sum(measured.map((one) => one.of ?? 0)));
}

function meanScore(score: Score, crises: readonly CrisisConduct[]): DeskReport['scorecard'][number] {
  const values = crises.flatMap((one) => one.scorecard.filter((found) => found.score === score && found.value !== null).map((found) => found.value ?? 0));
  return { score, name: named('conduct-score', score), value: values.length === 0 ? null : Math.round(sum(values) / values.length) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Math.round(value * 100) / 100;
