/** Regulatory answer times: a profile is chosen, each of its steps is a duty, a holding reply moves one within the profile's limit. */
import { draft } from '../crisis/events';
import type { Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Decision, Handlers } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Instant } from '../kernel';
import { dueAfterDays } from './regulatory';
import type { RegulatoryCommands, RegulatoryResponse, RegulatoryState, RegulatoryStepRule } from './regulatory';

/** No complaint falls under more supervisors than this; it bounds the state. */
const MAX_SELECTED = 4;

/**
 * Chooses a profile of the protocol for what was received at `receivedAt`. Refuses `regulatory.profile-unknown`, a profile chosen already
 * for the same receipt, and `calendar.window-exceeded` where business days cannot be counted that far.
 */
export function selectProfile(state: CrisisState, { profile: id, receivedAt }: RegulatoryCommands['select-regulatory-profile'], now: Instant): Decision {
  const profiles = state.protocol.relationship?.claim?.profiles ?? [];
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) return refuse('regulatory.profile-unknown', { profile: id, known: profiles.map((one) => one.id).join(', ') }, 'profile');
  if (receivedAt > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { receivedAt }, 'receivedAt');
  if (state.claim.regulatory.some((one) => one.profile === id && one.receivedAt === receivedAt)) return refuse('regulatory.already-selected', { profile: id }, 'profile');
  if (state.claim.regulatory.length >= MAX_SELECTED) return refuse('regulatory.too-many', { max: MAX_SELECTED }, 'profile');
  const regulatoryId = `regulatory-${String(state.version + 1)}`;
  const { he, en, source } = profile;
  const steps: Draft[] = [];
  for (const step of profile.steps) {
    const dueAt = dueAfterDays(state.calendars.desk, receivedAt, step);
    if (dueAt === null) return refuse('calendar.window-exceeded', { calendar: state.calendars.desk.version, from: state.calendars.desk.from, to: state.calendars.desk.to });
    steps.push(draft('regulatory.step-set', { regulatoryId, step: step.id, he: step.he, en: step.en, receivedAt, dueAt }));
  }
  return accept(draft('regulatory.selected', { regulatoryId, profile: id, he, en, source, receivedAt }), ...steps);
}

function ruleOf(state: CrisisState, selected: RegulatoryState, step: string): RegulatoryStepRule | null {
  const profile = state.protocol.relationship?.claim?.profiles.find((one) => one.id === selected.profile);
  return profile?.steps.find((one) => one.id === step) ?? null;
}

function hold(state: CrisisState, selected: RegulatoryState, { payload, at, now }: { readonly payload: RegulatoryResponse; readonly at: Instant; readonly now: Instant }): Decision {
  const { regulatoryId, step, how, reason, expectedAt } = payload;
  const rule = ruleOf(state, selected, step);
  if (rule?.mayHold !== true) return refuse('regulatory.no-holding', { step }, 'kind');
  if (expectedAt === null || reason.trim() === '') return refuse('claim.holding-incomplete', {}, expectedAt === null ? 'expectedAt' : 'reason');
  if (expectedAt <= now) return refuse('instant.past', { expectedAt }, 'expectedAt');
  const latest = rule.heldDays === null ? null : dueAfterDays(state.calendars.desk, selected.receivedAt, { days: rule.heldDays, of: rule.of });
  if (latest !== null && expectedAt > latest) return refuse('regulatory.holding-too-long', { latest }, 'expectedAt');
  return accept(draft('regulatory.held', { regulatoryId, step, how, at, reason, expectedAt }));
}

/** Answering a later step answers the ones before it: who has had the final response waits for no interim one. */
function respond(state: CrisisState, payload: RegulatoryResponse, now: Instant): Decision {
  const { regulatoryId, kind, how, reason } = payload;
  const selected = state.claim.regulatory.find((one) => one.id === regulatoryId);
  if (selected === undefined) return refuse('regulatory.unknown', { regulatoryId }, 'regulatoryId');
  const index = selected.steps.findIndex((one) => one.id === payload.step);
  const step = selected.steps[index];
  if (step === undefined) return refuse('regulatory.step-unknown', { step: payload.step, known: selected.steps.map((one) => one.id).join(', ') }, 'step');
  if (step.answeredAt !== null) return refuse('regulatory.already-answered', { step: step.id }, 'step');
  if (payload.at > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { at: payload.at }, 'at');
  const at = Math.min(payload.at, now);
  if (at < selected.receivedAt) return refuse('regulatory.before-receipt', { receivedAt: selected.receivedAt }, 'at');
  if (kind === 'holding') return hold(state, selected, { payload, at, now });
  const open = selected.steps.slice(0, index + 1).filter((one) => one.answeredAt === null);
  return accept(...open.map((one) => draft('regulatory.answered', { regulatoryId, step: one.id, how, at, reason })));
}

export const regulatoryHandlers: Handlers = {
  'select-regulatory-profile': (state, payload, { now }) => selectProfile(state, payload, now),
  'record-regulatory-response': (state, payload, { now }) => respond(state, payload, now),
};
