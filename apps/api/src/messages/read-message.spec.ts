import type { Commitment } from '#guard';
import { meantBy } from './read-message';

const AT = Date.parse('2026-11-22T13:10:00Z');
const SUBSTANCE = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: AT, forecast: null, noForecastNextTryAt: null };
const one = (kind: Commitment['kind'], start: number, end: number, latest: number | null): Commitment => ({ kind, start, end, words: 'x', earliest: null, latest });

describe('times that are meant', () => {
  it('are not the rough half of a time that goes on, but both of two times in one sentence', () => {
    const half = one('next-update', 0, 10, AT + 7 * 86_400_000);
    const whole = one('next-update', 0, 30, AT);
    expect(meantBy({ substance: SUBSTANCE }, [half, whole])).toEqual([whole]);
    const first = one('outcome', 0, 10, AT);
    const second = one('outcome', 0, 30, AT + 1_000_000);
    expect(meantBy({ substance: SUBSTANCE }, [first, second])).toEqual([first, second]);
  });
  it('are not when a forecast is tried again, nor the range read as a next word; a next word at that time stays', () => {
    expect(meantBy({ substance: { ...SUBSTANCE, noForecastNextTryAt: AT } }, [one('outcome', 0, 5, AT + 20_000), one('next-update', 9, 12, AT)])).toEqual([one('next-update', 9, 12, AT)]);
    const forecast = { p50At: AT + 3_600_000, p90At: AT + 7_200_000 };
    expect(meantBy({ substance: { ...SUBSTANCE, forecast } }, [one('next-update', 0, 5, AT + 3_600_000), one('next-update', 9, 12, AT), one('outcome', 20, 30, AT + 7_200_000)])).toEqual([one('next-update', 9, 12, AT), one('outcome', 20, 30, AT + 7_200_000)]);
  });
  it('keeps an outcome promised for another time than the try', () => {
    const promised = one('outcome', 0, 5, AT + 86_400_000);
    expect(meantBy({ substance: { ...SUBSTANCE, noForecastNextTryAt: AT } }, [promised])).toEqual([promised]);
  });
});
