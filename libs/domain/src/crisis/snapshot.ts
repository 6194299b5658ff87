/** What the crisis page needs to know besides the record: the state without its bulky constants, and what every gate still asks for. */
import { missingToClose, missingToFinishTechnical, missingToRoutine, quietPeriodEndsAt } from './gates';
import type { Missing } from './missing';
import type { CrisisState } from './state';
import type { Instant } from '../kernel';
import { latestNextUpdate } from '../message/latest-next-update';
import { callsToPrepare } from '../preparation/gates';

export interface CrisisSnapshot {
  readonly state: Omit<CrisisState, 'calendars' | 'protocol'>;
  readonly protocol: { readonly id: string; readonly version: string };
  readonly calendars: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
  readonly missing: { readonly technical: readonly Missing[]; readonly routine: readonly Missing[]; readonly close: readonly Missing[] };
  readonly quietUntil: Instant | null;
  /** Absent in snapshots of a release that did not ask for it. */
  readonly calls?: ReturnType<typeof callsToPrepare> | undefined;
  /** The latest instant the next update could be promised for when the snapshot was made (`asOf`); later it can only be later. Absent as above. */
  readonly nextUpdate?: { readonly asOf: Instant; readonly latest: Instant } | undefined;
}

export function crisisSnapshot(state: CrisisState, now: Instant): CrisisSnapshot {
  const { calendars, protocol, ...rest } = state;
  return {
    state: rest,
    protocol: { id: protocol.id, version: protocol.version },
    calendars: Object.fromEntries(Object.entries(calendars).map(([clock, { id, version }]) => [clock, { id, version }])),
    missing: { technical: missingToFinishTechnical(state), routine: missingToRoutine(state, 'customer-confirmation', now), close: missingToClose(state) },
    quietUntil: quietPeriodEndsAt(state),
    calls: callsToPrepare(state, now),
    nextUpdate: { asOf: now, latest: latestNextUpdate(state, now) },
  };
}
