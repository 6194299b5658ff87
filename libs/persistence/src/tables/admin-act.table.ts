import { defineTable, instant, json, text, uuidKey } from '../table';
import type { Instant } from '../types';

/** A change to the organisation that was carried out. Names and addresses are no part of it: ids, roles and desks only. */
export interface AdminActRecord {
  readonly id: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorRole: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export const adminActTable = defineTable<AdminActRecord>('admin_act', { id: uuidKey, at: instant, actorId: text, actorRole: text, action: text, params: json });
