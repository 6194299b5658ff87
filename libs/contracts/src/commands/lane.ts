/** Commands about the light lane, recognition of serious complaints, and the queue (C06). */
import type { LaneCommands } from '#domain';
import type { Entries } from './entry';

export const laneCommands: Entries<keyof LaneCommands> = {};
