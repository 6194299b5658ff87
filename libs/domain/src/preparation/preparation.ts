/**
 * Preparation: before a hard conversation somebody has looked at the call sheet, and it is on record who (S0-17). Types and lists only; rules in
 * decide-preparation.ts and gates.ts. Nothing here ever keeps a word from the customer: a call that could not wait is logged with its reason.
 */
import type { Instant } from '../kernel';
import type { EmotionalState } from '../message/message';

/** Why a conversation is hard: how the person felt when last seen, or a flag on the customer from before any crisis. */
export const HARD_BECAUSE = ['feelings', 'sensitive'] as const;
export type HardBecause = (typeof HARD_BECAUSE)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then no call asks for it. */
export interface PreparationRules {
  readonly hardStates: readonly EmotionalState[];
  /** Whether a customer flagged as a sensitive engagement makes every call of ours a hard one. */
  readonly sensitive: boolean;
  /** How long a preparation holds. */
  readonly validMs: number;
  /** Up to this severity the sheet is advised before the first word; never asked for, because the first word must not wait. */
  readonly adviseThroughSeverity: number;
}

export interface PreparedCall {
  readonly contactId: string;
  readonly by: string;
  readonly at: Instant;
}
/** How a contact felt when he was last seen. */
export interface FeltState {
  readonly contactId: string;
  readonly state: EmotionalState;
  readonly at: Instant;
}
export interface PreparationState {
  /** The latest per contact. */
  readonly prepared: readonly PreparedCall[];
  /** The latest per contact: a colleague of his who is calm does not make him calm. */
  readonly felt: readonly FeltState[];
  /** The pinned profile said so at opening. */
  readonly sensitive: boolean;
  /** Hard conversations led without preparation, each with its reason on record. */
  readonly unprepared: number;
}
export const NO_PREPARATION: PreparationState = { prepared: [], felt: [], sensitive: false, unprepared: 0 };

export interface PreparationCommands {
  /** Given where the call sheet is read; `aims` is what the conversation should come to. */
  'prepare-call': { readonly contactId: string; readonly aims: string };
}
export interface PreparationEvents {
  'call.prepared': { readonly contactId: string; readonly aims: string };
}
