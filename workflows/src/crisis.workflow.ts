/**
 * One customer crisis as one durable workflow. Only orchestration: every decision is made by the pure domain (#domain).
 *
 *   people, machines ── update ──▶ validator: decide (a refusal leaves no history)
 *                                  handler:   decide → evolve → pending ─▶ committer ─▶ PostgreSQL ─▶ answer
 *   time ── technical track timer ──┐
 *        ── relationship track timer ┴─▶ tick → evolve → pending ─▶ committer
 *
 * Invariants: (1) state changes only in `accept` and `adopt`, synchronously; (2) events are committed in order, by one committer, and a
 * handler answers only when its own events are on record; (3) where the record holds something else, the record is right and the state
 * follows it (crisis-shell.ts says when that happens); (4) each track has its own timer, re-armed only when its earliest instant changes;
 * (5) the workflow rolls over only when nothing is pending and no handler is running.
 */
import { allHandlersFinished, CancellationScope, condition, continueAsNew, isCancellation, log, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import { toReal } from '#domain';
import type { Track } from '#domain';
import { CrisisShell } from './crisis-shell';
import type { Carried } from './crisis-shell';
import { catchUpUpdate, commandUpdate, openUpdate, rollOverSignal, stateQuery } from './messages';
import type { CommandEnvelope, OpenEnvelope } from './messages';

/** Replay costs about 0.25 ms an event: at a thousand a cache miss blocks the thread for a quarter of a second. */
const ROLL_OVER_EVENTS = 1_000;

/** @param carried null for a new crisis (opened by the update sent with the start), else what the former run carried over. */
export async function crisisWorkflow(carried: Carried | null): Promise<void> {
  const shell = new CrisisShell(carried);
  let rollOverAsked = false;
  setHandler(openUpdate, (envelope) => shell.open(envelope), { validator: (envelope: OpenEnvelope) => { shell.checkOpen(envelope); } });
  setHandler(commandUpdate, (envelope) => shell.command(envelope), { validator: (envelope: CommandEnvelope) => { shell.checkCommand(envelope); } });
  setHandler(catchUpUpdate, () => shell.catchUp(), { validator: (version: number) => { shell.checkCatchUp(version); } });
  setHandler(rollOverSignal, () => { rollOverAsked = true; });
  setHandler(stateQuery, () => shell.state);

  const wantsRollOver = (): boolean => rollOverAsked || workflowInfo().historyLength > ROLL_OVER_EVENTS || workflowInfo().continueAsNewSuggested;
  const done = (): boolean => shell.ended;
  const quiet = (): boolean => shell.quiet && allHandlersFinished();

  await condition(() => shell.state !== null);
  for (const track of ['technical', 'relationship'] as const) watchTrack(shell, track);
  const horizon = neverEnds(shell.runHorizon());
  const mayEnd = (): boolean => quiet() && (done() || wantsRollOver());
  // A condition is asked before the timers that fired in the same turn have had their say. What one of them decided in between waits to be
  // written: carried over with the state it would be on no record, so it is asked again here, where nothing comes between.
  do await Promise.race([condition(mayEnd), shell.broken, horizon]);
  while (!mayEnd());
  shell.leave();
  if (!done()) await continueAsNew<typeof crisisWorkflow>(shell.carry());
}

/** A coroutine only ends by failing; its failure must fail the workflow task, loudly, instead of leaving a crisis without a clock. */
async function neverEnds(coroutine: Promise<void>): Promise<never> {
  await coroutine;
  throw new Error('A coroutine of the crisis ended although the crisis goes on');
}

/** One track: one timer to its earliest instant, armed anew only when that instant changes. */
function watchTrack(shell: CrisisShell, track: Track): void {
  let armedFor: number | null = null;
  let timer: CancellationScope | null = null;
  const arm = (): void => {
    const due = shell.wakeOf(track);
    if (due === armedFor) return;
    if (timer !== null) {
      timer.cancel();
      return; // looks again when the timer has ended
    }
    armedFor = due;
    if (due === null) return;
    const remainingMs = toReal(shell.drill, due) - Date.now();
    if (remainingMs <= 0) {
      if (!tickOnce(shell)) armedFor = Number.NaN;
      return;
    }
    timer = new CancellationScope();
    timer.run(() => sleep(remainingMs)).catch((error: unknown) => { if (!isCancellation(error)) throw error; }).then(() => {
      timer = null;
      armedFor = null;
      arm();
    }).catch(shell.fault);
  };
  shell.onChange(arm);
  arm();
}

/** False when nothing followed although something was due: it must not be tried again at once, for ever; the next change looks again. */
function tickOnce(shell: CrisisShell): boolean {
  const version = shell.state?.version;
  shell.tick();
  const moved = shell.state?.version !== version;
  if (!moved && !shell.hasLeft) log.error('A tick was due but nothing followed', { version });
  return moved;
}
