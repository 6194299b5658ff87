/** Who may do what about what the customer claims and how it is examined (C16). */
import type { ClaimCommands } from '#domain';
import type { Row } from './row';

export const claimPermissions: Readonly<Record<keyof ClaimCommands, Row>> = {};
