/** Judges one proposal against everything that bounds it, at proposing and again at approving: locks, match, formula, caps, tier. Pure. */
import { overallVerdict } from '../claim/verdict';
import type { CrisisState } from '../crisis/state';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { KIND_BASES } from './compensation';
import type { Bound, CompensationEntry, CompensationHistory, CompensationRules, CompensationState, Fault, Gesture, Proposal, Tier } from './compensation';
import { lockedBy } from './locks';
import { faultOf, offerOf, tierFor, tierLimit, yearlyLeft } from './offer';

export type Asked = Pick<Proposal, 'kind' | 'basis' | 'amountMinor' | 'currency' | 'gestureId' | 'matchedLoss' | 'mismatchReason'>;
export interface Judged {
  readonly ok: true;
  readonly fault: Fault;
  readonly claimWrong: boolean;
  readonly tier: Tier;
  readonly bounds: readonly Bound[];
  readonly gesture: Gesture | null;
}
export interface Bench {
  readonly rules: CompensationRules;
  readonly history: CompensationHistory;
  readonly now: Instant;
}

/** The first reason why it may not be given, or its fault, tier and bounds. The entry under approval is no past one of itself: it is not decided yet. */
export function judge(state: CrisisState, asked: Asked, bench: Bench): Judged | Refusal {
  const { rules } = bench;
  const known = withOwn(state.compensation, bench);
  const gesture = rules.gestures.find((one) => one.id === asked.gestureId) ?? null;
  const verdict = overallVerdict(state.claim);
  const fault = faultOf(state.compensation.losses, verdict);
  const refusal = refusesForm(asked, rules, gesture) ?? lockedBy(state, asked.kind) ?? refusesFault(asked, fault) ?? refusesMatch(state.compensation, asked, rules)
    ?? refusesFrequency(asked, rules, known) ?? refusesGoodwill(asked, rules, known);
  if (refusal !== null) return refusal;
  const bounds = boundsOf(state, fault ?? 'none', { ...bench, history: known });
  const above = refusesAmount(state.compensation, asked, { bounds, rules, known });
  if (above !== null) return above;
  return { ok: true, fault: asked.basis === 'goodwill' ? 'none' : (fault ?? 'none'), claimWrong: verdict === 'customer-error', tier: tierOf(asked, rules, { known, gesture }), bounds, gesture };
}

/** The bounds of an offer here and now, whoever approves. */
export function boundsOf(state: Pick<CrisisState, 'compensation' | 'crisis'>, fault: Fault, { rules, history }: Bench): readonly Bound[] {
  const { losses } = state.compensation;
  return offerOf(rules, { losses, fault, impactLevel: state.crisis.assessment.impactLevel, tierLimitMinor: null, yearlyLeftMinor: yearlyLeft(rules, history) }).bounds;
}

/** What counts as given: decided and not turned down. */
export const isGiven = (one: CompensationEntry): boolean => one.state === 'decided' || one.state === 'accepted';
const sumOf = (entries: readonly CompensationEntry[]): number => entries.reduce((sum, one) => sum + one.amountMinor, 0);

/** The history of the other crises with what this one gave itself: the same customer, the same windows. */
export function withOwn({ entries }: CompensationState, { rules, history, now }: Bench): CompensationHistory {
  const since = (windowMs: number): readonly CompensationEntry[] =>
    entries.filter((one) => isGiven(one) && one.kind !== 'statutory' && one.decidedAt !== null && one.decidedAt > now - windowMs);
  const month = since(rules.splittingWindowMs);
  const year = since(rules.frequencyWindowMs);
  const ofLine = (isGoodwill: boolean): number => sumOf(year.filter((one) => (one.basis === 'goodwill') === isGoodwill));
  return {
    ...history,
    within30DaysMinor: history.within30DaysMinor + sumOf(month),
    goodwillWithin30DaysMinor: history.goodwillWithin30DaysMinor + sumOf(month.filter((one) => one.basis === 'goodwill')),
    within12MonthsMinor: history.within12MonthsMinor + sumOf(year),
    symbolicIn12Months: history.symbolicIn12Months + year.filter((one) => one.kind === 'symbolic').length,
    budgetLeftMinor: history.budgetLeftMinor - ofLine(false),
    goodwillBudgetLeftMinor: history.goodwillBudgetLeftMinor - ofLine(true),
  };
}

