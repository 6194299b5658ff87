/** The subjects of the relationship track: their part of the state and of the protocol, each in its own folder. */
import { NO_APOLOGY } from '../apology/apology';
import type { ApologyRules, ApologyState } from '../apology/apology';
import { NO_CARE } from '../care/care';
import type { CareRules, CareState } from '../care/care';
import { NO_CLAIM } from '../claim/claim';
import type { ClaimRules, ClaimState } from '../claim/claim';
import { NO_COMPENSATION } from '../compensation/compensation';
import type { CompensationRules, CompensationState } from '../compensation/compensation';
import { NO_CONDUCT } from '../conduct/conduct';
import type { ConductRules, ConductState } from '../conduct/conduct';
import { NO_DISCLOSURE } from '../disclosure/disclosure';
import type { DisclosureRules, DisclosureState } from '../disclosure/disclosure';
import { NO_FORECAST } from '../forecast/forecast';
import type { ForecastRules, ForecastState } from '../forecast/forecast';
import { NO_LANE } from '../lane/lane';
import type { LaneRules, LaneState } from '../lane/lane';
import { NO_LEDGER } from '../ledger/ledger';
import type { LedgerRules, LedgerState } from '../ledger/ledger';
import { NO_LIMITS } from '../limits/limits';
import type { LimitsRules, LimitsState } from '../limits/limits';
import { NO_LISTENING } from '../listening/listening';
import type { ListeningRules, ListeningState } from '../listening/listening';
import { NO_PREPARATION } from '../preparation/preparation';
import type { PreparationRules, PreparationState } from '../preparation/preparation';
import { NO_PROMISE } from '../promise/promise';
import type { PromiseRules, PromiseState } from '../promise/promise';
import type { ClosingRules } from '../survey/closing';
import type { TrustRules } from '../trust/trust';

export interface RelationshipState {
  readonly listening: ListeningState;
  readonly apology: ApologyState;
  readonly forecast: ForecastState;
  readonly promise: PromiseState;
  readonly disclosure: DisclosureState;
  readonly claim: ClaimState;
  readonly compensation: CompensationState;
  readonly limits: LimitsState;
  readonly ledger: LedgerState;
  readonly lane: LaneState;
  readonly conduct: ConductState;
  readonly care: CareState;
  readonly preparation: PreparationState;
}

/** Each part may be absent: a protocol written before the subject was, and then nothing of it is owed or barred. */
export interface RelationshipRules {
  readonly listening?: ListeningRules | undefined;
  readonly apology?: ApologyRules | undefined;
  readonly forecast?: ForecastRules | undefined;
  readonly promise?: PromiseRules | undefined;
  readonly disclosure?: DisclosureRules | undefined;
  readonly claim?: ClaimRules | undefined;
  readonly compensation?: CompensationRules | undefined;
  readonly limits?: LimitsRules | undefined;
  readonly ledger?: LedgerRules | undefined;
  readonly lane?: LaneRules | undefined;
  readonly conduct?: ConductRules | undefined;
  readonly care?: CareRules | undefined;
  readonly preparation?: PreparationRules | undefined;
  readonly trust?: TrustRules | undefined;
  readonly closing?: ClosingRules | undefined;
}

/** At opening nothing of it has happened. */
export const NO_RELATIONSHIP: RelationshipState = {
  listening: NO_LISTENING,
  apology: NO_APOLOGY,
  forecast: NO_FORECAST,
  promise: NO_PROMISE,
  disclosure: NO_DISCLOSURE,
  claim: NO_CLAIM,
  compensation: NO_COMPENSATION,
  limits: NO_LIMITS,
  ledger: NO_LEDGER,
  lane: NO_LANE,
  conduct: NO_CONDUCT,
  care: NO_CARE,
  preparation: NO_PREPARATION,
};

/** A state carried over from a release that did not know these subjects gets their beginnings; any other stays as it is. */
export function withRelationship<S extends Partial<RelationshipState>>(state: S): S & RelationshipState {
  return { ...NO_RELATIONSHIP, ...state };
}
