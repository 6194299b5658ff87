/**
 * The examination: stop, check, understand, then decide (S3-19). Two subjects, the claim and our own conduct (S3-05); evidence of both sides
 * and one trace before anybody claims to understand; about a named colleague nothing is concluded before the verdict stands (S3-18).
 */
import { draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Decision, Handlers } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Actor, Refusal } from '../kernel';
import { EVIDENCE_SOURCES, isFinal, nextStep } from './claim';
import type { Claim, ClaimCommands, ClaimStep, DecideClaim, Evidence, EvidenceSource, FinalResponse, ItemDecision } from './claim';
import { onClaim, worksOnIt } from './find-claim';


/** Which parts of the evidence minimum are still missing. */
export const missingEvidence = (claim: Pick<Claim, 'evidence'>): readonly EvidenceSource[] => EVIDENCE_SOURCES.filter((source) => claim.evidence[source] === 0);

/** Only the examiner, and still uninvolved, takes a step of the examination. */
function notExaminer(state: CrisisState, claim: Claim, actor: Actor): Refusal | null {
  if (claim.examiner === null) return refuse('claim.no-examiner', { claimId: claim.id }, 'claimId');
  if (claim.examiner !== actor.id) return refuse('claim.not-examiner', { examiner: claim.examiner });
  return worksOnIt(state, actor.id) ? refuse('claim.examiner-involved', { personId: actor.id }) : null;
}

function outOfOrder(claim: Claim, step: ClaimStep): Refusal | null {
  const next = nextStep(claim);
  if (next === null) return refuse('claim.already-decided', { claimId: claim.id }, 'claimId');
  return next === step ? null : refuse('claim.step-order', { step, claimStep: next }, 'step');
}

function takeStep(state: CrisisState, claim: Claim, { payload, actor }: { readonly payload: ClaimCommands['take-claim-step']; readonly actor: Actor }): Decision {
  const wrong = notExaminer(state, claim, actor) ?? outOfOrder(claim, payload.step);
  if (wrong !== null) return wrong;
  const missing = payload.step === 'understand' ? missingEvidence(claim) : [];
  if (missing.length > 0) return refuse('claim.evidence-missing', { evidence: missing.join(',') });
  return accept(draft('claim.step-taken', payload));
}

function addEvidence(claim: Claim, payload: Evidence, now: number): Decision {
  if (isFinal(claim)) return refuse('claim.already-decided', { claimId: claim.id }, 'claimId');
  if (payload.itemId !== null && !claim.items.some((item) => item.id === payload.itemId)) return refuse('claim.item-unknown', { itemId: payload.itemId }, 'itemId');
  if (payload.at > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { at: payload.at }, 'at');
  if (payload.from === 'representative' && payload.personId === null) return refuse('claim.account-anonymous', {}, 'personId');
  if (payload.personId !== null && payload.personId === claim.examiner) return refuse('claim.examiner-involved', { personId: payload.personId }, 'personId');
  return accept(draft('claim.evidence-added', { ...payload, at: Math.min(payload.at, now) }));
}

/** About how we worked: once understood, before the verdict. About a named colleague: only after it. */
function findConduct(state: CrisisState, claim: Claim, { payload, actor }: { readonly payload: ClaimCommands['record-conduct-finding']; readonly actor: Actor }): Decision {
  if (payload.personId !== null && !isFinal(claim)) return refuse('claim.judgement-locked', { claimId: claim.id }, 'personId');
  const wrong = notExaminer(state, claim, actor);
  if (wrong !== null) return wrong;
  if (claim.steps.understand === null) return refuse('claim.step-order', { step: 'conduct', claimStep: nextStep(claim) ?? 'decide' });
  return accept(draft('claim.conduct-found', payload));
}

