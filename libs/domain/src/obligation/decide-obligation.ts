/** Commands on duties: acknowledge, pause, resume, extend, cancel, hand over, change the cadence. */
import { draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { aim, nextCycleAt } from './clock';
import { evolveObligation } from './evolve-obligation';
import type { ObligationKind } from './kinds';
import type { Obligation } from './obligation';
import { numberedObligation, overtakenObligation, reactObligation } from './react-obligation';
import { severityRules } from './rules';
import { phaseOf } from '../crisis/status';
import { settledDraft, settleMet } from './settle';
import { resumeClock, tickObligation, wakeObligation } from './tick-obligation';

type Found = { readonly ok: true; readonly obligation: Obligation } | Refusal;

function find(state: CrisisState, id: string): Found {
  const obligation = state.obligation.open.find((one) => one.id === id);
  return obligation === undefined ? refuse('obligation.not-open', { obligationId: id }, 'obligationId') : { ok: true, obligation };
}

function on(state: CrisisState, id: string, then: (obligation: Obligation) => Decision): Decision {
  const found = find(state, id);
  return found.ok ? then(found.obligation) : found;
}

const isPaused = (one: Obligation): boolean => one.pauses.some((pause) => pause.to === null);
/** The longest a duty may be put off by an approver; beyond it a new agreement with the customer is due (own design). */
const MAX_EXTENSION_MS = 30 * 86_400_000;

const handlers: Handlers = {
  'acknowledge-notice': (state, { obligationId }, { now, actor }) =>
    on(state, obligationId, (one) => {
      if (one.kind !== 'executive-notice') return refuse('obligation.not-acknowledgeable', { kind: one.kind }, 'obligationId');
      return accept(settleMet(one, { at: now, evidence: actor.id }));
    }),
  'pause-clock': (state, { obligationId, reason, text, until }, { now }) =>
    on(state, obligationId, (one) => {
      const rule = state.protocol.pauses[reason];
      if (one.kind === 'timed-update') return refuse('clock.never-paused', { kind: one.kind }, 'obligationId');
      if (rule?.kinds.includes(one.kind) !== true) return refuse('clock.not-pausable', { kind: one.kind, reason }, 'reason');
      if (isPaused(one)) return refuse('clock.already-paused', { obligationId });
      if (one.breachedAt !== null) return refuse('clock.already-late', { obligationId });
      if (until <= now) return refuse('instant.past', { until }, 'until');
      if (until > now + rule.maxMs) return refuse('clock.pause-too-long', { maxMs: rule.maxMs, reason }, 'until');
      return accept(draft('obligation.paused', { id: one.id, kind: one.kind, reason, text, until }));
    }),
  'resume-clock': (state, { obligationId }, { now }) =>
    on(state, obligationId, (one) =>
      isPaused(one)
        ? accept(draft('obligation.resumed', { id: one.id, kind: one.kind, by: 'person', clock: resumeClock(state, one, now) }))
        : refuse('clock.not-paused', { obligationId })),
  'extend-obligation': (state, { obligationId, dueAt, reason }, { now, actor }) =>
    on(state, obligationId, (one) => {
      if (NEVER_EXTENDED.has(one.kind)) return refuse('obligation.not-extendable', { kind: one.kind }, 'obligationId');
      if (isPaused(one)) return refuse('clock.already-paused', { obligationId });
      if (one.owner === actor.id) return refuse('approval.not-own', { obligationId });
      if (dueAt <= now) return refuse('instant.past', { dueAt }, 'dueAt');
      if (one.due !== null && dueAt <= one.due) return refuse('obligation.extension-not-later', { due: one.due }, 'dueAt');
      if (dueAt > now + MAX_EXTENSION_MS) return refuse('obligation.extension-too-long', { maxMs: MAX_EXTENSION_MS }, 'dueAt');
      const clock = aim(state, { ...one, extendedTo: dueAt });
      return accept(draft('obligation.extended', { id: one.id, kind: one.kind, dueAt, reason, clock }));
    }),
  'cancel-obligation': (state, { obligationId, reason }, { now, actor }) =>
    on(state, obligationId, (one) => {
      if (!CANCELLABLE.has(one.kind)) return refuse('obligation.not-cancellable', { kind: one.kind }, 'obligationId');
      if (one.owner === actor.id) return refuse('approval.not-own', { obligationId });
      return accept(settledDraft(one, { outcome: one.breachedAt === null ? 'cancelled' : 'missed', at: now, reason }));
    }),
  'take-over': (state, { obligationId, reason }, { actor }) =>
    on(state, obligationId, (one) =>
      one.owner === actor.id
        ? refuse('obligation.already-yours', { obligationId })
        : accept(draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to: actor.id, why: 'taken', reason }))),
  'reassign-obligation': (state, { obligationId, personId, reason }) =>
    on(state, obligationId, (one) =>
      one.owner === personId
        ? refuse('obligation.already-theirs', { obligationId }, 'personId')
        : accept(draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to: personId, why: 'handover', reason }))),
  'change-cadence': (state, payload, { now }) => {
    if (state.crisis.routine !== null) return refuse('crisis.already-routine');
    const slower = isSlower(state, payload, now);
    if (slower && payload.words.trim().length === 0) return refuse('cadence.words-required', {}, 'words');
    return accept(draft('cadence.changed', { ...payload, slower }));
  },
  'complete-task': (state, { obligationId, note }, { now }) =>
    on(state, obligationId, (one) =>
      one.kind === 'task' ? accept(settleMet(one, { at: now, evidence: note })) : refuse('obligation.not-a-task', { kind: one.kind }, 'obligationId')),
};

/** What is owed to the customer's ear changes its cadence instead; what the law sets nobody here may move. */
const NEVER_EXTENDED: ReadonlySet<ObligationKind> = new Set(['timed-update', 'first-contact', 'regulatory-response']);

/** Duties that may fall away for a recorded reason; what is owed to the customer's ear may not. */
const CANCELLABLE: ReadonlySet<string> = new Set(['workaround', 'root-cause', 'prevention', 'summary', 'task']);

/** Slower than the protocol asks for at this severity and phase; such a cadence needs the customer's own words on record (formulas 2). */
function isSlower(state: CrisisState, wish: { target: Obligation['target']; clock: Obligation['clock'] }, now: number): boolean {
  const policy = severityRules(state).cadence[phaseOf(state)];
  return WEEK_SAMPLES.some((offsetMs) => nextCycleAt(state.calendars[wish.clock], now + offsetMs, wish.target) > nextCycleAt(state.calendars[policy.clock], now + offsetMs, policy.target));
}

/** Every three hours of a week: four desk hours equal four hours of the clock by day and are slower by night, so one start tells nothing. */
const WEEK_SAMPLES: readonly number[] = Array.from({ length: 56 }, (_, index) => index * 3 * 3_600_000);

export const obligationSubject: Subject = {
  name: 'obligation',
  handlers,
  evolve: evolveObligation,
  react: reactObligation,
  overtaken: overtakenObligation,
  numbered: numberedObligation,
  tick: tickObligation,
  wakeAt: wakeObligation,
};
