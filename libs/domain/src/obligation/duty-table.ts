/**
 * The table of duties: what starts each kind, what fulfils it, who owns it. The obligation subject reads it and knows nothing else of
 * the other subjects. A new duty is one entry here and one line in kinds.ts.
 */
import type { CrisisState } from '../crisis/state';
import type { DomainEvent } from '../crisis/events';
import type { Instant } from '../kernel';
import { flagsLegal } from '../stake/decide-stake';
import { reachesCustomer, weSpoke } from '../message/reaches-customer';
import { apologyDuties } from '../apology/duties';
import { careDuties } from '../care/duties';
import { claimDuties } from '../claim/duties';
import { compensationDuties } from '../compensation/duties';
import { conductDuties } from '../conduct/duties';
import { disclosureDuties } from '../disclosure/duties';
import { forecastDuties } from '../forecast/duties';
import { laneDuties } from '../lane/duties';
import { isWishTakenDownAgain } from '../lane/person-wish';
import { ledgerDuties } from '../ledger/duties';
import { listeningDuties } from '../listening/duties';
import { promiseDuties } from '../promise/duties';
import { waitsForExplanation } from '../survey/closing';
import type { Duty, Met, Start } from './duty';
import type { ObligationKind } from './kinds';

const never = (): null => null;
const met = (event: DomainEvent, evidence: string, about: string | null = null, at = event.at): Met => ({ at, evidence, about });

function voiceToCustomer(event: DomainEvent): { at: Instant; evidence: string; asUpdate: boolean; answers: boolean } | null {
  if (event.type === 'message.queued') return { at: event.at, evidence: event.data.id, asUpdate: event.data.counting.asUpdate, answers: event.data.answers };
  if (event.type !== 'contact.logged') return null;
  return weSpoke(event.data) ? { at: event.data.occurredAt, evidence: event.data.id, asUpdate: event.data.counting.asUpdate, answers: event.data.answered } : null;
}

function metByVoice(event: DomainEvent, when: (voice: { asUpdate: boolean; answers: boolean }) => boolean): Met | null {
  const voice = voiceToCustomer(event);
  return voice !== null && when(voice) ? met(event, voice.evidence, null, voice.at) : null;
}

const opened = (event: DomainEvent): Start | null => (event.type === 'crisis.opened' ? { at: event.at } : null);
const reopened = (event: DomainEvent): Start | null => (event.type === 'crisis.reopened' ? { at: event.at } : null);
const severe = (event: DomainEvent, state: CrisisState): Start | null =>
  (event.type === 'crisis.opened' || event.type === 'crisis.reopened' || event.type === 'crisis.severity-set') && state.crisis.severity <= 2 ? { at: event.at } : null;
/** A severity that knows the duty follows one that did not (severity 4 has no workaround): it is owed from now on, while `owed` holds. */
const bySeverity = (event: DomainEvent, owed: boolean): Start | null => (event.type === 'crisis.severity-set' && owed ? { at: event.at } : null);
const atRoutine = (event: DomainEvent, state: CrisisState): Start | null =>
  event.type === 'review.opened' ? { at: state.crisis.routine?.at ?? event.at } : null;
const stageSteps: ReadonlySet<string> = new Set(['fix.located', 'operation.restored', 'fix.recorded', 'fix.verified', 'operation.lost']);
const informingEnds = (event: DomainEvent): boolean => event.type === 'crisis.routine-returned';

