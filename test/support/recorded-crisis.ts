/** A crisis lived through by the real domain and written by the real store, without a workflow: for tests of what is read. */
import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '#activities/contract';
import { crisisRow, crisisSnapshot, decide, obligationRows, open, outboxFor, tick } from '#domain';
import type { Actor, Command, CrisisState, DomainEvent, OpenCrisis, Outcome } from '#domain';
import type { CrisisStore } from '#persistence';

export class RecordedCrisis {
  private constructor(private readonly store: CrisisStore, public state: CrisisState, public now: number) {}

  static async open(store: CrisisStore, payload: OpenCrisis, options: { readonly now: number; readonly actor: Actor }): Promise<RecordedCrisis> {
    const outcome = accepted(open(payload, { now: options.now, actor: options.actor }));
    const crisis = new RecordedCrisis(store, outcome.state, options.now);
    await crisis.commit(null, outcome.events, randomUUID());
    return crisis;
  }

  get id(): string {
    return this.state.crisis.id;
  }

  /** Lets time pass, with everything the engine does in it. */
  async pass(ms: number): Promise<this> {
    this.now += ms;
    const before = this.state;
    const outcome = tick(before, this.now);
    this.state = outcome.state;
    if (outcome.events.length > 0) await this.commit(before, outcome.events, `tick:${String(before.version)}`);
    return this;
  }

  async do(actor: Actor, ...commands: readonly Command[]): Promise<this> {
    for (const command of commands) {
      const before = this.state;
      const outcome = accepted(decide(before, command, { now: this.now, actor }));
      this.state = outcome.state;
      await this.commit(before, outcome.events, randomUUID());
    }
    return this;
  }

  private async commit(before: CrisisState | null, events: readonly DomainEvent[], commandId: string): Promise<void> {
    const recorded: readonly RecordedEvent[] = events.map((event) => ({ ...event, commandId }));
    await this.store.commit({
      crisisId: this.id, events: recorded, row: crisisRow(this.state, this.now), snapshot: JSON.stringify(crisisSnapshot(this.state, this.now)),
      obligations: obligationRows(before, events, this.state), outbox: events.flatMap((event) => outboxFor(this.state, event)),
    });
  }
}

function accepted(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
  return outcome;
}
