/** What the verdicts of the items come to, and where an examination stands. Pure. */
import type { Claim, ClaimState } from './claim';

/** Stop, check, understand, then decide (S3-19). */
export const CLAIM_STEPS = ['stop', 'check', 'understand', 'decide'] as const;
export type ClaimStep = (typeof CLAIM_STEPS)[number];

/** What apology and compensation go by. */
export type OverallVerdict = 'not-examined' | 'our-fault' | 'shared' | 'customer-error' | 'not-provable';

/** Decided, and confirmed where a second examiner is needed. Until then every item counts as not examined. */
export const isFinal = (claim: Pick<Claim, 'decision' | 'secondBecause' | 'confirmedAt'>): boolean =>
  claim.decision !== null && (claim.secondBecause === null || claim.confirmedAt !== null);

/** The step that comes next, or null once decided. */
export const nextStep = (claim: Pick<Claim, 'steps'>): ClaimStep | null => CLAIM_STEPS.find((step) => claim.steps[step] === null) ?? null;

/**
 * All items of all claims of a crisis as one verdict: not examined while any is open or none was raised; what cannot be proved weighs
 * nothing beside what was established; right and wrong together, or anything partly right, is shared (formulas 7, the verdicts of the apology table).
 */
export function overallVerdict({ claims }: Pick<ClaimState, 'claims'>): OverallVerdict {
  const verdicts = claims.flatMap((claim) => claim.items.map((item) => (isFinal(claim) ? item.verdict : 'not-examined')));
  if (verdicts.length === 0 || verdicts.includes('not-examined')) return 'not-examined';
  const established = verdicts.filter((verdict) => verdict !== 'not-provable');
  if (established.length === 0) return 'not-provable';
  if (established.every((verdict) => verdict === 'right')) return 'our-fault';
  return established.every((verdict) => verdict === 'wrong' || verdict === 'misunderstanding') ? 'customer-error' : 'shared';
}
