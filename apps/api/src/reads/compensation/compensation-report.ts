/** The report on compensation, folded from its decisions: shares by kind, cost by basis, repeats, goodwill for wrong claims apart, satisfaction by band. Pure. */
import { shareDown } from '#domain';
import type { CompensationRules, Instant } from '#domain';
import type { CompensationReport } from '#contracts';

export interface ReportedDecision {
  readonly crisisId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly deskId: string;
  readonly kind: string;
  readonly basis: string;
  readonly claimWrong: boolean;
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly state: string;
  readonly decidedAt: Instant;
  readonly paidAt: Instant | null;
  /** Mean CSAT-H of the crisis; null without an answer. */
  readonly satisfaction: number | null;
  readonly answers: number;
  /** The customer's yearly value in this currency; null while unknown. */
  readonly yearlyValueMinor: number | null;
}
type Cost = { readonly count: number; readonly amountMinor: number };
type InCurrency = CompensationReport['currencies'][number];

const DAY_MS = 86_400_000;
/** The pace a forecast goes by: long enough for a few decisions, short enough to notice a change (own design). */
const PACE_MS = 90 * DAY_MS;
const AGAIN_MAX = 100;

const isGiven = (one: ReportedDecision): boolean => one.currency !== null && (one.state === 'decided' || one.state === 'accepted');
const costOf = (list: readonly ReportedDecision[]): Cost => ({ count: list.length, amountMinor: sumOf(list) });
const sumOf = (list: readonly ReportedDecision[]): number => list.reduce((sum, one) => sum + one.amountMinor, 0);

/** The whole report as of `now`. Money of two currencies is never added; what the customer refused is counted apart. */
export function compensationReportOf(decisions: readonly ReportedDecision[], policies: readonly CompensationRules[], now: Instant): CompensationReport {
  const currencies = [...new Set(decisions.flatMap((one) => one.currency ?? []))].sort();
  const given = decisions.filter(isGiven);
  const accounts = groupBy(given, (one) => one.accountId);
  const again = [...accounts.values()].map((list) => timesAgain(list, policies)).filter((one) => one.times >= 2).sort((a, b) => b.times - a.times || a.accountId.localeCompare(b.accountId));
  return {
    currencies: currencies.map((currency) => inCurrency(decisions, currency, policies.find((one) => one.currency === currency))),
    decisions: decisions.length, none: decisions.filter((one) => one.kind === 'none').length,
    customers: accounts.size, customersAgain: again.length, repeatRate: accounts.size === 0 ? null : again.length / accounts.size, again: again.slice(0, AGAIN_MAX),
    budgets: policies.flatMap((rules) => budgetsOf(given, rules, now)),
    capsExceeded: policies.flatMap((rules) => [...accounts.values()].flatMap((list) => exceeded(list, rules, now))),
  };
}

function inCurrency(decisions: readonly ReportedDecision[], currency: string, rules: CompensationRules | undefined): InCurrency {
  const here = decisions.filter((one) => one.currency === currency);
  const given = here.filter(isGiven);
  const share = (list: readonly ReportedDecision[]) => ({ ...costOf(list), shareOfDecisions: given.length === 0 ? 0 : list.length / given.length });
  return {
    currency,
    byKind: Object.fromEntries([...groupBy(given, (one) => one.kind)].map(([kind, list]) => [kind, share(list)])),
    byBasis: Object.fromEntries([...groupBy(given, (one) => one.basis)].map(([basis, list]) => [basis, costOf(list)])),
    goodwillForWrongClaims: costOf(given.filter((one) => one.basis === 'goodwill' && one.claimWrong)),
    refused: costOf(here.filter((one) => one.state === 'refused')), paid: costOf(here.filter((one) => one.paidAt !== null)),
    byBand: rules === undefined ? [] : bandsOf(rules).map((band) => inBand(decisions, currency, band)),
  };
}

