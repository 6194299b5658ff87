/** Who may do what about what was promised to the customer, and what became of it (C12). */
import type { PromiseCommands } from '#domain';
import { relationship, speaking } from './row';
import type { Row } from './row';

export const promisePermissions: Readonly<Record<keyof PromiseCommands, Row>> = {
  'make-promise': { ...relationship, executive: 'any' },
  'keep-promise': relationship,
  'renegotiate-promise': speaking,
  'propose-message': { ...speaking, executive: 'any-when-severe' },
  // Who may approve which message (not one's own; a risky date from team lead up) is decided in the domain.
  'approve-message': { ...relationship, executive: 'any' },
  'return-message': { ...relationship, executive: 'any' },
};
