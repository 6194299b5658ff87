/** The sheet before a hard conversation (S0-17): what is known and what not, what the reader may do, what will be asked, what not to say. Pure. */
import { toIso } from '#contracts';
import type { AuthorityMatrix, CallSheet } from '#contracts';
import { currentForecast, isFinal, isRenewalSoon, overallVerdict, suggestRemedies } from '#domain';
import type { CrisisRow, SeverityAssessment, StaffRole } from '#domain';
import { named, severityBecause, told } from '../words';
import { limitsOf } from './call-sheet-limits';
import { contactsOf, lastWordsOf, openQuestionsOf, standingOf } from './call-sheet-talk';
import type { TalkFacts } from './call-sheet-talk';
import { day, line, loyaltyTier, money, those, withPart, withParts } from './call-sheet-words';
import type { Lines } from './call-sheet-words';

/** Also the talk so far; its `profile` is the one pinned at opening. */
export interface SheetFacts extends TalkFacts {
  readonly row: CrisisRow;
  /** Flagged on the customer's present profile; a flag set since the opening still asks for preparation. */
  readonly flag: { readonly sensitiveEngagement: boolean; readonly sensitiveNote: string };
  /** From the latest listening record; null where there is none. */
  readonly desiredOutcome: string | null;
  readonly workaround: string | null;
  readonly authority: AuthorityMatrix;
  /** What the reader may grant this customer now. */
  readonly limitHere: CallSheet['limits']['paymentLimit'];
  readonly roles: readonly StaffRole[];
}

export function callSheetOf(facts: SheetFacts): CallSheet {
  const { row, state, profile, flag, now } = facts;
  const limits = limitsOf(facts);
  const remedies = suggestRemedies(state.listening.needs, profile === null ? null : { ...profile, renewalSoon: isRenewalSoon(profile.renewalOn, now) });
  const emotion = state.message.emotionalState;
  return {
    crisisId: row.id, reference: row.reference, accountName: row.accountName, at: toIso(now),
    sensitiveEngagement: flag.sensitiveEngagement, sensitiveNote: flag.sensitiveNote,
    contacts: contactsOf(facts), lastWords: lastWordsOf(facts), standing: standingOf(facts),
    facts: factsOf(facts), unknowns: unknownsOf(facts), limits, likelyDemands: demandsOf(facts), promisesOpen: promisesOf(facts),
    emotionalState: { code: emotion, name: named('emotion', emotion), advice: named('sheet.advice', emotion) },
    boundaries: state.limits.boundaries.filter((one) => one.state === 'active').map((one) => withParts('sheet.boundary', { kind: named('boundary', one.kind), until: told(one.until, facts.zone) })),
    remedies: remedies.map(({ remedy, need, reasons }) => ({ remedy, need, name: named('remedy', remedy), reasons: reasons.map((code) => ({ code, text: named('remedy-reason', code) })) })),
    doNotSay: doNotSay(facts, limits.pay.length > 0),
  };
}

function factsOf({ row, state, profile, workaround }: SheetFacts): Lines {
  const assessment: SeverityAssessment = state.crisis.assessment;
  const verdict = overallVerdict(state.claim);
  const complaints = profile?.complaints;
  return [
    line('sheet.fact.summary', { reference: row.reference, summary: row.summary }), severityBecause(assessment, row.severity), withPart('sheet.fact.technical', { name: 'stage', words: named('technical-stage', row.technicalStage) }),
    ...those(
      [workaround !== null, () => line('sheet.fact.workaround', { description: workaround ?? '' })],
      [state.cause.rootCauseAt !== null, () => line('sheet.fact.cause')],
      [verdict !== 'not-examined', () => withPart('sheet.fact.verdict', { name: 'verdict', words: named('overall-verdict', verdict) })],
      [profile?.vip?.value === true, () => withPart('sheet.fact.vip', { name: 'date', words: day(profile?.vip?.date) }, { source: profile?.vip?.source ?? '' })],
      // The account's own flag, where no profile tells since when and by whom.
      [row.vip && profile?.vip?.value !== true, () => line('sheet.fact.key-customer')],
      [profile?.tenureMonths != null, () => line('sheet.fact.tenure', { months: profile?.tenureMonths ?? 0 })],
      [profile?.loyaltyTier != null, () => withPart('sheet.fact.loyalty', { name: 'tier', words: loyaltyTier(profile?.loyaltyTier ?? '') })],
      [row.contractValueMinorPerYear !== null, () => withPart('sheet.fact.contract', { name: 'amount', words: money(row.contractValueMinorPerYear ?? 0, row.contractCurrency ?? row.currency) })],
      [row.renewalOn !== null, () => withPart('sheet.fact.renewal', { name: 'date', words: day(row.renewalOn) })],
      [complaints !== undefined && complaints.claims > 0, () => line('sheet.fact.complaints', { claims: complaints?.claims ?? 0, decided: complaints?.decided ?? 0, upheld: complaints?.upheld ?? 0 })],
      [profile?.channel != null, () => withPart('sheet.fact.channel', { name: 'channel', words: named('channel', profile?.channel ?? '') })],
    ),
    ...state.stake.competitors.map((one) => line('sheet.fact.competitor', { name: one.name })),
  ];
}

