/**
 * Care for the people who work on the crisis (C25): what they may say without asking a manager first, and how soon they are answered.
 * Types and lists only; rules in decide-care.ts. Words of colleagues stand in their own event alone, for them and whoever answers.
 */
import type { Instant, StaffRole } from '../kernel';

/** What a colleague raises: he is asked for too much, he is treated badly, he needs help (S0-08, S3-07, S3-09). */
export const RAISED_KINDS = ['unreasonable-demand', 'abuse', 'support'] as const;
export type RaisedKind = (typeof RAISED_KINDS)[number];
/** Families of conduct (formulas 8, NSW Ombudsman [62]): judged is the behaviour, never the person. */
export const DEMAND_FAMILIES = ['persistence', 'demands', 'lack-of-cooperation', 'arguments', 'behaviour', 'none'] as const;
export type DemandFamily = (typeof DEMAND_FAMILIES)[number];
export const CARE_ANSWERS = ['agreed', 'partly', 'declined'] as const;
export type CareAnswer = (typeof CARE_ANSWERS)[number];

/** The protocol's numbers; absent in protocols older than this subject: then raising still works, and nobody is refused an assignment. */
export interface CareRules {
  /** Weights of the load index: an open crisis, one whose customer is hostile, an update written at night. */
  readonly weights: { readonly openCrisis: number; readonly hostile: number; readonly nightUpdate: number };
  /** Nights looked back on. */
  readonly nightWindowMs: number;
  /** From this index on a person takes no further role, by role. */
  readonly ceilings: Readonly<Partial<Record<StaffRole, number>>>;
  /** When those who worked on a crisis are asked how it went for them, counted from routine, and how long from the asking; absent: nobody is asked. */
  readonly staffPulse?: { readonly askAfterMs: number; readonly remindAfterMs: number; readonly lapseAfterMs: number } | undefined;
}

/**
 * The asking for staff pulses of one cycle; it ends when everybody asked has answered, or lapses:
 *
 *     planned → asked → reminded → lapsed
 *
 * Whom it is about stands in the state alone, never in an event: the record says how many, not who.
 */
export interface PulseAsking {
  readonly stage: 'planned' | 'asked' | 'reminded' | 'lapsed';
  readonly askAt: Instant;
  readonly remindAt: Instant;
  readonly lapsesAt: Instant;
  /** Empty until asked. */
  readonly people: readonly string[];
}

export interface Raised {
  readonly id: string;
  readonly kind: RaisedKind;
  readonly family: DemandFamily;
  readonly by: string;
  readonly at: Instant;
  readonly answeredAt: Instant | null;
  readonly answer: CareAnswer | null;
}
/** The load of one person across crises, as the edge reads it; no client may send it. */
export interface Load {
  readonly index: number;
  readonly ceiling: number | null;
}

export interface CareState {
  readonly counter: number;
  readonly raised: readonly Raised[];
  /** Reports of abuse by contact: whoever takes over should know. */
  readonly hostileContacts: readonly string[];
  readonly handOvers: number;
  readonly pulses: { readonly count: number; readonly sum: number };
  /** Who has given his pulse in this cycle; the scores stand apart from the names. */
  readonly pulseGivenBy: readonly string[];
  /** Who did something in this crisis; absent where nobody is going to be asked, and in states of older releases. */
  readonly tookPart?: readonly string[] | undefined;
  readonly asking?: PulseAsking | undefined;
}
export const NO_CARE: CareState = { counter: 0, raised: [], hostileContacts: [], handOvers: 0, pulses: { count: 0, sum: 0 }, pulseGivenBy: [] };

export interface CareCommands {
  'raise-demand': { readonly family: DemandFamily; readonly text: string; readonly contactId: string | null };
  'report-abuse': { readonly contactId: string; readonly text: string };
  'ask-support': { readonly text: string };
  'answer-colleague': { readonly raisedId: string; readonly answer: CareAnswer; readonly text: string };
  /** The right of whoever was abused: he need not ask (S3-07). */
  'hand-over-contact': { readonly to: string; readonly reason: string };
  'give-staff-pulse': { readonly score: number; readonly text: string };
}

export interface CareEvents {
  'care.raised': { readonly id: string; readonly kind: RaisedKind; readonly family: DemandFamily; readonly contactId: string | null; readonly text: string };
  /** `to`: who raised it. */
  'care.answered': { readonly raisedId: string; readonly to: string; readonly kind: RaisedKind; readonly answer: CareAnswer; readonly text: string };
  'care.handed-over': { readonly to: string; readonly reason: string };
  'care.pulse-given': { readonly score: number; readonly text: string };
  'care.pulse-asked': { readonly asked: number; readonly until: Instant };
  'care.pulse-reminded': { readonly until: Instant };
  'care.pulse-lapsed': { readonly answered: number; readonly asked: number };
}
