/** Random commands about claims and their examination, sometimes right and sometimes wrong, and the next right step of an open one. */
import { isFinal, nextStep } from '../claim/claim';
import type { Claim, DecideClaim, FinalResponse } from '../claim/claim';
import { CLAIM_KINDS, CLAIM_VERDICTS, CONDUCT_FINDINGS, CONTESTED_BY, EVIDENCE_SOURCES, EXAMINER_SEATS, CLAIM_RESPONSES } from '../claim/claim';
import { missingEvidence } from '../claim/examine-claim';
import { isInvolved } from '../claim/find-claim';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, INES, TAMAR } from './fixtures';
import { oneOf, OLIVER, pick, some, UNINVOLVED } from './making';
import type { Dice, Given, Make } from './making';

const actorOf = (id: string | null): Actor => UNINVOLVED.find((one) => one.id === id) ?? OLIVER;

function decision(claim: Claim, d: Dice): DecideClaim {
  const verdicts = claim.items.map((item, index) => {
    const verdict = oneOf(CLAIM_VERDICTS, d.a + index);
    const misunderstood = verdict === 'misunderstanding';
    return { itemId: item.id, verdict, parts: verdict === 'partly' ? ['the amount'] : [], explainedBy: misunderstood ? 'amos' : null, explainedHow: misunderstood ? 'by phone' : null };
  });
  const anyRight = verdicts.some((one) => one.verdict === 'right' || one.verdict === 'partly');
  const response: FinalResponse = anyRight ? 'accepted_with_redress' : d.b % 2 === 0 ? 'redress_without_acceptance' : 'rejected_with_reasons';
  return { claimId: claim.id, verdicts, reasoning: 'r', onRepresentativeAccount: 'what was said holds', response };
}

/** The next right step of this claim, by whoever may take it; null once it is answered. Whoever meanwhile took a role is followed by somebody else. */
export function nextOfClaim(state: CrisisState, claim: Claim, so: { readonly dice: Dice; readonly now: number }): Given | null {
  const { dice, now } = so;
  const { id: claimId } = claim;
  const free = (not: string | null): string => UNINVOLVED.find((one) => one.id !== not && !isInvolved(state, claim, one.id))?.id ?? 'nobody-left';
  if (isFinal(claim)) {
    if (claim.answered !== null || claim.decision === null) return null;
    return [{ type: 'record-claim-response', payload: { claimId, kind: claim.decision.response, how: 'letter', at: now, reason: '', expectedAt: null } }, AMOS];
  }
  if (claim.decision !== null) {
    if (claim.second === null || isInvolved(state, claim, claim.second)) return [{ type: 'assign-examiner', payload: { claimId, personId: free(claim.examiner), seat: 'second', reason: '' } }, INES];
    return [{ type: 'confirm-claim-verdict', payload: { claimId, agree: dice.b % 5 !== 0, reason: 'r' } }, actorOf(claim.second)];
  }
  if (claim.examiner === null || isInvolved(state, claim, claim.examiner)) return [{ type: 'assign-examiner', payload: { claimId, personId: free(claim.second), seat: 'first', reason: '' } }, INES];
  const examiner = actorOf(claim.examiner);
  const step = nextStep(claim);
  const [lacking] = step === 'understand' ? missingEvidence(claim) : [];
  if (lacking !== undefined) return [{ type: 'add-evidence', payload: { claimId, itemId: null, from: lacking, personId: lacking === 'representative' ? 'amos' : null, text: 't', link: null, at: now } }, examiner];
  if (step !== null && step !== 'decide') return [{ type: 'take-claim-step', payload: { claimId, step, note: '' } }, examiner];
  if (claim.conduct === null) return [{ type: 'record-conduct-finding', payload: { claimId, finding: oneOf(CONDUCT_FINDINGS, dice.a), personId: null, text: 't' } }, examiner];
  return [{ type: 'decide-claim', payload: decision(claim, dice) }, examiner];
}

const along: Make = (state, dice, now) => {
  const claim = pick(state.claim.claims.filter((one) => one.answered === null), dice.a);
  return (claim === undefined ? null : nextOfClaim(state, claim, { dice, now })) ?? [null, INES];
};

