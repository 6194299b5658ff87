/** How events change the claims. Texts go by; excerpts, instants and verdicts stay. */
import type { DomainEvent, EventOf } from '../crisis/events';
import { SYSTEM } from '../kernel';
import type { Claim, ClaimItem, ClaimState, ItemDecision } from './claim';
import { excerpt } from './excerpt';
import { ACTING_ROLES } from './find-claim';
import type { RegulatoryState, RegulatoryStepState } from './regulatory';

const STATEMENT_CHARS = 100;
const PARTS_CHARS = 120;
const ACTING: ReadonlySet<string> = new Set(ACTING_ROLES);
/** People remembered as having spoken with the customer; the latest stay. */
const MAX_SPOKE = 30;

export function evolveClaim(claim: ClaimState, event: DomainEvent): ClaimState {
  switch (event.type) {
    case 'claim.raised': return { ...claim, claims: [...claim.claims, raised(event)] };
    case 'claim.contested': return change(claim, event.data.claimId, (one) => ({ ...one, contested: { at: event.at, by: event.data.contestedBy } }));
    case 'claim.examiner-assigned': return change(claim, event.data.claimId, (one) => (event.data.seat === 'first' ? { ...one, examiner: event.data.personId } : { ...one, second: event.data.personId }));
    case 'claim.evidence-added': return change(claim, event.data.claimId, (one) => withEvidence(one, event));
    case 'claim.step-taken': return change(claim, event.data.claimId, (one) => ({ ...one, steps: { ...one.steps, [event.data.step]: event.at } }));
    case 'claim.conduct-found': return event.data.personId === null ? change(claim, event.data.claimId, (one) => ({ ...one, conduct: event.data.finding })) : claim;
    case 'claim.decided': return change(claim, event.data.claimId, (one) => decided(one, event));
    case 'claim.verdict-confirmed': return change(claim, event.data.claimId, (one) => ({ ...one, confirmedAt: event.at }));
    case 'claim.verdict-returned': return change(claim, event.data.claimId, (one) => ({ ...one, decision: null, steps: { ...one.steps, decide: null }, items: one.items.map((item) => ({ ...item, verdict: 'not-examined' as const, parts: null })) }));
    case 'claim.held': return change(claim, event.data.claimId, (one) => ({ ...one, holding: { letters: (one.holding?.letters ?? 0) + 1, expectedAt: event.data.expectedAt } }));
    case 'claim.answered': return change(claim, event.data.claimId, (one) => ({ ...one, answered: { at: event.data.at, how: event.data.how } }));
    case 'claim.guidance-owed': return { ...claim, guidance: [...claim.guidance, { ...event.data, owedAt: event.at, givenAt: null }] };
    case 'claim.guidance-given': return { ...claim, guidance: claim.guidance.map((one) => (one.claimId === event.data.claimId && one.itemId === event.data.itemId ? { ...one, givenAt: event.at } : one)) };
    // Who worked on it before is not uninvolved by having handed it on.
    case 'crisis.role-assigned': return event.data.was === null || !ACTING.has(event.data.role) ? claim : spoke(claim, event.data.was);
    case 'contact.logged': return event.by.role === 'customer' || event.by.role === 'machine' || event.by.id === SYSTEM.id ? claim : spoke(claim, event.by.id);
    case 'message.queued': return spoke(claim, event.data.approval?.author ?? event.by.id);
    default: return evolveRegulatory(claim, event);
  }
}

function change(claim: ClaimState, id: string, by: (one: Claim) => Claim): ClaimState {
  return { ...claim, claims: claim.claims.map((one) => (one.id === id ? by(one) : one)) };
}

function spoke(claim: ClaimState, personId: string): ClaimState {
  return claim.spoke.includes(personId) ? claim : { ...claim, spoke: [...claim.spoke, personId].slice(-MAX_SPOKE) };
}

function raised({ data }: EventOf<'claim.raised'>): Claim {
  return {
    id: data.claimId, receivedAt: data.receivedAt, contested: null, involved: data.involved, examiner: null, second: null, secondBecause: data.secondBecause,
    items: data.items.map(({ id, kind, product, statement }) => ({ id, kind, product, statement: excerpt(statement, STATEMENT_CHARS), verdict: 'not-examined', parts: null })),
    steps: { stop: null, check: null, understand: null, decide: null }, evidence: { customer: 0, representative: 0, trace: 0 },
    conduct: null, decision: null, confirmedAt: null, holding: null, answered: null,
  };
}

/** Whose account was heard is involved from then on. */
function withEvidence(one: Claim, { data }: EventOf<'claim.evidence-added'>): Claim {
  const { from, personId } = data;
  const involved = personId === null || one.involved.includes(personId) ? one.involved : [...one.involved, personId].slice(-MAX_SPOKE);
  return { ...one, involved, evidence: { ...one.evidence, [from]: one.evidence[from] + 1 } };
}

function decided(one: Claim, { at, by, data }: EventOf<'claim.decided'>): Claim {
  return {
    ...one, decision: { by: by.id, response: data.response }, confirmedAt: null, steps: { ...one.steps, decide: at },
    items: one.items.map((item) => withVerdict(item, data.verdicts.find((verdict) => verdict.itemId === item.id))),
  };
}

function withVerdict(item: ClaimItem, decision: ItemDecision | undefined): ClaimItem {
  if (decision === undefined) return item;
  return { ...item, verdict: decision.verdict, parts: decision.verdict === 'partly' ? excerpt(decision.parts.join('; '), PARTS_CHARS) : null };
}

function evolveRegulatory(claim: ClaimState, event: DomainEvent): ClaimState {
  switch (event.type) {
    case 'regulatory.selected': {
      const { regulatoryId: id, ...selected } = event.data;
      return { ...claim, regulatory: [...claim.regulatory, { id, ...selected, steps: [] }] };
    }
    case 'regulatory.step-set': {
      const { regulatoryId, step: id, he, en, dueAt } = event.data;
      return changeRegulatory(claim, regulatoryId, (one) => ({ ...one, steps: [...one.steps, { id, he, en, dueAt, heldUntil: null, answeredAt: null }] }));
    }
    case 'regulatory.held': return changeStep(claim, event.data, (step) => ({ ...step, heldUntil: event.data.expectedAt }));
    case 'regulatory.answered': return changeStep(claim, event.data, (step) => ({ ...step, answeredAt: event.data.at }));
    default: return claim;
  }
}

function changeRegulatory(claim: ClaimState, id: string, by: (one: RegulatoryState) => RegulatoryState): ClaimState {
  return { ...claim, regulatory: claim.regulatory.map((one) => (one.id === id ? by(one) : one)) };
}

function changeStep(claim: ClaimState, { regulatoryId, step }: { readonly regulatoryId: string; readonly step: string }, by: (one: RegulatoryStepState) => RegulatoryStepState): ClaimState {
  return changeRegulatory(claim, regulatoryId, (one) => ({ ...one, steps: one.steps.map((known) => (known.id === step ? by(known) : known)) }));
}
