/** The numbers of formulas 10 as a protocol gives them, for the tests of conduct. */
import { DAY_MS, MINUTE_MS } from '../kernel';
import type { Protocol, SeverityRules } from '../protocol/protocol';
import { testProtocol } from './fixtures';
import type { ConductRules } from '../conduct/conduct';

export const conductRules: ConductRules = {
  alarms: {
    'findings-lag': 24, 'heard-elsewhere': 25, 'status-gap': 1, 'disclosure-delays': 0, 'records-reworded': 0, 'listening-unconfirmed': 0, 'never-answered': 0, 'automatic-agreement': 30, 'automatic-consent': 20,
    'promise-keeping': 90, 'over-promising': 10, 'shallow-updates': 5, 'blame-before-evidence': 0, 'corner-cutting': 5, 'responsibility-unsaid': 0,
  },
  earlyConsentMs: 10 * MINUTE_MS, backdatedMs: DAY_MS, sameOverride: { count: 3, windowMs: 30 * DAY_MS }, delayMaxMs: 7 * DAY_MS, zeroAt: 2,
  weights: {
    transparency: { 'disclosure-lag': 3, 'heard-elsewhere': 1, 'status-gap': 3, 'disclosure-delays': 2 }, listening: { 'listening-unconfirmed': 3, 'never-answered': 3 },
    promises: { 'promise-keeping': 3, 'over-promising': 2, 'shallow-updates': 1 }, responsibility: { 'blame-before-evidence': 3, 'corner-cutting': 1 },
  },
};

const withReview = (rules: SeverityRules): SeverityRules => ({ ...rules, duties: { ...rules.duties, 'independent-review': { target: { kind: 'days', days: 1 }, clock: 'desk' } } });
const { severities } = testProtocol;
export const conductProtocol: Protocol = {
  ...testProtocol, relationship: { conduct: conductRules },
  severities: { '1': withReview(severities['1']), '2': withReview(severities['2']), '3': withReview(severities['3']), '4': withReview(severities['4']) },
};
