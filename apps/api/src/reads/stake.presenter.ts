/** What is at stake in a crisis, and who spoke first, as the page of the crisis shows them. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisDetail } from '#contracts';
import { churnIntent } from '#domain';
import type { CrisisSnapshot, Instant, Risk } from '#domain';
import type { Names } from './names';

type State = CrisisSnapshot['state'];
type Shown = 'stake' | 'churnIntent' | 'competitorsNamed' | 'exposures' | 'risks' | 'legalFlag' | 'legalReview' | 'versions' | 'expectation'
  | 'firstToCustomerAt' | 'firstFromCustomerAt' | 'weSpokeFirst' | 'leadTimeMinutes' | 'trackStarts';

type SpokeFirst = State['crisis']['spokeFirst'];
/** The first word each way on record. */
interface Words { readonly ours: Instant | null; readonly theirs: Instant | null }

const MINUTE_MS = 60_000;

/** Ids whose names this part of the page needs. */
export function stakeIds({ stake }: State): readonly (string | null)[] {
  return [...Object.values(stake.risks).flatMap((risk) => [risk.owner, risk.by]), stake.legalReview?.by ?? null];
}

/**
 * When the customer's first word was spoken. Stated at the opening that he spoke first, a word of his on record after ours is a later one:
 * the first was never recorded, and null says so.
 */
export function firstFromCustomer(stated: SpokeFirst, { ours, theirs }: Words): Instant | null {
  return stated === 'customer' && theirs !== null && ours !== null && ours < theirs ? null : theirs;
}

/**
 * Whether our first word came before theirs; null while neither has spoken. The record decides, except against the statement at the
 * opening that the customer spoke first: no word on record proves that one wrong (S1-18).
 */
export function weSpokeFirst(stated: SpokeFirst, { ours, theirs }: Words): boolean | null {
  if (stated === 'customer') return false;
  if (ours === null) return theirs === null ? null : false;
  return theirs === null || ours < theirs;
}

/** Whole minutes from our first word to theirs, towards zero; negative when they were first, null while either is missing. */
export function leadTimeMinutes(ours: Instant | null, theirs: Instant | null): number | null {
  // Adding 0 turns the -0 of a few seconds into 0.
  return ours === null || theirs === null ? null : Math.trunc((theirs - ours) / MINUTE_MS) + 0;
}

export function presentStake(state: State, names: Names): Pick<CrisisDetail, Shown> {
  const { crisis, message, obligation, stake } = state;
  const { reputation, contagion, legal } = stake.risks;
  const recorded = { ours: message.firstToCustomerAt, theirs: message.firstFromCustomerAt };
  const ours = recorded.ours;
  const theirs = firstFromCustomer(crisis.spokeFirst, recorded);
  return {
    stake: stake.stake, churnIntent: churnIntent(state), competitorsNamed: stake.competitors.map(({ name, at }) => ({ name, at: toIso(at) })),
    exposures: stake.exposures.map(({ level, link, seenAt, note }) => ({ level, link, seenAt: toIso(seenAt), note })).reverse(),
    risks: { reputation: presentRisk(reputation, names), contagion: presentRisk(contagion, names), legal: presentRisk(legal, names) },
    legalFlag: stake.legalFlaggedAt !== null,
    legalReview: stake.legalReview === null ? null : { at: toIso(stake.legalReview.at), by: names.person(stake.legalReview.by), outcome: stake.legalReview.outcome },
    versions: stake.versions, expectation: stake.expectation,
    firstToCustomerAt: toIsoOrNull(ours), firstFromCustomerAt: toIsoOrNull(theirs), weSpokeFirst: weSpokeFirst(crisis.spokeFirst, recorded), leadTimeMinutes: leadTimeMinutes(ours, theirs),
    trackStarts: { technical: toIsoOrNull(obligation.trackStarts.technical), relationship: toIsoOrNull(obligation.trackStarts.relationship) },
  };
}

function presentRisk(risk: Risk | undefined, names: Names): CrisisDetail['risks']['legal'] {
  return risk === undefined ? null : { level: risk.level, note: risk.note, owner: names.person(risk.owner), at: toIso(risk.at), by: names.person(risk.by) };
}
