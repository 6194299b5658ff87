/** What is at stake: commands, and what follows from them for trust. Legal risk flags a review (duty-table.ts); it never delays a word to the customer. */
import type { OpenCrisis } from '../crisis/crisis';
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Handlers, Subject } from '../crisis/subject';
import type { TrustSignalCode } from '../crisis/severity';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import { NO_STAKE } from './stake';
import type { Competitor, ExposureLevel, RiskFacts, StakeState } from './stake';

/** Kept at hand; older ones are on record. */
const MAX_EXPOSURES = 10;
const MAX_COMPETITORS = 20;

/** What is known at opening. */
export function stakeAtOpening({ stake, versions, expectation }: Pick<OpenCrisis, 'stake' | 'versions' | 'expectation'>): StakeState {
  return { ...NO_STAKE, stake: stake ?? null, versions: versions ?? null, expectation: expectation ?? null };
}

/** Whether an assessment asks for a legal review: legal risk of medium or more (S2-02). */
export const flagsLegal = (risk: Pick<RiskFacts, 'class' | 'level'>): boolean => risk.class === 'legal' && risk.level !== 'low';

/** The customer may be on his way out: he named a competitor, or said that trust is lost or threatened to leave (S0-04). Not a trust point by itself. */
export function churnIntent(state: Pick<CrisisState, 'crisis' | 'stake'>): boolean {
  return state.stake.competitors.length > 0 || state.crisis.trustSignals.includes('trust-lost-or-threat');
}

const handlers: Handlers = {
  'record-stake': (_state, payload) => accept(draft('stake.recorded', payload)),
  'record-exposure': (_state, payload, { now }) =>
    payload.seenAt > now + CLOCK_TOLERANCE_MS
      ? refuse('instant.future', { seenAt: payload.seenAt }, 'seenAt')
      : accept(draft('exposure.recorded', { ...payload, seenAt: Math.min(payload.seenAt, now) })),
  'assess-risk': (_state, payload) => accept(draft('risk.assessed', payload)),
  'complete-legal-review': (state, payload) =>
    state.stake.legalFlaggedAt === null || state.stake.legalReview !== null ? refuse('legal.no-review-owed') : accept(draft('legal.reviewed', payload)),
  'record-versions': (_state, { versions }) => accept(draft('versions.recorded', versions)),
  'record-expectation': (_state, payload) => accept(draft('expectation.recorded', payload)),
};

/** The trust signal that an exposure is by itself (S0-05, formulas 1); none where nothing went out. */
const EXPOSURE_SIGNALS: Readonly<Record<ExposureLevel, TrustSignalCode | null>> = {
  none: null, threatened: 'trust-lost-or-threat', published: 'public-exposure', press: 'public-exposure',
};

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'exposure.recorded') return [];
  const signal = EXPOSURE_SIGNALS[event.data.level];
  return signal === null || state.crisis.trustSignals.includes(signal) ? [] : [draft('crisis.trust-signalled', { signal, note: event.data.note })];
}

function evolveStake(stake: StakeState, event: DomainEvent): StakeState {
  const { at, by } = event;
  switch (event.type) {
    case 'stake.recorded': return { ...stake, stake: event.data };
    case 'exposure.recorded': return { ...stake, exposures: [...stake.exposures, event.data].slice(-MAX_EXPOSURES) };
    case 'risk.assessed': {
      const { class: of, ...facts } = event.data;
      return { ...stake, risks: { ...stake.risks, [of]: { ...facts, at, by: by.id } }, legalFlaggedAt: stake.legalFlaggedAt ?? (flagsLegal(event.data) ? at : null) };
    }
    case 'legal.reviewed': return { ...stake, legalReview: { at, by: by.id, outcome: event.data.outcome } };
    case 'versions.recorded': return { ...stake, versions: event.data };
    case 'expectation.recorded': return { ...stake, expectation: event.data };
    case 'contact.logged': return typeof event.data.competitorNamed === 'string' ? named(stake, { name: event.data.competitorNamed, at: event.data.occurredAt }) : stake;
    default: return stake;
  }
}

function named(stake: StakeState, competitor: Competitor): StakeState {
  const known = stake.competitors.some((one) => one.name.toLowerCase() === competitor.name.toLowerCase());
  return known || stake.competitors.length >= MAX_COMPETITORS ? stake : { ...stake, competitors: [...stake.competitors, competitor] };
}

export const stakeSubject: Subject = {
  name: 'stake',
  handlers,
  evolve: (state, event) => {
    const stake = evolveStake(state.stake, event);
    return stake === state.stake ? state : { ...state, stake };
  },
  react,
};