export const DUTIES: Readonly<Record<ObligationKind, Duty>> = {
  ...listeningDuties, ...apologyDuties, ...forecastDuties, ...promiseDuties, ...disclosureDuties, ...claimDuties, ...compensationDuties, ...ledgerDuties, ...conductDuties, ...careDuties, ...laneDuties,
  'first-contact': {
    owner: 'accountManager', single: true,
    startedBy: (event, state) =>
      event.type === 'crisis.opened' ? { at: event.data.awareAt } : (reopened(event) ?? bySeverity(event, state.crisis.routine === null && state.message.toCustomer === 0)),
    metBy: (event) => (reachesCustomer(event) ? metByVoice(event, () => true) : null),
    // A quiet period may end in routine without a word in this cycle.
    endedBy: informingEnds,
  },
  answer: {
    owner: 'accountManager', single: false,
    startedBy: (event, state) =>
      event.type === 'contact.logged' && event.data.direction === 'from-customer' && event.data.needsAnswer && !event.data.answered && !isWishTakenDownAgain(state, event)
        ? { at: event.data.occurredAt, about: event.data.id } : null,
    // An answer to one contact leaves the questions of the others open.
    metBy: (event, state) => {
      const answer = metByVoice(event, (voice) => voice.answers);
      return answer === null ? null : { ...answer, except: state.message.unanswered.map((one) => one.id) };
    },
  },
  'timed-update': {
    owner: 'accountManager', single: true,
    startedBy: (event) => opened(event) ?? reopened(event),
    metBy: (event) => metByVoice(event, (voice) => voice.asUpdate),
    endedBy: informingEnds,
  },
  'stage-update': {
    owner: 'accountManager', single: true,
    startedBy: (event, state) => (stageSteps.has(event.type) && state.crisis.routine === null ? { at: event.at } : null),
    metBy: (event) => metByVoice(event, (voice) => voice.asUpdate),
    endedBy: informingEnds,
  },
  summary: {
    owner: 'accountManager', single: true, startedBy: severe,
    metBy: (event) => (event.type === 'message.queued' && event.data.messageType === 'summary' && event.data.substance.newFacts.length > 0 ? met(event, event.data.id) : null),
    endedBy: (event) => event.type === 'crisis.severity-set' && event.data.severity > 2,
  },
  'executive-notice': {
    owner: 'executiveSponsor', single: true, startedBy: severe, metBy: never,
    endedBy: (event) => event.type === 'crisis.severity-set' && event.data.severity > 2,
  },
  'legal-review': {
    owner: 'headOfService', single: true,
    // Owed once: the flag stays, and what the review found does too. It runs beside the words to the customer and holds none of them up.
    startedBy: (event, state) => {
      const { legalFlaggedAt, legalReview } = state.stake;
      if (legalFlaggedAt === null || legalReview !== null) return null;
      return event.type === 'risk.assessed' && flagsLegal(event.data) ? { at: event.at } : (reopened(event) ?? bySeverity(event, true));
    },
    metBy: (event) => (event.type === 'legal.reviewed' ? met(event, event.data.outcome) : null),
  },
  workaround: {
    owner: 'technicalLead', single: true,
    startedBy: (event, state) => opened(event) ?? (event.type === 'operation.lost' ? { at: event.at } : bySeverity(event, state.fix.operationalAt === null)),
    metBy: (event) => (event.type === 'operation.restored' ? met(event, event.data.by) : null),
  },
  fix: {
    owner: 'technicalLead', single: true,
    startedBy: (event, state) => opened(event) ?? reopened(event) ?? bySeverity(event, state.fix.verifiedAt === null),
    metBy: (event) => (event.type === 'fix.verified' ? met(event, event.data.how) : null),
  },
  'root-cause': {
    owner: 'technicalLead', single: true,
    startedBy: (event, state) =>
      state.cause.rootCauseAt !== null ? null : event.type === 'fix.recorded' ? { at: event.at } : bySeverity(event, state.fix.fixedAt !== null),
    metBy: (event) => (event.type === 'cause.recorded' ? met(event, 'root-cause') : null),
  },
  prevention: {
    owner: 'technicalLead', single: false,
    startedBy: (event) => (event.type === 'prevention.agreed' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'prevention.completed' ? met(event, event.data.evidence, event.data.actionId) : null),
  },
  survey: {
    owner: 'incidentManager', single: true,
    startedBy: (event) =>
      event.type === 'survey.planned' && event.data.invitations.some((one) => one.suppressed === null) ? { at: event.at, dueAt: event.data.expireAt } : null,
    // Expiry ends the duty at the instant set for it, however late the engine noticed.
    metBy: (event, state) =>
      event.type === 'survey.ended' ? met(event, `${String(event.data.answered)}/${String(event.data.invited)}`, null, Math.min(event.at, state.survey.expireAt ?? event.at)) : null,
  },
  'call-back': {
    owner: 'teamLead', single: true,
    startedBy: (event) => (event.type === 'survey.answered' && event.data.low.length > 0 ? { at: event.at, about: event.data.contactId } : null),
    metBy: (event) => (event.type === 'survey.call-back-logged' ? met(event, event.data.outcome) : null),
  },
  // Whoever did not understand hears it once more while the first explanation is still in mind (S0-26); a protocol older than this duty has no rule for it.
  'second-explanation': {
    owner: 'accountManager', single: true,
    startedBy: (event, state) => {
      if (!waitsForExplanation(state)) return null;
      return event.type === 'crisis.routine-returned' ? { at: event.at, ...(event.data.contactId === null ? {} : { about: event.data.contactId }) } : bySeverity(event, true);
    },
    // Whatever he says to it, and whoever of his people hears it: it is explained twice at most.
    metBy: (event) => (event.type === 'crisis.explained-again' ? met(event, event.data.note) : null),
  },
  'post-mortem': {
    owner: 'incidentManager', single: true, startedBy: atRoutine,
    metBy: (event) => (event.type === 'review.approved' ? met(event, 'review') : null),
  },
  'executive-review': {
    owner: 'executiveSponsor', single: true, startedBy: atRoutine,
    metBy: (event) => (event.type === 'review.signed' ? met(event, 'review') : null),
  },
  task: {
    owner: 'accountManager', single: false,
    startedBy: (event) =>
      event.type === 'message.delivery-settled' && (event.data.outcome === 'unknown' || event.data.outcome === 'failed')
        ? { at: event.at, about: event.data.messageId } : null,
    metBy: (event) =>
      event.type === 'message.delivery-settled' && (event.data.outcome === 'received' || event.data.outcome === 'not-received')
        ? met(event, event.data.outcome, event.data.messageId) : null,
  },
};
