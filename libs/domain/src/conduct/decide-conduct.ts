/**
 * Conduct under pressure: a wish to tell later is reviewed by somebody uninvolved, agreeing to it is a decision of the second road that only an
 * executive signs (S2-37, S2-42), and nobody lays the cause on somebody else without evidence (S2-38). Nothing here touches a clock.
 */
import { excerpt } from '../claim/excerpt';
import { draft } from '../crisis/events';
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { ConductCommands, ConductState, DelayRequest } from './conduct';

/** Waiting at once; beyond it the customer is simply not told (own design). It bounds the state. */
const MAX_WAITING = 5;
/** Kept at hand; older reviewed ones are on record. */
const MAX_REQUESTS = 20;
const EXCERPT_CHARS = 200;

const isWaiting = (request: DelayRequest): boolean => request.reviewedAt === null;

function flag(state: CrisisState, payload: ConductCommands['flag-pressure']): Decision {
  const known = state.conduct.pressures.some((one) => one.kind === payload.kind);
  return known ? refuse('conduct.pressure-known', { kind: payload.kind }, 'kind') : accept(draft('conduct.pressure-flagged', payload));
}

function lift(state: CrisisState, payload: ConductCommands['lift-pressure']): Decision {
  const known = state.conduct.pressures.some((one) => one.kind === payload.kind);
  return known ? accept(draft('conduct.pressure-lifted', payload)) : refuse('conduct.pressure-unknown', { kind: payload.kind }, 'kind');
}

function requestDelay(state: CrisisState, payload: ConductCommands['request-disclosure-delay'], { now }: Context): Decision {
  const { pressures, requests } = state.conduct;
  if (payload.until <= now) return refuse('instant.past', { until: payload.until }, 'until');
  const maxMs = state.protocol.relationship?.conduct?.delayMaxMs;
  if (maxMs !== undefined && payload.until > now + maxMs) return refuse('conduct.delay-too-long', { latest: now + maxMs }, 'until');
  if (requests.filter(isWaiting).length >= MAX_WAITING) return refuse('conduct.too-many-waiting', { max: MAX_WAITING });
  return accept(draft('conduct.delay-requested', { ...payload, id: `delay-${String(state.version + 1)}`, underPressure: pressures.map((one) => one.kind) }));
}

/**
 * By somebody who neither asked nor works on the crisis; an executive may hold a role in it, for he answers for the house. Saying no is open
 * to any of them, agreeing to the executive only.
 */
function review(state: CrisisState, payload: ConductCommands['review-delay'], { now, actor }: Context): Decision {
  const request = state.conduct.requests.find((one) => one.id === payload.requestId);
  if (request === undefined) return refuse('conduct.request-unknown', { requestId: payload.requestId }, 'requestId');
  if (!isWaiting(request)) return refuse('conduct.already-reviewed', { requestId: request.id }, 'requestId');
  if (request.by === actor.id) return refuse('approval.not-own', { by: actor.id });
  const isExecutive = actor.role === 'executive';
  if (!isExecutive && Object.values(state.crisis.people).includes(actor.id)) return refuse('conduct.not-independent');
  if (payload.agree && !isExecutive) return refuse('conduct.executive-needed', {}, 'agree');
  if (payload.agree && request.until <= now) return refuse('conduct.delay-over', { until: request.until }, 'agree');
  return accept(draft('conduct.delay-reviewed', { ...payload, secondRoad: payload.agree }));
}

const handlers: Handlers = {
  'flag-pressure': flag,
  'lift-pressure': lift,
  'request-disclosure-delay': requestDelay,
  'review-delay': review,
  'report-external-blame': (_state, payload) =>
    payload.evidence.trim() === '' ? refuse('conduct.evidence-required', { party: payload.party }, 'evidence') : accept(draft('conduct.external-blame-reported', payload)),
};

function evolveConduct(conduct: ConductState, event: DomainEvent): ConductState {
  const { at, by } = event;
  switch (event.type) {
    case 'conduct.pressure-flagged': return { ...conduct, pressures: [...conduct.pressures, { kind: event.data.kind, since: at }] };
    case 'conduct.pressure-lifted': return { ...conduct, pressures: conduct.pressures.filter((one) => one.kind !== event.data.kind) };
    case 'conduct.delay-requested': {
      const { id, what, until } = event.data;
      return { ...conduct, requests: kept([...conduct.requests, { id, what: excerpt(what, EXCERPT_CHARS), until, by: by.id, at, reviewedAt: null, agreed: null }]) };
    }
    case 'conduct.delay-reviewed': {
      const { requestId, agree, secondRoad } = event.data;
      const requests = conduct.requests.map((one) => (one.id === requestId ? { ...one, reviewedAt: at, agreed: agree } : one));
      return { ...conduct, requests, secondRoad: conduct.secondRoad + (secondRoad ? 1 : 0) };
    }
    case 'conduct.external-blame-reported': return { ...conduct, externalBlames: conduct.externalBlames + 1 };
    default: return conduct;
  }
}

/** The reviewed ones go first: nothing that waits falls out of sight. */
function kept(requests: ConductState['requests']): ConductState['requests'] {
  if (requests.length <= MAX_REQUESTS) return requests;
  const oldest = requests.findIndex((one) => !isWaiting(one));
  return requests.filter((_one, index) => index !== oldest);
}

export const conductSubject: Subject = {
  name: 'conduct',
  handlers,
  evolve: (state, event) => {
    const conduct = evolveConduct(state.conduct, event);
    return conduct === state.conduct ? state : { ...state, conduct };
  },
};
