/** The apology subject as the page of the crisis shows it. Pure. Who admitted an error is not shown, nor what he wrote. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ApologyView } from '#contracts';
import { APOLOGY_PARTS } from '#domain';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const apologyIds = ({ apology }: CrisisSnapshot['state']): readonly (string | null)[] => [
  ...apology.records.flatMap((one) => [one.by, one.contactId, one.spokenBy]), ...apology.admissions.map((one) => one.followUpBy),
];

export function presentApology({ apology }: CrisisSnapshot['state'], names: Names): ApologyView {
  return {
    records: apology.records.map(({ id, at, by, contactId, channel, basis, elements, score, spokenBy, part, reception, waits }) => ({
      id, at: toIso(at), by: names.person(by), contact: names.person(contactId), channel, basis, elements: [...elements], scorePercent: score, spokenBy: names.person(spokenBy), part, reception, waits: waits === true,
    })),
    parts: APOLOGY_PARTS.map((part) => ({ part, name: named('apology-part', part), givenAt: toIsoOrNull(apology.parts[part]), waived: apology.waived.includes(part) })),
    admissions: apology.admissions.map(({ id, at, errorClass, followUpBy, followedUpAt }) => ({
      id, at: toIso(at), errorClass, name: named('error-class', errorClass), followUpBy: names.person(followUpBy), followedUpAt: toIsoOrNull(followedUpAt),
    })),
    lessons: apology.lessons.map(({ errorClass, note, at }) => ({ errorClass, name: named('error-class', errorClass), note, at: toIso(at) })),
  };
}
