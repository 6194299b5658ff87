/** Commands about what the customer said, in his words, and whether he was heard (C09). */
import type { ListeningCommands } from '#domain';
import type { Entries } from './entry';

export const listeningCommands: Entries<keyof ListeningCommands> = {};