function refusesForm(asked: Asked, rules: CompensationRules, gesture: Gesture | null): Refusal | null {
  if (asked.currency !== rules.currency) return refuse('compensation.currency', { currency: rules.currency }, 'currency');
  if (!KIND_BASES[asked.kind].includes(asked.basis)) return refuse('compensation.kind-basis', { bases: KIND_BASES[asked.kind].join(', ') }, 'basis');
  if (asked.gestureId !== null && gesture === null) return refuse('compensation.gesture-unknown', { gestureId: asked.gestureId }, 'gestureId');
  if (gesture === null && (asked.kind === 'symbolic' || asked.kind === 'non-monetary')) return refuse('compensation.gesture-required', {}, 'gestureId');
  if (gesture !== null && gesture.valueMinor !== asked.amountMinor) return refuse('compensation.gesture-value', { valueMinor: gesture.valueMinor, currency: rules.currency }, 'amountMinor');
  return asked.amountMinor === 0 && asked.kind !== 'non-monetary' ? refuse('compensation.zero', {}, 'amountMinor') : null;
}

function refusesFault({ basis }: Asked, fault: Fault | null): Refusal | null {
  if (basis !== 'fault') return null;
  if (fault === null) return refuse('compensation.no-loss', {}, 'basis');
  return fault === 'none' ? refuse('compensation.no-fault', {}, 'basis') : null;
}

function refusesMatch({ losses }: CompensationState, asked: Asked, rules: CompensationRules): Refusal | null {
  if (asked.matchedLoss === null) return asked.basis === 'fault' ? refuse('compensation.loss-required', {}, 'matchedLoss') : null;
  const loss = losses.find((one) => one.id === asked.matchedLoss);
  if (loss === undefined) return refuse('compensation.loss-unknown', { lossId: asked.matchedLoss }, 'matchedLoss');
  const fits = asked.kind === 'statutory' || asked.mismatchReason !== null || rules.matches[loss.lossKind].includes(asked.kind);
  return fits ? null : refuse('compensation.mismatch', { lossKind: loss.lossKind, fitting: rules.matches[loss.lossKind].join(', ') }, 'kind');
}

function refusesFrequency({ kind }: Asked, rules: CompensationRules, known: CompensationHistory): Refusal | null {
  return kind === 'symbolic' && known.symbolicIn12Months >= rules.symbolicMax ? refuse('compensation.too-frequent', { most: rules.symbolicMax }, 'kind') : null;
}

/** Without fault there is a lower ceiling, and what was given as goodwill lately counts towards it (S0-13, S0-22). */
function refusesGoodwill({ basis, amountMinor }: Asked, rules: CompensationRules, known: CompensationHistory): Refusal | null {
  if (basis !== 'goodwill') return null;
  const leftMinor = goodwillLeft(rules, known);
  return leftMinor !== null && amountMinor > leftMinor ? refuse('compensation.goodwill-limit', { leftMinor, currency: rules.currency }, 'amountMinor') : null;
}

function goodwillLeft(rules: CompensationRules, known: CompensationHistory): number | null {
  const top = rules.tiers.find((one) => one.tier === rules.goodwillMaxTier);
  const limit = top === undefined ? null : tierLimit(top, known.monthlyValueMinor);
  return limit === null ? null : Math.max(0, limit - known.goodwillWithin30DaysMinor);
}

function refusesAmount(own: CompensationState, asked: Asked, so: { readonly bounds: readonly Bound[]; readonly rules: CompensationRules; readonly known: CompensationHistory }): Refusal | null {
  if (asked.basis === 'statutory') return null;
  const { currency } = so.rules;
  const left = yearlyLeft(so.rules, so.known);
  if (left !== null && asked.amountMinor > left) return refuse('compensation.yearly-cap', { leftMinor: left, currency }, 'amountMinor');
  if (asked.basis !== 'fault') return null;
  const given = givenForFault(own);
  const minor = (code: Bound['code']): number | null => so.bounds.find((one) => one.code === code)?.minor ?? null;
  const contract = minor('contract');
  if (contract !== null && given + asked.amountMinor > contract) return refuse('compensation.contract-cap', { leftMinor: Math.max(0, contract - given), currency }, 'amountMinor');
  // What the contract credits is owed whatever was lost; everything else is bounded by the loss.
  if (asked.kind === 'contractual-credit') return null;
  const owed = (minor('repaired-loss') ?? 0) + (minor('hardship') ?? 0);
  return given + asked.amountMinor > owed ? refuse('compensation.above-offer', { leftMinor: Math.max(0, owed - given), currency }, 'amountMinor') : null;
}

