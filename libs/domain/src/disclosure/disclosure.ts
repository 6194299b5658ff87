/** Disclosure: what was known when and told when, and the plan made together with the customer (C14). Types only; rules in decide-disclosure.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type DisclosureRules = Readonly<Record<never, never>>;

export type DisclosureState = Readonly<Record<never, never>>;
export const NO_DISCLOSURE: DisclosureState = {};

export type DisclosureCommands = Readonly<Record<never, never>>;
export type DisclosureEvents = Readonly<Record<never, never>>;
