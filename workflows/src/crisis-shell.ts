/**
 * Holds a crisis's state inside the workflow and writes what happens to it through one committer. No decision is made here.
 *
 * The record is the truth. A commit is on record before the workflow task that made it is in the engine's own history; when a worker or the
 * engine dies in between, the task is done anew at a later instant, or the command is never heard of again. The next commit then finds the
 * record holding something else: nothing is written, the state is taken back to the last commit, follows the record (`adopt`), and whatever
 * was decided on the wrong ground is decided again.
 */
import { ApplicationFailure, CancellationScope, condition, sleep, workflowInfo } from '@temporalio/workflow';
import { decide, evolve, open, OUTLIVING_KINDS, SYSTEM, tick, toReal, toVirtual, wakeAt, withRelationship } from '#domain';
import type { Actor, Command, Context, CrisisClock, CrisisState, Outcome, Refusal, Track } from '#domain';
import type { CommitBatch, RecordedEvent } from '#activities/contract';
import { commitBatch, commitSurely, patient } from './commit';
import { AnsweredCommands } from './answered-commands';
import type { Answered } from './answered-commands';
import type { CommandAnswer, CommandEnvelope, OpenEnvelope } from './messages';
import { withSharedParts } from './shared-parts';

export interface Carried {
  readonly state: CrisisState;
  readonly answered: readonly Answered[];
}
interface Pending {
  readonly before: CrisisState | null;
  readonly after: CrisisState;
  readonly events: readonly RecordedEvent[];
}

/** Events of one transaction; a burst beyond it waits for the next. */
const MAX_EVENTS_PER_COMMIT = 200;
/** Calendars are compiled ahead again when less than this is left of the window. */
const HORIZON_REST_MS = 35 * 86_400_000;
const HORIZON_MS = 75 * 86_400_000;
const DAY_MS = 86_400_000;

export class CrisisShell {
  state: CrisisState | null;
  private readonly pending: Pending[] = [];
  private left = false;
  private readonly answered: AnsweredCommands;
  /** The state as last known to be on record. */
  private committed: CrisisState | null;
  private committing = false;
  private scope: CancellationScope | null = null;
  /** Handlers that wait for the record to move on. */
  private waiting: (() => void)[] = [];
  private telling = false;
  private listeners: readonly (() => void)[] = [];
  /** Reports a fault of ours where nobody awaits it. */
  fault: (fault: unknown) => void = () => undefined;
  /** Never fulfilled; a fault must fail the workflow task, loudly, instead of leaving a crisis without a clock or a writer. */
  readonly broken = new Promise<never>((_resolve, reject) => { this.fault = reject; });
  /** How often the record was found to hold something else; a handler that waited over such a moment looks again. */
  private adoptions = 0;
  private wakes: { readonly version: number; readonly technical: number | null; readonly relationship: number | null } | null = null;

  constructor(carried: Carried | null) {
    // A state carried over from an earlier release does not know the subjects that came since.
    this.state = carried === null ? null : withSharedParts(withRelationship(carried.state));
    this.answered = new AnsweredCommands(carried?.answered ?? []);
    this.committed = this.state;
  }

  get drill(): CrisisClock | null {
    return this.state?.crisis.drill ?? null;
  }

  get hasLeft(): boolean {
    return this.left;
  }

  get quiet(): boolean {
    return this.state !== null && this.pending.length === 0 && !this.committing;
  }

  /** Cancelled, or closed so long ago that it can no longer be reopened, with nothing left to remind of. */
  get ended(): boolean {
    const { state } = this;
    if (state === null) return false;
    return state.crisis.cancelledAt !== null || (this.windowIsOver(state) && !owesAfterwards(state));
  }

  /**
   * Activities run in here. In a scope that can be cancelled, as the workflow's own, the SDK keeps what each was called with until the
   * workflow ends or is no longer cached: every batch ever written. Nobody cancels a write.
   */
  private get surely(): CancellationScope {
    this.scope ??= new CancellationScope({ cancellable: false });
    return this.scope;
  }

  carry(): Carried {
    if (this.state === null) throw new Error('Nothing to carry over: the crisis was never opened');
    return { state: this.state, answered: this.answered.list };
  }

  /** Synchronous: a throw refuses the update without a trace in history. */
  checkOpen(envelope: OpenEnvelope): void {
    if (this.state === null) refuseUnless(open(envelope.payload, this.context(envelope.actor, envelope.payload.drill)));
  }

  /** A second opening of the same crisis (same id, from the same Idempotency-Key) answers as the first: one crisis. */
  async open(envelope: OpenEnvelope): Promise<CommandAnswer> {
    for (;;) {
      if (this.state === null) this.accept(open(envelope.payload, this.context(envelope.actor, envelope.payload.drill)), envelope.commandId);
      const answer = await this.answer(envelope.commandId);
      if (answer !== null) return answer;
    }
  }

