import { defineTable, instant, instantOrNull, int, text, textKey, textOrNull, texts } from '../table';
import type { Instant, Severity } from '../types';

/** A case from before there was a record of ours. */
export interface PastCaseRecord {
  /** Its name in the system it came from. */
  readonly externalId: string;
  readonly target: string;
  readonly causes: readonly string[];
  readonly product: string | null;
  readonly severity: Severity;
  readonly startedAt: Instant;
  /** Null: still without an outcome. */
  readonly endedAt: Instant | null;
  readonly loadedAt: Instant;
  readonly loadedBy: string;
}
export const pastCaseTable = defineTable<PastCaseRecord>('past_case', {
  externalId: textKey, target: textKey, causes: texts, product: textOrNull, severity: int, startedAt: instant, endedAt: instantOrNull, loadedAt: instant, loadedBy: text,
});
