/** Who may do what about what the customer is offered for his loss (C17). */
import type { CompensationCommands } from '#domain';
import type { Row } from './row';

export const compensationPermissions: Readonly<Record<keyof CompensationCommands, Row>> = {};
