/** Care: care for the people who work on the crisis (C25). Types only; rules in decide-care.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type CareRules = Readonly<Record<never, never>>;

export type CareState = Readonly<Record<never, never>>;
export const NO_CARE: CareState = {};

export type CareCommands = Readonly<Record<never, never>>;
export type CareEvents = Readonly<Record<never, never>>;