function wrongItem(one: ItemDecision): Refusal | null {
  const { itemId, verdict } = one;
  if (verdict === 'partly' && one.parts.length === 0) return refuse('claim.parts-missing', { itemId }, 'verdicts');
  if (verdict === 'misunderstanding' && (one.explainedBy === null || one.explainedHow === null)) return refuse('claim.explanation-missing', { itemId }, 'verdicts');
  return null;
}

/** Each item exactly once. */
function wrongItems(claim: Claim, verdicts: readonly ItemDecision[]): Refusal | null {
  const given = verdicts.map((one) => one.itemId);
  const unknown = given.find((id) => !claim.items.some((item) => item.id === id));
  if (unknown !== undefined) return refuse('claim.item-unknown', { itemId: unknown }, 'verdicts');
  const twice = given.find((id, index) => given.indexOf(id) < index);
  if (twice !== undefined) return refuse('claim.item-repeated', { itemId: twice }, 'verdicts');
  const left = claim.items.find((item) => !given.includes(item.id));
  if (left !== undefined) return refuse('claim.item-undecided', { itemId: left.id }, 'verdicts');
  return verdicts.map(wrongItem).find((wrong) => wrong !== null) ?? null;
}

/** Whether the answer contradicts the verdicts: nothing accepted where nothing is right, nothing rejected where all of it is. */
function contradicts(response: FinalResponse, verdicts: readonly ItemDecision[]): boolean {
  const right = verdicts.filter((one) => one.verdict === 'right').length;
  const partly = verdicts.filter((one) => one.verdict === 'partly').length;
  if (response === 'accepted_with_redress') return right + partly === 0;
  return right === verdicts.length;
}

function decideClaim(state: CrisisState, claim: Claim, { payload, actor }: { readonly payload: DecideClaim; readonly actor: Actor }): Decision {
  const wrong = notExaminer(state, claim, actor) ?? outOfOrder(claim, 'decide');
  if (wrong !== null) return wrong;
  if (claim.conduct === null) return refuse('claim.conduct-missing', { claimId: claim.id });
  const item = wrongItems(claim, payload.verdicts);
  if (item !== null) return item;
  if (contradicts(payload.response, payload.verdicts)) return refuse('claim.response-contradicts', { response: payload.response }, 'response');
  return accept(draft('claim.decided', { ...payload, awaitsSecond: claim.secondBecause !== null }));
}

/** The second examiner, and still uninvolved: whoever took a role since is followed by somebody else. */
function confirm(state: CrisisState, claim: Claim, { payload, actor }: { readonly payload: ClaimCommands['confirm-claim-verdict']; readonly actor: Actor }): Decision {
  const { claimId, agree, reason } = payload;
  if (claim.decision === null || isFinal(claim)) return refuse('claim.nothing-to-confirm', { claimId }, 'claimId');
  if (claim.decision.by === actor.id) return refuse('approval.not-own', { claimId });
  if (claim.second !== actor.id) return refuse('claim.not-second-examiner', { second: claim.second ?? '' });
  if (worksOnIt(state, actor.id)) return refuse('claim.examiner-involved', { personId: actor.id });
  return accept(draft(agree ? 'claim.verdict-confirmed' : 'claim.verdict-returned', { claimId, reason }));
}

export const examinationHandlers: Handlers = {
  'add-evidence': (state, payload, { now }) => onClaim(state, payload.claimId, (claim) => addEvidence(claim, payload, now)),
  'take-claim-step': (state, payload, { actor }) => onClaim(state, payload.claimId, (claim) => takeStep(state, claim, { payload, actor })),
  'record-conduct-finding': (state, payload, { actor }) => onClaim(state, payload.claimId, (claim) => findConduct(state, claim, { payload, actor })),
  'decide-claim': (state, payload, { actor }) => onClaim(state, payload.claimId, (claim) => decideClaim(state, claim, { payload, actor })),
  'confirm-claim-verdict': (state, payload, { actor }) => onClaim(state, payload.claimId, (claim) => confirm(state, claim, { payload, actor })),
};
