/** Who may do what about what was known when and told when, and the plan made together with the customer (C14). */
import type { DisclosureCommands } from '#domain';
import { approving, relationship, speaking, teamAndExecutive } from './row';
import type { Row } from './row';

const withExecutive: Row = { ...relationship, executive: 'any' };
/** The customer has his say too, through his signed page. */
const bothSides: Row = { ...withExecutive, customer: 'contact' };

export const disclosurePermissions: Readonly<Record<keyof DisclosureCommands, Row>> = {
  'record-finding': teamAndExecutive,
  'disclose-finding': withExecutive,
  'withhold-finding': withExecutive,
  'confirm-withholding': approving,
  'end-withholding': withExecutive,
  'add-stakeholder': bothSides,
  'remove-stakeholder': withExecutive,
  'add-plan-item': withExecutive,
  'approve-plan-item': bothSides,
  'amend-plan-item': bothSides,
  'complete-plan-item': withExecutive,
  'issue-plan-link': speaking,
  'drop-plan-item': withExecutive,
  'offer-options': teamAndExecutive,
  'assess-option': teamAndExecutive,
  'record-option-answer': withExecutive,
  'record-session': teamAndExecutive,
};
