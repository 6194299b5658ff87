/** Contacts with the customer and messages to him: what was said, by whom, and what became of each message. Types only. */
import type { GenderForm, Instant, Language } from '../kernel';

export type ContactChannel = 'call' | 'meeting' | 'email' | 'chat' | 'sms' | 'letter' | 'status-page';
export const CONTACT_CHANNELS = ['call', 'meeting', 'email', 'chat', 'sms', 'letter', 'status-page'] as const satisfies readonly ContactChannel[];
export type EmotionalState = 'calm' | 'worried' | 'frustrated' | 'angry' | 'furious' | 'hurt' | 'relieved' | 'unknown';
export const EMOTIONAL_STATES = ['calm', 'worried', 'frustrated', 'angry', 'furious', 'hurt', 'relieved', 'unknown'] as const satisfies readonly EmotionalState[];

/** What an update is made of; it counts when it carries a new fact, an action or a next time (formulas 2). */
export interface Substance {
  readonly newFacts: readonly string[];
  readonly actions: readonly string[];
  readonly customerCanDo: readonly string[];
  readonly nextUpdateAt: Instant | null;
  readonly forecast: { readonly p50At: Instant; readonly p90At: Instant } | null;
  readonly noForecastNextTryAt: Instant | null;
}

export const MESSAGE_TYPES = [
  'first-contact', 'update', 'stage-update', 'answer', 'summary', 'options', 'polite-correction', 'refusal', 'apology', 'compensation', 'closing', 'survey', 'other',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];
/** queued → sending → sent | failed | unknown; unknown is never sent again by machine, it becomes a task for a person. */
export type DeliveryState = 'queued' | 'sent' | 'failed' | 'unknown';

export interface LogContact {
  readonly direction: 'to-customer' | 'from-customer';
  readonly channel: ContactChannel;
  readonly contactId: string;
  readonly occurredAt: Instant;
  readonly said: string;
  /** How the customer felt when the contact began; contacts of older releases do not have it. */
  readonly emotionalStateBefore?: EmotionalState | undefined;
  /** How he felt when it ended. */
  readonly emotionalState: EmotionalState;
  /** The customer asked something and is owed a substantive answer. */
  readonly needsAnswer: boolean;
  /** Our side answered what was asked (calls and meetings). */
  readonly answered: boolean;
  /**
   * A call or meeting the customer began: somebody of ours spoke with him in it; false = a missed call, a recording. Absent in contacts of older releases,
   * where such a call counted as having been in touch only when what was asked was answered.
   */
  readonly reachedUs?: boolean | undefined;
  /** The customer confirmed that he got the update in this call; only then does a call count as an update. */
  readonly confirmedByCustomer: boolean;
  readonly substance: Substance | null;
  /** A competitor the customer named in this contact (S0-04). */
  readonly competitorNamed: string | null;
  /** Why a hard conversation could not wait until somebody had looked at the call sheet. */
  readonly unpreparedBecause?: string | undefined;
}

/**
 * What a promise is about (formulas 6): `outcome` = something is fixed, restored, delivered or decided, and is judged by the forecast;
 * `next-update` = when we write again; `contact` = a call, visit or meeting.
 */
export const PROMISE_KINDS = ['outcome', 'next-update', 'contact'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];
/** Which event of the technical track keeps an outcome by itself; of `other` a person says that it was kept. */
export const PROMISE_TARGETS = ['operation', 'fix', 'other'] as const;
export type PromiseTarget = (typeof PROMISE_TARGETS)[number];

/** A commitment in the words of the message, confirmed as one by its author. */
export interface ConfirmedPromise {
  readonly words: string;
  readonly kind: PromiseKind;
  /** The last instant that keeps the word; null for an outcome without a date ("it will not happen again"). */
  readonly dueAt: Instant | null;
  /** Of an outcome; left out = 'other'. */
  readonly target?: PromiseTarget | undefined;
  /** Why this date, where it is earlier than the forecast or there is none. */
  readonly reason?: string | undefined;
}
/** The author sends words that the guard marked all the same; the reason is kept and the rule counted. */
export interface GuardOverride {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
}
/** What a message on options must say (S0-18). A list may be empty: then it says that there is none of the kind. */
export interface StatedOptions {
  readonly possible: readonly string[];
  readonly notPossible: readonly { readonly what: string; readonly why: string }[];
  readonly notYetKnown: readonly string[];
}
/** What a text gives, proposes or declines, whatever its declared type; named by the message type whose matter it is (S0-16). */
export const OFFER_MATTERS = ['compensation', 'options', 'refusal'] as const satisfies readonly MessageType[];
export interface MessageOffer {
  readonly matter: (typeof OFFER_MATTERS)[number];
  /** The words that say so. */
  readonly words: string;
}
/** Set by the approval of a proposed message only; nobody can send it from outside. */
export interface MessageApproval {
  readonly author: string;
  readonly approvedBy: string;
  readonly note: string;
}

