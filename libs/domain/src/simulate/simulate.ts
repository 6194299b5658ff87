/**
 * A crisis on simulated time: the very same open, decide, tick and wakeAt as in the workflow, without a server and without waiting. Used by
 * the property tests, by `tikkun audit` and by everything that asks "what would have been owed".
 */
import type { Command } from '../crisis/commands';
import type { OpenCrisis } from '../crisis/crisis';
import type { DomainEvent } from '../crisis/events';
import { decide, open, tick, wakeAt } from '../crisis/hallway';
import type { CrisisState } from '../crisis/state';
import { TRACKS } from '../kernel';
import type { Actor, Instant, Refusal } from '../kernel';

export interface SimulatedOpening {
  readonly at: Instant;
  readonly payload: OpenCrisis;
  readonly actor: Actor;
}
export interface SimulatedStep {
  readonly at: Instant;
  readonly command: Command | ((state: CrisisState) => Command | null);
  readonly actor: Actor;
}
export interface SimulatedRefusal {
  /** Index into the steps given. */
  readonly step: number;
  readonly at: Instant;
  readonly refusal: Refusal;
}
export type Simulated =
  | { readonly ok: true; readonly state: CrisisState; readonly events: readonly DomainEvent[]; readonly refusals: readonly SimulatedRefusal[] }
  | Refusal;

/**
 * Opens the crisis, then takes the steps at their instants; before each, time passes as in life: a tick at every instant the engine would
 * have woken at, up to and including the step's own. After the last step time runs on to `until` (included). A step may be a function of
 * the state at its time (ids are not known beforehand), and null skips it. Refused steps are listed and change nothing. Answers the
 * refusal of an opening that is refused; faults when the steps are not in order of time. Pure; a repeat gives the same.
 */
export function simulate(opening: SimulatedOpening, steps: readonly SimulatedStep[], until: Instant): Simulated {
  const opened = open(opening.payload, { now: opening.at, actor: opening.actor });
  if (!opened.ok) return opened;
  const events: DomainEvent[] = [...opened.events];
  const refusals: SimulatedRefusal[] = [];
  let { state } = opened;
  let now = opening.at;
  for (const [index, step] of steps.entries()) {
    if (step.at < now) throw new Error(`Step ${String(index)} lies before the one it follows`);
    now = step.at;
    state = passTime(state, now, events);
    const command = typeof step.command === 'function' ? step.command(state) : step.command;
    if (command === null) continue;
    const outcome = decide(state, command, { now, actor: step.actor });
    if (!outcome.ok) {
      refusals.push({ step: index, at: now, refusal: outcome });
      continue;
    }
    events.push(...outcome.events);
    ({ state } = outcome);
  }
  return { ok: true, state: passTime(state, Math.max(now, until), events), events, refusals };
}

/** Lets time pass up to and including `until`, waking as the engine would; appends what happened to `events`. */
export function passTime(state: CrisisState, until: Instant, events: DomainEvent[]): CrisisState {
  let current = state;
  let last = current.crisis.openedAt;
  for (;;) {
    const wake = nextWake(current);
    if (wake === null || wake > until) return current;
    // A duty overdue from its start (awareness of long ago) is noticed now, not before the crisis was opened.
    const at = Math.max(wake, last, events.at(-1)?.at ?? wake);
    last = at;
    const ticked = tick(current, at);
    if (ticked.events.length === 0) throw new Error(`The engine was to wake at ${String(wake)} and had nothing to do`);
    events.push(...ticked.events);
    current = ticked.state;
  }
}

/** The earliest instant at which time alone would change the crisis, on either track; null when only people can. */
export function nextWake(state: CrisisState): Instant | null {
  return TRACKS.reduce<Instant | null>((earliest, track) => {
    const at = wakeAt(state, track);
    return at !== null && (earliest === null || at < earliest) ? at : earliest;
  }, null);
}
