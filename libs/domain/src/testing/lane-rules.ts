/** The lane part of a protocol with the numbers of protocols/standard.yaml. */
import { DAY_MS } from '../kernel';
import type { LaneRules } from '../lane/lane';

export const laneRules: LaneRules = {
  detect: {
    signalPoints: {
      harm: 8, safety: 8, livelihood: 6, vulnerable: 3, legal: 4, regulator: 4, press: 4, fraud: 6, 'money-gone': 4, privacy: 5, 'wrong-claim': 3, leaving: 3, repeated: 2, 'no-answer': 2, mistreated: 3, distress: 2,
    },
    channelPoints: { regulator: 4, social: 3, referral: 2, letter: 1 },
    complaintsFrom: 3, complaintsPoints: 2, upheldFrom: 0.5, upheldPoints: 2, vipPoints: 1, lossMinor: 100_000, lossPoints: 2, largeLossMinor: 1_000_000, largeLossPoints: 4,
    materialFrom: 2, seriousFrom: 6,
  },
  light: { severity: 4, maxTrustPoints: 1, barredStates: ['furious', 'hurt', 'angry'], templates: ['light.corrected', 'light.inconvenience', 'light.delay'] },
  maxJumpMs: 3 * DAY_MS,
  smallFromSeverity: 3,
};
