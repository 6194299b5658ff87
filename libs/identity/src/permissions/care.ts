/** Who may do what about care for the people who work on the crisis (C25). */
import type { CareCommands } from '#domain';
import type { Row } from './row';

export const carePermissions: Readonly<Record<keyof CareCommands, Row>> = {};
