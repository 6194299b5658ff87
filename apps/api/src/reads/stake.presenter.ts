/** What is at stake in a crisis, and who spoke first, as the page of the crisis shows them. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisDetail } from '#contracts';
import { churnIntent } from '#domain';
import type { CrisisSnapshot, Instant, Risk } from '#domain';
import type { Names } from './names';

type State = CrisisSnapshot['state'];
type Shown = 'stake' | 'churnIntent' | 'competitorsNamed' | 'exposures' | 'risks' | 'legalFlag' | 'legalReview' | 'versions' | 'expectation'
  | 'firstToCustomerAt' | 'firstFromCustomerAt' | 'weSpokeFirst' | 'leadTimeMinutes' | 'trackStarts';

const MINUTE_MS = 60_000;

/** Ids whose names this part of the page needs. */
export function stakeIds({ stake }: State): readonly (string | null)[] {
  return [...Object.values(stake.risks).flatMap((risk) => [risk.owner, risk.by]), stake.legalReview?.by ?? null];
}

/** Whether our first word came before theirs, as the record has it; null while neither has spoken (S1-18). */
export function weSpokeFirst(ours: Instant | null, theirs: Instant | null): boolean | null {
  if (ours === null) return theirs === null ? null : false;
  return theirs === null || ours < theirs;
}

/** Whole minutes from our first word to theirs, towards zero; negative when they were first, null while either is missing. */
export function leadTimeMinutes(ours: Instant | null, theirs: Instant | null): number | null {
  // Adding 0 turns the -0 of a few seconds into 0.
  return ours === null || theirs === null ? null : Math.trunc((theirs - ours) / MINUTE_MS) + 0;
}

export function presentStake(state: State, names: Names): Pick<CrisisDetail, Shown> {
  const { message, obligation, stake } = state;
  const { reputation, contagion, legal } = stake.risks;
  const { firstToCustomerAt: ours, firstFromCustomerAt: theirs } = message;
  return {
    stake: stake.stake, churnIntent: churnIntent(state), competitorsNamed: stake.competitors.map(({ name, at }) => ({ name, at: toIso(at) })),
    exposures: stake.exposures.map(({ level, link, seenAt, note }) => ({ level, link, seenAt: toIso(seenAt), note })).reverse(),
    risks: { reputation: presentRisk(reputation, names), contagion: presentRisk(contagion, names), legal: presentRisk(legal, names) },
    legalFlag: stake.legalFlaggedAt !== null,
    legalReview: stake.legalReview === null ? null : { at: toIso(stake.legalReview.at), by: names.person(stake.legalReview.by), outcome: stake.legalReview.outcome },
    versions: stake.versions, expectation: stake.expectation,
    firstToCustomerAt: toIsoOrNull(ours), firstFromCustomerAt: toIsoOrNull(theirs), weSpokeFirst: weSpokeFirst(ours, theirs), leadTimeMinutes: leadTimeMinutes(ours, theirs),
    trackStarts: { technical: toIsoOrNull(obligation.trackStarts.technical), relationship: toIsoOrNull(obligation.trackStarts.relationship) },
  };
}

function presentRisk(risk: Risk | undefined, names: Names): CrisisDetail['risks']['legal'] {
  return risk === undefined ? null : { level: risk.level, note: risk.note, owner: names.person(risk.owner), at: toIso(risk.at), by: names.person(risk.by) };
}
