/** The claim subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ClaimView } from '#contracts';
import { CLAIM_STEPS, EVIDENCE_SOURCES, isFinal, nextStep, overallVerdict } from '#domain';
import type { Claim, CrisisSnapshot, RegulatoryState } from '#domain';
import { text } from '#i18n';
import type { Names } from '../names';
import { both, named } from '../words';

/** Ids whose names this part of the page needs. */
export const claimIds = ({ claim }: CrisisSnapshot['state']): readonly (string | null)[] => claim.claims.flatMap((one) => [one.examiner, one.second]);

export function presentClaim({ claim }: CrisisSnapshot['state'], names: Names): ClaimView {
  const overall = overallVerdict(claim);
  return {
    overallVerdict: overall, overallVerdictName: named('overall-verdict', overall),
    claims: claim.claims.map((one) => presentOne(one, names)),
    guidance: claim.guidance.map(({ claimId, itemId, product, owedAt, givenAt }) => ({ claimId, itemId, product, owedAt: toIso(owedAt), givenAt: toIsoOrNull(givenAt) })),
    regulatory: claim.regulatory.map(presentRegulatory),
    regulatoryNotice: both((language) => text('regulatory.notice', language)),
  };
}

function presentOne(one: Claim, names: Names): ClaimView['claims'][number] {
  return {
    id: one.id, receivedAt: toIso(one.receivedAt), contested: one.contested === null ? null : { at: toIso(one.contested.at), by: one.contested.by },
    items: one.items.map(({ id, kind, product, statement, verdict, parts }) => ({ id, kind, product, statement, verdict, verdictName: named('verdict', verdict), parts })),
    examiner: names.person(one.examiner), secondExaminer: names.person(one.second), secondBecause: one.secondBecause === null ? null : named('second-because', one.secondBecause),
    steps: CLAIM_STEPS.map((step) => ({ step, name: named('claim-step', step), at: toIsoOrNull(one.steps[step]) })), nextStep: nextStep(one),
    evidence: EVIDENCE_SOURCES.map((from) => ({ from, name: named('evidence', from), count: one.evidence[from] })), conductFinding: one.conduct,
    judgementLocked: !isFinal(one), final: isFinal(one), response: one.decision?.response ?? null,
    holding: one.holding === null ? null : { letters: one.holding.letters, expectedAt: toIso(one.holding.expectedAt) },
    answered: one.answered === null ? null : { at: toIso(one.answered.at), how: one.answered.how },
  };
}

function presentRegulatory({ id, profile, he, en, source, receivedAt, steps }: RegulatoryState): ClaimView['regulatory'][number] {
  return {
    id, profile, name: { he, en }, source, receivedAt: toIso(receivedAt),
    steps: steps.map((step) => ({ id: step.id, name: { he: step.he, en: step.en }, dueAt: toIso(step.dueAt), heldUntil: toIsoOrNull(step.heldUntil), answeredAt: toIsoOrNull(step.answeredAt) })),
  };
}
