/** `tikkun survey score FILE`: JSON lines of answers in, scores by item out (formulas.md 5). No server, no printing. */
import { scoreSurvey } from '#domain';
import type { ItemScore, SurveyAnswer } from '#domain';
import { invalidField, readJsonLines } from './json-lines';
import { refusalResult } from './offline-result';
import type { Lang, OfflineResult } from './offline-result';

const REFUSALS: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  'survey.unknown-item': { he: 'שורה {line}: אין שאלה בשם "{item}"; קיימות: {known}', en: 'line {line}: there is no item "{item}"; known: {known}' },
  'survey.out-of-scale': {
    he: 'שורה {line}: {value} אינו בסולם של {item}; נדרש מספר שלם מ-{min} עד {max}',
    en: 'line {line}: {value} is not on the scale of {item}; whole numbers from {min} to {max}',
  },
};

/**
 * Scores the answers of a file, `{ "item", "value" }` per line, null = not answered. `json` holds one entry per item that occurs.
 * Exit code 1 with the line for what is no answer, an unknown item or a value off its scale; nothing is scored then. Pure.
 */
export function surveyScore(text: string): OfflineResult {
  const read = readJsonLines(text);
  if (!read.ok) return read.result;
  const answers: SurveyAnswer[] = [];
  for (const { line, row } of read.rows) {
    const { item, value } = row;
    if (typeof item !== 'string') return invalidField(line, 'item', 'CSAT-H, CES, NPS-T, …');
    if (item === 'OPEN') continue;
    if (value !== null && typeof value !== 'number') return invalidField(line, 'value', 'number | null');
    answers.push({ item, value, line });
  }
  const result = scoreSurvey(answers);
  if (!result.ok) return refusalResult(result, REFUSALS[result.code] ?? { he: result.code, en: result.code });
  const { scores } = result;
  return { exitCode: 0, json: scores, text: (lang) => Object.entries(scores).map(([item, score]) => lineOf(item, score, lang)).join('\n') };
}

function lineOf(item: string, one: ItemScore, lang: Lang): string {
  const answers = lang === 'he' ? `${String(one.n)} תשובות` : `${String(one.n)} answers`;
  if (one.score === null || one.low === null || one.high === null) {
    const counts = Object.entries(one.counts).filter(([, count]) => count > 0).map(([value, count]) => `${value}×${String(count)}`).join(', ');
    return `${item}: ${answers}${counts === '' ? '' : `: ${counts}`} (${lang === 'he' ? 'מעט מדי לציון' : 'too few for a score'})`;
  }
  const interval = `${one.low.toFixed(1)}–${one.high.toFixed(1)}`;
  return `${item}: ${one.score.toFixed(1)} (95%: ${interval}), ${answers}`;
}
