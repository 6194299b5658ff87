/** Commands on the crisis itself: severity, people, joined reports, return to routine, closing, reopening, cancelling. */
import { isFull } from '../care/load';
import { refuse } from '../kernel';
import type { Severity } from '../kernel';
import type { People } from './crisis';
import { draft } from './events';
import type { Draft } from './events';
import { missingToClose, missingToRoutine } from './gates';
import type { Missing } from './missing';
import { assessSeverity } from './severity';
import type { SeverityAssessment } from './severity';
import type { CrisisState } from './state';
import { NOT_UNDERSTOOD } from '../survey/closing';
import { accept } from './subject';
import type { Decision, Handlers } from './subject';

const MAX_CONTACTS = 50;
const MAX_SIGNALS = 40;

function severityEvent(state: CrisisState, change: { assessment: SeverityAssessment; override: Severity | null; reason: string; proposedBy?: string }): readonly Draft[] {
  const { severity: was } = state.crisis;
  const { assessment, override, reason } = change;
  const severity = override ?? assessment.severity;
  return [draft('crisis.severity-set', { severity, was, override, assessment, reason, proposedBy: change.proposedBy ?? null })];
}

/**
 * What a new assessment means for the severity in force. It only ever worsens it by itself: lowering needs a second person and a reason
 * (formulas 1), so where the computed one is milder the one in force stays as set by hand.
 */
export function reassess(state: CrisisState, assessment: SeverityAssessment, reason: string): readonly Draft[] {
  const { severity } = state.crisis;
  if (assessment.severity < severity) return severityEvent(state, { assessment, override: null, reason });
  const override = assessment.severity > severity ? severity : null;
  const known = state.crisis.assessment;
  // A signal without points changes nothing but the reasons, and those are told too.
  const changed = assessment.trustPoints !== known.trustPoints || assessment.impactLevel !== known.impactLevel || assessment.reasons.length !== known.reasons.length;
  return changed ? severityEvent(state, { assessment, override, reason }) : [];
}

function whenOpen(state: CrisisState, then: () => Decision): Decision {
  return state.crisis.closedAt === null ? then() : refuse('crisis.closed');
}

function close(state: CrisisState, note: string): Decision {
  const missing = missingToClose(state);
  if (missing.length === 0) return accept(draft('crisis.closed', { note }));
  return refuse('crisis.not-closable', { missing: missing.map(missingName).join(','), count: missing.length });
}

