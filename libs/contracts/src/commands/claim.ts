/** Commands about what the customer claims and how it is examined (C16). */
import type { ClaimCommands } from '#domain';
import type { Entries } from './entry';

export const claimCommands: Entries<keyof ClaimCommands> = {};
