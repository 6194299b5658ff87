/** Claims: raised, contested, given to an examiner, answered. The examination itself is in examine-claim.ts, answer times in decide-regulatory.ts. */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { aim } from '../obligation/clock';
import { isFinal } from './claim';
import type { Claim, ClaimCommands, RaiseClaim } from './claim';
import { complaintsOnFile } from './complaints-on-file';
import { regulatoryHandlers, selectProfile } from './decide-regulatory';
import { startsWhenRaised } from './duties';
import { evolveClaim } from './evolve-claim';
import { examinationHandlers } from './examine-claim';
import { isInvolved, onClaim } from './find-claim';
import { aboutStep } from './regulatory';

/** A crisis with more to examine than this is several crises; it also bounds the state. */
const MAX_ITEMS = 20;

/** Why a second examiner is needed for this customer, or null; it adds a pair of eyes and takes nothing from the claim (formulas 1). */
function secondBecause(state: CrisisState, payload: RaiseClaim): Claim['secondBecause'] {
  const rules = state.protocol.relationship?.claim;
  const onFile = complaintsOnFile(state);
  if (rules !== undefined && onFile !== null && onFile >= rules.repeatedComplaints) return 'history';
  const stated = payload.repeatedComplainer;
  if (stated === null) return null;
  // Crises that ran before the mark decided by the file alone, and must decide the same again.
  return rules !== undefined && onFile !== null && stated.besideFile !== true ? null : 'stated';
}

function raise(state: CrisisState, payload: RaiseClaim, { now }: Context): Decision {
  if (payload.receivedAt > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { receivedAt: payload.receivedAt }, 'receivedAt');
  const ids = payload.items.map((item) => item.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) < index);
  if (repeated !== undefined) return refuse('claim.item-repeated', { itemId: repeated }, 'items');
  const items = state.claim.claims.reduce((sum, claim) => sum + claim.items.length, ids.length);
  if (items > MAX_ITEMS) return refuse('claim.too-many', { max: MAX_ITEMS }, 'items');
  const claimId = `claim-${String(state.version + 1)}`;
  const receivedAt = Math.min(payload.receivedAt, now);
  const selected = payload.profile === null ? accept() : selectProfile(state, { profile: payload.profile, receivedAt }, now);
  if (!selected.ok) return selected;
  const contested = payload.contestedBy === null ? [] : [draft('claim.contested', { claimId, contestedBy: payload.contestedBy, reason: '' })];
  return accept(draft('claim.raised', { ...payload, receivedAt, claimId, secondBecause: secondBecause(state, payload) }), ...contested, ...selected.events);
}

function assignExaminer(state: CrisisState, claim: Claim, { claimId, personId, seat, reason }: ClaimCommands['assign-examiner']): Decision {
  if (claim.decision !== null && seat === 'first') return refuse('claim.already-decided', { claimId }, 'claimId');
  if (isFinal(claim)) return refuse('claim.already-decided', { claimId }, 'claimId');
  if (isInvolved(state, claim, personId)) return refuse('claim.examiner-involved', { personId }, 'personId');
  if ((seat === 'first' ? claim.second : claim.examiner) === personId) return refuse('claim.examiner-same', { personId }, 'personId');
  const former = seat === 'first' ? claim.examiner : claim.second;
  return accept(draft('claim.examiner-assigned', { claimId, personId, seat, reason, ...(former === null || former === personId ? {} : { instead: former }) }));
}

type Response = ClaimCommands['record-claim-response'];

/** A holding letter gives a reason and a new instant, no further ahead than the protocol allows, and only so many times. */
function hold(state: CrisisState, claim: Claim, { payload, at, now }: { readonly payload: Response; readonly at: number; readonly now: number }): Decision {
  const { claimId, expectedAt, how, reason } = payload;
  const rules = state.protocol.relationship?.claim;
  if (expectedAt === null || reason.trim() === '') return refuse('claim.holding-incomplete', {}, expectedAt === null ? 'expectedAt' : 'reason');
  if (expectedAt <= now) return refuse('instant.past', { expectedAt }, 'expectedAt');
  if (rules !== undefined && (claim.holding?.letters ?? 0) >= rules.holdingLettersMax) return refuse('claim.holding-too-often', { max: rules.holdingLettersMax }, 'kind');
  if (rules !== undefined && expectedAt > at + rules.holdingMaxMs) return refuse('claim.holding-too-long', { latest: at + rules.holdingMaxMs }, 'expectedAt');
  return accept(draft('claim.held', { claimId, how, at, reason, expectedAt }));
}

function respond(state: CrisisState, claim: Claim, { payload, now }: { readonly payload: Response; readonly now: number }): Decision {
  const { claimId, kind, how } = payload;
  if (payload.at > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { at: payload.at }, 'at');
  const at = Math.min(payload.at, now);
  if (claim.answered !== null) return refuse('claim.already-answered', { claimId }, 'claimId');
  if (kind === 'holding') return hold(state, claim, { payload, at, now });
  if (claim.decision === null) return refuse('claim.not-decided', { claimId }, 'claimId');
  if (!isFinal(claim)) return refuse('claim.not-confirmed', { claimId }, 'claimId');
  if (claim.decision.response !== kind) return refuse('claim.response-differs', { claimResponse: claim.decision.response }, 'kind');
  const finalAt = claim.confirmedAt ?? claim.steps.decide ?? at;
  // A slip of minutes between two clocks is none of the customer's concern.
  if (at < finalAt - CLOCK_TOLERANCE_MS) return refuse('claim.response-before-verdict', { decidedAt: finalAt }, 'at');
  return accept(draft('claim.answered', { claimId, kind, how, at: Math.max(at, finalAt) }));
}

