/** Apology: apologies to the customer and errors staff admit (C11). Types only; rules in decide-apology.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type ApologyRules = Readonly<Record<never, never>>;

export type ApologyState = Readonly<Record<never, never>>;
export const NO_APOLOGY: ApologyState = {};

export type ApologyCommands = Readonly<Record<never, never>>;
export type ApologyEvents = Readonly<Record<never, never>>;
