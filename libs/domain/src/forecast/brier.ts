/**
 * How good stated probabilities were, as in "80 % done by 18:00" (Brier 1950; the split after Murphy 1973; formulas.md 6).
 * Pure; a repeat gives the same.
 */
export interface ProbabilityStatement {
  /** 0 to 1. */
  readonly probability: number;
  readonly happened: boolean;
}

/** `score = reliability − resolution + uncertainty + withinBins`. */
export interface MurphySplit {
  /** How far the stated chance lay from what happened; 0 is perfect. */
  readonly reliability: number;
  /** How well the statements told likely cases from unlikely ones; more is better. */
  readonly resolution: number;
  /** What lies in the matter itself, whoever forecasts. */
  readonly uncertainty: number;
  /** What the bins blur; 0 where each holds one probability. */
  readonly withinBins: number;
}
export interface BrierScore {
  readonly n: number;
  /** 0 is perfect, 0.25 is always saying one half; null without a statement. */
  readonly score: number | null;
  /** Null with fewer statements than `MIN_MURPHY_STATEMENTS`. */
  readonly split: MurphySplit | null;
}

/** With fewer the bins hold chance (formulas 6, from recall). */
export const MIN_MURPHY_STATEMENTS = 50;
/** Tenths, as people state chances. */
const BINS = 10;

/** `(p − o)²`. Vectors: 0.8 and it happened 0.04; 0.8 and it did not 0.64. */
export function brier({ probability, happened }: ProbabilityStatement): number {
  return (probability - (happened ? 1 : 0)) ** 2;
}

/** Mean Brier score, with Murphy's split from fifty statements on. Throws RangeError for a probability outside 0 … 1. */
export function scoreStatements(statements: readonly ProbabilityStatement[]): BrierScore {
  const faulty = statements.find(({ probability }) => !(probability >= 0 && probability <= 1));
  if (faulty !== undefined) throw new RangeError(`no probability: ${faulty.probability}`);
  const n = statements.length;
  if (n === 0) return { n, score: null, split: null };
  const score = meanOf(statements, brier);
  return { n, score, split: n < MIN_MURPHY_STATEMENTS ? null : murphy(statements, score) };
}

function murphy(statements: readonly ProbabilityStatement[], score: number): MurphySplit {
  const bins = new Map<number, ProbabilityStatement[]>();
  for (const one of statements) {
    const bin = Math.min(BINS - 1, Math.floor(one.probability * BINS));
    bins.set(bin, [...(bins.get(bin) ?? []), one]);
  }
  const base = meanOf(statements, hit);
  let reliability = 0;
  let resolution = 0;
  for (const bin of bins.values()) {
    const weight = bin.length / statements.length;
    const rate = meanOf(bin, hit);
    reliability += weight * (meanOf(bin, ({ probability }) => probability) - rate) ** 2;
    resolution += weight * (rate - base) ** 2;
  }
  const uncertainty = base * (1 - base);
  return { reliability, resolution, uncertainty, withinBins: score - (reliability - resolution + uncertainty) };
}

const hit = ({ happened }: ProbabilityStatement): number => (happened ? 1 : 0);

function meanOf(statements: readonly ProbabilityStatement[], of: (one: ProbabilityStatement) => number): number {
  return statements.reduce((sum, one) => sum + of(one), 0) / statements.length;
}
