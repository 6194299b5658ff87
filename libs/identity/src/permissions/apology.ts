/** Who may do what about apologies to the customer and errors staff admit (C11). */
import type { ApologyCommands } from '#domain';
import type { Row } from './row';

export const apologyPermissions: Readonly<Record<keyof ApologyCommands, Row>> = {};
