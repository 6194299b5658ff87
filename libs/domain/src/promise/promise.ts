/** Promise: what was promised to the customer, and what became of it (C12). Types only; rules in decide-promise.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type PromiseRules = Readonly<Record<never, never>>;

export type PromiseState = Readonly<Record<never, never>>;
export const NO_PROMISE: PromiseState = {};

export type PromiseCommands = Readonly<Record<never, never>>;
export type PromiseEvents = Readonly<Record<never, never>>;
