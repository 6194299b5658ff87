import type { ForecastReportView, OverviewReport, RecoveryReport } from '#contracts';
import { calibrationFinding, mostForecast, promisesFinding, returnsFinding, satisfactionFinding, severityFinding, shareOf, updatesFinding } from './findings';
import { CALIBRATION, PROMISES, RETURNS, SATISFACTION, SEVERITIES, UPDATES } from './texts';

type Week = OverviewReport['weeks'][number];
type Month = OverviewReport['months'][number];
const week = (kept: number, of: number, promises: Week['promises'] = { kept: 0, broken: 0, moved: 0 }): Week => ({ from: '', to: '', updates: shareOf(kept, of), promises });
const weeks = (...pairs: readonly (readonly [number, number])[]): Week[] => pairs.map(([kept, of]) => week(kept, of));
const month = (satisfied: number, answers: number, opened: readonly number[] = [0, 0, 0, 0]): Month => ({ from: '', to: '', satisfied: shareOf(satisfied, answers), opened: { 1: opened[0] ?? 0, 2: opened[1] ?? 0, 3: opened[2] ?? 0, 4: opened[3] ?? 0 } });

describe('shareOf', () => {
  it('is the interval of the server: 9 of 10 between 59.6 and 98.2; nothing of nothing', () => {
    expect(shareOf(9, 10).low).toBeCloseTo(59.6, 1);
    expect(shareOf(9, 10).high).toBeCloseTo(98.2, 1);
    expect(shareOf(0, 0).percent).toBeNull();
  });
});

describe('kept updates', () => {
  it('says nothing of fewer than ten', () => { expect(updatesFinding(weeks([5, 5], [4, 4]), 92).text).toBe(UPDATES.few); });
  it('stands at the target where its interval holds it', () => { expect(updatesFinding(weeks([90, 100], [90, 100]), 92)).toEqual({ text: UPDATES.at, values: { target: '92%' } }); });
  it('climbs or falls only where the halves part', () => {
    expect(updatesFinding(weeks([40, 100], [70, 100]), 92).text).toBe(UPDATES.climbing);
    expect(updatesFinding(weeks([70, 100], [40, 100]), 92).text).toBe(UPDATES.falling);
    expect(updatesFinding(weeks([68, 100], [70, 100]), 92).text).toBe(UPDATES.below);
  });
  it('says neither climbs nor stays where there was nothing before', () => { expect(updatesFinding(weeks([0, 0], [6, 100]), 92).text).toBe(UPDATES.under); });
  it('is above only surely', () => { expect(updatesFinding(weeks([100, 100], [200, 200]), 92).text).toBe(UPDATES.above); });
});

describe('forecasts', () => {
  const points = (n: number, flag: 'below' | 'above' | null) => ({ n, coverage50: null, coverage90: { share: 0.7, low: 0.6, high: 0.8, wanted: 0.9, flag } });
  const target = (n: number, first: 'below' | 'above' | null, last: 'below' | 'above' | null) => ({ first: points(n, first), halfTime: points(n, null), last: points(n, last) }) as unknown as ForecastReportView['targets'][number];
  it('are judged from ten outcomes on', () => {
    expect(calibrationFinding(null).text).toBe(CALIBRATION.few);
    expect(calibrationFinding(target(9, 'below', null)).text).toBe(CALIBRATION.few);
  });
  it('tell first and last apart, or together', () => {
    expect(calibrationFinding(target(46, 'below', null))).toEqual({ text: CALIBRATION.firstHopeful, also: CALIBRATION.lastFit });
    expect(calibrationFinding(target(46, 'above', 'above'))).toEqual({ text: CALIBRATION.allCautious });
  });
  it('take the target with the most outcomes', () => { expect(mostForecast({ targets: [target(3, null, null), target(12, null, null)] })?.first.n).toBe(12); });
});

describe('satisfaction', () => {
  it('needs ten answers, and two such months for a direction', () => {
    expect(satisfactionFinding([month(3, 4), month(4, 5)]).text).toBe(SATISFACTION.few);
    expect(satisfactionFinding([month(3, 4), month(15, 20)])).toEqual({ text: SATISFACTION.oneMonth, values: { share: '75%' } });
  });
  it('does not call a rise what may be chance', () => {
    expect(satisfactionFinding([month(14, 21), month(27, 31)]).text).toBe(SATISFACTION.maybeUp);
    expect(satisfactionFinding([month(30, 100), month(5, 7), month(80, 100)])).toEqual({ text: SATISFACTION.up, values: { before: '30%', after: '80%' } });
  });
});

describe('severity', () => {
  it('leaves the running month out', () => {
    expect(severityFinding([month(0, 0, [3, 9]), month(0, 0, [2, 6]), month(0, 0, [0, 1])])).toEqual({ text: SEVERITIES.down, values: { before: '12', after: '8' } });
    expect(severityFinding([month(0, 0), month(0, 0, [4, 4]), month(0, 0, [1, 0])]).text).toBe(SEVERITIES.few);
  });
});

describe('returns', () => {
  const report = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]) => ({ returned: { all: shareOf(0, 0), after90Days: shareOf(...a), after180Days: shareOf(...b), after365Days: shareOf(...c) }, returnBenchmark: { percent: 50, source: { he: 's', en: 's' } } }) as unknown as RecoveryReport;
  it('tells the longest time that is sure', () => {
    expect(returnsFinding(report([60, 71], [48, 58], [17, 34]))).toEqual({ text: RETURNS.above, values: { days: '180' } });
    expect(returnsFinding(report([41, 71], [33, 58], [17, 34])).text).toBe(RETURNS.unsure);
    expect(returnsFinding(report([9, 9], [0, 0], [0, 0])).text).toBe(RETURNS.few);
  });
});

describe('promises', () => {
  const of = (kept: number, broken: number): Week => week(0, 0, { kept, broken, moved: 0 });
  it('says one in how many, now and earlier', () => {
    expect(promisesFinding([of(5, 1), of(10, 0), of(14, 1)])).toEqual({ text: PROMISES.better, values: { now: '15', before: '6' } });
    expect(promisesFinding([of(5, 1), of(10, 0), of(14, 0)])).toEqual({ text: PROMISES.clean, values: { before: '6' } });
    expect(promisesFinding([of(4, 0), of(4, 0), of(4, 0)])).toEqual({ text: PROMISES.all, values: { n: '12' } });
    expect(promisesFinding([of(4, 0), of(0, 1), of(0, 0)]).text).toBe(PROMISES.few);
  });
});
