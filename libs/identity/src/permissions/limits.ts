/** Who may do what about boundaries toward the customer and what the handling cost (C24). */
import type { LimitsCommands } from '#domain';
import { approving, relationship, teamAndExecutive } from './row';
import type { Row } from './row';

export const limitsPermissions: Readonly<Record<keyof LimitsCommands, Row>> = {
  'set-boundary': relationship,
  'confirm-boundary': approving,
  'review-boundary': approving,
  'lift-boundary': relationship,
  'record-handling-cost': teamAndExecutive,
};
