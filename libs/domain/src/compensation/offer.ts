/**
 * What may be offered (formulas 8): offer = min(cap_tier, cap_contract, repaired_loss + w · hardship). Integers of the minor unit only.
 * Rounding (own design): what is owed to the customer is rounded up to the minor unit, once, in his favour; a cap is rounded down, so that
 * no rounding ever exceeds it. With amounts up to 10^12 every product here stays an exact integer.
 */
import type { OverallVerdict } from '../claim/verdict';
import type { Level } from '../crisis/severity';
import type { Bound, CompensationHistory, CompensationRules, Fault, Loss, Tier, TierRules } from './compensation';

const BASIS_POINTS = 10_000;
const PERCENT = 100;

/** `share` basis points of an amount, rounded down. Exact for amounts up to 10^12: the product is taken in two parts. */
export function shareDown(amountMinor: number, shareBp: number): number {
  const whole = Math.floor(amountMinor / BASIS_POINTS);
  const rest = amountMinor - whole * BASIS_POINTS;
  return whole * shareBp + Math.floor((rest * shareBp) / BASIS_POINTS);
}

/** `percent` of an amount, rounded up: in the customer's favour. */
export const percentUp = (amountMinor: number, percent: number): number => Math.ceil((amountMinor * percent) / PERCENT);

/**
 * Our fault, for the weight of hardship: by our shares in the recorded losses, and no more than the examination of the claims allows (where
 * they proved wrong, or nothing could be proved, there is none). Null: nothing says anything of it yet.
 */
export function faultOf(losses: readonly Pick<Loss, 'ourSharePercent'>[], verdict: OverallVerdict): Fault | null {
  if (verdict === 'customer-error' || verdict === 'not-provable') return 'none';
  if (losses.length === 0) return null;
  if (losses.every((loss) => loss.ourSharePercent === 0)) return 'none';
  return verdict !== 'shared' && losses.every((loss) => loss.ourSharePercent === PERCENT) ? 'full' : 'shared';
}

/** What one event may cost at a tier: the lower of the fixed limit and the share of the monthly value; null = no limit. */
export function tierLimit(rules: Pick<TierRules, 'limitMinor' | 'monthlyValueBp'>, monthlyValueMinor: number | null): number | null {
  const share = rules.monthlyValueBp === null || monthlyValueMinor === null ? null : shareDown(monthlyValueMinor, rules.monthlyValueBp);
  return leastOf([rules.limitMinor, share]);
}

/** What the yearly cap leaves for this customer; null while his yearly value is unknown. Never negative. */
export function yearlyLeft(rules: Pick<CompensationRules, 'yearlyCapBp'>, history: Pick<CompensationHistory, 'yearlyValueMinor' | 'within12MonthsMinor'>): number | null {
  if (history.yearlyValueMinor === null) return null;
  return Math.max(0, shareDown(history.yearlyValueMinor, rules.yearlyCapBp) - history.within12MonthsMinor);
}

export interface OfferInput {
  readonly losses: readonly Pick<Loss, 'documentedLossMinor' | 'ourSharePercent' | 'contractCapMinor'>[];
  readonly fault: Fault;
  readonly impactLevel: Level;
  /** The bound of the approver asked about; null = none. */
  readonly tierLimitMinor: number | null;
  readonly yearlyLeftMinor: number | null;
}
export interface Offer {
  readonly offerMinor: number;
  /** Every bound in order; of those that decided, the first bites. */
  readonly bounds: readonly Bound[];
}

/** The offer and what bounds it. Pure; grows with loss and share, never exceeds a cap, is 0 without fault. */
export function offerOf(rules: Pick<CompensationRules, 'hardshipMinor' | 'weightPercent'>, input: OfferInput): Offer {
  const isOurs = input.fault !== 'none';
  const repaired = isOurs ? input.losses.reduce((sum, loss) => sum + percentUp(loss.documentedLossMinor, loss.ourSharePercent), 0) : 0;
  const hardship = isOurs ? percentUp(rules.hardshipMinor[`${input.impactLevel}`], rules.weightPercent[input.fault]) : 0;
  const owed = repaired + hardship;
  const caps = [
    { code: 'contract', minor: contractCap(input.losses) }, { code: 'yearly-cap', minor: input.yearlyLeftMinor }, { code: 'tier', minor: input.tierLimitMinor },
  ] as const;
  const offerMinor = leastOf([owed, ...caps.map((cap) => cap.minor)]) ?? 0;
  const biting = owed === offerMinor ? null : caps.find((cap) => cap.minor === offerMinor)?.code;
  return {
    offerMinor,
    bounds: [
      { code: 'repaired-loss', minor: repaired, bites: biting === null }, { code: 'hardship', minor: hardship, bites: biting === null && hardship > 0 },
      ...caps.map((cap) => ({ ...cap, bites: cap.code === biting })),
    ],
  };
}

/** The contract binds where it speaks of every loss; a loss it is silent about has no cap. */
function contractCap(losses: OfferInput['losses']): number | null {
  let sum = 0;
  for (const { contractCapMinor } of losses) {
    if (contractCapMinor === null) return null;
    sum += contractCapMinor;
  }
  return losses.length === 0 ? null : sum;
}

/** The lowest tier whose limit covers the sum; goodwill gestures alone may be so small that nobody need approve them. The last tier has no limit. */
export function tierFor(rules: Pick<CompensationRules, 'tiers'>, sumMinor: number, so: { readonly monthlyValueMinor: number | null; readonly from: Tier }): Tier {
  const fits = rules.tiers.find((one) => {
    const limit = tierLimit(one, so.monthlyValueMinor);
    return one.tier >= so.from && (limit === null || sumMinor <= limit);
  });
  return fits?.tier ?? 5;
}

function leastOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((least, amount) => (amount === null ? least : least === null ? amount : Math.min(least, amount)), null);
}
