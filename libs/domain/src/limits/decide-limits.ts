/**
 * Boundaries toward the customer and what the handling cost (C24). A boundary is written, reasoned, limited in time and looked at again by
 * somebody else (formulas 8). It changes the way we talk, never whether: no clock, no update and no message waits for one.
 */
import { excerpt } from '../claim/excerpt';
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal, Track } from '../kernel';
import type { Boundary, BoundaryKind, LimitsState, RecordHandlingCost, SetBoundary } from './limits';

/** A customer with more boundaries at once than this is not being served any more; it also bounds the state. */
const MAX_BOUNDARIES = 10;
const REASON_CHARS = 120;
/** Ending a contact is decided by two. */
const NEEDS_SECOND: ReadonlySet<BoundaryKind> = new Set(['end-abusive-contact']);
/** After these only writing is left, so there must be somebody to write to. */
const NEEDS_WRITING: ReadonlySet<BoundaryKind> = new Set(['written-only', 'end-abusive-contact']);

/** What is wrong with an end date, or null: in the past, or further ahead than the protocol lets this kind stand. */
function wrongEnd(state: CrisisState, kind: BoundaryKind, { until, now }: { readonly until: Instant; readonly now: Instant }): Refusal | null {
  if (until <= now) return refuse('instant.past', { until }, 'until');
  const maxMs = state.protocol.relationship?.limits?.maxMs[kind];
  return maxMs !== undefined && until > now + maxMs ? refuse('limits.too-long', { latest: now + maxMs }, 'until') : null;
}

function setBoundary(state: CrisisState, payload: SetBoundary, { now }: Context): Decision {
  const { kind, contactId, until } = payload;
  const { contacts } = state.crisis;
  const contact = contacts.find((one) => one.id === contactId);
  if (contactId !== null && contact === undefined) return refuse('contact.unknown', { contactId }, 'contactId');
  const wrong = wrongEnd(state, kind, { until, now });
  if (wrong !== null) return wrong;
  if (kind === 'single-contact' && payload.pointOfContact === null) return refuse('limits.point-missing', {}, 'pointOfContact');
  const reachable = contact === undefined ? contacts.some((one) => one.email !== null) : contact.email !== null;
  if (NEEDS_WRITING.has(kind) && !reachable) return refuse('limits.no-written-way', {}, 'contactId');
  if (state.limits.boundaries.some((one) => one.kind === kind && one.contactId === contactId && kind !== 'decline-with-reasons')) return refuse('limits.already-set', { kind }, 'kind');
  if (state.limits.boundaries.length >= MAX_BOUNDARIES) return refuse('limits.too-many', { max: MAX_BOUNDARIES });
  return accept(draft(NEEDS_SECOND.has(kind) ? 'boundary.proposed' : 'boundary.set', { ...payload, id: `boundary-${String(state.version + 1)}` }));
}

function on(state: CrisisState, id: string, then: (boundary: Boundary) => Decision): Decision {
  const boundary = state.limits.boundaries.find((one) => one.id === id);
  return boundary === undefined ? refuse('limits.not-set', { boundaryId: id }, 'boundaryId') : then(boundary);
}

const handlers: Handlers = {
  'set-boundary': setBoundary,
  'confirm-boundary': (state, { boundaryId, agree, reason }, { actor }) =>
    on(state, boundaryId, ({ id, kind, by, state: stage }) => {
      if (stage === 'active') return refuse('limits.nothing-proposed', { boundaryId }, 'boundaryId');
      return by === actor.id ? refuse('approval.not-own', { boundaryId }) : accept(draft(agree ? 'boundary.confirmed' : 'boundary.declined', { id, kind, reason }));
    }),
  'review-boundary': (state, { boundaryId, until, reason }, { now, actor }) =>
    on(state, boundaryId, ({ id, kind, by, state: stage, until: wasUntil }) => {
      if (stage === 'proposed') return refuse('limits.not-confirmed', { boundaryId }, 'boundaryId');
      if (by === actor.id) return refuse('approval.not-own', { boundaryId });
      return wrongEnd(state, kind, { until, now }) ?? accept(draft('boundary.reviewed', { id, kind, wasUntil, until, reason }));
    }),
  'lift-boundary': (state, { boundaryId, reason }) => on(state, boundaryId, ({ id, kind }) => accept(draft('boundary.lifted', { id, kind, reason }))),
  'record-handling-cost': (_state, payload) => accept(draft('handling-cost.recorded', payload)),
};

/** The one whose time is over first; a proposal that nobody confirmed ends the same way. */
function firstToEnd({ boundaries }: LimitsState): Boundary | null {
  return boundaries.reduce<Boundary | null>((first, one) => (first === null || one.until < first.until ? one : first), null);
}

function tick(state: CrisisState, { now }: Context): readonly Draft[] {
  const first = firstToEnd(state.limits);
  return first === null || first.until > now ? [] : [draft('boundary.expired', { id: first.id, kind: first.kind, until: first.until })];
}

const wakeAt = (state: CrisisState, track: Track): Instant | null => (track === 'relationship' ? (firstToEnd(state.limits)?.until ?? null) : null);

function evolveLimits(limits: LimitsState, event: DomainEvent): LimitsState {
  switch (event.type) {
    case 'boundary.set':
    case 'boundary.proposed': {
      const { reason, ...facts } = event.data;
      const boundary: Boundary = { ...facts, reason: excerpt(reason, REASON_CHARS), setAt: event.at, by: event.by.id, approvedBy: null, reviewedAt: null, state: event.type === 'boundary.set' ? 'active' : 'proposed' };
      return { ...limits, boundaries: [...limits.boundaries, boundary] };
    }
    case 'boundary.confirmed': return change(limits, event.data.id, (one) => ({ ...one, state: 'active', setAt: event.at, approvedBy: event.by.id }));
    case 'boundary.reviewed': return change(limits, event.data.id, (one) => ({ ...one, until: event.data.until, reviewedAt: event.at }));
    case 'boundary.declined':
    case 'boundary.lifted':
    case 'boundary.expired': return { ...limits, boundaries: limits.boundaries.filter((one) => one.id !== event.data.id) };
    case 'handling-cost.recorded': return { ...limits, cost: addCost(limits.cost, event.data) };
    default: return limits;
  }
}

function change(limits: LimitsState, id: string, by: (one: Boundary) => Boundary): LimitsState {
  return { ...limits, boundaries: limits.boundaries.map((one) => (one.id === id ? by(one) : one)) };
}

function addCost(cost: LimitsState['cost'], { minutes, approvals, exception, activity }: RecordHandlingCost): LimitsState['cost'] {
  return {
    minutes: cost.minutes + minutes, approvals: cost.approvals + approvals, exceptions: cost.exceptions + (exception === null ? 0 : 1), entries: cost.entries + 1,
    minutesBy: { ...cost.minutesBy, [activity]: (cost.minutesBy[activity] ?? 0) + minutes },
  };
}

export const limitsSubject: Subject = {
  name: 'limits',
  handlers,
  afterClose: ['review-boundary', 'lift-boundary', 'record-handling-cost'],
  evolve: (state, event) => {
    const limits = evolveLimits(state.limits, event);
    return limits === state.limits ? state : { ...state, limits };
  },
  tick,
  wakeAt,
};
