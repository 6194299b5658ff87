/**
 * The catalogue of commands as the domain sees it: name → payload. libs/contracts parses each from the outside; each subject folder
 * exports the handlers of its own. A command is the only way to change a crisis.
 */
import type { CalendarCommands } from '../obligation/clock-commands';
import type { CauseCommands } from '../cause/cause';
import type { ContactCommands } from '../message/message';
import type { FixCommands } from '../fix/fix';
import type { ObligationCommands } from '../obligation/obligation';
import type { ReviewCommands } from '../review/review';
import type { StakeCommands } from '../stake/stake';
import type { SurveyCommands } from '../survey/survey';
import type { CrisisCommands } from './crisis';

export type CommandMap = CrisisCommands & StakeCommands & ContactCommands & ObligationCommands & CalendarCommands & FixCommands & CauseCommands & SurveyCommands & ReviewCommands;
export type CommandType = keyof CommandMap;
export type Command = { readonly [C in CommandType]: { readonly type: C; readonly payload: CommandMap[C] } }[CommandType];
