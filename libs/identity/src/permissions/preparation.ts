/** Who may do what about hard conversations (C07): whoever may log one may prepare it. */
import type { PreparationCommands } from '#domain';
import { relationship } from './row';
import type { Row } from './row';

export const preparationPermissions: Readonly<Record<keyof PreparationCommands, Row>> = {
  'prepare-call': { ...relationship, executive: 'any' },
};
