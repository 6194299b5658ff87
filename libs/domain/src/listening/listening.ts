/** Listening: what the customer said, in his words, and whether he was heard (C09). Types and lists only; rules in decide-listening.ts. */
import type { Instant } from '../kernel';
import type { EmotionalState } from '../message/message';

/** What he needs from us; several may hold (formulas 7). */
export const NEEDS = ['listen', 'explain', 'money', 'fix', 'protect'] as const;
export type Need = (typeof NEEDS)[number];
/** Feelings to be named; what the list has no word for stands in `feelingsNote`. */
export const FEELINGS = ['worry', 'fear', 'frustration', 'anger', 'disappointment', 'hurt', 'humiliation', 'helplessness', 'mistrust', 'exhaustion', 'relief'] as const;
export type Feeling = (typeof FEELINGS)[number];
export const READ_BACK_WAYS = ['call', 'mail', 'meeting'] as const;
export type ReadBackWay = (typeof READ_BACK_WAYS)[number];
/** What something the customer told us did to the diagnosis (S2-31). */
export const INFORMATION_EFFECTS = ['none', 'narrowed', 'changed'] as const;
export type InformationEffect = (typeof INFORMATION_EFFECTS)[number];

/**
 * Shares of complaining consumers who want each thing (S1-06 to S1-08), in percent: 55 someone to listen, 45 an explanation of how the complaint
 * is handled, 21 money. A quotation to stand beside one's own shares, never own data; for the other needs nothing is quoted.
 */
export const NEED_BENCHMARKS = {
  percent: { listen: 55, explain: 45, money: 21, fix: null, protect: null } as const satisfies Readonly<Record<Need, number | null>>,
  source: 'as quoted by Howazit, 1,630 consumers',
} as const;

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface ListeningRules {
  /** Message types that offer, correct, refuse or pay: they wait until the customer has been heard (S0-16). */
  readonly afterListening: readonly string[];
  /** States in which none of these is said before the feelings were acknowledged (S0-23). */
  readonly hurtStates: readonly string[];
}

export interface ListeningRecord {
  readonly contactId: string;
  /** In the customer's words. */
  readonly story: string;
  readonly feelings: readonly Feeling[];
  readonly feelingsNote: string;
  readonly needs: readonly Need[];
  /** What it leads to on his side, one each; damage-limiting actions are derived from them (S2-28). */
  readonly consequences: readonly string[];
  readonly desiredOutcome: string;
  readonly informationGained: readonly string[];
  /** How his complaint is handled, in plain words (S1-07). */
  readonly plainExplanation: string;
}

export interface DamageLimit {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
}
/** How he felt when a contact began and when it ended. */
export interface EmotionSeen {
  readonly contactId: string;
  readonly at: Instant;
  readonly before: EmotionalState;
  readonly after: EmotionalState;
}

/** Texts live in the record. */
export interface ListeningState {
  /** 0 while nothing is recorded; each revision of the record counts on. */
  readonly revision: number;
  readonly recordedAt: Instant | null;
  readonly recordedBy: string | null;
  readonly contactId: string | null;
  readonly feelings: readonly Feeling[];
  readonly needs: readonly Need[];
  readonly consequenceCount: number;
  /** The revision the customer last corrected; it has to be revised before it is read back again. */
  readonly correctedRevision: number | null;
  readonly readBacks: number;
  readonly readBackConfirmedAt: Instant | null;
  readonly confirmedHow: ReadBackWay | null;
  /** The last moment his feelings were named to him: acknowledged, read back, or apologised for. */
  readonly acknowledgedAt: Instant | null;
  readonly information: Readonly<Record<InformationEffect, number>>;
  /** Open ones, and the latest done. */
  readonly damageLimits: readonly DamageLimit[];
  /** The latest contacts in which a state was seen. */
  readonly emotions: readonly EmotionSeen[];
}
export const NO_LISTENING: ListeningState = {
  revision: 0, recordedAt: null, recordedBy: null, contactId: null, feelings: [], needs: [], consequenceCount: 0, correctedRevision: null, readBacks: 0,
  readBackConfirmedAt: null, confirmedHow: null, acknowledgedAt: null, information: { none: 0, narrowed: 0, changed: 0 }, damageLimits: [], emotions: [],
};

export interface ListeningCommands {
  'record-listening': ListeningRecord;
  'confirm-read-back': { readonly how: ReadBackWay; readonly contactId: string; readonly confirmed: boolean; readonly corrections: string };
  'acknowledge-feelings': { readonly contactId: string; readonly how: ReadBackWay; readonly words: string };
  'record-information': { readonly contactId: string; readonly information: string; readonly effect: InformationEffect; readonly note: string };
  /** `consequence` is its place in the listening record, from 1. */
  'derive-damage-limit': { readonly consequence: number; readonly title: string; readonly owner: string; readonly dueAt: Instant };
  'complete-damage-limit': { readonly damageLimitId: string; readonly evidence: string };
}

export interface ListeningEvents {
  'listening.recorded': ListeningRecord & { readonly revision: number };
  'listening.read-back': ListeningCommands['confirm-read-back'] & { readonly revision: number };
  'listening.feelings-acknowledged': ListeningCommands['acknowledge-feelings'];
  'listening.information-received': ListeningCommands['record-information'];
  'listening.damage-limit-derived': ListeningCommands['derive-damage-limit'] & { readonly id: string };
  /** The crisis was reopened; what was still to be done goes on. `dueAt` null: its time has passed, and it is owed as soon as may be. */
  'listening.damage-limit-carried-over': { readonly id: string; readonly owner: string; readonly dueAt: Instant | null };
  'listening.damage-limit-completed': ListeningCommands['complete-damage-limit'];
}
