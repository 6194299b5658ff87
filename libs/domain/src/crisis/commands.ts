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
import type { ApologyCommands } from '../apology/apology';
import type { CareCommands } from '../care/care';
import type { ClaimCommands } from '../claim/claim';
import type { CompensationCommands } from '../compensation/compensation';
import type { ConductCommands } from '../conduct/conduct';
import type { DisclosureCommands } from '../disclosure/disclosure';
import type { ForecastCommands } from '../forecast/forecast';
import type { LaneCommands } from '../lane/lane';
import type { LedgerCommands } from '../ledger/ledger';
import type { LimitsCommands } from '../limits/limits';
import type { ListeningCommands } from '../listening/listening';
import type { PreparationCommands } from '../preparation/preparation';
import type { PromiseCommands } from '../promise/promise';
import type { CrisisCommands } from './crisis';

export type CommandMap = CrisisCommands & StakeCommands & ContactCommands & ObligationCommands & CalendarCommands & FixCommands & CauseCommands & SurveyCommands & ReviewCommands
  & ListeningCommands & ApologyCommands & ForecastCommands & PromiseCommands & DisclosureCommands & ClaimCommands & CompensationCommands & LimitsCommands & LedgerCommands & LaneCommands & ConductCommands & CareCommands & PreparationCommands;
export type CommandType = keyof CommandMap;
export type Command = { readonly [C in CommandType]: { readonly type: C; readonly payload: CommandMap[C] } }[CommandType];
