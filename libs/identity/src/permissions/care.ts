/** Who may do what about care for staff (C25): raising needs nobody's leave. */
import type { CareCommands } from '#domain';
import { approving, teamAndExecutive } from './row';
import type { Row } from './row';

export const carePermissions: Readonly<Record<keyof CareCommands, Row>> = {
  'raise-demand': teamAndExecutive,
  'report-abuse': teamAndExecutive,
  'ask-support': teamAndExecutive,
  'answer-colleague': approving,
  'hand-over-contact': { 'account-manager': 'desk', 'team-lead': 'desk', 'head-of-service': 'any' },
  'give-staff-pulse': teamAndExecutive,
};
