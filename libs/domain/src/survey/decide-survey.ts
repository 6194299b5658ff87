/** The closing survey: sent, reminded and expired by time; answered by the customer; a low score asks for a call by somebody else. */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Track } from '../kernel';
import type { SurveyRules } from '../protocol/protocol';
import { scoresBelowTarget } from './closing';
import { planSurvey } from './plan-survey';
import { invitationOf, NO_SURVEY, SURVEY_SCALES } from './survey';
import type { Invitation, SurveyCommands, SurveyItem, SurveyState } from './survey';

/** Which answered items ask for a call-back (formulas 5: CSAT-H <= 2, CES <= 3, NPS <= 6, trust fallen by 2 or more). */
export function lowItems(scores: Readonly<Partial<Record<SurveyItem, number | null>>>, rules: SurveyRules, trustBefore: number | null): readonly SurveyItem[] {
  const below = (item: SurveyItem, limit: number): readonly SurveyItem[] => {
    const score = scores[item];
    return typeof score === 'number' && score <= limit ? [item] : [];
  };
  const fell = trustBefore === null ? [] : below('TRUST', trustBefore - rules.trustDrop);
  return [...below('CSAT-H', rules.lowCsat), ...below('CES', rules.lowCes), ...below('NPS-T', rules.lowNps), ...fell];
}

function answer(state: CrisisState, payload: SurveyCommands['answer-survey'], { now }: Context): Decision {
  const { survey } = state;
  const invitation = survey.invitations.find((one) => one.contactId === payload.contactId);
  if (payload.cycle !== survey.cycle || invitation === undefined) return refuse('survey.not-invited', { cycle: payload.cycle });
  if (invitation.state === 'answered') return refuse('survey.already-answered');
  if (survey.endedAt !== null || invitation.state === 'expired' || (survey.expireAt !== null && now >= survey.expireAt)) return refuse('survey.expired');
  for (const [item, score] of Object.entries(payload.scores)) {
    const scale = scaleOf(item);
    if (scale === null || !invitation.items.some((one) => one === item)) return refuse('survey.unknown-item', { item }, 'scores');
    if (typeof score === 'number' && (!Number.isInteger(score) || score < scale[0] || score > scale[1])) return refuse('survey.out-of-scale', { item, min: scale[0], max: scale[1] }, 'scores');
  }
  const low = lowItems(payload.scores, state.protocol.survey, survey.trustBefore);
  return accept(draft('survey.answered', { ...payload, low }));
}

function scaleOf(item: string): readonly [number, number] | null {
  for (const [name, scale] of Object.entries(SURVEY_SCALES)) if (name === item) return scale;
  return null;
}

const handlers: Handlers = {
  'answer-survey': answer,
  'log-call-back': (state, payload, { actor }) => {
    if (!state.survey.lowScoreOpen) return refuse('survey.no-call-back-owed');
    if (actor.id === state.crisis.people.accountManager) return refuse('survey.call-back-by-rated-person');
    if (payload.outcome === 'reopened' && state.crisis.closedAt !== null) return refuse('crisis.use-reopen');
    return accept(draft('survey.call-back-logged', payload));
  },
  // After the survey and the call, never instead of them: whoever signs knows what the customer said.
  'sign-handling': (state, { reason }, { actor }) => {
    const { survey, crisis, protocol } = state;
    const scores = scoresBelowTarget(state);
    if (survey.handlingSignedAt !== undefined) return refuse('survey.handling-signed-already');
    if (survey.endedAt === null) return refuse('survey.still-running');
    if (scores.length === 0) return refuse('survey.handling-at-target');
    if (survey.lowScoreOpen) return refuse('survey.call-back-first');
    if (actor.id === crisis.people.accountManager) return refuse('survey.signed-by-rated-person');
    return accept(draft('survey.handling-signed', { reason, scores, target: protocol.relationship?.closing?.handlingTarget ?? 0 }));
  },
};

const unfinished = (one: Invitation): boolean => one.state === 'planned' || one.state === 'sent';

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type === 'crisis.routine-returned') return [draft('survey.planned', planSurvey(state, event.at))];
  if (event.type === 'survey.call-back-logged' && event.data.outcome === 'reopened') {
    return [draft('crisis.reopened', { reason: event.data.said, cycle: state.crisis.cycle + 1 })];
  }
  if (event.type === 'message.delivery-settled') return event.data.outcome === 'not-received' ? sentAgain(state, event.data.messageId) : [];
  if (event.type !== 'survey.planned' && event.type !== 'survey.answered' && event.type !== 'survey.expired') return [];
  if (state.survey.endedAt !== null || state.survey.invitations.some(unfinished)) return [];
  const answered = state.survey.invitations.filter((one) => one.state === 'answered').length;
  return [draft('survey.ended', { cycle: state.survey.cycle, answered, invited: state.survey.invitations.length })];
}

