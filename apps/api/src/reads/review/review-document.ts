/** The post-mortem as data. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ReviewDocument } from '#contracts';
import { REVIEW_SECTIONS } from '#domain';
import { peopleIds } from '../crisis.presenter';
import type { Names } from '../names';
import { named } from '../words';
import { presentReview } from './review-list.read-model';
import type { ListedReview } from './review-list.read-model';
import type { ReviewMaterial } from './review-material';

/** Ids whose names the document needs. */
export function materialIds(material: ReviewMaterial): readonly (string | null)[] {
  return [
    ...peopleIds(material.row.people), ...material.sections.map((one) => one.byId), ...material.preventions.map((one) => one.owner), ...material.steps.map((one) => one.by),
    ...(material.signed?.data.attendance ?? []),
  ];
}

/** The document; sections not yet written stand empty, so that a form can be drawn from it. */
export function presentDocument(listed: ListedReview, material: ReviewMaterial, names: Names): ReviewDocument {
  const { signed } = material;
  return {
    ...presentReview(listed, names),
    sections: REVIEW_SECTIONS.map((section) => {
      const written = material.sections.find((one) => one.section === section);
      return { section, name: named('review-section', section), text: written?.text ?? null, by: names.person(written?.byId ?? null), at: toIsoOrNull(written?.at ?? null) };
    }),
    silences: material.silences.map(({ from, to, minutes }) => ({ from: toIso(from), to: toIso(to), minutes })),
    tally: Object.fromEntries(Object.entries(material.snapshot.state.obligation.tally)),
    decision: signed === null ? null : { ...signed.data.decision },
    attendance: [...(signed?.data.attendance ?? [])],
  };
}
