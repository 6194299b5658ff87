/**
 * Trust signals the engine raises by itself from what is on record: being left without an answer, not being heard (S2-07, S0-24), and a fault we
 * cannot mend in time and quality (S2-08). Types and lists only; rules in decide-trust.ts. Signals a person sets stay as they are (severity.ts).
 */

/** What happened, where the engine raised a signal: its words stand in place of the signal's general ones. */
export const SIGNAL_BECAUSE = ['contacts-unanswered', 'answer-late', 'listening-late', 'explained-again', 'forecast-missed', 'workaround-lost'] as const;
export type SignalBecause = (typeof SIGNAL_BECAUSE)[number];

/** Duties whose limit, once passed, says that the customer is not listened to. */
export const LISTENING_DUTIES = ['answer', 'listening-record'] as const;
export type ListeningDuty = (typeof LISTENING_DUTIES)[number];
/** Signals of capability without points of their own: formulas 1 names none for them. */
export const CAPABILITY_SIGNALS = ['missed-forecast', 'failed-workaround'] as const;
export type CapabilitySignal = (typeof CAPABILITY_SIGNALS)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then the engine raises none of these. */
export interface TrustRules {
  /** From how many contacts without a substantive answer on. */
  readonly unansweredContacts: number;
  readonly missedDuties: readonly ListeningDuty[];
  /** From how many corrections on, before he has once confirmed what we understood, he explains himself again and again. */
  readonly correctedReadBacks: number;
  readonly capability: readonly CapabilitySignal[];
}
