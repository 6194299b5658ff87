/** Everything that can be on record about a crisis: event name (past tense) → data. Events are never edited or removed. */
import type { Actor, Instant } from '../kernel';
import type { CalendarEvents } from '../obligation/clock-commands';
import type { CauseEvents } from '../cause/cause';
import type { ContactEvents } from '../message/message';
import type { FixEvents } from '../fix/fix';
import type { ObligationEvents } from '../obligation/obligation';
import type { ReviewEvents } from '../review/review';
import type { StakeEvents } from '../stake/stake';
import type { SurveyEvents } from '../survey/survey';
import type { ApologyEvents } from '../apology/apology';
import type { CareEvents } from '../care/care';
import type { ClaimEvents } from '../claim/claim';
import type { CompensationEvents } from '../compensation/compensation';
import type { ConductEvents } from '../conduct/conduct';
import type { DisclosureEvents } from '../disclosure/disclosure';
import type { ForecastEvents } from '../forecast/forecast';
import type { LaneEvents } from '../lane/lane';
import type { LedgerEvents } from '../ledger/ledger';
import type { LimitsEvents } from '../limits/limits';
import type { ListeningEvents } from '../listening/listening';
import type { PreparationEvents } from '../preparation/preparation';
import type { PromiseEvents } from '../promise/promise';
import type { CrisisEvents } from './crisis';

export type EventMap = CrisisEvents & StakeEvents & ContactEvents & ObligationEvents & CalendarEvents & FixEvents & CauseEvents & SurveyEvents & ReviewEvents
  & ListeningEvents & ApologyEvents & ForecastEvents & PromiseEvents & DisclosureEvents & ClaimEvents & CompensationEvents & LimitsEvents & LedgerEvents & LaneEvents & ConductEvents & CareEvents & PreparationEvents;
export type EventType = keyof EventMap;

export interface DraftOf<T extends EventType> {
  readonly type: T;
  readonly data: EventMap[T];
}
/** An event before the hallway stamps time and person on it. */
export type Draft = { readonly [T in EventType]: DraftOf<T> }[EventType];

export interface EventOf<T extends EventType> extends DraftOf<T> {
  /** Position in the crisis's record, from 1, without gaps: the version of the crisis after this event. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
}
export type DomainEvent = { readonly [T in EventType]: EventOf<T> }[EventType];

/** Builds a draft event. */
export function draft<T extends EventType>(type: T, data: EventMap[T]): DraftOf<T> {
  return { type, data };
}
