/**
 * What workflows may ask of the outside world: types only, so that workflow code never loads an activity.
 * One method = one effect; each is idempotent by the business key named in its comment.
 */
import type { Actor, ClockName, CompiledCalendar, CrisisRow, DomainEvent, ObligationRow, OutboxDraft } from '#domain';

/** An event as it goes on record: with the command that caused it (the Idempotency-Key, or the engine's own id). */
export type RecordedEvent = DomainEvent & { readonly commandId: string };

/** One transaction: events, rows drawn from the state after them, and what is to be sent. */
export interface CommitBatch {
  readonly crisisId: string;
  readonly events: readonly RecordedEvent[];
  readonly row: CrisisRow;
  /** The whole state after the last event as JSON, for the crisis page; guarded by the version like the row. */
  readonly snapshot: string;
  readonly obligations: readonly ObligationRow[];
  readonly outbox: readonly OutboxDraft[];
}

/** What the record holds instead of the batch given, from the batch's first number on; undefined: it holds the batch and nothing after it. */
export type OnRecord = readonly RecordedEvent[] | undefined;

export interface CrisisActivities {
  /**
   * Idempotent by (crisis id, seq): a repeat writes nothing twice. Rows are guarded by version. Where the record already holds other events
   * or more (an attempt whose end the engine never learned of), nothing is written and they are the answer: the record is the truth.
   */
  commit(batch: CommitBatch): Promise<OnRecord>;
  /** The record from `fromSeq` on. Pure reading; a repeat is harmless. */
  readRecord(request: { readonly crisisId: string; readonly fromSeq: number }): Promise<readonly RecordedEvent[]>;
  /** Compiles the crisis's calendars further ahead. Pure reading; a repeat is harmless. */
  compileCalendars(request: { readonly calendars: Readonly<Record<ClockName, string>>; readonly fromAt: number; readonly toAt: number }): Promise<Readonly<Record<ClockName, CompiledCalendar>>>;
}
export type { Actor };
