/** Who may do what about what was known when and told when, and the plan made together with the customer (C14). */
import type { DisclosureCommands } from '#domain';
import type { Row } from './row';

export const disclosurePermissions: Readonly<Record<keyof DisclosureCommands, Row>> = {};
