/** Commands about what was promised to the customer, and what became of it (C12). */
import type { PromiseCommands } from '#domain';
import type { Entries } from './entry';

export const promiseCommands: Entries<keyof PromiseCommands> = {};
