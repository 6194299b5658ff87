/** Commands about boundaries toward the customer and what the handling cost (C24). */
import type { LimitsCommands } from '#domain';
import type { Entries } from './entry';

export const limitsCommands: Entries<keyof LimitsCommands> = {};
