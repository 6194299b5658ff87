import type { MessageCheck } from '#contracts';
import { barOf } from './forecast-bar';

const NOW = Date.parse('2026-09-10T14:31:00Z');
const check = (latest: readonly (readonly [string, MessageCheck['commitments'][number]['judgement']])[], forecast: MessageCheck['forecast']): MessageCheck =>
  ({ marks: [], dates: [], promises: [], waitsFor: [], gates: [], forecast, commitments: latest.map(([at, judgement]) => ({ kind: 'outcome', start: 0, end: 1, words: 'x', earliest: null, latest: at, judgement })) });
const RANGE = { p50At: '2026-09-10T17:00:00.000Z', p90At: '2026-09-10T19:30:00.000Z' };

describe('the axis of the forecast', () => {
  it('is linear from now beyond the last time, with each time in its zone', () => {
    const bar = barOf(check([['2026-09-10T16:00:00Z', 'before-p50'], ['2026-09-10T18:30:00Z', 'before-p90'], ['2026-09-10T20:30:00Z', 'fine']], RANGE), NOW);
    expect(bar?.pins.map((pin) => pin.kind)).toEqual(['no', 'ask', 'ok']);
    const [no, ask, free] = bar?.pins.map((pin) => pin.share) ?? [];
    expect(no! < bar!.p50 && bar!.p50 < ask! && ask! < bar!.p90 && bar!.p90 < free! && free! < 100).toBe(true);
    // The same hour takes the same length anywhere.
    expect((bar!.p90 - bar!.p50) / (free! - bar!.p90)).toBeCloseTo(2.5);
  });
  it('leaves out what is past and the range of the message, and draws nothing without a forecast', () => {
    expect(barOf(check([['2026-09-10T10:00:00Z', 'before-p50'], ['2026-09-10T17:00:30Z', 'before-p90'], ['2026-09-10T19:30:00Z', 'fine']], RANGE), NOW)?.pins).toEqual([]);
    expect(barOf(check([['2026-09-10T16:00:00Z', 'no-forecast']], null), NOW)).toBeNull();
  });
  it('sets labels that would meet above each other', () => {
    const bar = barOf(check([['2026-09-10T18:00:00Z', 'before-p90'], ['2026-09-10T18:05:00Z', 'before-p90'], ['2026-09-10T21:30:00Z', 'fine']], RANGE), NOW);
    expect(bar?.pins.map((pin) => pin.row)).toEqual([0, 1, 0]);
  });
});
