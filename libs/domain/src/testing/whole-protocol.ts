/** A protocol with every part of the relationship track and a clock for each of its duties: the ground of whole random crises. */
import type { ApologyRules } from '../apology/apology';
import type { CareRules } from '../care/care';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { LedgerRules } from '../ledger/ledger';
import type { LimitsRules } from '../limits/limits';
import type { DutyRule, Protocol, SeverityRules } from '../protocol/protocol';
import { claimRules } from './claim-story';
import { compensationRules } from './compensation-rules';
import { conductRules } from './conduct-rules';
import { testProtocol } from './fixtures';
import { laneRules } from './lane-rules';

const apologyRules: ApologyRules = {
  weights: { responsibility: 30, repair: 22, regret: 13, explanation: 13, repentance: 13, forgiveness: 9 }, leastScore: 85,
  required: { 'not-examined': ['regret'], 'our-fault': ['responsibility', 'repair', 'regret', 'explanation', 'repentance'], shared: ['responsibility', 'repair'], 'customer-error': ['regret'] },
  partsThroughSeverity: 2, emailCountsOnceSent: true,
  authority: {
    'wrong-information': ['account-manager', 'team-lead', 'executive'], 'missed-follow-up': ['account-manager', 'team-lead', 'executive'], 'faulty-work': ['account-manager', 'team-lead', 'executive'],
    'skipped-step': ['team-lead', 'executive'], 'exceeded-authority': ['team-lead', 'executive'], confidentiality: ['executive'], tone: ['account-manager', 'team-lead', 'executive'], other: ['team-lead', 'executive'],
  },
};
const ledgerRules: LedgerRules = {
  positivesPerNegative: 12, debtOnceResolved: null, missedUpdatesToFull: 3, goodScoreFrom: 4, goodPulseFrom: 4, pulsesAfterMs: [30 * DAY_MS, 90 * DAY_MS], pulsesFromSeverity: 2,
  returnChecksAfterMs: [90 * DAY_MS, 180 * DAY_MS, 365 * DAY_MS], latentWatchMs: 90 * DAY_MS, workingHours: { clock: 'desk', rungMs: 8 * HOUR_MS },
};
const limitsRules: LimitsRules = { maxMs: { 'decline-with-reasons': 90 * DAY_MS, 'single-contact': 90 * DAY_MS, 'written-only': 30 * DAY_MS, 'end-abusive-contact': 14 * DAY_MS } };
const careRules: CareRules = { weights: { openCrisis: 1, hostile: 1.5, nightUpdate: 0.2 }, nightWindowMs: 14 * DAY_MS, ceilings: { 'account-manager': 10 }, staffPulse: { askAfterMs: DAY_MS, remindAfterMs: 3 * DAY_MS, lapseAfterMs: 14 * DAY_MS } };

const daily: DutyRule = { target: { kind: 'time', ms: DAY_MS }, clock: 'always' };
const knowing = (one: SeverityRules): SeverityRules => ({
  ...one,
  duties: {
    ...one.duties, 'listening-record': daily, 'damage-limit': daily, 'small-matter': daily, 'second-explanation': daily, 'admission-follow-up': daily, 'staff-answer': daily, 'claim-examination': daily, guidance: daily, 'message-reading': daily,
    'compensation-decision': daily, 'independent-review': daily,
  },
});
const { severities, pauses } = testProtocol;
export const wholeProtocol: Protocol = {
  ...testProtocol, severities: { '1': knowing(severities['1']), '2': knowing(severities['2']), '3': knowing(severities['3']), '4': knowing(severities['4']) },
  pauses: { ...pauses, waiting_customer: { kinds: ['workaround', 'fix', 'listening-record', 'claim-examination'], maxMs: 3 * DAY_MS } },
  relationship: {
    promise: { graceMs: 15 * MINUTE_MS, secondReader: ['refusal'], overridesNotice: 3, carryOver: true },
    preparation: { hardStates: ['hurt', 'furious'], sensitive: true, validMs: DAY_MS, adviseThroughSeverity: 2 },
    disclosure: { withholdingMaxMs: 14 * DAY_MS, planHorizonMs: 60 * DAY_MS },
    listening: { afterListening: ['options', 'polite-correction', 'refusal', 'compensation'], hurtStates: ['furious', 'hurt'] },
    trust: { unansweredContacts: 2, missedDuties: ['answer', 'listening-record'], correctedReadBacks: 2, capability: ['missed-forecast', 'failed-workaround'] },
    closing: { handlingTarget: 4, explainAgain: ['no', 'partly'] },
    forecast: { maxAheadMs: 92 * DAY_MS, nextTryMaxMs: 3 * DAY_MS, scoresAnswers: true },
    apology: apologyRules, claim: { ...claimRules, startsWhenRaised: true }, compensation: { ...compensationRules, decidesWhenNoneWaits: true }, limits: limitsRules, ledger: ledgerRules, lane: laneRules, conduct: conductRules, care: careRules,
  },
};
