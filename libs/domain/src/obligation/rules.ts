/** Which target a duty has now: by kind and severity, or for the timed update by phase and the customer's own wish. */
import { phaseOf } from '../crisis/status';
import type { CrisisState } from '../crisis/state';
import type { DutyRule, SeverityRules } from '../protocol/protocol';
import { DAY_MS } from '../kernel';
import type { ObligationKind } from './kinds';

export function severityRules(state: CrisisState): SeverityRules {
  const { severity } = state.crisis;
  return state.protocol.severities[`${severity}`];
}

/** The cadence of updates: the customer's wish where he expressed one, else the protocol by severity and phase (formulas 2). */
export function cadenceOf(state: CrisisState): DutyRule {
  return state.obligation.customCadence ?? severityRules(state).cadence[phaseOf(state)];
}

/** A message whose fate is unknown is cleared up within the day it became unknown; formulas give no figure (own design). */
const TASK_RULE: DutyRule = { target: { kind: 'time', ms: 2 * 3_600_000 }, clock: 'extended' };
/** Only the due instant given with it counts; the target is the stand-in for its ladder: one day a rung. */
const AGREED_RULE: DutyRule = { target: { kind: 'time', ms: DAY_MS }, clock: 'always' };

const AGREED: ReadonlySet<ObligationKind> = new Set(['survey', 'prevention', 'forecast-try', 'promise', 'plan-item', 'regulatory-response', 'touch', 'pulse', 'return-check']);

/** What the customer is asked and shown after his crisis: nobody's night is spent on it. */
export const AFTERWARDS: ReadonlySet<ObligationKind> = new Set(['touch', 'pulse', 'return-check']);

function afterwardsRule(state: CrisisState): DutyRule {
  const hours = state.protocol.relationship?.ledger?.workingHours;
  return hours === undefined ? AGREED_RULE : { target: { kind: 'time', ms: hours.rungMs }, clock: hours.clock };
}

/** The rule for a kind at the crisis's severity, or null where this severity has no such duty. */
export function ruleFor(state: CrisisState, kind: ObligationKind): DutyRule | null {
  if (kind === 'timed-update') return cadenceOf(state);
  if (kind === 'task') return TASK_RULE;
  if (AGREED.has(kind)) return AFTERWARDS.has(kind) ? afterwardsRule(state) : AGREED_RULE;
  const rule = severityRules(state).duties[kind] ?? null;
  // Looking back is owed by the worst severity there was: lowering does not buy freedom from it (review subject).
  if (rule !== null || (kind !== 'post-mortem' && kind !== 'executive-review')) return rule;
  const worst = state.protocol.severities[`${state.crisis.worstSeverity}`];
  return worst.postMortemRequired ? (worst.duties[kind] ?? null) : null;
}
