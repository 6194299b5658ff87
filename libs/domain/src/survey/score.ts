/**
 * Scores of the closing survey (formulas.md 5). `n` counts answered items only: a dismissed or expired question is a matter of the
 * response rate, never of the score. Below ten answers only counts are shown. Pure; a repeat gives the same.
 */
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { SURVEY_SCALES } from './survey';
import type { SurveyItem } from './survey';

export type ScoredItem = Exclude<SurveyItem, 'OPEN'>;

export interface SurveyAnswer {
  readonly item: string;
  /** Null: not answered. */
  readonly value: number | null;
  /** Where it stood, for the refusal; without it the position in the list, from 1. */
  readonly line?: number;
}

export interface ItemScore {
  /** CSAT-H: percent of 4 and 5; NPS-T: −100…100; all others: the mean on the item's own scale. Null while only counts are shown. */
  readonly score: number | null;
  readonly n: number;
  /** 95 % interval in the unit of the score, cut to what the score can be; null with the score. */
  readonly low: number | null;
  readonly high: number | null;
  readonly shown: 'score' | 'counts';
  readonly mean: number | null;
  /** Answers per value of the scale, every value named. */
  readonly counts: Readonly<Record<string, number>>;
}
export type SurveyScores = Readonly<Partial<Record<ScoredItem, ItemScore>>>;
export type SurveyScoreResult = { readonly ok: true; readonly scores: SurveyScores } | Refusal;

/** Fewer answers say nothing about the others (formulas 5). */
export const MIN_ANSWERS_FOR_SCORE = 10;
/** Two-sided 95 % point of the normal distribution. */
const Z_95 = 1.959963984540054;
const NPS_PROMOTER_FROM = 9;
const NPS_DETRACTOR_TO = 6;
const CSAT_SATISFIED_FROM = 4;

interface Estimate {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Scores each item that occurs, also one nobody answered (n = 0). The open question is text and is passed over.
 * Refuses `survey.unknown-item` and `survey.out-of-scale` (scales are whole numbers) with the line; nothing is scored then.
 */
export function scoreSurvey(answers: readonly SurveyAnswer[]): SurveyScoreResult {
  const values = new Map<ScoredItem, number[]>();
  for (const [index, { item, value, line = index + 1 }] of answers.entries()) {
    if (item === 'OPEN') continue;
    if (!isScored(item)) return refuse('survey.unknown-item', { line, item, known: Object.keys(SURVEY_SCALES).join(', ') }, 'item');
    const list = values.get(item) ?? [];
    values.set(item, list);
    if (value === null) continue;
    const [low, high] = SURVEY_SCALES[item];
    if (!Number.isInteger(value) || value < low || value > high) {
      return refuse('survey.out-of-scale', { line, item, value: String(value), min: low, max: high }, 'value');
    }
    list.push(value);
  }
  return { ok: true, scores: Object.fromEntries([...values].map(([item, list]) => [item, scoreItem(item, list)])) };
}

function isScored(item: string): item is ScoredItem {
  return Object.hasOwn(SURVEY_SCALES, item);
}

function scoreItem(item: ScoredItem, values: readonly number[]): ItemScore {
  const n = values.length;
  const counts = countByValue(item, values);
  if (n < MIN_ANSWERS_FOR_SCORE) return { score: null, n, low: null, high: null, shown: 'counts', mean: null, counts };
  const { score, low, high } = estimate(item, values);
  return { score, n, low, high, shown: 'score', mean: meanOf(values), counts };
}

function estimate(item: ScoredItem, values: readonly number[]): Estimate {
  if (item === 'CSAT-H') return satisfiedShare(values);
  // Only an item of the recommendation type ever becomes an NPS (formulas 5).
  if (item === 'NPS-T') return netPromoters(values);
  return meanWithInterval(values, SURVEY_SCALES[item]);
}

/** Percent of 4 and 5 with Wilson's 95 % interval. Vector: 17 of 20 → 85, 64.0–94.8. */
function satisfiedShare(values: readonly number[]): Estimate {
  const satisfied = values.filter((value) => value >= CSAT_SATISFIED_FROM).length;
  const interval = wilson(satisfied, values.length);
  return { score: (100 * satisfied) / values.length, low: 100 * interval.low, high: 100 * interval.high };
}

/** Wilson's 95 % score interval of a share, within 0 and 1; `n` ≥ 1. */
export function wilson(hits: number, n: number): { readonly low: number; readonly high: number } {
  const share = hits / n;
  const squared = Z_95 * Z_95;
  const centre = share + squared / (2 * n);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  const scale = 1 + squared / n;
  // Rounding may lead a hair past the share itself at 0 and 1.
  return { low: Math.max(0, Math.min(share, (centre - spread) / scale)), high: Math.min(1, Math.max(share, (centre + spread) / scale)) };
}

/** `100 (p − d)`, standard error `100 √((p + d − (p − d)²) / n)`. Vector: 9 promoters, 5 detractors of 20 → 20 ± 35.6. */
function netPromoters(values: readonly number[]): Estimate {
  const n = values.length;
  const promoters = values.filter((value) => value >= NPS_PROMOTER_FROM).length;
  const detractors = values.filter((value) => value <= NPS_DETRACTOR_TO).length;
  const score = (100 * (promoters - detractors)) / n;
  const net = (promoters - detractors) / n;
  const spread = Z_95 * 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n);
  return { score, low: Math.max(-100, score - spread), high: Math.min(100, score + spread) };
}

/** Mean with the normal interval from the sample's standard deviation, cut to the scale. */
function meanWithInterval(values: readonly number[], scale: readonly [number, number]): Estimate {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Z_95 * Math.sqrt(squares / (values.length - 1) / values.length);
  return { score: mean, low: Math.max(scale[0], mean - spread), high: Math.min(scale[1], mean + spread) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function countByValue(item: ScoredItem, values: readonly number[]): Readonly<Record<string, number>> {
  const [low, high] = SURVEY_SCALES[item];
  const counts: Record<string, number> = {};
  for (let value = low; value <= high; value += 1) counts[String(value)] = values.filter((one) => one === value).length;
  return counts;
}
