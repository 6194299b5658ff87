/** Random commands of what is said and agreed with the customer beside messages: apologies, disclosure, second readers, care for staff. */
import { APOLOGY_RECEPTIONS } from '../apology/apology';
import { missingParts } from '../apology/decide-apology';
import { OPTION_ANSWERS, POSSIBILITIES, STAKEHOLDER_KINDS, TELLING_WAYS, WHO_TELLS } from '../disclosure/disclosure';
import { DAY_MS, HOUR_MS } from '../kernel';
import { INFORMATION_EFFECTS } from '../listening/listening';
import { AMOS, contact, INES, TAL, TAMAR } from './fixtures';
import { anyContact, NOGA, oneOf, pick, some } from './making';
import type { Make } from './making';
import { APOLOGY_WORDS, nextApologyPart, nextToHeard, randomApology } from './money-makers';
import { message } from './story';

/** Read by a second person first; always the same words, so that what is approved is what was proposed. */
export const REFUSING = message({ newFacts: ['f'] }, { messageType: 'refusal', reason: 'the contract does not cover it' });
const asTold = { message: null, ownerOurs: null, ownerTheirs: null, dueAt: null, confidentiality: null, limits: null } as const;

/** A way of three steps: proposed, confirmed, ended. */
export const WITHHOLDING_MAKERS: readonly Make[] = [
  (s, d, now) => [some(s.disclosure.findings.filter((one) => one.toldAt === null || d.b % 6 === 0), d.a, (one) => ({ type: 'withhold-finding', payload: { findingId: one.id, reason: 'r', until: now + (d.b % 20 - 1) * DAY_MS } })), INES],
  (s, d) => [some(s.disclosure.findings.filter((one) => one.withheld?.state === 'proposed' || d.b % 6 === 0), d.a, (one) => ({ type: 'confirm-withholding', payload: { findingId: one.id, agree: d.b % 3 !== 0, reason: 'r' } })), d.a % 4 === 0 ? INES : TAMAR],
  (s, d) => [some(s.disclosure.findings.filter((one) => one.withheld !== null || d.b % 6 === 0), d.a, (one) => ({ type: 'end-withholding', payload: { findingId: one.id, reason: 'r' } })), INES],
];