  checkCommand(envelope: CommandEnvelope): void {
    if (this.answered.find(envelope.commandId) !== undefined) return;
    // Whoever knows this crisis has seen it on record, so its opening is there; the handler reads it first.
    if (this.state === null) return;
    refuseUnlessExpected(envelope, this.state);
    refuseUnless(decide(this.state, envelope.command, this.context(envelope.actor)));
  }

  async command(envelope: CommandEnvelope): Promise<CommandAnswer> {
    if (this.state === null) await this.catchUp();
    for (;;) {
      if (this.answered.find(envelope.commandId) === undefined) {
        if (this.state === null) throw ApplicationFailure.nonRetryable('The crisis is not open yet', 'crisis.not-open');
        refuseUnlessExpected(envelope, this.state);
        this.accept(decide(this.state, envelope.command, this.context(envelope.actor)), envelope.commandId);
      }
      const answer = await this.answer(envelope.commandId);
      if (answer !== null) return answer;
    }
  }

  /** Synchronous: a throw refuses the update without a trace in history. */
  checkCatchUp(version: number): void {
    if (this.state !== null && this.state.version >= version) throw ApplicationFailure.nonRetryable('The crisis is in step with its record', 'record.in-step');
  }

  /** Reads on from the record where it is ahead. A repeat changes nothing. */
  async catchUp(): Promise<{ readonly version: number }> {
    // Looked at again after each wait: whoever else waited for the same moment may have been quicker.
    while (this.pending.length > 0 || this.committing) await condition(() => this.pending.length === 0 && !this.committing);
    this.committing = true;
    const fromSeq = (this.committed?.version ?? 0) + 1;
    const crisisId = workflowInfo().workflowId.replace(/^crisis:/, '');
    const onRecord = await this.surely.run(() => patient.readRecord({ crisisId, fromSeq }));
    if (onRecord.length > 0) this.adopt(onRecord);
    this.committing = false;
    for (const wake of this.waiting.splice(0)) wake();
    this.changed(); // what was decided while the record was read waits to be written
    return { version: this.state?.version ?? 0 };
  }

  /** The run ends: its clocks decide nothing more, the next run's do. */
  leave(): void {
    this.left = true;
  }

  /** Time has come for something: everything overdue happens now, in order. */
  tick(): void {
    if (this.state !== null && !this.left) this.accept(tick(this.state, this.now()), `tick:${String(this.state.version)}`);
  }

  wakeOf(track: Track): number | null {
    if (this.state === null) return null;
    if (this.wakes?.version !== this.state.version) {
      this.wakes = { version: this.state.version, technical: wakeAt(this.state, 'technical'), relationship: wakeAt(this.state, 'relationship') };
    }
    return this.wakes[track];
  }

  /**
   * `listener` is called when the state has changed, once for all changes of one turn. Promises are dear in a workflow, since the SDK takes
   * the stack of each: a loop over `condition` per coroutine cost more than all decisions together.
   */
  onChange(listener: () => void): void {
    this.listeners = [...this.listeners, listener];
  }

  private changed(): void {
    if (!this.committing && this.pending.length > 0) {
      this.committing = true;
      this.write().catch(this.fault);
    }
    if (this.telling) return;
    this.telling = true;
    Promise.resolve().then(() => {
      this.telling = false;
      for (const listener of this.listeners) listener();
    }).catch(this.fault);
  }

  /** The only writer. Batches what has piled up while the former batch was being written. */
  private async write(): Promise<void> {
    // What else happens in this turn goes into the same transaction.
    await Promise.resolve();
    while (this.pending.length > 0) {
      const { batch, after } = this.takeBatch();
      const onRecord = await this.surely.run(() => commitSurely(batch));
      if (onRecord === undefined) this.committed = after;
      else this.adopt(onRecord);
      for (const wake of this.waiting.splice(0)) wake();
    }
    this.committing = false;
  }

  /** Keeps the compiled calendars ahead of the clocks, and ends the run when the crisis can no longer be reopened. */
  async runHorizon(): Promise<void> {
    for (;;) {
      const { state } = this;
      const refreshAt = state === null ? null : this.refreshAt(state);
      if (state === null || refreshAt === null) {
        await condition(() => this.state !== null && this.refreshAt(this.state) !== refreshAt);
        continue;
      }
      const remainingMs = toReal(this.drill, refreshAt) - Date.now();
      if (remainingMs > 0) await sleep(remainingMs);
      if (this.state !== null && this.refreshAt(this.state) === refreshAt) await this.refresh(this.state);
      // The table ends here: nothing more can be compiled until somebody gives the crisis another one.
      if (this.state !== null && this.refreshAt(this.state) === refreshAt) await condition(() => this.state !== null && this.refreshAt(this.state) !== refreshAt);
    }
  }

