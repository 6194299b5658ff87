/** Words about the light lane, recognition of serious complaints, and the queue (C06): a line of the record per event, names of codes, what a gate says is missing. */
import type { LaneEvents } from '#domain';
import type { Pair } from '../pair';
import type { TellersOf } from '../speaker';

export const laneEventTexts = {} as const satisfies Record<`event.${Extract<keyof LaneEvents, string>}`, Pair>;
export const laneTellers: TellersOf<LaneEvents> = {};
/** Names of codes, `prefix.code`. */
export const laneLabels = {} as const satisfies Record<string, Pair>;
