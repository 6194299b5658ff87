/**
 * Compensation: what the customer is offered for his loss (C17). Fault and goodwill are kept apart; nobody decides his own proposal beyond
 * what his role may; nothing given is a decision too. What other crises of the customer got comes with the command as `history`, put there
 * by the API: without it nothing can be judged.
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, DraftOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Actor, Refusal } from '../kernel';
import type { CompensationEntry, CompensationHistory, CompensationRules, CompensationState, Proposal, TierRules } from './compensation';
import { approverToTell } from './approver';
import { decidesWhenNoneWaits } from './duties';
import { evolveCompensation } from './evolve-compensation';
import { judge } from './judge';
import type { Judged } from './judge';
import { tierLimit } from './offer';

/** A crisis with more is several crises; the state stays small. */
export const MAX_LOSSES = 20;
export const MAX_ENTRIES = 40;

type Policy = { readonly ok: true; readonly rules: CompensationRules; readonly history: CompensationHistory } | Refusal;

function policyOf(state: CrisisState, history: CompensationHistory | undefined): Policy {
  const rules = state.protocol.relationship?.compensation;
  if (rules === undefined) return refuse('compensation.no-policy');
  return history === undefined ? refuse('compensation.history-missing') : { ok: true, rules, history };
}

function on(state: CrisisState, id: string, then: (entry: CompensationEntry) => Decision): Decision {
  const entry = state.compensation.entries.find((one) => one.id === id);
  return entry === undefined ? refuse('compensation.unknown', { compensationId: id }, 'compensationId') : then(entry);
}

const handlers: Handlers = {
  'record-loss': (state, { evidence, ...loss }) => {
    const { losses, counter } = state.compensation;
    const currency = state.protocol.relationship?.compensation?.currency ?? losses[0]?.currency ?? loss.currency;
    if (losses.length >= MAX_LOSSES) return refuse('compensation.too-many', { most: MAX_LOSSES });
    if (loss.currency !== currency) return refuse('compensation.currency', { currency }, 'currency');
    return accept(draft('compensation.loss-recorded', { ...loss, id: `loss-${String(counter + 1)}`, evidenceCount: evidence.length, evidence }));
  },
  'propose-compensation': (state, { history, ...asked }, context) => {
    const policy = policyOf(state, history);
    if (!policy.ok) return policy;
    if (state.compensation.entries.length >= MAX_ENTRIES) return refuse('compensation.too-many', { most: MAX_ENTRIES });
    const judged = judge(state, asked, { ...policy, now: context.now });
    if (!judged.ok) return judged;
    const { fault, tier, bounds } = judged;
    const proposal: Proposal = { ...asked, id: `compensation-${String(state.compensation.counter + 1)}`, fault, tier, bounds };
    const rules = tierRules(policy.rules, judged);
    if (!decidesAtOnce(rules, context.actor)) return accept(draft('compensation.proposed', { ...proposal, waits: true }));
    const words = { note: '', finance: null, legal: null };
    return accept(draft('compensation.proposed', { ...proposal, waits: false }), decided(proposal, { judged, policy, context, words, proposedBy: context.actor.id, automatic: true }));
  },
  'approve-compensation': (state, { compensationId, history, ...words }, context) =>
    on(state, compensationId, (entry) => {
      const policy = policyOf(state, history);
      if (!policy.ok) return policy;
      if (entry.state !== 'proposed') return refuse('compensation.not-waiting', { compensationId }, 'compensationId');
      if (entry.proposedBy === context.actor.id) return refuse('approval.not-own', { compensationId });
      // Judged anew: what other crises got meanwhile counts. The reason for a mismatch was given when it was proposed.
      const judged = judge(state, { ...entry, mismatchReason: '' }, { ...policy, now: context.now });
      if (!judged.ok) return judged;
      const rules = tierRules(policy.rules, judged);
      const lacking = wrongRole(rules, context.actor) ?? lacksProof(state, entry, { rules, words });
      return lacking ?? accept(decided({ ...entry, ...judgement(judged) }, { judged, policy, context, words, proposedBy: entry.proposedBy, automatic: false }));
    }),
  'decline-compensation': (state, { compensationId, reason }, { actor }) =>
    on(state, compensationId, (entry) => {
      const rules = state.protocol.relationship?.compensation;
      if (rules === undefined) return refuse('compensation.no-policy');
      if (entry.state !== 'proposed') return refuse('compensation.not-waiting', { compensationId }, 'compensationId');
      // Whoever proposed it may take it back; to decline another's is the approver's.
      const refusal = entry.proposedBy === actor.id ? null : wrongRole(tierRules(rules, entry), actor);
      return refusal ?? accept(draft('compensation.declined', { id: compensationId, reason }));
    }),
  'decide-no-compensation': (state, { because }, { now }) => {
    const { entries, decision } = state.compensation;
    if (entries.some((one) => one.state === 'proposed')) return refuse('compensation.proposal-waiting');
    if (decision !== null) return refuse('compensation.already-decided');
    const objectionMs = state.protocol.relationship?.compensation?.objectionMs;
    return accept(draft('compensation.none-decided', { because, objectUntil: objectionMs === undefined ? null : now + objectionMs }));
  },
  'record-compensation-response': (state, { compensationId, response, words }) =>
    on(state, compensationId, (entry) => {
      if (entry.decidedAt === null) return refuse('compensation.not-decided', { compensationId }, 'compensationId');
      if (entry.state === 'accepted' || entry.state === 'refused') return refuse('compensation.answered-already', { compensationId }, 'compensationId');
      // What left the house was taken: turned down it would free an amount that is gone.
      if (entry.paidAt !== null && response !== 'accepted') return refuse('compensation.paid-already', { compensationId }, 'response');
      // Its amount was freed when nobody answered, and others may have had it since: a late yes is judged as a new proposal.
      if (entry.state === 'ignored' && response === 'accepted') return refuse('compensation.not-taken', { compensationId }, 'response');
      return accept(draft('compensation.answered', { id: compensationId, response, words }));
    }),
  'record-compensation-paid': (state, { compensationId, at, reference }, { now }) =>
    on(state, compensationId, (entry) => {
      if (entry.decidedAt === null) return refuse('compensation.not-decided', { compensationId }, 'compensationId');
      if (entry.state === 'refused' || entry.state === 'ignored') return refuse('compensation.not-taken', { compensationId }, 'compensationId');
      if (entry.paidAt !== null) return refuse('compensation.paid-already', { compensationId }, 'compensationId');
      if (at > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { at }, 'at');
      return accept(draft('compensation.paid', { id: compensationId, paidAt: Math.min(at, now), reference }));
    }),
};

