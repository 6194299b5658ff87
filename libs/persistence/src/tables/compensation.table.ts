import { bigint, bool, defineTable, instant, instantOrNull, int, text, textKey, textOrNull, uuidKey } from '../table';
import type { Instant } from '../types';

/** One decision about compensation; `none` is one of the kinds. What caps, budgets and the report count. */
export interface CompensationDecisionRecord {
  readonly crisisId: string;
  readonly id: string;
  readonly kind: string;
  readonly basis: string;
  /** Given although the claim proved wrong. */
  readonly claimWrong: boolean;
  readonly amountMinor: number;
  /** Null: nothing is given. */
  readonly currency: string | null;
  readonly tier: number;
  readonly state: string;
  readonly decidedAt: Instant;
  readonly decidedBy: string;
  readonly paidAt: Instant | null;
  readonly version: number;
}
export const compensationDecisionTable = defineTable<CompensationDecisionRecord>('compensation_decision', {
  crisisId: uuidKey, id: textKey, kind: text, basis: text, claimWrong: bool, amountMinor: bigint, currency: textOrNull, tier: int, state: text, decidedAt: instant, decidedBy: text, paidAt: instantOrNull, version: int,
});

/** A change to a decision of an earlier batch; null leaves what is there. */
export type CompensationPatch = Pick<CompensationDecisionRecord, 'crisisId' | 'id' | 'paidAt' | 'version'> & { readonly state: string | null };
/** Never a table of its own: the record list of the patches. */
export const compensationPatch = defineTable<CompensationPatch>('compensation_patch', { crisisId: uuidKey, id: textKey, state: textOrNull, paidAt: instantOrNull, version: int });

/** What a command under way is about to give: others of the same customer count it until the command has answered or its time is up. */
export interface CompensationReservationRecord {
  readonly crisisId: string;
  readonly commandId: string;
  readonly accountId: string;
  readonly kind: string;
  readonly basis: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reservedUntil: Instant;
}
export const compensationReservationTable = defineTable<CompensationReservationRecord>('compensation_reservation', {
  crisisId: uuidKey, commandId: textKey, accountId: text, kind: text, basis: text, amountMinor: bigint, currency: text, reservedUntil: instant,
});
