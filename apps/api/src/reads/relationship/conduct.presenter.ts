/** The conduct subject as the page of the crisis shows it: conditions and decisions, nobody's name. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ConductView } from '#contracts';
import { BLAMED_PARTIES } from '#domain';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs: none, on purpose. */
export const conductIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];

export function presentConduct({ conduct }: CrisisSnapshot['state'], _names: Names): ConductView {
  return {
    statement: named('conduct', 'no-penalty'),
    pressures: conduct.pressures.map(({ kind, since }) => ({ kind, name: named('pressure', kind), since: toIso(since) })),
    delayRequests: conduct.requests.map(({ id, what, until, at, reviewedAt, agreed }) => {
      const state = agreed === null ? 'waiting' : agreed ? 'agreed' : 'declined';
      return { id, what, until: toIso(until), requestedAt: toIso(at), reviewedAt: toIsoOrNull(reviewedAt), state, name: named('delay-request', state) };
    }),
    secondRoadDecisions: conduct.secondRoad,
    externalBlames: conduct.externalBlames,
    blamedParties: BLAMED_PARTIES.map((party) => ({ party, name: named('blamed-party', party) })),
  };
}
