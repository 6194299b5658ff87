import fc from 'fast-check';
import { scoreSurvey, wilson } from './score';
import type { ItemScore, ScoredItem } from './score';
import { SURVEY_SCALES } from './survey';

const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value);

function score(item: ScoredItem, values: readonly (number | null)[]): ItemScore {
  const result = scoreSurvey(values.map((value) => ({ item, value })));
  if (!result.ok) throw new Error(result.code);
  const found = result.scores[item];
  if (found === undefined) throw new Error('no score');
  return found;
}

describe('survey scores', () => {
  it('gives NPS 20 ± 35.6 for 9 promoters and 5 detractors of 20', () => {
    const nps = score('NPS-T', [...repeat(9, 4), ...repeat(10, 5), ...repeat(0, 2), ...repeat(6, 3), ...repeat(7, 3), ...repeat(8, 3)]);
    expect(nps).toMatchObject({ score: 20, n: 20, shown: 'score' });
    expect(nps.low).toBeCloseTo(20 - 35.58, 1);
    expect(nps.high).toBeCloseTo(20 + 35.58, 1);
  });

  it('gives CSAT 85 with Wilson 64.0–94.8 for 17 of 20', () => {
    const csat = score('CSAT-H', [...repeat(4, 10), ...repeat(5, 7), ...repeat(3, 3)]);
    expect(csat.score).toBe(85);
    expect(csat.low).toBeCloseTo(64.0, 1);
    expect(csat.high).toBeCloseTo(94.8, 1);
  });

  it('does not count dismissed answers: they neither raise n nor drag the score', () => {
    const answered = [...repeat(10, 8), ...repeat(9, 4)];
    expect(score('NPS-T', [...answered, ...Array.from({ length: 30 }, () => null)])).toEqual(score('NPS-T', answered));
  });

  it('shows counts and no score below ten answers, a score from ten on', () => {
    expect(score('CSAT-H', repeat(5, 9))).toMatchObject({ score: null, low: null, high: null, n: 9, shown: 'counts', counts: { '5': 9, '1': 0 } });
    expect(score('CSAT-H', repeat(5, 10))).toMatchObject({ score: 100, high: 100, n: 10, shown: 'score' });
    expect(score('TRUST', [null])).toMatchObject({ score: null, n: 0, shown: 'counts' });
  });

  it('gives means, never a net score, for CES, TRUST and the justice items', () => {
    const ces = score('CES', [1, 2, 3, 4, 5, 6, 7, 4, 4, 4]);
    expect(ces.score).toBe(4);
    // s² = 28/9, se = √(28/90) = 0.5578, 1.96 se = 1.0932
    expect(ces.low).toBeCloseTo(2.9068, 3);
    expect(ces.high).toBeCloseTo(5.0932, 3);
    for (const item of ['J-OUT', 'J-PROC', 'J-INT', 'J-INF', 'TRUST'] as const) expect(score(item, repeat(5, 12))).toMatchObject({ score: 5, low: 5, high: 5 });
  });

  it.each([
    ['NPS-T', 11], ['NPS-T', -1], ['CSAT-H', 0], ['CSAT-H', 6], ['CES', 8], ['TRUST', 4.5], ['J-OUT', Number.NaN],
  ])('refuses %s = %d with its line', (item, value) => {
    expect(scoreSurvey([{ item, value: null }, { item, value, line: 7 }])).toMatchObject({ ok: false, code: 'survey.out-of-scale', params: { line: 7, item } });
  });

  it('refuses an item it does not know, also names every object has', () => {
    for (const item of ['NPS', 'toString', '__proto__', '']) {
      expect(scoreSurvey([{ item, value: 9 }])).toMatchObject({ ok: false, code: 'survey.unknown-item', params: { line: 1 } });
    }
  });

  it('passes over the open question', () => {
    expect(scoreSurvey([{ item: 'OPEN', value: null }])).toEqual({ ok: true, scores: {} });
  });

  it('keeps score and interval within the scale and in order, whatever the answers', () => {
    const bounds: Record<ScoredItem, readonly [number, number]> = { ...SURVEY_SCALES, 'CSAT-H': [0, 100], 'NPS-T': [-100, 100] };
    const item = fc.constantFrom(...(Object.keys(SURVEY_SCALES) as ScoredItem[]));
    const sample = item.chain((name) => fc.tuple(fc.constant(name), fc.array(fc.integer({ min: SURVEY_SCALES[name][0], max: SURVEY_SCALES[name][1] }), { minLength: 10, maxLength: 60 })));
    fc.assert(
      fc.property(sample, ([name, values]) => {
        const one = score(name, values);
        const [min, max] = bounds[name];
        const [low, value, high] = [one.low ?? Number.NaN, one.score ?? Number.NaN, one.high ?? Number.NaN];
        expect(low).toBeGreaterThanOrEqual(min);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(max);
        expect(Object.values(one.counts).reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('narrows the Wilson interval as answers grow', () => {
    expect(wilson(50, 100).high - wilson(50, 100).low).toBeLessThan(wilson(5, 10).high - wilson(5, 10).low);
  });
});
