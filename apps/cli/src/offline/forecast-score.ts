/** `tikkun forecast score FILE`: JSON lines of forecasts in, calibration out (formulas.md 6). No server, no printing. */
import { parseInstant } from '#calendar';
import { scoreForecasts } from '#domain';
import type { ForecastRow, ForecastScores } from '#domain';
import { invalidField, readJsonLines } from './json-lines';
import type { JsonRow } from './json-lines';
import { refusalResult } from './offline-result';
import type { Lang, OfflineResult } from './offline-result';

const ORDER_TEXT = {
  he: 'שורה {line}: סדר הזמנים אינו אפשרי ({field}); נדרש madeAt < p50At ≤ p90At, ו-actualAt לא לפני madeAt',
  en: 'line {line}: the order of times is impossible ({field}); needed is madeAt < p50At ≤ p90At, and actualAt not before madeAt',
};

/**
 * Scores the forecasts of a file, `{ "madeAt", "p50At", "p90At", "actualAt" }` per line, ISO instants with offset; `actualAt` null = not
 * yet happened, counted apart. Exit code 1 with line and field for what cannot be. Pure.
 */
export function forecastScore(text: string): OfflineResult {
  const read = readJsonLines(text);
  if (!read.ok) return read.result;
  const rows: ForecastRow[] = [];
  for (const one of read.rows) {
    const madeAt = instantOf(one, 'madeAt');
    const p50At = instantOf(one, 'p50At');
    const p90At = instantOf(one, 'p90At');
    const actualAt = one.row['actualAt'] === null ? null : instantOf(one, 'actualAt');
    if (typeof madeAt === 'object') return madeAt;
    if (typeof p50At === 'object') return p50At;
    if (typeof p90At === 'object') return p90At;
    if (typeof actualAt === 'object' && actualAt !== null) return actualAt;
    rows.push({ madeAt, p50At, p90At, actualAt, line: one.line });
  }
  const result = scoreForecasts(rows);
  if (!result.ok) return refusalResult(result, ORDER_TEXT);
  const { scores } = result;
  return { exitCode: 0, json: scores, text: (lang) => textOf(scores, lang) };
}

function instantOf({ line, row }: JsonRow, field: string): number | OfflineResult {
  const value = row[field];
  const parsed = typeof value === 'string' ? parseInstant(value) : undefined;
  return parsed?.ok === true ? parsed.at : invalidField(line, field, '2026-09-10T16:00:00+03:00');
}

function textOf(scores: ForecastScores, lang: Lang): string {
  const number = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
  const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(0)}%`);
  const words = lang === 'he'
    ? { n: 'תחזיות שנבדקו', unresolved: 'טרם הוכרעו', loss: 'הפסד ממוצע (שעות)', coverage: 'כיסוי', optimism: 'אופטימיות (חציון)' }
    : { n: 'forecasts scored', unresolved: 'not yet decided', loss: 'mean loss (hours)', coverage: 'coverage', optimism: 'optimism (median)' };
  return [
    `${words.n}: ${String(scores.n)}; ${words.unresolved}: ${String(scores.unresolved)}`,
    `p50: ${words.loss} ${number(scores.pinball50)}, ${words.coverage} ${percent(scores.coverage50)} (50%)`,
    `p90: ${words.loss} ${number(scores.pinball90)}, ${words.coverage} ${percent(scores.coverage90)} (90%)`,
    `${words.optimism}: ${number(scores.optimism)}`,
  ].join('\n');
}
