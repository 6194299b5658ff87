/**
 * How long such a thing takes, from cases that are over and cases that are not yet: the product-limit estimate of Kaplan & Meier (1958).
 * An unresolved case says "longer than this"; dropping it would make every forecast too hopeful (formulas.md 6). Pure; a repeat gives the same.
 */
export interface LifeCase {
  /** From the start of the clock to the outcome, or to the last look where there is none yet. Zero or more. */
  readonly durationMs: number;
  /** False: censored, still without outcome after `durationMs`. */
  readonly resolved: boolean;
}

/** From `atMs` on (until the next step) this share of cases is still without outcome. Only instants with an outcome make a step. */
export interface SurvivalStep {
  readonly atMs: number;
  readonly survival: number;
  /** Cases under observation just before `atMs`, those resolved or censored at that very time included. */
  readonly atRisk: number;
  readonly resolved: number;
}
export type SurvivalCurve = readonly SurvivalStep[];

/** A share is a quotient of counts; anything nearer to the limit than this is the limit, misread by binary fractions (1 − 0.9 < 0.1). */
const SHARE_TOLERANCE = 1e-9;

/**
 * The survival curve, earliest step first; empty without a single outcome. At equal times an outcome counts before a censoring, as in
 * the source. Throws RangeError for a duration that is negative or no number: a fault of the record, which would bend every quantile.
 */
export function kaplanMeier(cases: readonly LifeCase[]): SurvivalCurve {
  const faulty = cases.find(({ durationMs }) => !(durationMs >= 0 && durationMs < Infinity));
  if (faulty !== undefined) throw new RangeError(`a duration of ${faulty.durationMs} ms cannot be`);
  const sorted = [...cases].sort((a, b) => a.durationMs - b.durationMs);
  const steps: SurvivalStep[] = [];
  let atRisk = sorted.length;
  // Between two censorings the factors (atRisk − resolved) / atRisk cancel out; keeping the quotient open keeps plain samples exact.
  let share = 1;
  let sinceCount = atRisk;
  for (const { atMs, resolved, censored } of byTime(sorted)) {
    const left = atRisk - resolved;
    if (resolved > 0) steps.push({ atMs, survival: share * (left / sinceCount), atRisk, resolved });
    if (censored > 0) {
      share *= left / sinceCount;
      sinceCount = left - censored;
    }
    atRisk = left - censored;
  }
  return steps;
}

function byTime(sorted: readonly LifeCase[]): readonly { readonly atMs: number; readonly resolved: number; readonly censored: number }[] {
  const groups = new Map<number, { atMs: number; resolved: number; censored: number }>();
  for (const { durationMs, resolved } of sorted) {
    const group = groups.get(durationMs) ?? { atMs: durationMs, resolved: 0, censored: 0 };
    groups.set(durationMs, group);
    if (resolved) group.resolved += 1;
    else group.censored += 1;
  }
  return [...groups.values()];
}

/**
 * The smallest time in milliseconds by which at least the share `p` (0 < p ≤ 1) had its outcome, `S(t) ≤ 1 − p`; null where the curve
 * never comes down that far, because too many cases are still open. Without censoring this is the ordinary sample quantile, the
 * ⌈p n⌉-th smallest. Throws RangeError for another `p`.
 */
export function quantileOf(curve: SurvivalCurve, p: number): number | null {
  if (!(p > 0 && p <= 1)) throw new RangeError(`no quantile of ${p}`);
  return curve.find((step) => step.survival <= 1 - p + SHARE_TOLERANCE)?.atMs ?? null;
}