export interface SendMessage {
  readonly messageType: MessageType;
  readonly contactIds: readonly string[];
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly templateId: string | null;
  readonly substance: Substance;
  /** A way to work again that cannot wait until the customer was heard. */
  readonly emergency?: boolean | undefined;
  readonly promises?: readonly ConfirmedPromise[] | undefined;
  readonly overrides?: readonly GuardOverride[] | undefined;
  /** How the message addresses its reader; left out = neutral. */
  readonly form?: GenderForm | undefined;
  readonly options?: StatedOptions | undefined;
  /** Of a refusal: why, in words the customer can read. */
  readonly reason?: string | undefined;
  /** Of a polite correction (S0-21): the claim in our words, what shows that it is not so, and what the customer can do. */
  readonly restatedClaim?: string | undefined;
  readonly evidence?: string | undefined;
  readonly guidance?: string | undefined;
  /** Findings of the disclosure log that this message tells (S2-20); they count as told to a contact once his copy has left. */
  readonly tells?: readonly string[] | undefined;
  readonly approval?: MessageApproval | undefined;
  /** Read from the text at the edge; no client sends it. Absent in messages of older releases. */
  readonly offers?: readonly MessageOffer[] | undefined;
}

/**
 * Whether a message or call counts, decided when it is recorded: shallow words fulfil nothing (S3-11). One message to several contacts
 * is one update: the first copy counts, the others are 'copy'.
 */
export interface Counting {
  readonly asUpdate: boolean;
  readonly nothingNew: boolean;
  readonly why: 'substantive' | 'nothing-new' | 'nothing-new-too-often' | 'shallow' | 'not-confirmed' | 'not-an-update' | 'copy';
}

/** A message that failed or may not have arrived; those sent leave no trace in the state, only on record. */
export interface OpenMessage {
  readonly id: string;
  readonly delivery: 'failed' | 'unknown';
}

/** `id` is that of the logged contact in which it was asked. */
export interface Question {
  readonly id: string;
  readonly contactId: string;
  readonly at: Instant;
}

export interface MessageState {
  /** Messages that failed or may not have arrived, until a person has found out. */
  readonly unsettled: readonly OpenMessage[];
  /** The first word either way in the whole crisis, whoever logged it when (S1-18); a joined report is a word of his. */
  readonly firstToCustomerAt: Instant | null;
  readonly firstFromCustomerAt: Instant | null;
  readonly lastToCustomerAt: Instant | null;
  readonly lastFromCustomerAt: Instant | null;
  readonly lastUpdateAt: Instant | null;
  readonly nextUpdateToldAt: Instant | null;
  readonly nothingNewInRow: number;
  /** Questions of the customer that are owed an answer; only an answer to who asked settles one. */
  readonly unanswered: readonly Question[];
  /** Exchanges in which he heard from us: calls and meetings whoever began them, messages of substance. */
  readonly toCustomer: number;
  readonly fromCustomer: number;
  readonly emotionalState: EmotionalState;
  /** When he was last seen in that state; a call logged late does not take a later one back. */
  readonly emotionalStateAt: Instant | null;
}
export const NO_MESSAGES: MessageState = {
  unsettled: [], firstToCustomerAt: null, firstFromCustomerAt: null, lastToCustomerAt: null, lastFromCustomerAt: null, lastUpdateAt: null, nextUpdateToldAt: null,
  nothingNewInRow: 0, unanswered: [], toCustomer: 0, fromCustomer: 0, emotionalState: 'unknown', emotionalStateAt: null,
};

export interface ContactCommands {
  'log-contact': LogContact;
  'send-message': SendMessage;
  /** Reported by the delivery, not by people: a message failed, its fate is unknown, or one that tells findings has left. A repeat is harmless. */
  'report-delivery': { readonly messageId: string; readonly outcome: 'sent' | 'failed' | 'unknown'; readonly detail: string };
  /** A person found out what became of an unknown or failed message. */
  'settle-delivery': { readonly messageId: string; readonly outcome: 'received' | 'not-received'; readonly note: string };
}

export interface ContactEvents {
  'contact.logged': LogContact & { readonly id: string; readonly counting: Counting; readonly loggedLateMs: number };
  'message.queued': Omit<SendMessage, 'contactIds'> & { readonly id: string; readonly contactId: string; readonly counting: Counting; readonly answers: boolean; /** An approved text of the light lane; no person wrote it. */ readonly automatic?: true | undefined };
  'message.delivery-settled': { readonly messageId: string; readonly outcome: 'failed' | 'unknown' | 'received' | 'not-received'; readonly detail: string };
}
