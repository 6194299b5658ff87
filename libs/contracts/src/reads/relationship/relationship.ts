/** The relationship track on the page of a crisis, a part per subject. */
import type { z } from 'zod';
import { apologyView } from './apology';
import { careView } from './care';
import { claimView } from './claim';
import { compensationView } from './compensation';
import { conductView } from './conduct';
import { disclosureView } from './disclosure';
import { forecastView } from './forecast';
import { laneView } from './lane';
import { ledgerView } from './ledger';
import { limitsView } from './limits';
import { listeningView } from './listening';
import { preparationView } from './preparation';
import { promiseView } from './promise';

export const relationshipParts = {
  listening: listeningView, apology: apologyView, forecast: forecastView, promise: promiseView, disclosure: disclosureView, claim: claimView, compensation: compensationView, limits: limitsView, ledger: ledgerView, lane: laneView, conduct: conductView, care: careView, preparation: preparationView,
} as const satisfies Record<string, z.ZodType>;
