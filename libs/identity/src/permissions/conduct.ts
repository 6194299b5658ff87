/** Who may do what about how the house behaves under pressure (C20). Who is uninvolved, and what only an executive may agree to, the domain decides. */
import type { ConductCommands } from '#domain';
import { approving, relationship, teamAndExecutive } from './row';
import type { Row } from './row';

export const conductPermissions: Readonly<Record<keyof ConductCommands, Row>> = {
  'flag-pressure': teamAndExecutive,
  'lift-pressure': approving,
  'request-disclosure-delay': { ...relationship, executive: 'any' },
  'review-delay': approving,
  'report-external-blame': teamAndExecutive,
};
