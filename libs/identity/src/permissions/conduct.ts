/** Who may do what about how the house behaved: concealment, blame, pressure (C20). */
import type { ConductCommands } from '#domain';
import type { Row } from './row';

export const conductPermissions: Readonly<Record<keyof ConductCommands, Row>> = {};
