/** The way of what happened to the record: one batch, written surely. */
import { log, proxyActivities, proxyLocalActivities, sleep, TemporalFailure } from '@temporalio/workflow';
import { crisisRow, crisisSnapshot, obligationRows, outboxFor } from '#domain';
import type { CrisisState, DomainEvent } from '#domain';
import type { CommitBatch, CrisisActivities, OnRecord, RecordedEvent } from '#activities/contract';

/** How often a write refused for good is tried again: a repaired database must be noticed without anybody's doing. */
const REFUSED_COMMIT_RETRY_MS = 60_000;

// A short budget, so that a database outage does not hold the workflow task; then the same function as a patient regular activity.
const local = proxyLocalActivities<CrisisActivities>({ startToCloseTimeout: '2s', scheduleToCloseTimeout: '4s', retry: { maximumAttempts: 2, initialInterval: '50ms' } });
export const patient = proxyActivities<CrisisActivities>({ startToCloseTimeout: '20s', retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' }, priority: { priorityKey: 1 } });

/** Everything one transaction writes: the events between the two states, and what is drawn from the later one. */
export function commitBatch(before: CrisisState | null, events: readonly RecordedEvent[], after: CrisisState): CommitBatch {
  const plain: readonly DomainEvent[] = events;
  const at = events.at(-1)?.at ?? after.crisis.openedAt;
  return {
    crisisId: after.crisis.id,
    events,
    row: crisisRow(after, at),
    snapshot: JSON.stringify(crisisSnapshot(after, at)),
    obligations: obligationRows(before, plain, after),
    outbox: plain.flatMap((event) => outboxFor(after, event, plain)),
  };
}

/**
 * Local first; when the database is slow or away, the same write as a regular activity that goes on trying. A crisis never dies of a failed
 * write: one that is refused for good is logged for a person and tried again. Repeats are harmless by (crisis, seq). Answers what the record
 * holds where that is not the batch.
 */
export async function commitSurely(batch: CommitBatch): Promise<OnRecord> {
  try {
    return await local.commit(batch);
  } catch (error) {
    if (!(error instanceof TemporalFailure)) throw error;
  }
  for (;;) {
    try {
      return await patient.commit(batch);
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      log.error('A commit was refused for good; the crisis waits for a person', { crisisId: batch.crisisId, error });
      await sleep(REFUSED_COMMIT_RETRY_MS);
    }
  }
}

