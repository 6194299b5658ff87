/**
 * What would help this customer, from what he needs and who he is (S1-29). Suggestions, never decisions: what may be paid stands in the
 * compensation rules, what is true in the verdict. Each need brings its own remedies; the profile puts some of them first or leaves them out.
 */
import type { Need } from '../listening/listening';
import type { ComplaintHistory, CustomerProfile } from './profile';

export const REMEDIES = [
  'executive-listens', 'listening-meeting', 'plain-explanation', 'joint-review', 'loss-repair', 'service-credit', 'goodwill-gesture', 'fix-with-date', 'workaround-now', 'named-engineer',
  'prevention-plan', 'watch-period', 'service-extension', 'restart-meeting',
] as const;
export type Remedy = (typeof REMEDIES)[number];
/** Why one stands where it stands: the need it answers, and what in the profile speaks for it. */
export const REMEDY_REASONS = [
  'need-listen', 'need-explain', 'need-money', 'need-fix', 'need-protect', 'vip', 'long-standing', 'renewal-near', 'easy-to-leave', 'upheld-before', 'sensitive-engagement', 'hard-to-leave',
] as const;
export type RemedyReason = (typeof REMEDY_REASONS)[number];

export interface RemedySuggestion {
  readonly remedy: Remedy;
  readonly need: Need;
  readonly reasons: readonly RemedyReason[];
}
export type RemedyProfile = Pick<CustomerProfile, 'vip' | 'replaceability' | 'sensitiveEngagement' | 'tenureMonths'> & {
  readonly complaints: Pick<ComplaintHistory, 'decided' | 'upheldShare'>;
  readonly renewalSoon: boolean;
};

/** Own design: from three years on a customer has seen us more than once through good and bad. */
const LONG_STANDING_MONTHS = 36;
/** Own design: at least two decided, half of them in his favour: what he says has weight, and the same fault must not come again. */
const UPHELD_DECIDED = 2;
const UPHELD_SHARE = 0.5;

interface Rule {
  readonly remedy: Remedy;
  /** Facts of the profile that lift it, each by one place. */
  readonly liftedBy: readonly RemedyReason[];
  /** Only for customers of whom one of these is true; left out = for all. */
  readonly onlyWith?: readonly RemedyReason[];
}

/** In the order that holds when the profile says nothing: what costs least and reaches most comes first. */
const BY_NEED: Readonly<Record<Need, readonly Rule[]>> = {
  listen: [
    { remedy: 'listening-meeting', liftedBy: ['sensitive-engagement'] },
    { remedy: 'executive-listens', liftedBy: ['vip', 'renewal-near'], onlyWith: ['vip', 'renewal-near', 'sensitive-engagement', 'long-standing'] },
  ],
  explain: [{ remedy: 'plain-explanation', liftedBy: [] }, { remedy: 'joint-review', liftedBy: ['upheld-before', 'long-standing'] }],
  money: [
    { remedy: 'loss-repair', liftedBy: ['upheld-before'] },
    { remedy: 'service-credit', liftedBy: ['hard-to-leave'] },
    { remedy: 'goodwill-gesture', liftedBy: ['long-standing', 'easy-to-leave'] },
  ],
  fix: [{ remedy: 'workaround-now', liftedBy: [] }, { remedy: 'fix-with-date', liftedBy: ['renewal-near'] }, { remedy: 'named-engineer', liftedBy: ['vip', 'upheld-before'], onlyWith: ['vip', 'upheld-before', 'easy-to-leave'] }],
  protect: [
    { remedy: 'prevention-plan', liftedBy: ['upheld-before'] },
    { remedy: 'watch-period', liftedBy: [] },
    { remedy: 'service-extension', liftedBy: ['renewal-near'], onlyWith: ['renewal-near', 'easy-to-leave', 'long-standing'] },
    { remedy: 'restart-meeting', liftedBy: ['easy-to-leave', 'sensitive-engagement'], onlyWith: ['easy-to-leave', 'sensitive-engagement', 'renewal-near'] },
  ],
};

/**
 * Remedies for the needs in the order they were named, within each need by what the profile lifts, then by the order above. A remedy appears
 * once. Without a profile the plain ones remain. The same input gives the same answer. Pure.
 */
export function suggestRemedies(needs: readonly Need[], profile: RemedyProfile | null): readonly RemedySuggestion[] {
  const facts = profile === null ? [] : factsOf(profile);
  return [...new Set(needs)].flatMap((need) =>
    BY_NEED[need]
      .filter((rule) => rule.onlyWith?.some((one) => facts.includes(one)) ?? true)
      .map((rule, place) => ({ rule, lift: rule.liftedBy.filter((one) => facts.includes(one)), place }))
      .sort((a, b) => b.lift.length - a.lift.length || a.place - b.place)
      .map(({ rule, lift }): RemedySuggestion => ({ remedy: rule.remedy, need, reasons: reasonsOf(need, { rule, lift, facts }) })));
}

function reasonsOf(need: Need, { rule, lift, facts }: { readonly rule: Rule; readonly lift: readonly RemedyReason[]; readonly facts: readonly RemedyReason[] }): readonly RemedyReason[] {
  const admitted = (rule.onlyWith ?? []).filter((one) => facts.includes(one));
  return [...new Set<RemedyReason>([`need-${need}`, ...lift, ...admitted])];
}

function factsOf(profile: RemedyProfile): readonly RemedyReason[] {
  const { vip, replaceability, sensitiveEngagement, complaints, renewalSoon } = profile;
  const holds: Readonly<Partial<Record<RemedyReason, boolean>>> = {
    vip: vip?.value === true,
    'long-standing': (profile.tenureMonths ?? 0) >= LONG_STANDING_MONTHS,
    'renewal-near': renewalSoon,
    'easy-to-leave': replaceability === 'easy',
    'hard-to-leave': replaceability === 'hard',
    'upheld-before': complaints.decided >= UPHELD_DECIDED && (complaints.upheldShare ?? 0) >= UPHELD_SHARE,
    'sensitive-engagement': sensitiveEngagement,
  };
  return REMEDY_REASONS.filter((one) => holds[one] === true);
}
