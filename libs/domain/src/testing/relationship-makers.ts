/** Random commands of the relationship track for whole random crises, sometimes right and sometimes wrong, and what willing people do with what they leave open. */
import type { Command } from '../crisis/commands';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { DutyRule, Protocol, SeverityRules } from '../protocol/protocol';
import { isFinal } from '../claim/claim';
import { nextOfClaim } from './claim-makers';
import { AMOS, CUSTOMER, EYAL, INES, TAL, TAMAR, testProtocol } from './fixtures';
import { NOGA, pick, some } from './making';
import type { Dice, Given, Make } from './making';
import { nextApologyPart, nextToHeard } from './money-makers';

const daily: DutyRule = { target: { kind: 'time', ms: DAY_MS }, clock: 'always' };
const knowing = (one: SeverityRules): SeverityRules => ({ ...one, duties: { ...one.duties, 'damage-limit': daily, 'admission-follow-up': daily, 'staff-answer': daily } });
const { severities } = testProtocol;
/** The protocol of the tests with those parts of the relationship track that no gate of its own keeps from closing. */
export const relationshipProtocol: Protocol = {
  ...testProtocol, severities: { '1': knowing(severities['1']), '2': knowing(severities['2']), '3': knowing(severities['3']), '4': knowing(severities['4']) },
  relationship: {
    promise: { graceMs: 15 * MINUTE_MS, secondReader: [], overridesNotice: 3, carryOver: true },
    preparation: { hardStates: ['hurt', 'furious'], sensitive: true, validMs: DAY_MS, adviseThroughSeverity: 2 },
    disclosure: { withholdingMaxMs: 14 * DAY_MS, planHorizonMs: 60 * DAY_MS },
  },
};

const contactOf = (dice: Dice): string => (['carmel', 'dov', 'efrat'] as const)[dice.a % 3] ?? 'carmel';
const admissionOf = (state: CrisisState, d: Dice): Command | null => some(state.apology.admissions, d.a, (one) => ({ type: 'follow-up-admission', payload: { admissionId: one.id, toldCustomer: 'not-told', toldInRole: null, nextSteps: 'n', learningNote: 'check twice' } }));
const answerOf = (state: CrisisState, d: Dice): Command | null => some(state.care.raised, d.a, (one) => ({ type: 'answer-colleague', payload: { raisedId: one.id, answer: 'agreed', text: 't' } }));

/** An item of the joint plan: put down, approved by both sides, done. */
export const PLAN_MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'add-plan-item', payload: { stakeholderId: null, audience: 'a', message: 'm', ownerOurs: 'amos', ownerTheirs: 'o', dueAt: now + (d.a % 900) * HOUR_MS, confidentiality: 'open', limits: '' } }, AMOS],
  (s, d) => [some(s.disclosure.plan.filter((one) => one.stage === 'waiting-ours' || d.b % 5 === 0), d.a, (one) => ({ type: 'approve-plan-item', payload: { itemId: one.id, revision: one.revision } })), d.b % 4 === 0 ? AMOS : TAL],
  (s, d) => [some(s.disclosure.plan.filter((one) => one.stage === 'waiting-customer' || d.b % 5 === 0), d.a, (one) => ({ type: 'approve-plan-item', payload: { itemId: one.id, revision: one.revision } })), { ...CUSTOMER, id: 'carmel' }],
  (s, d, now) => [some(s.disclosure.plan.filter((one) => one.stage === 'agreed' || d.b % 5 === 0), d.a, (one) => ({ type: 'complete-plan-item', payload: { itemId: one.id, evidence: 'e', at: now } })), AMOS],
];

