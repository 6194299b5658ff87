/** A crisis as the API shows it, for tests of what draws it. */
import { open, PEOPLE_ROLES } from '#domain';
import { Names } from '../../apps/api/src/reads/names';
import { presentRelationship } from '../../apps/api/src/reads/relationship/relationship.presenter';
import { INES, opening, T0 } from '../../libs/domain/src/testing/fixtures';

const both = (en: string): { readonly he: string; readonly en: string } => ({ he: en, en });
const yonatan = { id: 'yonatan', name: 'Yonatan', initials: 'Y' };

/** The relationship track of a crisis just opened. */
function freshRelationship(): ReturnType<typeof presentRelationship> {
  const opened = open(opening(), { now: T0, actor: INES });
  if (!opened.ok) throw new Error(opened.code);
  return presentRelationship(opened.state, new Names(new Map()), new Map());
}

export const sampleObligation = {
  crisisId: 'c1', crisisReference: 'TK-2026-00007', crisisSummary: 'Orders are refused', accountName: 'Galil Fresh', severity: 2, drill: false, id: 'o2', kind: 'timed-update', name: both('timed update'), track: 'relationship', cycle: 1, owner: yonatan, ownerRole: 'accountManager',
  state: 'running', startedAt: '2026-09-10T09:20:00.000Z', dueAt: '2026-09-10T10:20:00.000Z', dueRealAt: '2026-09-10T10:20:00.000Z', settledAt: null, breachedAt: null, warnedAt: [], nextWarningAt: null, rung: 0, nextRungAt: null, clock: 'always', target: '1h', asked: null,
  about: null, evidence: null, reason: null, pauses: [], explanation: { why: both('why'), fulfilledBy: both('An update fulfils it.'), warned: both('not yet'), next: both('Then a warning.') },
};

export const sampleCrisis = {
  id: 'c1', reference: 'TK-2026-00007', version: 11, summary: 'Orders are refused', accountId: 'a1', accountName: 'Galil Fresh', vip: true, deskId: 'il', severity: 2, impactLevel: 2, trustLevel: 3, trustPoints: 2, severityBecause: both('Severity 2 because orders stand still'),
  status: 'open', phase: 'investigating', technicalStage: 'fixing', relationshipStage: 'informing', spokeFirst: 'us', people: Object.fromEntries(PEOPLE_ROLES.map((role) => [role, role === 'accountManager' ? yonatan : null])),
  lossPerHourMinor: null, currency: 'ILS', contractValueMinorPerYear: null, contractCurrency: null, renewalOn: null, renewalSoon: false, awareAt: '2026-09-10T09:00:00.000Z', openedAt: '2026-09-10T09:05:00.000Z', nextDueAt: '2026-09-10T10:20:00.000Z', nextDueRealAt: '2026-09-10T10:20:00.000Z', nextDueKind: 'timed-update', nextDue: null, waiting: null, repeated: false, openObligations: 1, breachedObligations: 0, lane: 'normal', queueJumpUntil: null, product: null,
  lastToCustomerAt: '2026-09-10T09:20:00.000Z', reviewStage: 'none', cycle: 1, closedAt: null, drill: null,
  severityExplanation: { severity: 2, computed: 2, override: null, isCrisis: true, decidedBy: 'impact', because: both('because'), reasons: [], loweringProposal: null },
  trigger: 'outage', causes: [], impact: { processes: [], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' }, trustSignals: [],
  stake: null, customerProfile: null, churnIntent: false, competitorsNamed: [], exposures: [], risks: { reputation: null, contagion: null, legal: null }, legalFlag: false, legalReview: null, versions: null, expectation: null,
  firstToCustomerAt: '2026-09-10T09:20:00.000Z', firstFromCustomerAt: null, weSpokeFirst: true, leadTimeMinutes: null, trackStarts: { technical: '2026-09-10T09:05:00.000Z', relationship: '2026-09-10T09:00:00.000Z' },
  contacts: [{ id: 'n1', name: 'Noa', email: null, phone: null, language: 'he', genderForm: 'neutral' }], protocol: { id: 'standard', version: '1' }, calendars: {},
  technical: { stage: 'fixing', name: both('Fixing'), stages: [{ code: 'locating', name: both('Located'), state: 'done', at: '2026-09-10T09:10:00.000Z', by: yonatan }, { code: 'fixing', name: both('Fixing'), state: 'current', at: null, by: null }], workaround: null },
  relationship: { stage: 'informing', name: both('Informing'), stages: [{ code: 'informing', name: both('Informing'), state: 'current', at: null, by: null }], customerStage: 'investigating', emotionalState: 'angry', unanswered: 0, nextUpdateToldAt: null, preparation: { needed: [], advised: false, prepared: [], unprepared: 0 }, ...freshRelationship() },
  obligations: [sampleObligation], tally: {}, missingToClose: [{ code: 'survey', track: 'relationship', text: both('No survey yet') }], preventionActions: [], routine: null, allowedCommands: [],
};
