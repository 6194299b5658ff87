/** Compensation: what the customer is offered for his loss (C17). Types only; rules in decide-compensation.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type CompensationRules = Readonly<Record<never, never>>;

export type CompensationState = Readonly<Record<never, never>>;
export const NO_COMPENSATION: CompensationState = {};

export type CompensationCommands = Readonly<Record<never, never>>;
export type CompensationEvents = Readonly<Record<never, never>>;
