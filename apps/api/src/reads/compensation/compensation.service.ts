/** What may be offered in a crisis, by whom and why no more; and the letter that tells what was decided. */
import { faultOf, leftNow, lockedBy, offerOf, overallVerdict, refuse, standingNow, tierLimit, toVirtual, withOwn, yearlyLeft } from '#domain';
import type { CompensationRules, CrisisRow, CrisisSnapshot, EventMap } from '#domain';
import type { CompensationLetter, CompensationOptions, LetterQuery } from '#contracts';
import { decisionLetter } from '#i18n';
import { CompensationStore, runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import { readerOf } from '../letter-reader';
import { recordOf } from '../sql';
import { named } from '../words';
import type { Zones } from '../zones';
import { paidIn, suits } from './paid-in';
import { aloneHere, limitHere } from './reach';

/** Which act opens a lock; an apology that is on record has only to be sent. */
const OPENED_BY: Readonly<Record<string, CompensationOptions['lockOpensBy']>> = { 'compensation.not-heard': 'record-listening', 'compensation.not-apologised': 'record-apology' };

export interface CompensationParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly crises: CrisesService;
  readonly now: () => number;
}
type Decided = EventMap['compensation.decided'];
type NoneDecided = EventMap['compensation.none-decided'];
interface DecisionRow {
  readonly type: 'compensation.decided' | 'compensation.none-decided';
  readonly data: Decided | NoneDecided;
  readonly reason: string | null;
}

const DAY_MS = 86_400_000;

export class CompensationService {
  private readonly details: CrisisDetailReadModel;
  private readonly store: CompensationStore;

  constructor(private readonly parts: CompensationParts) {
    this.details = new CrisisDetailReadModel(parts.database);
    this.store = new CompensationStore(parts.database);
  }

  /** Tiers, gestures, locks and the offer as of now. Throws `compensation.no-policy` where the protocol has no such part. */
  async options(principal: Principal, id: string): Promise<CompensationOptions> {
    const row = await this.parts.crises.visible(principal, 'read-crisis', id);
    const [state, rules, history] = await Promise.all([this.stateOf(row), this.store.rulesOf(row.id), this.store.history(row.id, this.parts.now())]);
    if (rules === null || history === null) throw new ProblemError(refuse('compensation.no-policy'));
    const now = toVirtual(state.crisis.drill, this.parts.now());
    const known = withOwn(state.compensation, { rules, history, now });
    const fault = faultOf(state.compensation.losses, overallVerdict(state.claim));
    const left = yearlyLeft(rules, known);
    const { offerMinor, bounds } = offerOf(rules, { losses: state.compensation.losses, fault: fault ?? 'none', impactLevel: state.crisis.assessment.impactLevel, tierLimitMinor: null, yearlyLeftMinor: left });
    const tiers = tiersFor(rules, known.monthlyValueMinor, principal);
    const lock = lockedBy(state, 'loss-repair');
    const more = leftNow(state, { rules, history, now });
    return {
      currency: rules.currency, lockedBy: lock === null ? null : named('compensation-lock', lock.code.split('.').at(-1) ?? ''), lockOpensBy: OPENED_BY[lock?.code ?? ''] ?? null, fault, offerMinor,
      left: more, alone: aloneHere(rules, known, { roles: principal.roles, left: more, locked: lock !== null }), overBudgetTier: rules.overBudgetTier,
      bounds: bounds.map((bound) => ({ ...bound, name: named('bound', bound.code) })),
      tiers, limitHere: limitHere(rules, known, principal.roles), waiting: waitingFor(state, { rules, history, now }, tiers),
      paidIn: paidIn(row), gestures: rules.gestures.map(({ names, expiryMs, ...one }) => ({ ...one, name: names, expiryDays: Math.floor(expiryMs / DAY_MS), suits: suits(one, { paidIn: paidIn(row), currency: rules.currency }) })),
      given: {
        within30DaysMinor: known.within30DaysMinor, within12MonthsMinor: known.within12MonthsMinor, symbolicIn12Months: known.symbolicIn12Months, yearlyLeftMinor: left,
        budgetLeftMinor: known.budgetLeftMinor, goodwillBudgetLeftMinor: known.goodwillBudgetLeftMinor,
      },
    };
  }

