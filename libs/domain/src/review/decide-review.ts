/**
 * The post-mortem and its executive gate. Stages follow REVIEW_NEXT; the writer never reviews his own text, and only a reviewed document can
 * be signed. The gate cannot be bypassed: unsigned it climbs (obligation 'executive-review').
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import { missingToSubmit } from '../crisis/gates';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import { DECISION_ELEMENTS, NO_REVIEW, REVIEW_NEXT } from './review';
import type { ReviewStage, ReviewState } from './review';

function step(state: CrisisState, to: ReviewStage, then: () => Decision): Decision {
  const { stage } = state.review;
  return REVIEW_NEXT[stage].includes(to) ? then() : refuse('review.wrong-stage', { stage, wanted: to });
}

const handlers: Handlers = {
  'write-review-section': (state, payload) =>
    state.review.stage === 'draft' ? accept(draft('review.section-written', payload)) : refuse('review.wrong-stage', { stage: state.review.stage, wanted: 'draft' }),
  'submit-review': (state, payload) =>
    step(state, 'in-review', () => {
      const missing = missingToSubmit(state);
      if (missing.length > 0) return refuse('review.sections-missing', { missing: missing.map((one) => one.params['section']).join(','), count: missing.length });
      return accept(draft('review.submitted', payload));
    }),
  'approve-review': (state, payload, { actor }) =>
    step(state, 'reviewed', () => (actor.id === state.review.submittedBy ? refuse('approval.not-own', { submittedBy: actor.id }) : accept(draft('review.approved', payload)))),
  'return-review': (state, payload) =>
    state.review.stage === 'in-review' || state.review.stage === 'reviewed'
      ? accept(draft('review.returned', payload))
      : refuse('review.wrong-stage', { stage: state.review.stage, wanted: 'in-review' }),
  'sign-review': (state, payload) =>
    step(state, 'signed', () => {
      if (payload.attendance.length === 0) return refuse('review.attendance-required', {}, 'attendance');
      const bare = DECISION_ELEMENTS.find((element) => payload.decision[element].text.trim().length === 0);
      if (bare !== undefined) return refuse('review.element-unreasoned', { element: bare }, `decision.${bare}.text`);
      return accept(draft('review.signed', payload));
    }),
};

/** A review is required by the worst severity of the crisis, not by the last: lowering does not buy freedom from looking back. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const { cycle, worstSeverity, routine, closedAt } = state.crisis;
  if (event.type === 'crisis.severity-set' && state.review.stage === 'not-required' && routine !== null && closedAt === null) {
    return state.protocol.severities[`${worstSeverity}`].postMortemRequired ? [draft('review.opened', { cycle })] : [];
  }
  if (event.type !== 'crisis.routine-returned') return [];
  return [state.protocol.severities[`${worstSeverity}`].postMortemRequired ? draft('review.opened', { cycle }) : draft('review.not-required', { cycle })];
}

function evolveReview(review: ReviewState, event: DomainEvent): ReviewState {
  switch (event.type) {
    case 'review.opened': return { ...NO_REVIEW, stage: 'draft', sectionsDone: review.sectionsDone };
    case 'review.not-required': return { ...NO_REVIEW, stage: 'not-required' };
    case 'review.section-written': return review.sectionsDone.includes(event.data.section) ? review : { ...review, sectionsDone: [...review.sectionsDone, event.data.section] };
    case 'review.submitted': return { ...review, stage: 'in-review', submittedBy: event.by.id };
    case 'review.approved': return { ...review, stage: 'reviewed', reviewedBy: event.by.id };
    case 'review.returned': return { ...review, stage: 'draft', submittedBy: null, reviewedBy: null };
    case 'review.signed': return { ...review, stage: 'signed', signedBy: event.by.id, signedAt: event.at };
    case 'crisis.reopened': return { ...NO_REVIEW, sectionsDone: review.sectionsDone };
    default: return review;
  }
}

export const reviewSubject: Subject = {
  name: 'review',
  handlers,
  evolve: (state, event) => {
    const review = evolveReview(state.review, event);
    return review === state.review ? state : { ...state, review };
  },
  react,
};
