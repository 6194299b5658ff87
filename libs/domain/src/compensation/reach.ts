/** How far somebody's authority goes for this customer now: the limits of the tiers, less what bounds them here. Pure. */
import type { CompensationHistory, CompensationRules, TierRules } from './compensation';
import { tierLimit, yearlyLeft } from './offer';

/** Minor units of the currency of the rules. Null: no tier of that kind is his. */
export interface Reach {
  readonly aloneMinor: number | null;
  /** Only what goes beyond the first. */
  readonly withSecondMinor: number | null;
  /** Some tier of his, alone or with a second person, has no limit here. */
  readonly unlimited: boolean;
}
type Known = Pick<CompensationHistory, 'within30DaysMinor' | 'within12MonthsMinor' | 'yearlyValueMinor' | 'monthlyValueMinor' | 'budgetLeftMinor'>;
type Rules = Pick<CompensationRules, 'tiers' | 'yearlyCapBp' | 'overBudgetTier'>;

/**
 * The largest sum the tiers of `isMine` cover, as `judge` weighs it: with what was granted within the window, under the yearly cap, and within the
 * budget for repairs unless the tier may pass it. Tier 0 is for gestures; it counts where nothing else is his. Refuses nothing.
 */
export function reachOf(rules: Rules, known: Known, isMine: (tier: TierRules) => boolean): Reach {
  const all = rules.tiers.filter(isMine);
  const higher = all.filter((one) => one.tier > 0);
  const mine = higher.length > 0 ? higher : all;
  const mostOf = (secondPerson: boolean): number | null => mine.filter((one) => one.secondPerson === secondPerson).reduce<number | null>((most, one) => Math.max(most ?? 0, mostAt(one, rules, known)), null);
  const [alone, second] = [mostOf(false), mostOf(true)];
  return {
    aloneMinor: finite(alone), withSecondMinor: second === null || second <= (alone ?? 0) ? null : finite(second), unlimited: alone === Infinity || second === Infinity,
  };
}

const finite = (minor: number | null): number | null => (minor === Infinity ? null : minor);

/** Infinity: nothing bounds it. */
function mostAt(tier: TierRules, rules: Rules, known: Known): number {
  const limit = tierLimit(tier, known.monthlyValueMinor);
  const bounds = [limit === null ? null : limit - known.within30DaysMinor, yearlyLeft(rules, known), tier.tier < rules.overBudgetTier ? known.budgetLeftMinor : null];
  return Math.max(0, bounds.reduce<number>((least, one) => (one === null ? least : Math.min(least, one)), Infinity));
}
