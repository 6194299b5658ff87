import { COMMIT_PARTS, commitStatement } from './commit-sql';
import type { CommitPart } from './commit-sql';
import { projectEvents } from './project-events';
import { isInTransaction, runPrepared, runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { retryTransaction } from './retry';
import { fromRow, selectList, toRecord } from './table';
import { caseEventTable, commandResultTable, crisisSnapshotTable, crisisTable } from './tables/crisis.table';
import type { CaseEventRecord, CommandResultRecord } from './tables/crisis.table';
import { reviewSectionTable, surveyAnswerTable } from './tables/closing.table';
import { compensationDecisionTable, compensationPatch } from './tables/compensation.table';
import { forecastCasePatch, forecastCaseTable } from './tables/forecast.table';
import { contactLogTable, deliverySettledRecord, messageTable } from './tables/message.table';
import { obligationTable } from './tables/obligation.table';
import { outboxTable } from './tables/outbox.table';
import type { CrisisOutboxRecord } from './tables/outbox.table';
import type { CommitBatch, Instant, OutboxDraft, RecordedEvent } from './types';

/** A notice above 8,000 bytes is refused by PostgreSQL; screens read the rest anyway. */
const NOTICE_MAX_TYPES = 50;
/** Events read at once; a 30-day crisis has about a thousand. */
const EVENTS_MAX = 20_000;

export interface CommitResult {
  /** 0 on a repeat. */
  readonly eventsWritten: number;
  readonly outboxWritten: number;
  /** The record goes on after this batch: an earlier attempt had written more. */
  readonly isAhead?: true;
}

/** The record holds another event under the same number: what was given is not what happened. Whoever gave it must go by the record. */
export class RecordDivergedError extends Error {
  readonly code = 'record.diverged';
  constructor(readonly crisisId: string, readonly firstSeq: number) {
    super(`Crisis ${crisisId}: the record already holds other events from number ${firstSeq} on.`);
    this.name = 'RecordDivergedError';
  }
}

/** Writes one crisis: events, rows, outbox. */
export class CrisisStore {
  /** On a DataSource each commit is its own transaction, retried as a whole on 40001 and 40P01; on an EntityManager it joins the caller's. */
  constructor(private readonly database: Database) {}

  /**
   * Writes a batch in one transaction and one round trip; tells listeners on commit. Idempotent by (crisis id, seq): a repeat, or a batch
   * that has grown since, writes only what is missing, and an older batch never overwrites newer rows.
   * Throws `RecordDivergedError` when an event on record differs from the one given; then nothing is written.
   */
  async commit(batch: CommitBatch): Promise<CommitResult> {
    const parts = commitParts(batch);
    const used = COMMIT_PARTS.filter((part) => parts[part].length > 0);
    const values = [...commonValues(batch), ...used.map((part) => JSON.stringify(parts[part]))];
    const run = () => runPrepared(this.database, commitStatement(used), values);
    const [row] = isInTransaction(this.database) ? await run() : await retryTransaction(run);
    if (row?.['clashed'] === true) throw new RecordDivergedError(batch.crisisId, batch.events[0]?.seq ?? 0);
    return { eventsWritten: Number(row?.['events_written'] ?? 0), outboxWritten: Number(row?.['outbox_written'] ?? 0), ...(row?.['is_ahead'] === true ? { isAhead: true } : {}) };
  }

  /** The record from `fromSeq` on, in order. */
  async readEvents(crisisId: string, fromSeq = 1): Promise<readonly RecordedEvent[]> {
    const rows = await runSql(this.database,
      `select ${selectList(caseEventTable)} from case_event where case_event.crisis_id = $1 and case_event.seq >= $2 order by case_event.seq limit ${EVENTS_MAX}`,
      [crisisId, fromSeq]);
    return rows.map((row) => toEvent(fromRow(caseEventTable, row)));
  }

  /** The state as last written, or null for an unknown crisis. */
  async latestSnapshot(crisisId: string): Promise<{ readonly crisisId: string; readonly version: number; readonly state: unknown } | null> {
    const [row] = await runSql(this.database, `select ${selectList(crisisSnapshotTable)} from crisis_snapshot where crisis_snapshot.crisis_id = $1`, [crisisId]);
    if (row === undefined) return null;
    const { version, state } = fromRow(crisisSnapshotTable, row);
    return { crisisId, version, state: JSON.parse(state) };
  }

  /**
   * What a command changed when it was first carried out, or null: the answer to a repeat, also after a roll-over. `answeredAt` is the
   * instant of its events on the crisis's own clock, as the first answer told it.
   */
  async commandResult(crisisId: string, commandId: string): Promise<CommandResultRecord | null> {
    const [row] = await runSql(this.database, `
      select ${selectList(commandResultTable)}, case_event.at as answered_at
      from command_result join case_event on case_event.crisis_id = command_result.crisis_id and case_event.seq = command_result.version
      where command_result.crisis_id = $1 and command_result.command_id = $2`, [crisisId, commandId]);
    return row === undefined ? null : fromRow(commandResultTable, row);
  }

  /** Crises whose last event was recorded within `withinMs` but not within `quietMs`, with their version; those long closed are left out. */
  async writtenLately({ withinMs, quietMs }: { readonly withinMs: number; readonly quietMs: number }): Promise<readonly { readonly crisisId: string; readonly version: number }[]> {
    const rows = await runSql(this.database, `
      select crisis.id, crisis.version from crisis join case_event on case_event.crisis_id = crisis.id and case_event.seq = crisis.version
      where (crisis.closed_at is null or crisis.closed_at > now() - interval '1 day')
        and case_event.recorded_at > now() - $1 * interval '1 millisecond' and case_event.recorded_at < now() - $2 * interval '1 millisecond'
      order by case_event.recorded_at, crisis.id`, [withinMs, quietMs]);
    return rows.map((row) => ({ crisisId: String(row['id']), version: Number(row['version']) }));
  }

  /** The next reference, `TK-2026-00042`. Numbers are never given twice; one whose opening failed is left out. `now` gives the year, in UTC. */
  async nextReference(now: Instant): Promise<string> {
    const [row] = await runSql(this.database, `select nextval('crisis_reference_seq')::text as number`);
    return `TK-${new Date(now).getUTCFullYear()}-${String(row?.['number']).padStart(5, '0')}`;
  }
}

/** A record of the database as the event it was: the parser of the record. */
function toEvent(record: CaseEventRecord): RecordedEvent {
  const { seq, type, at, actorId, actorRole, commandId, data } = record;
  return { seq, type, at, by: { id: actorId, role: actorRole }, commandId, data } as RecordedEvent;
}

function commonValues(batch: CommitBatch): readonly unknown[] {
  const { crisisId, events } = batch;
  const records = events.map((event) => toRecord(caseEventTable, {
    crisisId, seq: event.seq, type: event.type, at: event.at, actorId: event.by.id, actorRole: event.by.role, commandId: event.commandId, data: event.data,
  }));
  const types = [...new Set(events.map((event) => event.type))].slice(0, NOTICE_MAX_TYPES);
  return [crisisId, JSON.stringify(records), JSON.stringify([toRecord(crisisTable, batch.row)]), batch.snapshot, JSON.stringify({ crisisId, version: batch.row.version, types })];
}

function commitParts(batch: CommitBatch): Readonly<Record<CommitPart, readonly unknown[]>> {
  const projections = projectEvents(batch.crisisId, batch.events);
  const heldBack = new Set(batch.outbox.filter(isHeldBack).map((draft) => draft.messageId));
  return {
    obligations: batch.obligations.map((row) => toRecord(obligationTable, { ...row, version: batch.row.version })),
    outbox: batch.outbox.map((draft) => toRecord(outboxTable, newOutboxRecord(draft))),
    commands: projections.commands.map((record) => toRecord(commandResultTable, record)),
    // In a drill a customer counts as told the moment it is written: no provider will ever say so.
    messages: projections.messages.map((record) => toRecord(messageTable, heldBack.has(record.id) ? { ...record, delivery: 'sent', deliveryDetail: 'drill', settledAt: record.at } : record)),
    deliveries: projections.deliveries.map((record) => toRecord(deliverySettledRecord, record)),
    contacts: projections.contacts.map((record) => toRecord(contactLogTable, record)),
    sections: projections.sections.map((record) => toRecord(reviewSectionTable, record)),
    answers: projections.answers.map((record) => toRecord(surveyAnswerTable, record)),
    compensations: projections.compensation.decided.map((record) => toRecord(compensationDecisionTable, record)),
    compensationPatches: projections.compensation.patches.map((record) => toRecord(compensationPatch, record)),
    forecastCases: projections.forecastCases.opened.map((record) => toRecord(forecastCaseTable, record)),
    forecastPatches: projections.forecastCases.patches.map((record) => toRecord(forecastCasePatch, record)),
  };
}

/** A drill's words to customers are kept and shown, never sent: settled at once, and reported back like a delivery. */
function newOutboxRecord(draft: OutboxDraft): CrisisOutboxRecord {
  const heldBack = isHeldBack(draft);
  return {
    key: draft.key, kind: draft.kind, crisisId: draft.crisisId, messageId: draft.messageId, payload: draft, state: heldBack ? 'drill' : 'queued',
    attempts: 0, nextAttemptAt: null, leasedUntil: null, leasedBy: null, lastError: null, settledAt: heldBack ? Date.now() : null, reportedAt: null,
  };
}

function isHeldBack(draft: OutboxDraft): boolean {
  return draft.drill && draft.kind !== 'staff';
}
