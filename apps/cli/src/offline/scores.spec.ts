import { forecastScore } from './forecast-score';
import { surveyScore } from './survey-score';

const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const answers = (item: string, value: number | null, times: number) => Array.from({ length: times }, () => ({ item, value }));

describe('survey score', () => {
  it('scores items side by side in the documented shape', () => {
    const text = lines([...answers('NPS-T', 10, 9), ...answers('NPS-T', 3, 5), ...answers('NPS-T', 7, 6), ...answers('NPS-T', null, 40), ...answers('CSAT-H', 5, 17), ...answers('CSAT-H', 1, 3), ...answers('CES', 6, 3), { item: 'OPEN', value: 'thanks' }]);
    const result = surveyScore(text);
    expect(result).toMatchObject({
      exitCode: 0, json: { 'NPS-T': { score: 20, n: 20, shown: 'score' }, 'CSAT-H': { score: 85, n: 20, shown: 'score' }, CES: { score: null, n: 3, shown: 'counts' } },
    });
    expect(result.text('en')).toContain('CSAT-H: 85.0 (95%: 64.0–94.8), 20 answers');
    expect(result.text('he')).toContain('מעט מדי לציון');
  });
  it('takes blank lines, carriage returns, a byte order mark and an empty file', () => {
    expect(surveyScore('\uFEFF{"item":"CES","value":4}\r\n\r\n').json).toMatchObject({ CES: { n: 1 } });
    expect(surveyScore('')).toMatchObject({ exitCode: 0, json: {} });
  });
  it.each([
    ['{"item":"CES","value":8}', 'survey.out-of-scale'],
    ['{"item":"CES","value":"4"}', 'json-lines.field'],
    ['{"item":"CES"}', 'json-lines.field'],
    ['{"value":4}', 'json-lines.field'],
    ['{"item":"NPS","value":4}', 'survey.unknown-item'],
    ['{"item":"CES","value":4', 'json-lines.invalid'],
    ['[1]', 'json-lines.invalid'],
    ['{"item":"CES","value":1e999}', 'survey.out-of-scale'],
  ])('refuses %s on its line with %s', (bad, code) => {
    const result = surveyScore(`{"item":"CES","value":4}\n\n${bad}\n`);
    expect(result).toMatchObject({ exitCode: 1, json: { code, params: { line: 3 } } });
    expect(result.text('en')).toContain('line 3');
    expect(result.text('he')).toContain('שורה 3');
  });
});

describe('forecast score', () => {
  const row = { madeAt: '2026-06-01T08:00:00Z', p50At: '2026-06-01T16:00:00Z', p90At: '2026-06-02T04:00:00Z', actualAt: '2026-06-01T22:00:00Z' };
  it('scores in hours, offsets respected', () => {
    expect(forecastScore(lines([row, { ...row, madeAt: '2026-06-01T11:00:00+03:00' }]))).toMatchObject({
      exitCode: 0, json: { pinball50: 3, pinball90: 0.6, coverage50: 0, coverage90: 1, optimism: 0.75, n: 2 },
    });
  });
  it('counts an open forecast apart', () => {
    expect(forecastScore(lines([row, { ...row, actualAt: null }])).json).toMatchObject({ n: 1, unresolved: 1 });
  });
  it.each([
    [{ p50At: '2026-06-01T07:00:00Z' }, 'forecast.order', 'p50At'],
    [{ actualAt: '2026-05-31T07:00:00Z' }, 'forecast.order', 'actualAt'],
    [{ p90At: '2026-06-02T04:00:00' }, 'json-lines.field', 'p90At'],
    [{ actualAt: undefined }, 'json-lines.field', 'actualAt'],
    [{ madeAt: 17 }, 'json-lines.field', 'madeAt'],
  ])('refuses %j', (change, code, field) => {
    expect(forecastScore(lines([row, { ...row, ...change }]))).toMatchObject({ exitCode: 1, json: { code, params: { line: 2, field } } });
  });
});
