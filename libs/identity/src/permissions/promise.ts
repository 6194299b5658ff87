/** Who may do what about what was promised to the customer, and what became of it (C12). */
import type { PromiseCommands } from '#domain';
import type { Row } from './row';

export const promisePermissions: Readonly<Record<keyof PromiseCommands, Row>> = {};
