/** The recovery ledger: commands of people, and what it books by itself (bookings.ts). */
import { draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, DAY_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { bookings, plans } from './bookings';
import { evolveLedger } from './evolve-ledger';
import type { LedgerCommands } from './ledger';

/** A touch further away than this is no plan (own design: two years). */
const FURTHEST_MS = 730 * DAY_MS;
/** Kept at hand; a plan longer than this is not one somebody carries out (own design). */
const MAX_TOUCHES = 40;

function future(at: Instant, now: Instant, field: string): Refusal | null {
  return at > now + CLOCK_TOLERANCE_MS ? refuse('instant.future', { [field]: at }, field) : null;
}

function planTouch(state: CrisisState, payload: LedgerCommands['plan-touch'], { now }: Context): Decision {
  if (payload.dueAt <= now) return refuse('instant.past', { dueAt: payload.dueAt }, 'dueAt');
  if (payload.dueAt > now + FURTHEST_MS) return refuse('instant.absurd', { dueAt: payload.dueAt }, 'dueAt');
  if (state.ledger.touches.length >= MAX_TOUCHES) return refuse('touch.too-many', { max: MAX_TOUCHES });
  return accept(draft('touch.planned', { ...payload, id: `touch-${String(state.ledger.counter + 1)}` }));
}

function completeTouch(state: CrisisState, payload: LedgerCommands['complete-touch']): Decision {
  const touch = state.ledger.touches.find((one) => one.id === payload.touchId);
  if (touch === undefined) return refuse('touch.unknown', { touchId: payload.touchId }, 'touchId');
  if (touch.droppedAt !== undefined) return refuse('touch.dropped', { touchId: payload.touchId }, 'touchId');
  return touch.doneAt === null ? accept(draft('touch.completed', payload)) : refuse('touch.already-done', { touchId: payload.touchId }, 'touchId');
}

function dropTouch(state: CrisisState, payload: LedgerCommands['drop-touch']): Decision {
  const touch = state.ledger.touches.find((one) => one.id === payload.touchId);
  if (touch === undefined) return refuse('touch.unknown', { touchId: payload.touchId }, 'touchId');
  if (touch.doneAt !== null) return refuse('touch.already-done', { touchId: payload.touchId }, 'touchId');
  return touch.droppedAt === undefined ? accept(draft('touch.dropped', payload)) : refuse('touch.dropped', { touchId: payload.touchId }, 'touchId');
}

function recordPulse(state: CrisisState, payload: LedgerCommands['record-pulse']): Decision {
  const pulse = state.ledger.pulses.find((one) => one.id === payload.pulseId);
  if (pulse === undefined) return refuse('pulse.unknown', { pulseId: payload.pulseId }, 'pulseId');
  // An answer that comes after all is worth more than none.
  return pulse.doneAt === null || pulse.unanswered === true ? accept(draft('pulse.recorded', payload)) : refuse('pulse.already-recorded', { pulseId: payload.pulseId }, 'pulseId');
}

function recordNoAnswer(state: CrisisState, payload: LedgerCommands['record-no-answer']): Decision {
  const pulse = state.ledger.pulses.find((one) => one.id === payload.pulseId);
  if (pulse === undefined) return refuse('pulse.unknown', { pulseId: payload.pulseId }, 'pulseId');
  return pulse.doneAt === null ? accept(draft('pulse.unanswered', payload)) : refuse('pulse.already-recorded', { pulseId: payload.pulseId }, 'pulseId');
}

function recordReturn(state: CrisisState, payload: LedgerCommands['record-return']): Decision {
  const check = state.ledger.returnChecks.find((one) => one.id === payload.checkId);
  if (check === undefined) return refuse('return.unknown', { checkId: payload.checkId }, 'checkId');
  return check.doneAt === null || check.unanswered === true ? accept(draft('return.recorded', payload)) : refuse('return.already-recorded', { checkId: payload.checkId }, 'checkId');
}

function recordReturnUnknown(state: CrisisState, payload: LedgerCommands['record-return-unknown']): Decision {
  const check = state.ledger.returnChecks.find((one) => one.id === payload.checkId);
  if (check === undefined) return refuse('return.unknown', { checkId: payload.checkId }, 'checkId');
  return check.doneAt === null ? accept(draft('return.not-learnt', payload)) : refuse('return.already-recorded', { checkId: payload.checkId }, 'checkId');
}

/** Nobody is lost before somebody tried (S1-37): the attempt must be on record, and recent enough to be the last one. */
function declareLost(state: CrisisState, payload: LedgerCommands['declare-lost']): Decision {
  if (state.ledger.lostAt !== null) return refuse('customer.already-lost');
  if (state.ledger.lastAttemptAt === null) return refuse('customer.no-attempt');
  return accept(draft('customer.lost', payload));
}

function correct(state: CrisisState, payload: LedgerCommands['correct-ledger']): Decision {
  if (state.ledger.openedAt === null) return refuse('ledger.not-open');
  if (payload.amount === 0) return refuse('ledger.nothing-to-correct', {}, 'amount');
  return state.ledger.balance + payload.amount < 0 ? refuse('ledger.below-zero', { balance: state.ledger.balance }, 'amount') : accept(draft('ledger.corrected', payload));
}

const handlers: Handlers = {
  'record-trust': (_state, payload) => accept(draft('trust.recorded', payload)),
  'plan-touch': planTouch,
  'complete-touch': completeTouch,
  'drop-touch': dropTouch,
  'hold-restart-meeting': (_state, payload, { now }) => future(payload.heldAt, now, 'heldAt') ?? accept(draft('restart.held', payload)),
  'record-pulse': recordPulse,
  'record-no-answer': recordNoAnswer,
  'record-echo': (_state, payload, { now }) => future(payload.seenAt, now, 'seenAt') ?? accept(draft('echo.recorded', payload)),
  'record-return': recordReturn,
  'record-return-unknown': recordReturnUnknown,
  'record-referral': (_state, payload) => accept(draft('referral.recorded', payload)),
  'attempt-recovery': (_state, payload) => accept(draft('recovery.attempted', payload)),
  'declare-lost': declareLost,
  'correct-ledger': correct,
};

export const ledgerSubject: Subject = {
  name: 'ledger',
  handlers,
  afterClose: ['record-trust', 'plan-touch', 'complete-touch', 'drop-touch', 'hold-restart-meeting', 'record-pulse', 'record-no-answer', 'record-echo', 'record-return', 'record-return-unknown', 'record-referral', 'attempt-recovery', 'declare-lost', 'correct-ledger'],
  evolve: (state, event) => {
    const ledger = evolveLedger(state.ledger, event);
    return ledger === state.ledger ? state : { ...state, ledger };
  },
  react: (state, event) => [...bookings(state, event), ...plans(state, event)],
};