const anyone = (d: Dice): Actor => oneOf([OLIVER, INES, ...UNINVOLVED], d.b);

export const CLAIM_MAKERS: readonly Make[] = [
  along, along, along, along, along, along,
  (_s, d, now) => [{
    type: 'raise-claim',
    payload: {
      items: ['a', d.a % 11 === 0 ? 'a' : 'b'].slice(0, 1 + (d.a % 2)).map((id, index) => ({ id, statement: 'charged twice', kind: oneOf(CLAIM_KINDS, d.b + index), product: d.b % 2 === 0 ? 'orders' : null })),
      receivedAt: now + (d.b % 40 - 38) * HOUR_MS, contestedBy: d.b % 3 === 0 ? null : oneOf(CONTESTED_BY, d.b), profile: oneOf([null, null, null, 'il-banks', 'fca', 'far', 'nowhere'], d.a),
      involved: d.b % 4 === 0 ? ['amos'] : [], repeatedComplainer: d.a % 3 === 0 ? { source: 'the sales file' } : null,
    },
  }, AMOS],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'contest-claim', payload: { claimId: one.id, contestedBy: oneOf(CONTESTED_BY, d.b), reason: 'r' } })), AMOS],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'assign-examiner', payload: { claimId: one.id, personId: oneOf(['oliver', 'noga', 'ruth', 'amos'], d.b), seat: oneOf(EXAMINER_SEATS, d.a), reason: 'r' } })), INES],
  (s, d, now) => [some(s.claim.claims, d.a, (one) => ({ type: 'add-evidence', payload: { claimId: one.id, itemId: d.b % 3 === 0 ? 'z' : null, from: oneOf(EVIDENCE_SOURCES, d.b), personId: d.b % 2 === 0 ? 'amos' : null, text: 't', link: null, at: now + (d.a % 30 - 25) * HOUR_MS } })), AMOS],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'take-claim-step', payload: { claimId: one.id, step: oneOf(['stop', 'check', 'understand'], d.b), note: '' } })), anyone(d)],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'record-conduct-finding', payload: { claimId: one.id, finding: oneOf(CONDUCT_FINDINGS, d.b), personId: d.b % 2 === 0 ? 'amos' : null, text: 't' } })), anyone(d)],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'decide-claim', payload: decision(one, d) })), anyone(d)],
  (s, d) => [some(s.claim.claims, d.a, (one) => ({ type: 'confirm-claim-verdict', payload: { claimId: one.id, agree: d.b % 2 === 0, reason: 'r' } })), anyone(d)],
  (s, d, now) => [some(s.claim.claims, d.a, (one) => ({ type: 'record-claim-response', payload: { claimId: one.id, kind: oneOf(CLAIM_RESPONSES, d.b), how: 'email', at: now, reason: 'r', expectedAt: now + (d.a % 40) * DAY_MS } })), AMOS],
  (s, d) => [some(s.claim.claims.filter((one) => isFinal(one) || d.b % 4 === 0), d.a, (one) => ({ type: 'record-concession', payload: { claimId: one.id, itemId: oneOf(['a', 'b'], d.b), amountMinor: d.b * 10, currency: 'ILS', note: '' } })), AMOS],
  (s, d) => [some(s.claim.guidance.filter((one) => one.givenAt === null || d.b % 5 === 0), d.a, (one) => ({ type: 'complete-guidance', payload: { claimId: one.claimId, itemId: one.itemId, what: 'shown on the screen' } })), AMOS],
  (_s, d, now) => [{ type: 'select-regulatory-profile', payload: { profile: oneOf(['il-banks', 'fca', 'far'], d.a), receivedAt: now - (d.b % 100) * HOUR_MS } }, TAMAR],
  (s, d, now) => [some(s.claim.regulatory, d.a, (one) => ({ type: 'record-regulatory-response', payload: { regulatoryId: one.id, step: pick(one.steps, d.b)?.id ?? 'none', kind: d.b % 3 === 0 ? 'holding' : 'answer', how: 'letter', at: now, reason: 'r', expectedAt: now + (d.a % 60) * DAY_MS } })), TAMAR],
];
