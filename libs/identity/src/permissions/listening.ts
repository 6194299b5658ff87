/** Who may do what about what the customer said, in his words, and whether he was heard (C09). */
import type { ListeningCommands } from '#domain';
import type { Row } from './row';

export const listeningPermissions: Readonly<Record<keyof ListeningCommands, Row>> = {};