export const TALK_MAKERS: readonly Make[] = [
  (s, _d, now) => nextToHeard(s, now) ?? [null, AMOS],
  (s, _d, now) => nextApologyPart(s, now) ?? [null, AMOS],
  randomApology,
  (s, d) => [some(s.apology.records, d.a, (one) => ({ type: 'record-apology-reception', payload: { apologyId: one.id, reception: oneOf(APOLOGY_RECEPTIONS, d.b), words: '' } })), AMOS],
  (s, d) => [some(d.b % 5 === 0 ? ['written-text'] as const : missingParts(s), d.a, (part) => ({ type: 'waive-apology-part', payload: { part, customerWords: 'no call please' } })), AMOS],
  (_s, d) => [{ type: 'send-message', payload: message({ newFacts: ['f'] }, { messageType: 'apology', body: d.a % 4 === 0 ? 'other words' : APOLOGY_WORDS, contactIds: [anyContact(d)] }) }, AMOS],
  (_s, d) => [{ type: 'send-message', payload: d.a % 2 === 0 ? REFUSING : message({ newFacts: ['f'] }, { messageType: 'options', options: { possible: ['p'], notPossible: [], notYetKnown: [] } }) }, AMOS],
  () => [{ type: 'propose-message', payload: REFUSING }, AMOS],
  (s, d) => [some(s.promise.waiting, d.a, (one) => ({ type: 'approve-message', payload: { proposalId: one.id, note: '', message: d.b % 5 === 0 ? message() : REFUSING } })), d.a % 4 === 0 ? AMOS : TAMAR],
  (s, d) => [some(s.promise.waiting, d.a, (one) => ({ type: 'return-message', payload: { proposalId: one.id, reason: 'r' } })), d.a % 4 === 0 ? AMOS : TAMAR],
  (_s, d) => [{ type: 'record-information', payload: { contactId: anyContact(d), information: 'i', effect: oneOf(INFORMATION_EFFECTS, d.b), note: '' } }, AMOS],
  (_s, d, now) => [{ type: 'record-finding', payload: { what: 'w', knownAt: now + (d.a % 30 - 26) * HOUR_MS, source: 's', customerRelevant: d.b % 4 !== 0 } }, TAL],
  (s, d, now) => [some(s.disclosure.findings, d.a, (one) => ({ type: 'disclose-finding', payload: { findingIds: [one.id], contactId: anyContact(d), at: now - (d.b % 3) * HOUR_MS, how: oneOf(TELLING_WAYS, d.b), messageId: d.b % 2 === 0 ? 'message-1-1' : null } })), AMOS],
  (s, d) => [some(s.disclosure.findings.filter((one) => one.withheld === null || d.b % 6 === 0), d.a, (one) => ({ type: 'send-message', payload: message({ newFacts: ['f'] }, { tells: [one.id], contactIds: d.b % 3 === 0 ? ['carmel', 'dov'] : [anyContact(d)] }) })), AMOS],
  (s, d) => [some(s.disclosure.telling ?? [], d.a, (one) => ({ type: 'report-delivery', payload: { messageId: one.messageId, outcome: oneOf(['sent', 'unknown', 'sent', 'failed'] as const, d.b), detail: '' } })), { id: 'delivery', role: 'system' }],
  (_s, d) => [{ type: 'add-stakeholder', payload: { name: 'The board', kind: oneOf(STAKEHOLDER_KINDS, d.a), concern: 'c', whoTells: oneOf(WHO_TELLS, d.b) } }, AMOS],
  (s, d) => [some(s.disclosure.stakeholders, d.a, (one) => ({ type: 'remove-stakeholder', payload: { stakeholderId: one.id, reason: 'r' } })), AMOS],
  (s, d, now) => [some(s.disclosure.plan, d.a, (one) => ({ type: 'amend-plan-item', payload: { ...asTold, itemId: one.id, revision: one.revision, words: 'w', message: 'other', dueAt: now + (d.b % 50 - 1) * DAY_MS } })), d.a % 3 === 0 ? { id: 'carmel', role: 'customer' } : AMOS],
  (_s, d) => [{ type: 'offer-options', payload: { source: d.b % 2 === 0 ? 'us' : 'customer', options: [{ what: 'w', when: null, possible: oneOf(POSSIBILITIES, d.a), reason: d.b % 3 === 0 ? '' : 'r' }], urgentWorkaround: d.a % 4 === 0 } }, AMOS],
  (s, d) => [some(s.disclosure.options, d.a, (one) => ({ type: 'assess-option', payload: { optionId: one.id, possible: oneOf(POSSIBILITIES, d.b), reason: d.b % 2 === 0 ? '' : 'r' } })), AMOS],
  (s, d) => [some(s.disclosure.options, d.a, (one) => ({ type: 'record-option-answer', payload: { optionId: one.id, answer: oneOf(OPTION_ANSWERS, d.b), words: '' } })), AMOS],
  (_s, d, now) => [{ type: 'record-session', payload: { at: now - (d.a % 5) * HOUR_MS, ours: ['amos'], theirs: d.b % 5 === 0 ? [] : ['carmel'], findings: [], decisions: [], ideas: ['i'].slice(0, d.a % 2) } }, AMOS],
  (_s, d) => [{ type: 'hand-over-contact', payload: { to: oneOf(['dana', 'noa', 'amos'], d.a), reason: 'r' } }, { id: oneOf(['amos', 'dana', 'noa'], d.b), role: 'account-manager' }],
  (_s, d) => [{ type: 'give-staff-pulse', payload: { score: 1 + (d.a % 5), text: '' } }, oneOf([AMOS, TAL, INES, TAMAR], d.b)],
  (_s, d) => [{ type: 'add-note', payload: { text: 'n' } }, d.a % 2 === 0 ? NOGA : AMOS],
  (_s, d) => [{ type: 'add-contact', payload: { contact: contact(oneOf(['dov', 'gil', 'hadas'], d.a)) } }, INES],
  (_s, d) => [{ type: 'set-causes', payload: { causes: d.a % 2 === 0 ? ['service-problem'] : ['service-problem', 'delay'] } }, INES],
  (_s, d) => [{ type: 'escalate', payload: { to: oneOf(['teamLead', 'headOfService', 'executiveSponsor'], d.a), reason: 'r' } }, INES],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'reassign-obligation', payload: { obligationId: one.id, personId: pick(['dana', 'tal'], d.b) ?? 'dana', reason: 'r' } })), TAMAR],
];
