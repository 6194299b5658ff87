/** Who may do what about what the customer said, in his words, and whether he was heard (C09). */
import type { ListeningCommands } from '#domain';
import { relationship, team, teamAndExecutive } from './row';
import type { Row } from './row';

export const listeningPermissions: Readonly<Record<keyof ListeningCommands, Row>> = {
  'record-listening': { ...relationship, executive: 'any' },
  'confirm-read-back': { ...relationship, executive: 'any' },
  'acknowledge-feelings': { ...relationship, executive: 'any' },
  'record-information': teamAndExecutive,
  'derive-damage-limit': team,
  'complete-damage-limit': team,
};