const handlers: Handlers = {
  'raise-claim': raise,
  'contest-claim': (state, payload) =>
    onClaim(state, payload.claimId, (claim) => {
      if (claim.contested !== null) return refuse('claim.already-contested', { claimId: claim.id }, 'claimId');
      return claim.decision === null ? accept(draft('claim.contested', payload)) : refuse('claim.already-decided', { claimId: claim.id }, 'claimId');
    }),
  'assign-examiner': (state, payload) => onClaim(state, payload.claimId, (claim) => assignExaminer(state, claim, payload)),
  'record-claim-response': (state, payload, { now }) => onClaim(state, payload.claimId, (claim) => respond(state, claim, { payload, now })),
  'record-concession': (state, payload) =>
    onClaim(state, payload.claimId, (claim): Decision => {
      const item = claim.items.find((one) => one.id === payload.itemId);
      if (item === undefined) return refuse('claim.item-unknown', { itemId: payload.itemId }, 'itemId');
      return isFinal(claim) ? accept(draft('claim.conceded', { ...payload, verdict: item.verdict })) : refuse('claim.not-decided', { claimId: claim.id }, 'claimId');
    }),
  'complete-guidance': (state, payload) => completeGuidance(state, payload),
  ...examinationHandlers,
  ...regulatoryHandlers,
};

function completeGuidance(state: CrisisState, payload: ClaimCommands['complete-guidance']): Decision {
  const owed = state.claim.guidance.some((one) => one.claimId === payload.claimId && one.itemId === payload.itemId && one.givenAt === null);
  const refusal: Refusal = refuse('claim.no-guidance-owed', { itemId: payload.itemId }, 'itemId');
  return owed ? accept(draft('claim.guidance-given', payload)) : refusal;
}

/** Nothing follows by itself under a protocol that does not know claims. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (state.protocol.relationship?.claim === undefined) return [];
  switch (event.type) {
    case 'claim.examiner-assigned': return event.data.seat === 'first' ? handToExaminer(state, event.data.claimId) : [];
    case 'obligation.started': return event.data.kind === 'claim-examination' && event.data.about !== null ? handToExaminer(state, event.data.about) : [];
    case 'claim.held': return moveDuty(state, { kind: 'claim-examination', about: event.data.claimId, to: event.data.expectedAt, reason: event.data.reason });
    case 'regulatory.held': return moveDuty(state, { kind: 'regulatory-response', about: aboutStep(event.data.regulatoryId, event.data.step), to: event.data.expectedAt, reason: event.data.reason });
    case 'claim.decided': return event.data.awaitsSecond ? [] : owedGuidance(state, event.data.claimId);
    case 'claim.verdict-confirmed': return owedGuidance(state, event.data.claimId);
    case 'crisis.reopened':
      return state.claim.claims.filter((claim) => (claim.contested !== null || startsWhenRaised(state)) && claim.answered === null).map((claim) => draft('claim.examination-resumed', { claimId: claim.id, expectedAt: holdsUntil(claim, event.at) }));
    default: return [];
  }
}

const holdsUntil = ({ holding }: Claim, now: number): number | null => (holding !== null && holding.expectedAt > now ? holding.expectedAt : null);

/** Who examines owns the clock. */
function handToExaminer(state: CrisisState, claimId: string): readonly Draft[] {
  const to = state.claim.claims.find((claim) => claim.id === claimId)?.examiner ?? null;
  if (to === null) return [];
  return state.obligation.open
    .filter((one) => one.kind === 'claim-examination' && one.about === claimId && one.owner !== to)
    .map((one) => draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to, why: 'handover', reason: '' }));
}

/** The customer waits for the instant he was told of; what was late before the letter stays late. */
function moveDuty(state: CrisisState, move: { readonly kind: 'claim-examination' | 'regulatory-response'; readonly about: string; readonly to: number; readonly reason: string }): readonly Draft[] {
  return state.obligation.open
    .filter((one) => one.kind === move.kind && one.about === move.about)
    .map((one) => draft('obligation.extended', { id: one.id, kind: one.kind, dueAt: move.to, reason: move.reason, clock: aim(state, { ...one, extendedTo: move.to }) }));
}

function owedGuidance(state: CrisisState, claimId: string): readonly Draft[] {
  const items = state.claim.claims.find((claim) => claim.id === claimId)?.items ?? [];
  return items.filter((item) => item.verdict === 'misunderstanding').map((item) => draft('claim.guidance-owed', { claimId, itemId: item.id, product: item.product }));
}

export const claimSubject: Subject = {
  name: 'claim',
  handlers,
  afterClose: ['record-regulatory-response', 'record-concession', 'complete-guidance'],
  evolve: (state, event) => {
    const claim = evolveClaim(state.claim, event);
    return claim === state.claim ? state : { ...state, claim };
  },
  react,
};
