/** Who may do what about what the customer is offered for his loss (C17). Who may approve how much is the protocol's and decided in the domain. */
import type { CompensationCommands } from '#domain';
import { relationship } from './row';
import type { Row } from './row';

const relationshipAndExecutive: Row = { ...relationship, executive: 'any' };

export const compensationPermissions: Readonly<Record<keyof CompensationCommands, Row>> = {
  'record-loss': relationshipAndExecutive,
  'propose-compensation': relationshipAndExecutive,
  'approve-compensation': relationshipAndExecutive,
  'decline-compensation': relationshipAndExecutive,
  'decide-no-compensation': relationshipAndExecutive,
  'record-compensation-response': relationshipAndExecutive,
  'record-compensation-paid': relationshipAndExecutive,
};
