/**
 * The one hallway: every change to a crisis, by a person, a machine or time, goes command → decide → events → evolve. Pure and synchronous;
 * the workflow, the simulation and the audit all call these five functions and nothing else.
 *
 * Invariants: (1) a refused command changes nothing; (2) events are numbered without gaps from 1; (3) `evolve` over the events from
 * `crisis.opened` on gives the state that `decide` answered; (4) `tick` at an instant before `wakeAt` gives no event.
 */
import { causeSubject } from '../cause/decide-cause';
import { fixSubject } from '../fix/decide-fix';
import { refuse, SYSTEM, TRACKS } from '../kernel';
import type { Instant, Refusal, Track } from '../kernel';
import { messageSubject } from '../message/decide-message';
import { calendarSubject } from '../obligation/decide-calendar';
import { obligationSubject } from '../obligation/decide-obligation';
import { reviewSubject } from '../review/decide-review';
import { stakeSubject } from '../stake/decide-stake';
import { surveySubject } from '../survey/decide-survey';
import { apologySubject } from '../apology/decide-apology';
import { careSubject } from '../care/decide-care';
import { claimSubject } from '../claim/decide-claim';
import { compensationSubject } from '../compensation/decide-compensation';
import { conductSubject } from '../conduct/decide-conduct';
import { disclosureSubject } from '../disclosure/decide-disclosure';
import { forecastSubject } from '../forecast/decide-forecast';
import { laneSubject } from '../lane/decide-lane';
import { ledgerSubject } from '../ledger/decide-ledger';
import { limitsSubject } from '../limits/decide-limits';
import { listeningSubject } from '../listening/decide-listening';
import { preparationSubject } from '../preparation/decide-preparation';
import { promiseSubject } from '../promise/decide-promise';
import { trustSubject } from '../trust/decide-trust';
import type { Command, CommandType } from './commands';
import type { OpenCrisis } from './crisis';
import { openingSignals } from './decide-crisis';
import { crisisSubject, openedState } from './evolve-crisis';
import type { DomainEvent, Draft } from './events';
import { assessSeverity } from './severity';
import type { CrisisState } from './state';
import type { Context, Decision, Subject } from './subject';

/** Order matters only for reactions to the same event: facts first, then what they mean for the duties. */
const SUBJECTS: readonly Subject[] = [crisisSubject, stakeSubject, preparationSubject, messageSubject, fixSubject, causeSubject, calendarSubject, reviewSubject, surveySubject,
  listeningSubject, apologySubject, forecastSubject, promiseSubject, disclosureSubject, claimSubject, compensationSubject, limitsSubject, ledgerSubject, laneSubject, conductSubject, careSubject, trustSubject, obligationSubject];

/** More events than this from one draft is a loop between reactions, a fault of ours. */
const MAX_EVENTS_PER_DRAFT = 2_000;
/** A year of hourly updates that nobody gave takes some 20,000 steps; more than this is a loop. */
const MAX_STEPS_PER_TICK = 200_000;

export type Outcome = { readonly ok: true; readonly events: readonly DomainEvent[]; readonly state: CrisisState } | Refusal;

/** Opens a crisis: both tracks and their first obligations are there in the answer. Refuses an awareness after now. */
export function open(payload: OpenCrisis, context: Context): Outcome {
  if (payload.awareAt > context.now) return refuse('instant.future', { awareAt: payload.awareAt }, 'awareAt');
  if (payload.receivedAt != null && payload.receivedAt > context.now) return refuse('instant.future', { receivedAt: payload.receivedAt }, 'receivedAt');
  if (payload.contacts.length === 0) return refuse('contact.required', {}, 'contacts');
  const trustSignals = openingSignals(payload.spokeFirst, payload.trustSignals);
  const assessment = assessSeverity(payload.impactLevel, trustSignals);
  const event: DomainEvent = { type: 'crisis.opened', data: { ...payload, trustSignals, assessment }, seq: 1, at: context.now, by: context.actor };
  const state = openedState(event);
  return settleReactions({ state, context, events: [event], queue: reactions(state, event, context) });
}

/** Decides a command. On refusal nothing has changed. Safe to call for trial (validators, "may I?"). */
export function decide(state: CrisisState, command: Command, context: Context): Outcome {
  const wrong = refusedByEnd(state, command);
  if (wrong !== null) return wrong;
  if (command.type === 'tick') return tick(state, context.now);
  const decision = dispatch(state, command, context);
  if (!decision.ok) return decision;
  return settleReactions({ state, context, events: [], queue: decision.events });
}

/**
 * What the passing of time up to `now` brings: everything overdue of all subjects, the earliest first, each stamped with `now`. Harmless to
 * repeat: at one instant the second gives no event. Faults when time asks for more than it can ever settle (a fault of ours).
 */
export function tick(state: CrisisState, now: Instant): Extract<Outcome, { ok: true }> {
  const context: Context = { now, actor: SYSTEM };
  const events: DomainEvent[] = [];
  let current = state;
  for (let step = 0; step < MAX_STEPS_PER_TICK; step += 1) {
    const drafts = earliestSubject(current, now)?.tick?.(current, context) ?? [];
    if (drafts.length === 0) return { ok: true, events, state: current };
    const settled = settleReactions({ state: current, context, events: [], queue: drafts });
    events.push(...settled.events);
    current = settled.state;
  }
  throw new Error(`More than ${String(MAX_STEPS_PER_TICK)} steps in one tick: time never catches up`);
}

