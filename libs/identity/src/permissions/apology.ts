/** Who may do what about apologies to the customer and errors staff admit (C11). */
import type { ApologyCommands } from '#domain';
import { approving, relationship, speaking, steering, teamAndExecutive } from './row';
import type { Row } from './row';

export const apologyPermissions: Readonly<Record<keyof ApologyCommands, Row>> = {
  'record-apology': { ...speaking, executive: 'any' },
  'record-apology-reception': { ...relationship, executive: 'any' },
  'waive-apology-part': approving,
  // everybody who works on a crisis may say that he erred
  'admit-error': teamAndExecutive,
  'follow-up-admission': steering,
};
