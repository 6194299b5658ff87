/** Who may do what about the light lane, recognition of serious complaints, and the queue (C06): a machine may let an approved text go, only people reorder the queue. */
import type { LaneCommands } from '#domain';
import { approving, relationship, team } from './row';
import type { Row } from './row';

export const lanePermissions: Readonly<Record<keyof LaneCommands, Row>> = {
  'answer-automatically': { ...relationship, machine: 'desk' },
  'ask-for-person': { ...relationship, machine: 'desk' },
  'classify-small': relationship,
  // whoever owns the matter may be of any trade
  'settle-small': team,
  'jump-queue': relationship,
  'confirm-queue-jump': approving,
  'lift-queue-jump': approving,
};
