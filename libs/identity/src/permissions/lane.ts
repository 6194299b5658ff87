/** Who may do what about the light lane, recognition of serious complaints, and the queue (C06). */
import type { LaneCommands } from '#domain';
import type { Row } from './row';

export const lanePermissions: Readonly<Record<keyof LaneCommands, Row>> = {};