const judgement = ({ fault, tier, bounds }: Judged): Pick<Proposal, 'fault' | 'tier' | 'bounds'> => ({ fault, tier, bounds });

function tierRules(rules: CompensationRules, { tier }: { readonly tier: number }): TierRules {
  const found = rules.tiers.find((one) => one.tier === tier);
  if (found === undefined) throw new Error(`The protocol has no compensation tier ${String(tier)}`);
  return found;
}

/** Within the proposer's own authority, and nothing else is asked for. */
function decidesAtOnce(rules: TierRules, actor: Actor): boolean {
  if (rules.approvers.length === 0) return true;
  const asksMore = rules.secondPerson || rules.evidence || rules.finance || rules.leadership || rules.legal !== 'never';
  return !asksMore && rules.approvers.some((role) => role === actor.role);
}

function wrongRole(rules: TierRules, actor: Actor): Refusal | null {
  const may = rules.approvers.length === 0 || rules.approvers.some((role) => role === actor.role);
  return may ? null : refuse('compensation.wrong-role', { tier: rules.tier, roles: rules.approvers.join(', ') });
}

interface Words {
  readonly note: string;
  readonly finance: string | null;
  readonly legal: string | null;
}

function lacksProof(state: CrisisState, entry: CompensationEntry, { rules, words }: { readonly rules: TierRules; readonly words: Words }): Refusal | null {
  const { stake, compensation } = state;
  const { tier } = rules;
  const concerned = compensation.losses.filter((loss) => entry.matchedLoss === null || loss.id === entry.matchedLoss);
  if (rules.evidence && entry.basis === 'fault' && concerned.some((loss) => loss.evidenceCount === 0)) return refuse('compensation.evidence-missing', { tier });
  if (rules.finance && words.finance === null) return refuse('compensation.finance-missing', { tier }, 'finance');
  const asksLegal = rules.legal === 'always' || (rules.legal === 'when-flagged' && stake.legalFlaggedAt !== null && stake.legalReview === null);
  if (asksLegal && words.legal === null) return refuse('compensation.legal-missing', { tier }, 'legal');
  return rules.leadership && words.note === '' ? refuse('compensation.note-missing', { tier }, 'note') : null;
}

interface Deciding {
  readonly judged: Judged;
  readonly policy: Extract<Policy, { ok: true }>;
  readonly context: Context;
  readonly words: Words;
  readonly proposedBy: string;
  readonly automatic: boolean;
}

function decided(proposal: Omit<Proposal, 'reason' | 'mismatchReason'>, so: Deciding): DraftOf<'compensation.decided'> {
  const { judged, policy, context, words, proposedBy, automatic } = so;
  const { id, kind, basis, amountMinor, currency, gestureId, matchedLoss } = proposal;
  return draft('compensation.decided', {
    id, kind, basis, amountMinor, currency, gestureId, matchedLoss, ...judgement(judged), ...words, claimWrong: judged.claimWrong, proposedBy, automatic,
    expiresAt: judged.gesture === null ? null : context.now + judged.gesture.expiryMs,
    objectUntil: context.now + policy.rules.objectionMs,
    limitMinor: tierLimit(tierRules(policy.rules, judged), policy.history.monthlyValueMinor),
  });
}

/** Whoever may approve what waits has the duty from now on: it is his word that is missing. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'compensation.proposed' || !event.data.waits || !decidesWhenNoneWaits(state)) return [];
  const to = approverToTell(state, event.data.tier, event.by.id);
  if (to === null) return [];
  return state.obligation.open
    .filter((one) => one.kind === 'compensation-decision' && one.owner !== to)
    .map((one) => draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to, why: 'handover', reason: '' }));
}

export const compensationSubject: Subject = {
  name: 'compensation',
  handlers,
  // What was decided is answered and paid after closing, too.
  afterClose: ['record-compensation-response', 'record-compensation-paid'],
  evolve: (state, event: DomainEvent) => {
    const compensation: CompensationState = evolveCompensation(state, event);
    return compensation === state.compensation ? state : { ...state, compensation };
  },
  react,
};