/** The subject whose time comes first, at `now` at the latest; among equals the order of SUBJECTS. */
function earliestSubject(state: CrisisState, now: Instant): Subject | null {
  let first: { readonly subject: Subject; readonly at: Instant } | null = null;
  if (state.crisis.cancelledAt !== null) return null;
  for (const subject of SUBJECTS) {
    for (const track of TRACKS) {
      const at = subject.wakeAt?.(state, track) ?? null;
      if (at !== null && at <= now && (first === null || at < first.at)) first = { subject, at };
    }
  }
  return first?.subject ?? null;
}

/** The earliest instant at which `tick` would do something for the track; null = only a person or customer can move it. */
export function wakeAt(state: CrisisState, track: Track): Instant | null {
  if (state.crisis.cancelledAt !== null) return null;
  return SUBJECTS.reduce<Instant | null>((earliest, subject) => {
    const at = subject.wakeAt?.(state, track) ?? null;
    return at !== null && (earliest === null || at < earliest) ? at : earliest;
  }, null);
}

/** The state after one more event of the record; the first must be `crisis.opened`. Faults when the record has a gap. */
export function evolve(state: CrisisState | null, event: DomainEvent): CrisisState {
  if (state === null) {
    if (event.type !== 'crisis.opened') throw new Error(`The record of a crisis begins with crisis.opened, not ${event.type}`);
    return openedState(event);
  }
  if (event.seq !== state.version + 1) throw new Error(`Event ${String(event.seq)} does not follow version ${String(state.version)}`);
  const changed = SUBJECTS.reduce((current, subject) => subject.evolve(current, event), state);
  return { ...changed, version: event.seq };
}

/** Replays a whole record. */
export function replay(events: readonly DomainEvent[]): CrisisState {
  const state = events.reduce<CrisisState | null>(evolve, null);
  if (state === null) throw new Error('The record is empty');
  return state;
}

const AFTER_CANCEL: ReadonlySet<CommandType> = new Set(['add-note', 'tick', 'report-delivery']);
const AFTER_CLOSE: ReadonlySet<CommandType> = new Set(['add-note', 'tick', 'report-delivery', 'settle-delivery', 'reopen', 'complete-prevention', 'log-contact', 'apply-calendars', 'assign-role', 'set-availability', 'reassign-obligation', 'take-over', 'extend-obligation', 'close', 'complete-task']);

const isForAfterwards = (type: CommandType): boolean => AFTER_CLOSE.has(type) || SUBJECTS.some((subject) => subject.afterClose?.includes(type) === true);

/** What a closed crisis may still owe in writing: an answer, and a plain word (thanks, a letter of the aftercare). It promises nothing: no clock would watch over it. */
const isWordAfterwards = (command: Command): boolean =>
  command.type === 'send-message' && (command.payload.messageType === 'answer' || command.payload.messageType === 'other') && (command.payload.promises ?? []).length === 0;

/** Whether a crisis that is closed or cancelled still takes commands of the type at all; what each asks besides is decided when it comes. Anything while it runs. */
export function takesStill({ crisis }: Pick<CrisisState, 'crisis'>, type: CommandType): boolean {
  if (crisis.cancelledAt !== null) return AFTER_CANCEL.has(type);
  if (crisis.closedAt === null) return true;
  // Closing is let through to its own refusal.
  if (type === 'close') return false;
  return isForAfterwards(type) || type === 'send-message';
}

function refusedByEnd(state: CrisisState, command: Command): Refusal | null {
  const { type } = command;
  if (state.crisis.cancelledAt !== null && !AFTER_CANCEL.has(type)) return refuse('crisis.cancelled');
  if (state.crisis.closedAt !== null && !isForAfterwards(type) && !isWordAfterwards(command)) return refuse('crisis.closed');
  return null;
}

function dispatch(state: CrisisState, command: Command, context: Context): Decision {
  for (const subject of SUBJECTS) {
    // The map's key and the payload belong together by construction of CommandMap; the compiler cannot follow a union of functions.
    const handler = subject.handlers[command.type] as ((state: CrisisState, payload: unknown, context: Context) => Decision) | undefined;
    if (handler !== undefined) return handler(state, command.payload, context);
  }
  throw new Error(`No subject handles the command ${command.type}`);
}

interface Run {
  readonly state: CrisisState;
  readonly context: Context;
  readonly events: readonly DomainEvent[];
  readonly queue: readonly Draft[];
}

/**
 * Applies the drafts one by one; all that follows from one is settled before the next is looked at, so that a message to three people is
 * not taken for three updates of the same cycle. A draft that an earlier one has made pointless (its duty is settled) is dropped.
 */
function settleReactions(run: Run): Extract<Outcome, { ok: true }> {
  const events = [...run.events];
  let { state } = run;
  for (const first of run.queue) {
    const queue = [first];
    const before = events.length;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const planned = next;
      const known = state;
      if (SUBJECTS.some((subject) => subject.overtaken?.(known, planned) === true)) continue;
      const numbered = SUBJECTS.reduce<Draft>((draft, subject) => subject.numbered?.(known, draft) ?? draft, planned);
      const event: DomainEvent = { ...numbered, seq: state.version + 1, at: run.context.now, by: run.context.actor };
      state = evolve(state, event);
      events.push(event);
      queue.push(...reactions(state, event, run.context));
      if (events.length - before > MAX_EVENTS_PER_DRAFT) throw new Error(`More than ${String(MAX_EVENTS_PER_DRAFT)} events from one draft: a loop between reactions`);
    }
  }
  return { ok: true, events, state };
}

function reactions(state: CrisisState, event: DomainEvent, context: Context): readonly Draft[] {
  return SUBJECTS.flatMap((subject) => subject.react?.(state, event, context) ?? []);
}
