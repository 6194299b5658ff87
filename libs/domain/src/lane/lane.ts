/** Lane: the light lane, recognition of serious complaints, and the queue (C06). Types only; rules in decide-lane.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type LaneRules = Readonly<Record<never, never>>;

export type LaneState = Readonly<Record<never, never>>;
export const NO_LANE: LaneState = {};

export type LaneCommands = Readonly<Record<never, never>>;
export type LaneEvents = Readonly<Record<never, never>>;
