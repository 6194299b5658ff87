import { defineTable, instant, instantOrNull, stampedByDatabase, text, textKey } from '../table';
import type { Instant } from '../types';

/** A link by which a person sets a new password, once and until it expires. Only the hash of its token is kept. */
export interface PasswordResetRecord {
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdBy: string;
  readonly createdAt?: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}
export const passwordResetTable = defineTable<PasswordResetRecord>('password_reset', { tokenHash: textKey, personId: text, createdBy: text, createdAt: stampedByDatabase, expiresAt: instant, usedAt: instantOrNull });