interface Band {
  readonly fromMinor: number;
  readonly toMinor: number | null;
}
/** Nothing, then between the limits of the tiers. */
function bandsOf({ tiers }: CompensationRules): readonly Band[] {
  const limits = tiers.flatMap((one) => one.limitMinor ?? []);
  return [{ fromMinor: 0, toMinor: 0 }, ...[0, ...limits].map((below, index) => ({ fromMinor: below + 1, toMinor: limits[index] ?? null }))];
}

/** By what a crisis came to in all; one in which nothing was given, or it was refused, is in the band of nothing. */
function inBand(decisions: readonly ReportedDecision[], currency: string, { fromMinor, toMinor }: Band): InCurrency['byBand'][number] {
  const crises = [...groupBy(decisions, (one) => one.crisisId).values()].filter((list) => list.every((one) => one.currency === null || one.currency === currency));
  const inside = crises.filter((list) => { const sum = sumOf(list.filter(isGiven)); return sum >= fromMinor && (toMinor === null || sum <= toMinor); });
  const answered = inside.flatMap((list) => list[0] ?? []).filter((one) => one.satisfaction !== null);
  const satisfaction = answered.length === 0 ? null : answered.reduce((sum, one) => sum + (one.satisfaction ?? 0), 0) / answered.length;
  return { band: toMinor === null ? `${String(fromMinor)}-` : `${String(fromMinor)}-${String(toMinor)}`, fromMinor, toMinor, crises: inside.length, answers: answered.reduce((sum, one) => sum + one.answers, 0), satisfaction };
}

/** The most crises of one customer compensated within a window of frequency. */
function timesAgain(list: readonly ReportedDecision[], policies: readonly CompensationRules[]): CompensationReport['again'][number] {
  const windowMs = policies[0]?.frequencyWindowMs ?? 0;
  const times = list.map((first) => new Set(list.filter((one) => one.decidedAt >= first.decidedAt && one.decidedAt < first.decidedAt + windowMs).map((one) => one.crisisId)).size);
  return { accountId: list[0]?.accountId ?? '', name: list[0]?.accountName ?? '', times: Math.max(0, ...times) };
}

function budgetsOf(given: readonly ReportedDecision[], rules: CompensationRules, now: Instant): CompensationReport['budgets'] {
  const recent = given.filter((one) => one.currency === rules.currency && one.kind !== 'statutory' && one.decidedAt > now - rules.frequencyWindowMs);
  return [...groupBy(recent, (one) => one.deskId)].flatMap(([deskId, list]) => (['repair', 'goodwill'] as const).map((line) => {
    const spent = list.filter((one) => (one.basis === 'goodwill') === (line === 'goodwill'));
    const pace = sumOf(spent.filter((one) => one.decidedAt > now - PACE_MS));
    const budgetMinor = line === 'goodwill' ? rules.goodwillBudgetMinor : rules.repairBudgetMinor;
    const forecastMinor = Math.ceil((pace * rules.frequencyWindowMs) / PACE_MS);
    return { deskId, currency: rules.currency, line, budgetMinor, spentMinor: sumOf(spent), forecastMinor, isOver: sumOf(spent) > budgetMinor || forecastMinor > budgetMinor };
  }));
}

/** Customers over their yearly cap all the same: their value fell, or two decisions crossed. */
function exceeded(list: readonly ReportedDecision[], rules: CompensationRules, now: Instant): CompensationReport['capsExceeded'] {
  const counted = list.filter((one) => one.currency === rules.currency && one.kind !== 'statutory' && one.decidedAt > now - rules.frequencyWindowMs);
  const [first] = counted;
  if (first === undefined || first.yearlyValueMinor === null) return [];
  const capMinor = shareDown(first.yearlyValueMinor, rules.yearlyCapBp);
  const givenMinor = sumOf(counted);
  return givenMinor > capMinor ? [{ accountId: first.accountId, name: first.accountName, currency: rules.currency, givenMinor, capMinor }] : [];
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