export const RELATIONSHIP_MAKERS: readonly Make[] = [
  (_s, d) => [{ type: 'prepare-call', payload: { contactId: contactOf(d), aims: d.b % 2 === 0 ? '' : 'hear him out' } }, AMOS],
  (_s, d) => [{ type: 'record-listening', payload: { contactId: contactOf(d), story: 's', feelings: [], feelingsNote: '', needs: ['fix'], consequences: ['c', 'd'].slice(0, d.b % 3), desiredOutcome: 'o', informationGained: [], plainExplanation: 'p' } }, AMOS],
  (_s, d) => [{ type: 'confirm-read-back', payload: { how: 'call', contactId: contactOf(d), confirmed: d.b % 3 !== 0, corrections: d.b % 3 === 0 ? 'not so' : '' } }, AMOS],
  (_s, d) => [{ type: 'acknowledge-feelings', payload: { contactId: contactOf(d), how: 'call', words: 'w' } }, AMOS],
  (_s, d, now) => [{ type: 'derive-damage-limit', payload: { consequence: 1 + (d.a % 3), title: 't', owner: pick(['amos', 'tal'], d.b) ?? 'tal', dueAt: now + (d.b % 100) * HOUR_MS } }, TAL],
  (s, d) => [some(s.listening.damageLimits, d.a, (one) => ({ type: 'complete-damage-limit', payload: { damageLimitId: one.id, evidence: 'e' } })), AMOS],
  (_s, d, now) => [{ type: 'make-promise', payload: { words: 'w', kind: pick(['outcome', 'contact', 'next-update'] as const, d.b) ?? 'outcome', dueAt: d.a % 5 === 0 ? null : now + (d.a % 200) * HOUR_MS, contactId: contactOf(d), channel: 'call', reason: 'r' } }, AMOS],
  (s, d) => [some(s.promise.open, d.a, (one) => ({ type: 'keep-promise', payload: { promiseId: one.id, evidence: 'e', confirmedByCustomer: d.b % 2 === 0 } })), AMOS],
  (s, d, now) => [some(s.promise.open, d.a, (one) => ({ type: 'renegotiate-promise', payload: { promiseId: one.id, newDueAt: now + (d.b % 300) * HOUR_MS, reason: 'r', channel: 'call', contactId: 'carmel' } })), AMOS],
  (s, d) => [some(s.disclosure.plan, d.a, (one) => ({ type: 'drop-plan-item', payload: { itemId: one.id, reason: 'r' } })), AMOS],
  (_s, d) => [{ type: 'issue-plan-link', payload: { contactId: contactOf(d) } }, AMOS],
  (_s, d) => [{ type: 'admit-error', payload: { errorClass: pick(['tone', 'faulty-work'] as const, d.b) ?? 'tone', whose: 'own', text: 't' } }, d.a % 2 === 0 ? AMOS : TAL],
  (s, d) => [admissionOf(s, d), d.b % 3 === 0 ? AMOS : TAMAR],
  (_s, d) => [d.a % 2 === 0 ? { type: 'ask-support', payload: { text: 't' } } : { type: 'raise-demand', payload: { family: 'demands', text: 't', contactId: null } }, AMOS],
  (s, d) => [answerOf(s, d), d.b % 3 === 0 ? AMOS : TAMAR],
  (s, d) => [some(s.crisis.contacts, d.a, (one) => ({ type: 'report-abuse', payload: { contactId: one.id, text: 't' } })), AMOS],
];

/** What still keeps the crisis from closing, done by whoever may; null where nothing of this track does. */
export function relationshipHelp(state: CrisisState, now: number): Given | null {
  const [promise] = state.promise.open;
  if (promise !== undefined) return [{ type: 'keep-promise', payload: { promiseId: promise.id, evidence: 'e', confirmedByCustomer: true } }, AMOS];
  const limit = state.listening.damageLimits.find((one) => one.doneAt === null);
  if (limit !== undefined) return [{ type: 'complete-damage-limit', payload: { damageLimitId: limit.id, evidence: 'e' } }, AMOS];
  const duty = (kind: string) => state.obligation.open.find((one) => one.kind === kind);
  const item = duty('plan-item');
  if (item !== undefined) return [{ type: 'complete-plan-item', payload: { itemId: item.about ?? '', evidence: 'e', at: now } }, AMOS];
  if (duty('small-matter') !== undefined) return [{ type: 'settle-small', payload: { solution: 's', evidence: 'e' } }, AMOS];
  const admission = duty('admission-follow-up');
  const author = state.apology.admissions.find((one) => one.id === admission?.about)?.by;
  if (admission !== undefined) return [{ type: 'follow-up-admission', payload: { admissionId: admission.about ?? '', toldCustomer: 'not-told', toldInRole: null, nextSteps: 'n', learningNote: 'check twice' } }, author === TAMAR.id ? INES : TAMAR];
  const withheld = duty('forecast-try');
  const target = withheld?.about;
  if (target === 'workaround' || target === 'fix' || target === 'answer') return [{ type: 'make-forecast', payload: { target, p50At: now + DAY_MS, p90At: now + 2 * DAY_MS, basis: 'b', confidenceNote: '', reference: null } }, TAL];
  return ofClaims(state, now) ?? ofConduct(state) ?? ofMoney(state) ?? (duty('listening-record') === undefined ? null : nextToHeard(state, now)) ?? nextApologyPart(state, now);
}

/** Claims first: an apology stands on what their examination found. */
function ofClaims(state: CrisisState, now: number): Given | null {
  const claim = state.claim.claims.find((one) => !isFinal(one) || one.answered === null);
  // b = 1: the second examiner agrees.
  return claim === undefined ? null : nextOfClaim(state, claim, { dice: { a: 0, b: 1 }, now });
}

function ofConduct({ conduct, promise }: CrisisState): Given | null {
  const request = conduct.requests.find((one) => one.reviewedAt === null);
  // Whoever asked does not review; neither does anybody who works on it, but for an executive.
  if (request !== undefined) return [{ type: 'review-delay', payload: { requestId: request.id, agree: false, reason: 'r' } }, request.by === EYAL.id ? NOGA : EYAL];
  const [waiting] = promise.waiting;
  return waiting === undefined ? null : [{ type: 'return-message', payload: { proposalId: waiting.id, reason: 'r' } }, waiting.author === TAMAR.id ? INES : TAMAR];
}

function ofMoney({ compensation, protocol }: CrisisState): Given | null {
  if (protocol.relationship?.compensation === undefined) return null;
  const waiting = compensation.entries.find((one) => one.state === 'proposed');
  if (waiting !== undefined) return [{ type: 'decline-compensation', payload: { compensationId: waiting.id, reason: 'r' } }, EYAL];
  return compensation.decision === null ? [{ type: 'decide-no-compensation', payload: { because: 'nothing was lost' } }, TAMAR] : null;
}
