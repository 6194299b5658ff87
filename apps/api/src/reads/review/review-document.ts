/** The post-mortem as data. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ReviewDocument } from '#contracts';
import { REVIEW_SECTIONS } from '#domain';
import type { RootCause } from '#domain';
import { peopleIds } from '../crisis.presenter';
import type { Names } from '../names';
import { both, named } from '../words';
import { presentReview } from './review-list.read-model';
import type { ListedReview } from './review-list.read-model';
import type { ReviewMaterial } from './review-material';
import { reviewWord } from './review-texts';

const STEPS = { 'review.submitted': 'submitted', 'review.approved': 'approved', 'review.signed': 'signed' } as const;

/** Ids whose names the document needs. */
export function materialIds(material: ReviewMaterial): readonly (string | null)[] {
  return [
    ...peopleIds(material.row.people), ...material.sections.map((one) => one.byId), ...material.preventions.map((one) => one.owner), ...material.steps.map((one) => one.by), ...material.forecasts.map((one) => one.by),
    ...(material.signed?.data.attendance ?? []),
  ];
}

/** The document; sections not yet written stand empty, so that a form can be drawn from it. */
export function presentDocument(listed: ListedReview, material: ReviewMaterial, { names, hideSurvey }: { readonly names: Names; readonly hideSurvey: boolean }): ReviewDocument {
  const { signed, survey } = material;
  const secret = hideSurvey && material.snapshot.state.survey.endedAt === null;
  return {
    ...presentReview(listed, names),
    sections: REVIEW_SECTIONS.map((section) => {
      const written = material.sections.find((one) => one.section === section);
      return { section, name: named('review-section', section), text: written?.text ?? null, by: names.person(written?.byId ?? null), at: toIsoOrNull(written?.at ?? null) };
    }),
    silences: material.silences.map(({ from, to, minutes, dueAt }) => ({ from: toIso(from), to: toIso(to), minutes, dueAt: toIso(dueAt) })),
    forecasts: material.forecasts.map(({ madeAt, by, p50At, p90At, actualAt }) => ({ madeAt: toIso(madeAt), by: names.person(by), p50At: toIso(p50At), p90At: toIso(p90At), actualAt: toIsoOrNull(actualAt) })),
    survey: survey === null || secret ? null : { invited: survey.invited, answered: survey.answered, items: Object.fromEntries(Object.entries(survey.scores).map(([item, { score, n, low, high, shown, counts }]) => [item, { score, n, low, high, shown, counts: { ...counts } }])), open: [...survey.open] },
    cause: material.cause === null ? null : presentCause(material.cause),
    prevention: material.preventions.map(({ title, owner, dueAt, doneAt }) => ({ title, owner: names.person(owner), dueAt: toIso(dueAt), doneAt: toIsoOrNull(doneAt) })),
    steps: material.steps.map(({ type, at, by }) => ({ step: STEPS[type], at: toIso(at), by: names.person(by) })),
    tally: Object.fromEntries(Object.entries(material.snapshot.state.obligation.tally)),
    decision: signed === null ? null : { ...signed.data.decision },
    attendance: [...(signed?.data.attendance ?? [])],
  };
}

/** As the printed document tells it: the statement, why it escaped, and the way it was found. */
function presentCause({ statement, whyEscaped, party, evidence, analysis }: RootCause): ReviewDocument['cause'] {
  return {
    statement, whyEscaped, party: both((language) => reviewWord(`party.${party}`, language)), evidence,
    whys: analysis.method === 'five-whys' ? analysis.whys.map((step) => ({ why: step.why, because: step.because, evidence: step.evidence })) : [],
    branches: analysis.method === 'five-whys' ? [] : analysis.branches.map(({ branch, causes }) => ({ name: both((language) => reviewWord(`branch.${branch}`, language)), causes: causes.map(({ cause, isRoot }) => ({ cause, isRoot })) })),
  };
}
