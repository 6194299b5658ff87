/** Commands about what was known when and told when, and the plan made together with the customer (C14). */
import type { DisclosureCommands } from '#domain';
import type { Entries } from './entry';

export const disclosureCommands: Entries<keyof DisclosureCommands> = {};
