export type {
  Actor, CrisisRow, CrisisStatus, DomainEvent, EventType, Instant, Language, ObligationKind, ObligationRow, ObligationRowState, OutboxDraft, ReviewStage, Severity,
} from '#domain';
export type { CommitBatch, RecordedEvent } from '#activities/contract';
