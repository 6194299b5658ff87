/**
 * The state of one crisis. Invariants:
 *  1. `version` is the seq of the last event; replaying the events from 1 gives this state and no other.
 *  2. Status, stage and phase are derived (status.ts), never stored.
 *  3. Texts (message bodies, what was said) live in the record, not here: the state carried over a roll-over stays under 100 KiB.
 *  4. Settled obligations leave the state for the record; only their tally and each kind's last outcome stay.
 */
import type { CompiledCalendar } from '../calendar/working-time';
import type { CauseState } from '../cause/cause';
import type { FixState } from '../fix/fix';
import type { MessageState } from '../message/message';
import type { ObligationState } from '../obligation/obligation';
import type { ClockName } from '../protocol/clock-name';
import type { Protocol } from '../protocol/protocol';
import type { ReviewState } from '../review/review';
import type { StakeState } from '../stake/stake';
import type { SurveyState } from '../survey/survey';
import type { CrisisCore } from './crisis';
import type { RelationshipState } from './relationship';

export interface CrisisState extends RelationshipState {
  readonly version: number;
  readonly crisis: CrisisCore;
  readonly protocol: Protocol;
  readonly calendars: Readonly<Record<ClockName, CompiledCalendar>>;
  readonly stake: StakeState;
  readonly obligation: ObligationState;
  readonly message: MessageState;
  readonly fix: FixState;
  readonly cause: CauseState;
  readonly survey: SurveyState;
  readonly review: ReviewState;
}
