/** Conduct: how the house behaved: concealment, blame, pressure (C20). Types only; rules in decide-conduct.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type ConductRules = Readonly<Record<never, never>>;

export type ConductState = Readonly<Record<never, never>>;
export const NO_CONDUCT: ConductState = {};

export type ConductCommands = Readonly<Record<never, never>>;
export type ConductEvents = Readonly<Record<never, never>>;
