/** Commands about care for the people who work on the crisis (C25). */
import type { CareCommands } from '#domain';
import type { Entries } from './entry';

export const careCommands: Entries<keyof CareCommands> = {};
