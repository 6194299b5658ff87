/** The relationship track on the page of a crisis, a part per subject. Pure. */
import type { CrisisDetail } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { apologyIds, presentApology } from './apology.presenter';
import { careIds, presentCare } from './care.presenter';
import { claimIds, presentClaim } from './claim.presenter';
import { compensationIds, presentCompensation } from './compensation.presenter';
import { conductIds, presentConduct } from './conduct.presenter';
import { disclosureIds, presentDisclosure } from './disclosure.presenter';
import { forecastIds, presentForecast } from './forecast.presenter';
import { laneIds, presentLane } from './lane.presenter';
import { ledgerIds, presentLedger } from './ledger.presenter';
import { limitsIds, presentLimits } from './limits.presenter';
import { listeningIds, presentListening } from './listening.presenter';
import { promiseIds, presentPromise } from './promise.presenter';

type Part = 'listening' | 'apology' | 'forecast' | 'promise' | 'disclosure' | 'claim' | 'compensation' | 'limits' | 'ledger' | 'lane' | 'conduct' | 'care';

export function relationshipIds(state: CrisisSnapshot['state']): readonly (string | null)[] {
  return [listeningIds, apologyIds, forecastIds, promiseIds, disclosureIds, claimIds, compensationIds, limitsIds, ledgerIds, laneIds, conductIds, careIds].flatMap((idsOf) => idsOf(state));
}

/** The parts; `promisers`: who gave which promise, by its id. */
export function presentRelationship(state: CrisisSnapshot['state'], names: Names, promisers: ReadonlyMap<string, string>): Pick<CrisisDetail['relationship'], Part> {
  return {
    listening: presentListening(state, names),
    apology: presentApology(state, names),
    forecast: presentForecast(state, names),
    promise: presentPromise(state, names, promisers),
    disclosure: presentDisclosure(state, names),
    claim: presentClaim(state, names),
    compensation: presentCompensation(state, names),
    limits: presentLimits(state, names),
    ledger: presentLedger(state, names),
    lane: presentLane(state, names),
    conduct: presentConduct(state, names),
    care: presentCare(state, names),
  };
}
