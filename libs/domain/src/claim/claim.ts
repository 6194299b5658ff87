/** Claim: what the customer claims and how it is examined (C16). Types only; rules in decide-claim.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type ClaimRules = Readonly<Record<never, never>>;

export type ClaimState = Readonly<Record<never, never>>;
export const NO_CLAIM: ClaimState = {};

export type ClaimCommands = Readonly<Record<never, never>>;
export type ClaimEvents = Readonly<Record<never, never>>;
