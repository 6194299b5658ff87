/**
 * Lane: which way a complaint goes (C06). A justified, undramatic one is answered at once by an approved text and a small remedy; a small one
 * that matters gets an owner of its own; a serious one must be known as such when it arrives; and any may go to the head of the queue for a
 * time, by two people. Types only; rules in decide-lane.ts and detect.ts.
 */
import type { CompensationHistory } from '../compensation/compensation';
import type { Instant, Language, Severity } from '../kernel';
import type { EmotionalState } from '../message/message';
import type { ComplaintChannel, SignalCode } from './signals';

export * from './signals';

/** Points of the detector; every number with its source in the protocol. */
export interface DetectRules {
  readonly signalPoints: Readonly<Record<SignalCode, number>>;
  readonly channelPoints: Readonly<Partial<Record<ComplaintChannel, number>>>;
  /** Complaints in twelve months from which the history counts, and what it counts. */
  readonly complaintsFrom: number;
  readonly complaintsPoints: number;
  /** Share of earlier complaints that proved right, from which it counts. */
  readonly upheldFrom: number;
  readonly upheldPoints: number;
  readonly vipPoints: number;
  /** Two steps of the amount at stake, of the currency of the compensation rules. */
  readonly lossMinor: number;
  readonly lossPoints: number;
  readonly largeLossMinor: number;
  readonly largeLossPoints: number;
  readonly materialFrom: number;
  readonly seriousFrom: number;
}

/** What the protocol says of it; absent in protocols older than this subject, and then nothing is answered by itself and nobody jumps the queue. */
export interface LaneRules {
  readonly detect: DetectRules;
  readonly light: {
    /** Only crises as mild as this. */
    readonly severity: Severity;
    readonly maxTrustPoints: number;
    /** States in which a person answers, not a text. */
    readonly barredStates: readonly EmotionalState[];
    /** Approved texts; others are refused. */
    readonly templates: readonly string[];
  };
  /** A jump lasts this long at most and ends by itself. */
  readonly maxJumpMs: number;
  /** Small but material is for crises from this severity on. */
  readonly smallFromSeverity: Severity;
}

export const CRISIS_LANES = ['light', 'small-but-material', 'serious', 'normal'] as const;
/** `normal`: neither; the protocol of its severity is all there is. */
export type CrisisLane = (typeof CRISIS_LANES)[number];

/** Texts of automatic answers; their words are in #i18n, and a protocol names those it approves. */
export const AUTOMATIC_ANSWERS = ['light.corrected', 'light.inconvenience', 'light.delay'] as const;

/** A crisis that stood before the one that jumped. */
export interface Displaced {
  readonly crisisId: string;
  readonly reference: string;
  readonly accountName: string;
  readonly severity: number;
}
export interface JumpProposal {
  readonly reason: string;
  readonly until: Instant;
  readonly by: string;
  readonly at: Instant;
}

export interface LaneState {
  /** When the complaint reached us, where it is known; until opening nobody had recognised what it was. */
  readonly receivedAt: Instant | null;
  readonly automatic: { readonly at: Instant; readonly templateId: string; readonly contactId: string; readonly compensationId: string | null } | null;
  readonly personAskedAt: Instant | null;
  /** `settledAt` absent: not yet. */
  readonly small: { readonly why: string; readonly owner: string; readonly at: Instant; readonly settledAt?: Instant | undefined } | null;
  readonly proposal: JumpProposal | null;
  readonly jump: (JumpProposal & { readonly approvedBy: string }) | null;
  readonly jumps: number;
  /** Of the pinned profile, for the claim subject (claim/complaints-on-file.ts). */
  readonly account?: { readonly complaintHistory: { readonly count: number } } | undefined;
}
export const NO_LANE: LaneState = { receivedAt: null, automatic: null, personAskedAt: null, small: null, proposal: null, jump: null, jumps: 0 };

export interface LaneCommands {
  /** `answer` (the approved words) and `history` are added by the API; no client sends them. */
  'answer-automatically': {
    readonly templateId: string; readonly remedyGestureId: string | null; readonly contactId: string;
    readonly answer?: { readonly language: Language; readonly subject: string; readonly body: string; readonly fact: string } | undefined;
    readonly history?: CompensationHistory | undefined;
  };
  'ask-for-person': { readonly contactId: string; readonly channel: 'call' | 'email' | 'chat' | 'sms' | 'letter'; readonly words: string };
  'classify-small': { readonly why: string; readonly owner: string };
  /** What was changed so that it does not come back, and what shows it. */
  'settle-small': { readonly solution: string; readonly evidence: string };
  'jump-queue': { readonly reason: string; readonly until: Instant };
  /** `displaced` is found by the API at that moment; no client sends it. */
  'confirm-queue-jump': { readonly agree: boolean; readonly note: string; readonly displaced?: { readonly count: number; readonly first: readonly Displaced[] } | undefined };
  'lift-queue-jump': { readonly reason: string };
}

export interface LaneEvents {
  'lane.answered-automatically': { readonly templateId: string; readonly contactId: string; readonly messageId: string; readonly gestureId: string | null; readonly compensationId: string | null };
  'lane.person-asked': { readonly contactId: string; readonly words: string };
  'lane.classified-small': { readonly why: string; readonly owner: string };
  'lane.small-settled': LaneCommands['settle-small'];
  'lane.jump-proposed': { readonly reason: string; readonly until: Instant };
  'lane.jump-declined': { readonly note: string; readonly proposedBy: string };
  'lane.jumped': { readonly reason: string; readonly until: Instant; readonly proposedBy: string; readonly note: string; readonly displacedCount: number; readonly displaced: readonly Displaced[] };
  'lane.jump-ended': { readonly why: 'expired' | 'lifted' | 'lapsed'; readonly reason: string };
}