  /** The letter about a decision, by default the latest. Throws `compensation.not-decided` where there is none, `contact.unknown`. */
  async letter(principal: Principal, id: string, query: LetterQuery): Promise<CompensationLetter> {
    const row = await this.parts.crises.visible(principal, 'read-crisis', id);
    const [state, rules, decision, zoneOf] = await Promise.all([this.stateOf(row), this.store.rulesOf(row.id), this.decision(row.id, query.compensation ?? null), this.parts.zones.byDesk()]);
    if (decision === null) throw new ProblemError(refuse('compensation.not-decided'));
    const { language, form, name, contactId } = readerOf(state.crisis.contacts, query, row.accountName);
    const facts = { contactName: name, reference: row.reference, objectUntil: decision.data.objectUntil };
    const decided = 'because' in decision.data ? null : decision.data;
    const letter = decisionLetter({ ...facts, reason: 'because' in decision.data ? decision.data.because : (decision.reason ?? ''), decided: decided === null ? null : told(decided, rules, language) }, { language, form, zone: zoneOf(row.deskId) });
    return { language, form, contactId, compensationId: decided?.id ?? null, ...letter };
  }

  private async stateOf(row: CrisisRow): Promise<CrisisSnapshot['state']> {
    const snapshot = await this.details.snapshot(row.id);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    return snapshot.state;
  }

  private async decision(crisisId: string, compensationId: string | null): Promise<DecisionRow | null> {
    const [row] = await runSql(this.parts.database, `
      select decision.type, decision.data, proposed.data ->> 'reason' as reason
      from case_event as decision left join case_event as proposed
        on proposed.crisis_id = decision.crisis_id and proposed.type = 'compensation.proposed' and proposed.data ->> 'id' = decision.data ->> 'id'
      where decision.crisis_id = $1::uuid and decision.type in ('compensation.decided', 'compensation.none-decided') and ($2::text is null or decision.data ->> 'id' = $2)
      order by decision.seq desc limit 1`, [crisisId, compensationId]);
    return row === undefined ? null : recordOf<DecisionRow>(row);
  }
}

function told(decided: Decided, rules: CompensationRules | null, language: 'he' | 'en'): Parameters<typeof decisionLetter>[0]['decided'] {
  const { kind, basis, amountMinor, currency, expiresAt, gestureId, bounds } = decided;
  const gesture = rules?.gestures.find((one) => one.id === gestureId)?.names[language] ?? null;
  // The offer is bounded by whatever binds first, but an amount below it is bounded by the loss it answers.
  return { kind, basis, amountMinor, currency, expiresAt, gesture, boundBy: bounds.find((bound) => bound.bites)?.code ?? null };
}

function tiersFor(rules: CompensationRules, monthlyValueMinor: number | null, principal: Principal): CompensationOptions['tiers'] {
  return rules.tiers.map((one) => ({
    tier: one.tier, limitMinor: tierLimit(one, monthlyValueMinor), approvers: [...one.approvers], secondPerson: one.secondPerson,
    yours: one.approvers.length === 0 || one.approvers.some((role) => principal.roles.includes(role)),
  }));
}

/** As `approve-compensation` refuses without it. */
function asksOf(tier: CompensationRules['tiers'][number] | undefined, stake: CrisisSnapshot['state']['stake']): CompensationOptions['waiting'][number]['asks'] {
  const isFlagged = stake.legalFlaggedAt !== null && stake.legalReview === null;
  return { finance: tier?.finance ?? false, legal: tier?.legal === 'always' || (tier?.legal === 'when-flagged' && isFlagged), note: tier?.leadership ?? false };
}

/** The tier each waiting proposal stands at now: a budget used up since, or what others were granted, raises it. */
function waitingFor({ compensation, stake }: Pick<CrisisSnapshot['state'], 'compensation' | 'stake'>, bench: Parameters<typeof standingNow>[2], tiers: CompensationOptions['tiers']): CompensationOptions['waiting'] {
  return compensation.entries.filter((one) => one.state === 'proposed').map((one) => {
    const { grantedMinor, overBudget, tier } = standingNow(compensation, one, bench);
    const rules = tiers.find((row) => row.tier === tier);
    const loss = compensation.losses.find(({ id }) => id === one.matchedLoss);
    return { compensationId: one.id, grantedMinor, sumMinor: grantedMinor + one.amountMinor, overBudget, tier, approvers: [...(rules?.approvers ?? [])], secondPerson: rules?.secondPerson ?? false, yours: rules?.yours ?? false,
      kindName: named('compensation-kind', one.kind), basisName: named('compensation-basis', one.basis), lossName: loss === undefined ? null : named('loss-kind', loss.lossKind), asks: asksOf(bench.rules.tiers.find((row) => row.tier === tier), stake) };
  });
}
