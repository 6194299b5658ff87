/** Commands about how the house behaved: concealment, blame, pressure (C20). */
import type { ConductCommands } from '#domain';
import type { Entries } from './entry';

export const conductCommands: Entries<keyof ConductCommands> = {};
