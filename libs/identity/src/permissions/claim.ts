/** Who may do what about what the customer claims and how it is examined (C16). Steps of the examination belong to its examiner alone; the domain holds that. */
import type { ClaimCommands } from '#domain';
import { relationship, steering, team, teamAndExecutive } from './row';
import type { Row } from './row';

export const claimPermissions: Readonly<Record<keyof ClaimCommands, Row>> = {
  'raise-claim': teamAndExecutive,
  'contest-claim': team,
  'assign-examiner': steering,
  'add-evidence': teamAndExecutive,
  'take-claim-step': teamAndExecutive,
  'record-conduct-finding': teamAndExecutive,
  'decide-claim': teamAndExecutive,
  'confirm-claim-verdict': teamAndExecutive,
  'record-claim-response': relationship,
  'record-concession': relationship,
  'complete-guidance': team,
  'select-regulatory-profile': relationship,
  'record-regulatory-response': relationship,
};
