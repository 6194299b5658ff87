/**
 * The light lane (S1-21): an approved text and a remedy nobody need approve, at once. Barred wherever a person is owed: a worse severity, lost
 * trust, an angry customer, a claim that proved wrong, or one who asked for a person.
 */
import { overallVerdict } from '../claim/verdict';
import type { CompensationHistory, CompensationRules, Gesture } from '../compensation/compensation';
import { boundsOf, withOwn } from '../compensation/judge';
import { tierLimit, yearlyLeft } from '../compensation/offer';
import { draft } from '../crisis/events';
import type { Draft } from '../crisis/events';
import { refusesMessage } from '../crisis/relationship-gates';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { countUpdate } from '../message/decide-message';
import type { SendMessage } from '../message/message';
import type { LaneCommands, LaneRules } from './lane';

type Asked = LaneCommands['answer-automatically'];

/** A machine or a person may give it; a repeat is refused. It settles no question the customer asked: those are owed a person's answer. */
export function answerAutomatically(state: CrisisState, payload: Asked, context: Context): Decision {
  const rules = state.protocol.relationship?.lane;
  if (rules === undefined) return refuse('lane.no-policy');
  const barred = refusesLight(state, rules) ?? refusesForm(state, payload, rules);
  if (barred !== null) return barred;
  const { answer, contactId, templateId, remedyGestureId } = payload;
  if (answer === undefined) return refuse('lane.template-unknown', { templateId }, 'templateId');
  const remedy = remedyGestureId === null ? null : remedyOf(state, { ...payload, remedyGestureId }, context);
  if (remedy !== null && !remedy.ok) return remedy;
  const substance = { newFacts: [answer.fact], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };
  const message: SendMessage = { messageType: 'answer', contactIds: [contactId], language: answer.language, subject: answer.subject, body: answer.body, templateId, substance, promises: [] };
  const early = refusesMessage(state, message, context);
  if (early !== null) return early;
  const { contactIds: _one, promises: _none, ...words } = message;
  const messageId = `message-${String(state.version + 1)}-1`;
  const counting = countUpdate(substance, state.message.nothingNewInRow, state.protocol.nothingNewMaxInRow);
  return accept(
    ...(remedy?.events ?? []),
    draft('lane.answered-automatically', { templateId, contactId, messageId, gestureId: remedyGestureId, compensationId: remedy?.id ?? null }),
    draft('message.queued', { ...words, contactId, id: messageId, counting, answers: false, automatic: true }),
  );
}

function refusesLight(state: CrisisState, { light }: LaneRules): Refusal | null {
  const { crisis, lane, message } = state;
  if (lane.automatic !== null) return refuse('lane.already-answered');
  if (crisis.severity < light.severity) return refuse('lane.too-severe', { severity: crisis.severity, light: light.severity });
  if (crisis.assessment.trustPoints > light.maxTrustPoints) return refuse('lane.trust-lost', { points: crisis.assessment.trustPoints });
  if (light.barredStates.includes(message.emotionalState)) return refuse('lane.person-owed', { emotionalState: message.emotionalState });
  return overallVerdict(state.claim) === 'customer-error' ? refuse('lane.not-justified') : null;
}

function refusesForm({ crisis }: CrisisState, { contactId, templateId }: Asked, { light }: LaneRules): Refusal | null {
  const contact = crisis.contacts.find((one) => one.id === contactId);
  if (contact === undefined) return refuse('contact.unknown', { contactId }, 'contactId');
  if (contact.email === null) return refuse('contact.no-email', { contactId, name: contact.name }, 'contactId');
  return light.templates.includes(templateId) ? null : refuse('lane.template-unknown', { templateId }, 'templateId');
}

type Remedy = { readonly ok: true; readonly id: string; readonly events: readonly Draft[] } | Refusal;

/** A gesture of tier 0 within the customer's yearly and frequency caps and the desk's budget: what is beyond them needs people. */
function remedyOf(state: CrisisState, { remedyGestureId, history }: Asked & { readonly remedyGestureId: string }, { now, actor }: Context): Remedy {
  const rules = state.protocol.relationship?.compensation;
  if (rules === undefined) return refuse('compensation.no-policy');
  if (history === undefined) return refuse('compensation.history-missing');
  const gesture = rules.gestures.find((one) => one.id === remedyGestureId);
  if (gesture === undefined) return refuse('compensation.gesture-unknown', { gestureId: remedyGestureId }, 'remedyGestureId');
  const beyond = refusesRemedy(gesture, rules, withOwn(state.compensation, { rules, history, now }));
  if (beyond !== null) return beyond;
  const id = `compensation-${String(state.compensation.counter + 1)}`;
  const common = {
    id, kind: 'symbolic', basis: 'goodwill', fault: 'none', amountMinor: gesture.valueMinor, currency: rules.currency, tier: 0, gestureId: gesture.id, matchedLoss: null,
    bounds: boundsOf(state, 'none', { rules, history, now }),
  } as const;
  const limit = rules.tiers.find((one) => one.tier === 0);
  return { ok: true, id, events: [
    draft('compensation.proposed', { ...common, reason: 'light-lane', mismatchReason: null, waits: false }),
    draft('compensation.decided', {
      ...common, claimWrong: false, proposedBy: actor.id, automatic: true, note: '', finance: null, legal: null, expiresAt: now + gesture.expiryMs,
      objectUntil: now + rules.objectionMs, limitMinor: limit === undefined ? null : tierLimit(limit, history.monthlyValueMinor),
    }),
  ] };
}

function refusesRemedy(gesture: Gesture, rules: CompensationRules, known: CompensationHistory): Refusal | null {
  const { valueMinor, tier } = gesture;
  if (tier !== 0) return refuse('lane.remedy-needs-approval', { gestureId: gesture.id, tier }, 'remedyGestureId');
  if (known.symbolicIn12Months >= rules.symbolicMax) return refuse('compensation.too-frequent', { most: rules.symbolicMax }, 'remedyGestureId');
  const limits = [rules.tiers.find((one) => one.tier === 0)?.limitMinor ?? 0].map((limit) => limit - known.within30DaysMinor);
  const left = Math.min(...limits, known.goodwillBudgetLeftMinor, yearlyLeft(rules, known) ?? Number.MAX_SAFE_INTEGER);
  return valueMinor > left ? refuse('lane.remedy-beyond-policy', { leftMinor: Math.max(0, left), currency: rules.currency }, 'remedyGestureId') : null;
}
