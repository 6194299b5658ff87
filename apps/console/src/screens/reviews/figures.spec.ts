import type { ObligationItem } from '#contracts';
import { forecastRows, leftAfterSigning, owedOf, periodOf, preventionOpen, silenceBars, tickWords, wholeOf } from './figures';

const at = (hour: number): string => new Date(Date.parse('2026-10-20T00:00:00Z') + hour * 3_600_000).toISOString();
const duty = (state: ObligationItem['state'], track: ObligationItem['track'], due: number, settled: number | null): ObligationItem =>
  ({ state, track, dueAt: at(due), settledAt: settled === null ? null : at(settled), startedAt: at(0) }) as ObligationItem;

describe('what we owed', () => {
  it('counts what ended, in order of time, and takes the median of lateness', () => {
    const owed = owedOf([duty('late', 'relationship', 2, 3), duty('kept', 'technical', 5, 1), duty('missed', 'relationship', 4, null), duty('late', 'relationship', 6, 9), duty('cancelled', 'technical', 1, 1), duty('running', 'technical', 1, null)]);
    expect(owed).toMatchObject({ kept: 1, late: 2, missed: 1, percent: 25, medianLateMs: 2 * 3_600_000 });
    expect(owed.relationship).toEqual(['late', 'missed', 'late']);
    expect(owedOf([])).toMatchObject({ percent: null, medianLateMs: null });
  });
});

describe('the whole crisis', () => {
  it('draws a stage from the one before it to its end, and ends at the return to routine', () => {
    const stages = [{ code: 'locating', name: { he: 'א', en: 'a' }, state: 'done' as const, at: at(5), by: null }, { code: 'fixing', name: { he: 'ב', en: 'b' }, state: 'done' as const, at: at(10), by: null }, { code: 'verifying', name: { he: 'ג', en: 'c' }, state: 'ahead' as const, at: null, by: null }];
    const whole = wholeOf({ openedAt: at(0), closedAt: null, routine: { at: at(20), how: 'quiet-period' }, technical: { stages }, relationship: { stages: [] } } as never, 0);
    expect(whole.technical.map(({ code, from, to }) => [code, from, to])).toEqual([['locating', 0, 25], ['fixing', 25, 50]]);
  });
});

describe('silences', () => {
  it('part what was agreed from what stood beyond it', () => {
    expect(silenceBars([{ from: at(0), to: at(4), minutes: 240, dueAt: at(1) }, { from: at(5), to: at(7), minutes: 120, dueAt: at(6) }]).map(({ agreedShare, overShare }) => [agreedShare, overShare])).toEqual([[25, 75], [25, 25]]);
  });
});

describe('forecasts against the truth', () => {
  it('says which ranges held it, and draws the miss to the truth', () => {
    const { rows, inside, truth } = forecastRows([{ madeAt: at(0), by: null, p50At: at(2), p90At: at(3), actualAt: at(9) }, { madeAt: at(4), by: null, p50At: at(7), p90At: at(10), actualAt: at(9) }]);
    expect(inside).toBe(1);
    expect(rows[0]?.missTo).toBeCloseTo(truth?.share ?? 0);
    expect(rows[1]?.missTo).toBeNull();
    expect(rows.every(({ p50, p90 }) => p50 >= 0 && p90 <= 100 && p50 < p90)).toBe(true);
  });

  it('says nothing about what is not known yet', () => {
    expect(forecastRows([{ madeAt: at(0), by: null, p50At: at(2), p90At: at(3), actualAt: null }])).toMatchObject({ truth: null, inside: 0 });
  });
});

describe('when it was', () => {
  const day = (iso: string): string => iso.slice(0, 10);
  it('is one date where it was over the same day, and has no end while it runs', () => {
    expect(periodOf(at(1), at(9), day)).toMatchObject({ key: 'oneDay', from: '2026-10-20' });
    expect(periodOf(at(1), at(40), day)).toEqual({ key: 'period', from: '2026-10-20', to: '2026-10-21' });
    expect(periodOf(at(1), null, day)).toMatchObject({ key: 'running', from: '2026-10-20' });
  });
});

describe('the ticks of the axis', () => {
  it('say the day once, and the time where the day stays', () => {
    const day = (hour: number): string => `day ${String(Math.floor(hour / 24))}`;
    expect(tickWords([2, 26, 49, 66], { day, time: (hour) => `${String(hour % 24)}:00` })).toEqual(['day 0', 'day 1', 'day 2', '18:00']);
  });
});

it('counts what is missing to close besides the signature', () => {
  const one = (code: string) => ({ code, track: null, text: { he: code, en: code } });
  expect(leftAfterSigning({ missingToClose: [one('missing.review-signed')] })).toEqual([]);
  expect(leftAfterSigning({ missingToClose: [one('missing.survey'), one('missing.review-signed'), one('missing.obligation')] }).map(({ code }) => code)).toEqual(['missing.survey', 'missing.obligation']);
});

it('counts the clocks of prevention that is not done yet', () => {
  expect(preventionOpen({ preventionActions: [{ doneAt: at(3) }, { doneAt: null }] })).toBe(1);
});