const givenForFault = ({ entries }: CompensationState): number => sumOf(entries.filter((one) => isGiven(one) && one.basis === 'fault'));

/** How much more may be offered now on each ground, whoever approves; minor units, null = nothing bounds it. */
export interface Left {
  /** 0 while nothing says that it was our fault. */
  readonly faultMinor: number;
  readonly creditMinor: number | null;
  readonly goodwillMinor: number | null;
  /** Symbolic gestures of this year. */
  readonly symbolic: number;
  /** Given in this crisis for our fault, and taken off the first two. */
  readonly givenForFaultMinor: number;
}
/** What `judge` would refuse beyond, told beforehand: after what was given, without the locks, which hold for all of it alike. Refuses nothing. */
export function leftNow(state: Pick<CrisisState, 'compensation' | 'claim' | 'crisis'>, bench: Bench): Left {
  const known = withOwn(state.compensation, bench);
  const fault = faultOf(state.compensation.losses, overallVerdict(state.claim));
  const year = yearlyLeft(bench.rules, known);
  const given = givenForFault(state.compensation);
  const bounds = boundsOf(state, fault ?? 'none', { ...bench, history: known });
  const minor = (code: Bound['code']): number | null => bounds.find((one) => one.code === code)?.minor ?? null;
  const least = (...of: readonly (number | null)[]): number | null => of.reduce((low, one) => (one === null ? low : Math.max(0, low === null ? one : Math.min(low, one))), null);
  const contract = minor('contract');
  const isOurs = fault !== null && fault !== 'none';
  const creditMinor = isOurs ? least(contract === null ? null : contract - given, year) : 0;
  const owed = (minor('repaired-loss') ?? 0) + (minor('hardship') ?? 0);
  return {
    creditMinor, faultMinor: least(owed - given, creditMinor) ?? 0, goodwillMinor: least(goodwillLeft(bench.rules, known), year),
    symbolic: Math.max(0, bench.rules.symbolicMax - known.symbolicIn12Months), givenForFaultMinor: given,
  };
}

export interface Standing {
  /** Granted to the customer within the window; 0 for what the law grants, which counts alone. */
  readonly grantedMinor: number;
  /** More than is left of its line of the unit's budget. */
  readonly overBudget: boolean;
  readonly tier: Tier;
}
/** Who decides about a proposal now, as when it is judged anew at its approval: for whoever reads it, without deciding anything. Refuses nothing. */
export function standingNow(compensation: CompensationState, asked: Pick<Asked, 'kind' | 'basis' | 'amountMinor' | 'gestureId'>, bench: Bench): Standing {
  const known = withOwn(compensation, bench);
  const gesture = bench.rules.gestures.find((one) => one.id === asked.gestureId) ?? null;
  return { grantedMinor: asked.basis === 'statutory' ? 0 : known.within30DaysMinor, overBudget: isOverBudget(asked, known), tier: tierOf(asked, bench.rules, { known, gesture }) };
}

/** What the law grants is owed whatever the budget. */
function isOverBudget({ basis, amountMinor }: Pick<Asked, 'basis' | 'amountMinor'>, known: CompensationHistory): boolean {
  return basis !== 'statutory' && amountMinor > (basis === 'goodwill' ? known.goodwillBudgetLeftMinor : known.budgetLeftMinor);
}

/** By the sum of what the customer got within the window: a large amount in small parts is a large amount. Beyond the budget the approver is higher. */
function tierOf(asked: Pick<Asked, 'kind' | 'basis' | 'amountMinor'>, rules: CompensationRules, so: { readonly known: CompensationHistory; readonly gesture: Gesture | null }): Tier {
  const { known, gesture } = so;
  const isStatutory = asked.basis === 'statutory';
  const sum = asked.amountMinor + (isStatutory ? 0 : known.within30DaysMinor);
  const least: Tier = asked.kind === 'symbolic' ? 0 : 1;
  const from = gesture !== null && gesture.tier > least ? gesture.tier : least;
  const tier = tierFor(rules, sum, { monthlyValueMinor: known.monthlyValueMinor, from });
  return isOverBudget(asked, known) && tier < rules.overBudgetTier ? rules.overBudgetTier : tier;
}
