/** Words about boundaries toward the customer and what the handling cost (C24): a line of the record per event, names of codes, what a gate says is missing. */
import type { LimitsEvents } from '#domain';
import type { Pair } from '../pair';
import type { TellersOf } from '../speaker';

export const limitsEventTexts = {} as const satisfies Record<`event.${Extract<keyof LimitsEvents, string>}`, Pair>;
export const limitsTellers: TellersOf<LimitsEvents> = {};
/** Names of codes, `prefix.code`. */
export const limitsLabels = {} as const satisfies Record<string, Pair>;
