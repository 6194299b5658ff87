/** The report by desk: shares added up over crises, times as medians, counts as means, and no person in it. */
import type { ConductScore, Indicator, IndicatorCode } from '#domain';
import { conductReportOf } from './conduct-report';
import type { CrisisConduct } from './conduct-report';

const measured = (code: IndicatorCode, unit: Indicator['unit'], over: Partial<Indicator>): Indicator =>
  ({ code, unit, value: null, count: null, of: null, threshold: null, alarm: false, evidence: [], ...over });
const crisis = (deskId: string, indicators: readonly Indicator[], transparency: number | null = null): CrisisConduct => {
  const scorecard: readonly ConductScore[] = [{ score: 'transparency', value: transparency, basis: [] }];
  return { deskId, deskName: { he: `מוקד ${deskId}`, en: `desk ${deskId}` }, indicators, scorecard };
};
const of = (crises: readonly CrisisConduct[], code: IndicatorCode): unknown => conductReportOf(crises)[0]?.indicators.find((one) => one.code === code);

describe('conduct by desk', () => {
  it('adds up shares over the crises, not the shares of the crises', () => {
    const crises = [
      crisis('a', [measured('promise-keeping', 'percent', { value: 50, count: 1, of: 2, threshold: 90, alarm: true })]),
      crisis('a', [measured('promise-keeping', 'percent', { value: 100, count: 18, of: 18, threshold: 90 })]),
      crisis('a', [measured('promise-keeping', 'percent', { threshold: 90 })]),
    ];
    expect(of(crises, 'promise-keeping')).toMatchObject({ value: 95, threshold: 90, alarm: false, crises: 2, alarms: 1 });
  });

  it('one crisis heard elsewhere of five is under the threshold of the desk, two are over it', () => {
    const heard = (value: number): CrisisConduct => crisis('a', [measured('heard-elsewhere', 'percent', { value, count: value / 100, of: 1, threshold: 25, alarm: value > 25 })]);
    expect(of([0, 0, 0, 0, 100].map(heard), 'heard-elsewhere')).toMatchObject({ value: 20, alarm: false, alarms: 1 });
    expect(of([0, 0, 0, 100, 100].map(heard), 'heard-elsewhere')).toMatchObject({ value: 40, alarm: true, alarms: 2 });
  });

  it('takes the median of hours and the mean of counts; the disclosure lag is alarmed where most crises are', () => {
    const lag = (value: number, alarm: boolean): CrisisConduct => crisis('a', [measured('disclosure-lag', 'hours', { value, threshold: 1, alarm })]);
    expect(of([lag(0.5, false), lag(9, true), lag(2, true)], 'disclosure-lag')).toMatchObject({ value: 2, threshold: null, alarm: true, alarms: 2 });
    expect(of([lag(0.5, false), lag(9, true)], 'disclosure-lag')).toMatchObject({ alarm: false });
    const contacts = (value: number): CrisisConduct => crisis('a', [measured('contacts-per-resolution', 'count', { value })]);
    expect(of([contacts(1), contacts(2)], 'contacts-per-resolution')).toMatchObject({ value: 1.5, alarm: false });
  });

  it('keeps desks apart, averages their scores, and names no one', () => {
    const desks = conductReportOf([crisis('b', [], 40), crisis('a', [], 80), crisis('a', [], 60), crisis('a', [], null)]);
    expect(desks.map((one) => [one.desk.id, one.crises, one.scorecard.find((found) => found.score === 'transparency')?.value])).toEqual([['a', 3, 70], ['b', 1, 40]]);
    expect(desks[0]?.scorecard.find((found) => found.score === 'listening')?.value).toBeNull();
    expect(conductReportOf([])).toEqual([]);
  });
});
