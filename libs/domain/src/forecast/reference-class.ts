/**
 * The reference class of a forecast: past cases like this one, instead of gut feeling (formulas.md 6). Quantiles, not means, because
 * incident durations are skewed; unresolved cases are censored, not dropped. Pure; a repeat gives the same.
 *
 * The caller leaves out the crisis itself, drills and cancelled crises, and passes one case per crisis and target: the total time from
 * the start of the clock to the outcome, or to now where there is none.
 */
import type { Severity } from '../kernel';
import { kaplanMeier, quantileOf } from './kaplan-meier';
import type { LifeCase } from './kaplan-meier';

export interface PastCase extends LifeCase {
  readonly crisisId: string;
  readonly target: 'workaround' | 'fix' | 'answer';
  readonly causes: readonly string[];
  readonly product: string | null;
  readonly severity: Severity;
}

/** Narrowest first; each names what its cases have in common with the crisis, besides the target, which is never given up. */
export const REFERENCE_LEVELS = ['cause-product-severity', 'cause-severity', 'cause', 'severity', 'target'] as const;
export type ReferenceLevel = (typeof REFERENCE_LEVELS)[number];

export interface ReferenceQuery {
  readonly target: PastCase['target'];
  /** Null: not known yet; classes that need it are passed over. A past case belongs to each of its causes. */
  readonly cause: string | null;
  readonly product: string | null;
  readonly severity: Severity;
  /**
   * How long this crisis has lasted on the same clock, when it already has: only cases that lasted longer are like it, and the quantiles
   * are then those of the total duration given that much. Default 0: a forecast at the start.
   */
  readonly elapsedMs?: number;
}

export interface ReferenceClass {
  readonly level: ReferenceLevel;
  /** What was filtered by, and only that. */
  readonly filters: Readonly<Partial<Pick<ReferenceQuery, 'cause' | 'product' | 'severity'>>> & { readonly target: PastCase['target'] };
  readonly size: number;
  readonly resolved: number;
  /** Whether the class has the wanted size; only the widest is answered without. */
  readonly enough: boolean;
  /** Total durations from the start of the clock; null where too few outcomes are known. */
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/** Fewer cases say too little of the tail (formulas 6). Open cases count: they are evidence too. */
export const MIN_REFERENCE_CASES = 10;

/**
 * The narrowest class with at least ten cases: cause + product + severity, cause + severity, cause, severity, all of the target. With
 * fewer than ten altogether it is the widest, marked `enough: false`; quantiles are null where the cases cannot give them.
 * Throws RangeError for an impossible duration, as `kaplanMeier` does.
 */
export function chooseReferenceClass(past: readonly PastCase[], of: ReferenceQuery): ReferenceClass {
  const { elapsedMs = 0 } = of;
  const comparable = past.filter(({ target, durationMs }) => target === of.target && !(elapsedMs > 0 && durationMs <= elapsedMs));
  for (const level of REFERENCE_LEVELS) {
    const filters = filtersOf(level, of);
    if (filters === null) continue;
    const cases = comparable.filter((one) => belongs(one, filters));
    if (cases.length >= MIN_REFERENCE_CASES) return classOf(level, filters, cases);
  }
  return classOf('target', { target: of.target }, comparable);
}

/** Null: the level asks for something that is not known of this crisis. */
function filtersOf(level: ReferenceLevel, { target, cause, product, severity }: ReferenceQuery): ReferenceClass['filters'] | null {
  switch (level) {
    case 'cause-product-severity': return cause === null || product === null ? null : { target, cause, product, severity };
    case 'cause-severity': return cause === null ? null : { target, cause, severity };
    case 'cause': return cause === null ? null : { target, cause };
    case 'severity': return { target, severity };
    case 'target': return { target };
  }
}

/** People write the name of a product in more than one way. */
const sameProduct = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function belongs(one: PastCase, { cause, product, severity }: ReferenceClass['filters']): boolean {
  const sameCause = cause === undefined || (cause !== null && one.causes.includes(cause));
  return sameCause && (product === undefined || (product !== null && one.product !== null && sameProduct(one.product, product))) && (severity === undefined || one.severity === severity);
}

function classOf(level: ReferenceLevel, filters: ReferenceClass['filters'], cases: readonly PastCase[]): ReferenceClass {
  const curve = kaplanMeier(cases);
  return {
    level, filters, size: cases.length, resolved: cases.filter(({ resolved }) => resolved).length, enough: cases.length >= MIN_REFERENCE_CASES,
    p50Ms: quantileOf(curve, 0.5), p90Ms: quantileOf(curve, 0.9),
  };
}
