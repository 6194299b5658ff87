import { bigintOrNull, defineTable, json, stampedByDatabase, text, textKey, textOrNull } from '../table';
import type { Column } from '../table';
import type { Instant } from '../types';

/** A protocol as it was when a crisis first used it; never changed afterwards. */
export interface ProtocolUsedRecord {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly document: unknown;
  readonly usedAt?: Instant;
}
export const protocolUsedTable = defineTable<ProtocolUsedRecord>('protocol_used', { id: textKey, version: textKey, fingerprint: text, document: json, usedAt: stampedByDatabase });

/** An organisation's own calendar; a new version is a new row. */
export interface CalendarOwnRecord {
  readonly id: string;
  readonly version: string;
  readonly definition: unknown;
  /** Who published it. */
  readonly createdBy?: string | null;
  readonly createdAt?: Instant;
}
export const calendarOwnTable = defineTable<CalendarOwnRecord>('calendar_own', { id: textKey, version: textKey, definition: json, createdBy: textOrNull, createdAt: stampedByDatabase });

const serial: Column = { ...bigintOrNull, nullable: false, key: true, generated: true };
/** Who was refused what: refusals leave no trace in a crisis's own record. */
export interface RefusalAuditRecord {
  readonly id?: number;
  readonly at?: Instant;
  readonly actorId: string;
  readonly actorRole: string;
  readonly crisisId: string | null;
  readonly command: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
export const refusalAuditTable = defineTable<RefusalAuditRecord>('refusal_audit', {
  id: serial, at: stampedByDatabase, actorId: text, actorRole: text, crisisId: { ...textOrNull, type: 'uuid' }, command: text, code: text, params: json,
});
