/** Root cause and prevention. Naming the customer or a third party needs evidence; a cause is found once, after the fault is located. */
import { draft } from '../crisis/events';
import type { DomainEvent } from '../crisis/events';
import { accept } from '../crisis/subject';
import type { Handlers, Subject } from '../crisis/subject';
import { DAY_MS, refuse } from '../kernel';
import type { CauseState, RootCause } from './cause';

/** Prevention further away than a year is a wish (own design). */
const MAX_PREVENTION_MS = 366 * DAY_MS;
const MAX_ACTIONS = 30;
/** Fewer whys than two is the symptom, not the cause. */
const MIN_WHYS = 2;

function analysisProblem({ analysis }: RootCause): 'cause.too-few-whys' | 'cause.no-root-marked' | null {
  if (analysis.method === 'five-whys') return analysis.whys.length < MIN_WHYS ? 'cause.too-few-whys' : null;
  return analysis.branches.some((branch) => branch.causes.some((cause) => cause.isRoot)) ? null : 'cause.no-root-marked';
}

const handlers: Handlers = {
  'record-root-cause': (state, payload) => {
    if (state.fix.locatedAt === null) return refuse('fix.not-located');
    if (state.cause.rootCauseAt !== null) return refuse('cause.already-recorded');
    if ((payload.party === 'customer' || payload.party === 'third-party') && payload.evidence.trim().length === 0) return refuse('cause.evidence-required', { party: payload.party }, 'evidence');
    const problem = analysisProblem(payload);
    if (problem !== null) return refuse(problem, { min: MIN_WHYS }, 'analysis');
    return accept(draft('cause.recorded', payload));
  },
  'add-prevention': (state, payload, { now }) => {
    if (state.cause.actions.length >= MAX_ACTIONS) return refuse('prevention.too-many', { max: MAX_ACTIONS });
    if (payload.dueAt <= now) return refuse('instant.past', { dueAt: payload.dueAt }, 'dueAt');
    if (payload.dueAt > now + MAX_PREVENTION_MS) return refuse('instant.absurd', { dueAt: payload.dueAt }, 'dueAt');
    return accept(draft('prevention.agreed', { ...payload, id: `prevention-${String(state.version + 1)}` }));
  },
  'complete-prevention': (state, payload) => {
    const action = state.cause.actions.find((one) => one.id === payload.actionId);
    if (action === undefined) return refuse('prevention.unknown', { actionId: payload.actionId }, 'actionId');
    if (action.doneAt !== null) return refuse('prevention.already-done', { actionId: payload.actionId }, 'actionId');
    return accept(draft('prevention.completed', payload));
  },
};

function evolveCause(cause: CauseState, event: DomainEvent): CauseState {
  switch (event.type) {
    case 'cause.recorded': return { ...cause, rootCauseAt: event.at, party: event.data.party };
    case 'prevention.agreed': return { ...cause, actions: [...cause.actions, { ...event.data, doneAt: null }] };
    case 'prevention.completed': return { ...cause, actions: cause.actions.map((one) => (one.id === event.data.actionId ? { ...one, doneAt: event.at } : one)) };
    case 'crisis.reopened': return { ...cause, rootCauseAt: null, party: null };
    default: return cause;
  }
}

export const causeSubject: Subject = {
  name: 'cause',
  handlers,
  evolve: (state, event) => {
    const cause = evolveCause(state.cause, event);
    return cause === state.cause ? state : { ...state, cause };
  },
};