  private async refresh(state: CrisisState): Promise<void> {
    if (this.ended) {
      // The main coroutine is about to end the run; nothing more to do here.
      await condition(() => false);
      return;
    }
    const fromAt = Math.min(this.now(), ...state.obligation.open.map((one) => one.startedAt)) - DAY_MS;
    // The pinned versions: an edited table reaches an open crisis only by an explicit event.
    const names = { always: state.calendars.always.version, extended: state.calendars.extended.version, desk: state.calendars.desk.version, delivery: state.calendars.delivery.version };
    const toAt = this.now() + HORIZON_MS;
    const calendars = await this.surely.run(() => patient.compileCalendars({ calendars: names, fromAt, toAt }));
    if (this.state === null) return;
    const command: Command = { type: 'apply-calendars', payload: { why: 'window', calendars, note: '' } };
    this.accept(decide(this.state, command, { now: this.now(), actor: SYSTEM }), `window:${String(this.state.version)}`);
  }

  private refreshAt(state: CrisisState): number | null {
    const endsAt = windowEndsAt(state);
    const windowAt = state.calendars.always.to - HORIZON_REST_MS;
    // Past its end the run lives on for what outlives the crisis alone: from then on only the calendars need looking after.
    const lingers = this.windowIsOver(state) && owesAfterwards(state);
    return endsAt === null || lingers ? windowAt : Math.min(endsAt, windowAt);
  }

  private windowIsOver(state: CrisisState): boolean {
    const endsAt = windowEndsAt(state);
    return endsAt !== null && this.now() >= endsAt;
  }

  private now(drill = this.drill): number {
    return toVirtual(drill, Date.now());
  }

  private context(actor: Actor, drill = this.drill): Context {
    return { now: this.now(drill), actor };
  }

  /** From the last commit on by the record alone. All that was pending is dropped: handlers decide anew, tracks look at their clocks anew. */
  private adopt(onRecord: readonly RecordedEvent[]): void {
    const committedVersion = this.committed?.version ?? 0;
    this.pending.splice(0);
    this.answered.keepUpTo(committedVersion);
    for (const event of onRecord) {
      this.committed = withSharedParts(evolve(this.committed, event));
      this.answered.addEvent(event);
    }
    this.state = this.committed;
    this.wakes = null;
    this.adoptions += 1;
    this.changed();
  }

  private accept(outcome: Outcome, commandId: string): void {
    if (!outcome.ok) throw refusalFailure(outcome);
    const before = this.state;
    const after = withSharedParts(outcome.state);
    this.state = after;
    const events = outcome.events.map((event) => ({ ...event, commandId }));
    if (events.length > 0) {
      this.pending.push({ before, after, events });
      this.changed();
    }
    this.answered.add({ commandId, version: outcome.state.version, at: events.at(-1)?.at ?? 0, types: events.map((event) => event.type) });
  }

  /** Waits until the command is on record; null when the record was found to hold something else meanwhile: look again. */
  private async answer(commandId: string): Promise<CommandAnswer | null> {
    const { adoptions } = this;
    const { version, at, types } = this.answered.find(commandId) ?? { version: this.state?.version ?? 0, at: 0, types: [] };
    while (this.adoptions === adoptions && (this.committed?.version ?? 0) < version) await new Promise<void>((resolve) => { this.waiting.push(resolve); });
    if (this.adoptions !== adoptions) return null;
    const { id, reference } = this.carry().state.crisis;
    return { id, reference, version, events: types.map((type, index) => ({ seq: version - types.length + 1 + index, type, at })) };
  }

  private takeBatch(): { readonly batch: CommitBatch; readonly after: CrisisState } {
    const taken: Pending[] = [];
    let size = 0;
    for (let next = this.pending[0]; next !== undefined && (size === 0 || size + next.events.length <= MAX_EVENTS_PER_COMMIT); next = this.pending[0]) {
      taken.push(next);
      size += next.events.length;
      this.pending.shift();
    }
    const last = taken.at(-1);
    if (last === undefined) throw new Error('Nothing pending to commit');
    return { batch: commitBatch(taken[0]?.before ?? null, taken.flatMap((one) => one.events), last.after), after: last.after };
  }
}

/** Until when a closed crisis can be reopened; null while it is open. */
function windowEndsAt({ crisis, protocol }: CrisisState): number | null {
  return crisis.closedAt === null ? null : crisis.closedAt + protocol.reopenWindowMs;
}

/** What outlives a crisis may be due long after the reopening window; its reminders and ladder need the run. */
function owesAfterwards({ obligation }: CrisisState): boolean {
  return obligation.open.some((one) => OUTLIVING_KINDS.has(one.kind));
}

function refuseUnlessExpected({ expectedVersion }: CommandEnvelope, { version }: CrisisState): void {
  if (expectedVersion === undefined || expectedVersion === version) return;
  throw refusalFailure({ ok: false, code: 'version.conflict', params: { expected: expectedVersion, version } });
}

function refuseUnless(outcome: Outcome): void {
  if (!outcome.ok) throw refusalFailure(outcome);
}

/** A refusal crosses the workflow's edge as a failure whose type is the stable code. */
function refusalFailure(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({ message: refusal.code, type: refusal.code, nonRetryable: true, details: [refusal.params, refusal.field ?? null] });
}
