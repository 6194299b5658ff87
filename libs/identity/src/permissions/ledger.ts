/** Who may do what about the recovery ledger and what follows a crisis (C19). */
import type { LedgerCommands } from '#domain';
import { approving, relationship } from './row';
import type { Row } from './row';

const withExecutive: Row = { ...relationship, executive: 'any' };

export const ledgerPermissions: Readonly<Record<keyof LedgerCommands, Row>> = {
  'record-trust': relationship,
  'plan-touch': withExecutive,
  'complete-touch': withExecutive,
  'drop-touch': withExecutive,
  'hold-restart-meeting': withExecutive,
  'record-pulse': relationship,
  'record-no-answer': relationship,
  'record-echo': { ...withExecutive, 'technical-lead': 'desk' },
  'record-return': relationship,
  'record-return-unknown': relationship,
  'record-referral': relationship,
  'attempt-recovery': withExecutive,
  'declare-lost': approving,
  'correct-ledger': approving,
};