/** A person found out that the invitation never came: it goes out once more, as the one it was, while the survey runs. */
function sentAgain({ survey }: CrisisState, messageId: string): readonly Draft[] {
  const lost = invitationOf(messageId);
  const invitation = survey.invitations.find((one) => one.contactId === lost?.contactId && one.state === 'sent');
  if (lost === null || invitation === undefined || lost.cycle !== survey.cycle || survey.endedAt !== null || survey.expireAt === null) return [];
  return [draft('survey.sent', { cycle: survey.cycle, contactId: invitation.contactId, reminder: invitation.remindersSent, expireAt: survey.expireAt })];
}

function nextStep(survey: SurveyState): { readonly at: Instant; readonly what: 'send' | 'remind' | 'expire' } | null {
  if (survey.sendAt === null || survey.expireAt === null || survey.endedAt !== null) return null;
  if (survey.invitations.some((one) => one.state === 'planned')) return { at: survey.sendAt, what: 'send' };
  const given = Math.min(...survey.invitations.filter((one) => one.state === 'sent').map((one) => one.remindersSent));
  const remindAt = survey.remindAt[given];
  return remindAt !== undefined && remindAt < survey.expireAt ? { at: remindAt, what: 'remind' } : { at: survey.expireAt, what: 'expire' };
}

function tick(state: CrisisState, { now }: Context): readonly Draft[] {
  const { survey } = state;
  const step = nextStep(survey);
  if (step === null || step.at > now) return [];
  if (step.what === 'expire') return [draft('survey.expired', { cycle: survey.cycle, contactIds: survey.invitations.filter(unfinished).map((one) => one.contactId) })];
  const wanted = step.what === 'send' ? 'planned' : 'sent';
  return survey.invitations
    .filter((one) => one.state === wanted)
    .map((one) => draft('survey.sent', { cycle: survey.cycle, contactId: one.contactId, reminder: step.what === 'send' ? 0 : one.remindersSent + 1, expireAt: survey.expireAt ?? step.at }));
}

function wakeAt({ survey, crisis }: CrisisState, track: Track): Instant | null {
  return track === 'relationship' && crisis.closedAt === null && crisis.cancelledAt === null ? (nextStep(survey)?.at ?? null) : null;
}

function evolveSurvey(survey: SurveyState, event: DomainEvent): SurveyState {
  const one = (contactId: string, by: (invitation: Invitation) => Invitation): readonly Invitation[] =>
    survey.invitations.map((invitation) => (invitation.contactId === contactId ? by(invitation) : invitation));
  switch (event.type) {
    case 'survey.planned': {
      const { cycle, sendAt, remindAt, expireAt, invitations } = event.data;
      return { ...NO_SURVEY, trustBefore: survey.trustBefore, cycle, sendAt, remindAt, expireAt, invitations: invitations.map(({ contactId, items, suppressed }) => ({ contactId, items, state: suppressed === null ? 'planned' : 'suppressed', remindersSent: 0 })) };
    }
    case 'survey.sent':
      return { ...survey, invitations: one(event.data.contactId, (invitation) => ({ ...invitation, state: 'sent', remindersSent: event.data.reminder })) };
    case 'survey.answered': {
      const { contactId, scores, low } = event.data;
      return { ...survey, lowScoreOpen: survey.lowScoreOpen || low.length > 0, answers: [...survey.answers, { contactId, scores }], invitations: one(contactId, (invitation) => ({ ...invitation, state: 'answered' })) };
    }
    case 'survey.expired':
      return { ...survey, invitations: survey.invitations.map((invitation) => (unfinished(invitation) ? { ...invitation, state: 'expired' } : invitation)) };
    case 'survey.ended': return { ...survey, endedAt: event.at };
    case 'survey.call-back-logged': return { ...survey, lowScoreOpen: false };
    case 'survey.handling-signed': return { ...survey, handlingSignedAt: event.at };
    case 'crisis.reopened': return { ...NO_SURVEY, trustBefore: survey.trustBefore };
    default: return survey;
  }
}

export const surveySubject: Subject = {
  name: 'survey',
  handlers,
  evolve: (state, event) => {
    const survey = evolveSurvey(state.survey, event);
    return survey === state.survey ? state : { ...state, survey };
  },
  react,
  tick,
  wakeAt,
};
