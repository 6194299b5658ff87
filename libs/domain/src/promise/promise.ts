/**
 * Promises: what was promised to the customer, and what became of it (C12). Types only; rules in decide-promise.ts.
 *
 *   made ──> kept            by the update, the call, the repair itself, or by a person's word with evidence
 *     │ └──> renegotiated    told before it was due; the same promise goes on with the new date
 *     └────> broken ──> made good   its time and the grace passed; it stays open until made good, and stays broken on record
 */
import type { Instant } from '../kernel';
import type { ContactChannel, MessageType, PromiseKind, PromiseTarget, SendMessage } from '../message/message';

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface PromiseRules {
  /** How long after its due instant a promise not kept counts as broken. */
  readonly graceMs: number;
  /** Types that a second person reads before they leave. */
  readonly secondReader: readonly MessageType[];
  /** So many overridden marks in one crisis are told to the team lead and the head of service. */
  readonly overridesNotice: number;
  /** Whether what was promised and not done stays owed after a reopening; absent in older protocols: it does not. */
  readonly carryOver?: boolean | undefined;
}

export interface PromiseFacts {
  readonly id: string;
  readonly madeBy: string;
  readonly words: string;
  readonly kind: PromiseKind;
  readonly target: PromiseTarget;
  readonly dueAt: Instant | null;
  /** Null: made by word of mouth. */
  readonly messageId: string | null;
  readonly contactId: string;
}
export interface OpenPromise extends PromiseFacts {
  readonly madeAt: Instant;
  readonly brokenAt: Instant | null;
}
/** By what a promise was kept: a person's command, the next update, the call, the repair. */
export type KeptBy = 'command' | 'update' | 'contact' | 'repair';
export interface PastPromise {
  readonly id: string;
  readonly words: string;
  readonly kind: PromiseKind;
  readonly dueAt: Instant | null;
  readonly outcome: 'kept' | 'made-good';
  readonly at: Instant;
  readonly confirmedByCustomer: boolean;
}

/** Why a message waits for a second person. */
export const WAITING_REASONS = ['second-reader', 'before-p90', 'no-forecast', 'asked'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];
/** A proposed message; its words are on record, here only what the decision needs. */
export interface WaitingMessage {
  readonly id: string;
  readonly author: string;
  readonly messageType: MessageType;
  readonly at: Instant;
  readonly why: readonly WaitingReason[];
  /** Digest of the message: what is approved is what was proposed. */
  readonly digest: string;
}

export interface PromiseTally {
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  readonly renegotiated: number;
  /** Outcomes with a date, and of them those promised for before the p90 of that moment (formulas 10, over-promising). */
  readonly dated: number;
  readonly early: number;
}
export interface PromiseState {
  readonly counter: number;
  readonly open: readonly OpenPromise[];
  /** The latest ones that ended; all are on record. */
  readonly past: readonly PastPromise[];
  readonly tally: PromiseTally;
  /** Overridden marks by rule of the guard. */
  readonly overrides: Readonly<Record<string, number>>;
  /** The range the customer was told last. */
  readonly told: { readonly p50At: Instant; readonly p90At: Instant } | null;
  readonly waiting: readonly WaitingMessage[];
}
export const NO_PROMISE: PromiseState = {
  counter: 0, open: [], past: [], tally: { made: 0, kept: 0, broken: 0, renegotiated: 0, dated: 0, early: 0 }, overrides: {}, told: null, waiting: [],
};

export interface PromiseCommands {
  /** A promise made by word of mouth; it binds as one in writing does. */
  'make-promise': {
    readonly words: string; readonly kind: PromiseKind; readonly target?: PromiseTarget | undefined; readonly dueAt: Instant | null;
    readonly contactId: string; readonly channel: ContactChannel; readonly reason?: string | undefined;
  };
  'keep-promise': { readonly promiseId: string; readonly evidence: string; readonly confirmedByCustomer: boolean };
  'renegotiate-promise': { readonly promiseId: string; readonly newDueAt: Instant; readonly reason: string; readonly channel: ContactChannel; readonly contactId: string };
  'propose-message': SendMessage;
  /** `message` is added at the edge from the record of the proposal; the domain holds it against the digest. */
  'approve-message': { readonly proposalId: string; readonly note: string; readonly message?: SendMessage | undefined };
  'return-message': { readonly proposalId: string; readonly reason: string };
}

export interface PromiseEvents {
  'promise.made': PromiseFacts & {
    readonly channel: 'message' | ContactChannel;
    /** The p90 in force when it was made; null where there was no forecast. */
    readonly p90At: Instant | null;
    /** Promised for before that p90. */
    readonly early: boolean;
    readonly reason: string | null;
    readonly approvedBy: string | null;
  };
  'promise.kept': { readonly id: string; readonly kind: PromiseKind; readonly by: KeptBy; readonly evidence: string; readonly confirmedByCustomer: boolean; readonly keptAt: Instant };
  /** The customer himself confirmed a promise that was on record as kept already. */
  'promise.confirmed': { readonly id: string; readonly evidence: string };
  'promise.renegotiated': { readonly id: string; readonly kind: PromiseKind; readonly wasDueAt: Instant; readonly dueAt: Instant; readonly reason: string; readonly channel: ContactChannel; readonly contactId: string; readonly early: boolean };
  'promise.broken': { readonly id: string; readonly kind: PromiseKind; readonly words: string; readonly dueAt: Instant; readonly noticedLateMs: number };
  /** Broken, but done in the end; it stays broken on record. */
  'promise.made-good': { readonly id: string; readonly kind: PromiseKind; readonly by: KeptBy; readonly evidence: string; readonly confirmedByCustomer: boolean };
  /** The crisis was reopened; what was promised before goes on. `dueAt` null: its time has passed, and it is owed as soon as may be. */
  'promise.carried-over': { readonly id: string; readonly dueAt: Instant | null };
  'message.proposed': { readonly id: string; readonly message: SendMessage; readonly why: readonly WaitingReason[]; readonly digest: string };
  'message.approved': { readonly id: string; readonly author: string; readonly note: string };
  'message.returned': { readonly id: string; readonly author: string; readonly reason: string };
  'message.overrides-counted': { readonly total: number };
}
