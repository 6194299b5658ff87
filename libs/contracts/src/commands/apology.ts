/** Commands about apologies to the customer and errors staff admit (C11). */
import type { ApologyCommands } from '#domain';
import type { Entries } from './entry';

export const apologyCommands: Entries<keyof ApologyCommands> = {};
