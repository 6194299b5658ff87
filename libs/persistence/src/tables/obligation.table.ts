import { defineTable, instant, instantOrNull, instants, int, json, text, textKey, textOrNull, uuidKey } from '../table';
import type { ObligationRow } from '../types';

/** `version`: the crisis's version at which this row was drawn; an older one never overwrites a newer. */
export type ObligationRecord = ObligationRow & { readonly version: number };

export const obligationTable = defineTable<ObligationRecord>('obligation', {
  crisisId: uuidKey, id: textKey, kind: text, track: text, cycle: int, ownerId: textOrNull, state: text, startedAt: instant,
  dueAt: instantOrNull, dueRealAt: instantOrNull, settledAt: instantOrNull, breachedAt: instantOrNull, warnedAt: instants,
  nextWarningAt: instantOrNull, rung: int, nextRungAt: instantOrNull, clock: text, targetLabel: text, about: textOrNull,
  evidence: textOrNull, reason: textOrNull, pauses: json, version: int,
});
