/** Who may do what about boundaries toward the customer and what the handling cost (C24). */
import type { LimitsCommands } from '#domain';
import type { Row } from './row';

export const limitsPermissions: Readonly<Record<keyof LimitsCommands, Row>> = {};
