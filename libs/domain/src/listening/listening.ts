/** Listening: what the customer said, in his words, and whether he was heard (C09). Types only; rules in decide-listening.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type ListeningRules = Readonly<Record<never, never>>;

export type ListeningState = Readonly<Record<never, never>>;
export const NO_LISTENING: ListeningState = {};

export type ListeningCommands = Readonly<Record<never, never>>;
export type ListeningEvents = Readonly<Record<never, never>>;
