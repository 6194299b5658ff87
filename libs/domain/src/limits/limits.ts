/** Limits: boundaries toward the customer and what the handling cost (C24). Types only; rules in decide-limits.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type LimitsRules = Readonly<Record<never, never>>;

export type LimitsState = Readonly<Record<never, never>>;
export const NO_LIMITS: LimitsState = {};

export type LimitsCommands = Readonly<Record<never, never>>;
export type LimitsEvents = Readonly<Record<never, never>>;
