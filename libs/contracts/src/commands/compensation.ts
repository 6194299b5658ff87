/** Commands about what the customer is offered for his loss (C17). */
import type { CompensationCommands } from '#domain';
import type { Entries } from './entry';

export const compensationCommands: Entries<keyof CompensationCommands> = {};