export const crisisHandlers: Handlers = {
  'join-report': (state, { contact, ...facts }, { now }) => {
    if (facts.receivedAt > now) return refuse('instant.future', { receivedAt: facts.receivedAt }, 'receivedAt');
    const known = contact === undefined || state.crisis.contacts.some((one) => one.id === contact.id);
    if (!known && state.crisis.contacts.length >= MAX_CONTACTS) return refuse('contact.too-many', { max: MAX_CONTACTS });
    return whenOpen(state, () => accept(draft('crisis.report-joined', { ...facts, contact: contact ?? null })));
  },
  'record-impact': (state, payload) => whenOpen(state, () => accept(draft('crisis.impact-recorded', payload))),
  'add-trust-signal': (state, payload) =>
    whenOpen(state, () => {
      if (state.crisis.trustSignals.length >= MAX_SIGNALS) return refuse('trust.too-many-signals', { max: MAX_SIGNALS });
      if (payload.signal !== 'broken-promise' && state.crisis.trustSignals.includes(payload.signal)) return refuse('trust.already-signalled', { signal: payload.signal }, 'signal');
      return accept(draft('crisis.trust-signalled', payload));
    }),
  'raise-severity': (state, { to, reason }) =>
    to >= state.crisis.severity ? refuse('severity.not-worse', { severity: state.crisis.severity, to }, 'to') : accept(...severityEvent(state, { assessment: state.crisis.assessment, override: to, reason })),
  'lower-severity': (state, { to, reason }) => {
    if (to <= state.crisis.severity) return refuse('severity.not-milder', { severity: state.crisis.severity, to }, 'to');
    if (state.crisis.loweringProposal !== null) return refuse('severity.already-proposed', { by: state.crisis.loweringProposal.by });
    return accept(draft('crisis.lowering-proposed', { to, reason }));
  },
  'confirm-lower-severity': (state, { agree, reason }, { actor }) => {
    const proposal = state.crisis.loweringProposal;
    if (proposal === null) return refuse('severity.nothing-proposed');
    if (proposal.by === actor.id) return refuse('approval.not-own', { by: actor.id });
    if (!agree) return accept(draft('crisis.lowering-declined', { reason }));
    return accept(...severityEvent(state, { assessment: state.crisis.assessment, override: proposal.to, reason: proposal.reason, proposedBy: proposal.by }));
  },
  'set-causes': (state, payload) => (state.review.stage === 'signed' ? refuse('crisis.causes-frozen') : accept(draft('crisis.causes-set', payload))),
  'assign-role': (state, { role, personId, reason, load }) => {
    if (load !== undefined && isFull(load)) return refuse('care.over-ceiling', { index: load.index, ceiling: load.ceiling ?? 0 }, 'personId');
    const was = state.crisis.people[role];
    return was === personId ? refuse('crisis.role-already-held', { role }, 'personId') : accept(draft('crisis.role-assigned', { role, personId, was, reason }));
  },
  'set-availability': (state, payload, { now }) => {
    if (payload.unavailableUntil !== null && payload.unavailableUntil <= now) return refuse('instant.past', { unavailableUntil: payload.unavailableUntil }, 'unavailableUntil');
    return accept(draft('crisis.availability-set', payload));
  },
  'add-contact': (state, { contact }) => {
    if (state.crisis.contacts.length >= MAX_CONTACTS) return refuse('contact.too-many', { max: MAX_CONTACTS });
    if (state.crisis.contacts.some((one) => one.id === contact.id)) return refuse('contact.already-there', { contactId: contact.id });
    return accept(draft('crisis.contact-added', { contact }));
  },
  'add-note': (_state, payload) => accept(draft('crisis.noted', payload)),
  escalate: (state, { to, reason }) => {
    const personId = state.crisis.people[to];
    return personId === null ? refuse('crisis.role-empty', { role: to }, 'to') : accept(draft('crisis.escalated', { to, personId, reason }));
  },
  'return-to-routine': (state, payload, { now }) => {
    if (state.crisis.routine !== null) return refuse('crisis.already-routine');
    if (payload.how === 'customer-confirmation' && payload.contactId === undefined) return refuse('contact.required', {}, 'contactId');
    if (payload.contactId !== undefined && !state.crisis.contacts.some((one) => one.id === payload.contactId)) return refuse('contact.unknown', { contactId: payload.contactId }, 'contactId');
    const missing = missingToRoutine(state, payload.how, now);
    if (missing.length > 0) return refuse('crisis.not-routine-yet', { missing: missing.map(missingName).join(','), count: missing.length });
    return accept(draft('crisis.routine-returned', { how: payload.how, contactId: payload.contactId ?? null, comprehension: payload.comprehension, note: payload.note }));
  },
  'explain-again': (state, payload) => {
    const { routine, contacts } = state.crisis;
    if (routine === null) return refuse('crisis.not-routine');
    if (!NOT_UNDERSTOOD.some((one) => one === routine.comprehension)) return refuse('crisis.nothing-to-explain');
    if (!contacts.some((one) => one.id === payload.contactId)) return refuse('contact.unknown', { contactId: payload.contactId }, 'contactId');
    return accept(draft('crisis.explained-again', payload));
  },
  close: (state, { note }) => whenOpen(state, () => close(state, note)),
  reopen: (state, { reason, severity }, { now }) => {
    const { routine, closedAt, cycle, severity: was, assessment } = state.crisis;
    if (routine === null) return refuse('crisis.not-reopenable');
    const until = closedAt === null ? null : closedAt + state.protocol.reopenWindowMs;
    if (until !== null && now >= until) return refuse('crisis.reopen-window-over', { until });
    if (severity !== undefined && severity > was) return refuse('severity.not-worse', { severity: was, to: severity }, 'severity');
    const worse = severity !== undefined && severity < was ? severityEvent(state, { assessment, override: severity, reason }) : [];
    return accept(draft('crisis.reopened', { reason, cycle: cycle + 1 }), ...worse);
  },
  cancel: (state, payload) =>
    whenOpen(state, () => (state.crisis.cancelProposal === null ? accept(draft('crisis.cancel-proposed', payload)) : refuse('crisis.cancel-already-proposed', { by: state.crisis.cancelProposal.by }))),
  'confirm-cancel': (state, { agree }, { actor }) => {
    const proposal = state.crisis.cancelProposal;
    if (proposal === null) return refuse('crisis.no-cancel-proposed');
    if (proposal.by === actor.id) return refuse('approval.not-own', { by: actor.id });
    return accept(agree ? draft('crisis.cancelled', { reason: proposal.reason, proposedBy: proposal.by }) : draft('crisis.cancel-declined', {}));
  },
};

/** Which signals an opening brings by itself: heard elsewhere first, when somebody else spoke before us (formulas 1). */
export function openingSignals(spokeFirst: 'us' | 'customer' | 'public', signals: CrisisState['crisis']['trustSignals']): CrisisState['crisis']['trustSignals'] {
  return spokeFirst === 'public' && !signals.includes('heard-elsewhere') ? [...signals, 'heard-elsewhere'] : signals;
}

/** `missing.obligation:timed-update`: the code, and of an obligation also which. */
const missingName = ({ code, params }: Missing): string => (typeof params['kind'] === 'string' ? `${code}:${params['kind']}` : code);

/** The assessment after a change to impact level or signals. */
export const assess = (state: CrisisState): SeverityAssessment => assessSeverity(state.crisis.assessment.impactLevel, state.crisis.trustSignals, state.crisis.signalReasons);
export type { People };