function unknownsOf({ row, state, profile }: SheetFacts): Lines {
  const examined = state.claim.claims.filter((one) => !isFinal(one)).length;
  return those(
    [profile === null, () => line('sheet.unknown.profile')],
    [state.cause.rootCauseAt === null, () => line('sheet.unknown.cause')],
    [currentForecast(state) === null && state.promise.told === null, () => line('sheet.unknown.forecast')],
    [examined > 0, () => line('sheet.unknown.verdict', { count: examined })],
    [state.listening.needs.length === 0, () => line('sheet.unknown.needs')],
    [state.message.emotionalState === 'unknown', () => line('sheet.unknown.emotion')],
    [row.contractValueMinorPerYear === null, () => line('sheet.unknown.contract')],
  );
}

function demandsOf(facts: SheetFacts): Lines {
  const { state, profile, desiredOutcome, now } = facts;
  const broken = state.promise.open.filter((one) => one.brokenAt !== null);
  const asked = state.claim.claims.filter((one) => one.answered === null).flatMap((one) => one.items);
  return [
    ...openQuestionsOf(facts),
    ...those([desiredOutcome !== null, () => line('sheet.demand.outcome', { outcome: desiredOutcome ?? '' })]),
    ...state.listening.needs.map((need) => named('sheet.demand', need)),
    ...asked.map((item) => line('sheet.demand.claim', { statement: item.statement })),
    ...broken.map((one) => line('sheet.demand.broken', { words: one.words })),
    ...those(
      [isRenewalSoon(state.stake.stake?.renewalOn ?? profile?.renewalOn ?? null, now), () => line('sheet.demand.renewal')],
      [HEATED.has(state.message.emotionalState), () => line('sheet.demand.more')],
    ),
  ];
}
/** States in which people ask for somebody higher. */
const HEATED: ReadonlySet<string> = new Set(['angry', 'furious', 'hurt']);

function promisesOf({ state, zone }: SheetFacts): Lines {
  return state.promise.open.map(({ words, dueAt, brokenAt }) => {
    if (dueAt === null) return line('sheet.promise.undated', { words });
    return withPart(brokenAt === null ? 'sheet.promise.dated' : 'sheet.promise.broken', { name: 'due', words: told(dueAt, zone) }, { words });
  });
}

function doNotSay({ state, profile }: SheetFacts, mayPay: boolean): Lines {
  return those(
    [true, () => line('sheet.dont.blame')],
    [true, () => line('sheet.dont.hide')],
    [currentForecast(state) === null, () => line('sheet.dont.date')],
    [state.claim.claims.some((one) => !isFinal(one)), () => line('sheet.dont.verdict')],
    [state.listening.readBackConfirmedAt === null, () => line('sheet.dont.solution')],
    [!mayPay, () => line('sheet.dont.money')],
    [state.promise.open.some((one) => one.brokenAt !== null), () => line('sheet.dont.again')],
    [profile !== null, () => line('sheet.dont.profile')],
  );
}
