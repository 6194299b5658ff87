/** What the ledger books by itself when something happens to the customer (formulas 9). Without the protocol's part: nothing. */
import { namedDayEnd } from '../calendar/working-days';
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { DAY_MS } from '../kernel';
import type { Instant } from '../kernel';
import type { ObligationKind } from '../obligation/kinds';
import type { CreditKind, LedgerRules, LedgerState, PlannedAt } from './ledger';

/** At most one credit in a day, and of each kind one in a week (formulas 9), as plain time: no calendar says when a day of trust begins. */
const WEEK_MS = 7 * DAY_MS;

/** Whether a credit of the kind counts now. A debt that is worked off needs none. */
export function mayCredit(ledger: LedgerState, kind: CreditKind, at: Instant): boolean {
  const latest = Math.max(Number.NEGATIVE_INFINITY, ...Object.values(ledger.lastCredits));
  const ofKind = ledger.lastCredits[kind] ?? Number.NEGATIVE_INFINITY;
  return ledger.openedAt !== null && ledger.balance > 0 && at - latest >= DAY_MS && at - ofKind >= WEEK_MS;
}

export function credit(state: CrisisState, kind: CreditKind, of: { readonly evidence: string; readonly at: Instant }): readonly Draft[] {
  return mayCredit(state.ledger, kind, of.at) ? [draft('ledger.credited', { kind, amount: 1, evidence: of.evidence })] : [];
}

/** Agreed with the customer or for his sake, with a date: items of the joint plan, prevention. */
const MILESTONES: ReadonlySet<ObligationKind> = new Set(['plan-item', 'prevention']);

const debit = (kind: 'broken-promise' | 'reopened-fix' | 'missed-update' | 'low-score', amount: number, evidence: string): readonly Draft[] =>
  amount > 0 ? [draft('ledger.debited', { kind, amount, evidence })] : [];

/**
 * What a missed update adds: one, and at the threshold as much as makes all of them together one bad experience; none after that.
 * `count` includes the one that was just missed.
 */
export function missedUpdateDebt(count: number, rules: Pick<LedgerRules, 'missedUpdatesToFull' | 'positivesPerNegative'>): number {
  const { missedUpdatesToFull: full, positivesPerNegative } = rules;
  if (count > full) return 0;
  return count < full ? 1 : Math.max(0, positivesPerNegative - (full - 1));
}

/** Bookings that follow from one event; `state` is the state after it. */
export function bookings(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const rules = state.protocol.relationship?.ledger;
  if (rules === undefined) return [];
  if (event.type === 'crisis.opened') return [draft('ledger.opened', { debt: rules.positivesPerNegative })];
  if (state.ledger.openedAt === null) return [];
  return [...debits(state, event, rules), ...credits(state, event, rules)];
}

function debits(state: CrisisState, event: DomainEvent, rules: LedgerRules): readonly Draft[] {
  const { ledger } = state;
  switch (event.type) {
    case 'promise.broken': return debit('broken-promise', rules.positivesPerNegative, event.data.id);
    // A crisis opened anew and the failed verification before it are one experience: the failure is booked where it happened.
    case 'fix.verification-failed': return debit('reopened-fix', rules.positivesPerNegative, `event-${String(event.seq)}`);
    case 'crisis.reopened': return debit('reopened-fix', rules.positivesPerNegative, `event-${String(event.seq)}`);
    case 'obligation.settled':
      return event.data.kind === 'timed-update' && event.data.outcome === 'missed' ? debit('missed-update', missedUpdateDebt(ledger.missedUpdates, rules), event.data.id) : [];
    // Restores what good experiences had worked off; never a second debt for the same crisis.
    case 'survey.answered': return isLow(state, event.data.scores['CSAT-H']) ? debit('low-score', ledger.credited, event.data.contactId) : [];
    default: return [];
  }
}

const isLow = (state: CrisisState, score: number | null | undefined): boolean => typeof score === 'number' && score <= state.protocol.survey.lowCsat;

function credits(state: CrisisState, event: DomainEvent, rules: LedgerRules): readonly Draft[] {
  const { at } = event;
  switch (event.type) {
    case 'survey.answered': {
      const score = event.data.scores['CSAT-H'];
      const trust = event.data.scores.TRUST;
      return [
        ...(typeof score === 'number' && score >= rules.goodScoreFrom ? credit(state, 'good-handling', { evidence: event.data.contactId, at }) : []),
        ...(typeof trust === 'number' ? [draft('trust.recorded', { phase: 'after', score: trust, source: `survey of ${event.data.contactId}` })] : []),
      ];
    }
    case 'promise.kept': return event.data.confirmedByCustomer ? credit(state, 'kept-promise', { evidence: event.data.id, at }) : [];
    case 'promise.confirmed': return credit(state, 'kept-promise', { evidence: event.data.id, at });
    // Repairing what broke is no good experience (formulas 9: nothing but the score remembers the handling); what was agreed beyond it is.
    case 'obligation.settled':
      return MILESTONES.has(event.data.kind) && event.data.outcome === 'kept' ? credit(state, 'milestone-on-time', { evidence: event.data.id, at }) : [];
    case 'pulse.recorded': return event.data.score >= rules.goodPulseFrom ? credit(state, 'good-pulse', { evidence: event.data.pulseId, at }) : [];
    case 'restart.held': return event.data.acceptedByCustomer ? credit(state, 'restart-meeting', { evidence: 'restart', at }) : [];
    case 'touch.completed': return event.data.customerProof === null ? [] : credit(state, 'touch', { evidence: event.data.touchId, at });
    case 'crisis.routine-returned': {
      const { debtOnceResolved } = rules;
      const relief = debtOnceResolved === null || event.data.how !== 'customer-confirmation' || state.ledger.resolvedReliefGiven ? 0 : rules.positivesPerNegative - debtOnceResolved;
      return relief > 0 ? [draft('ledger.relieved', { amount: Math.min(relief, state.ledger.balance) })] : [];
    }
    default: return [];
  }
}

/** What is planned by itself once a crisis is closed: pulses, checks whether the customer came back; and the watch after the fix. */
export function plans(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const rules = state.protocol.relationship?.ledger;
  if (rules === undefined) return [];
  if (event.type === 'fix.verified') return [draft('watch.started', { until: event.at + rules.latentWatchMs })];
  if (event.type !== 'crisis.closed' || (state.ledger.asksNothing === true && state.ledger.lostAt !== null)) return [];
  const first = state.ledger.counter + 1;
  const pulses = state.crisis.worstSeverity <= rules.pulsesFromSeverity ? rules.pulsesAfterMs : [];
  return [
    ...pulses.map((afterMs, index) => draft('pulse.planned', { id: `pulse-${String(first + index)}`, ...plannedFor(state, event.at, afterMs) })),
    ...rules.returnChecksAfterMs.map((afterMs, index) => draft('return.planned', { id: `return-${String(first + pulses.length + index)}`, ...plannedFor(state, event.at, afterMs) })),
  ];
}

/** "Thirty days after" is a day and ends as working days do; in protocols older than that, the minute of the closing. */
function plannedFor(state: CrisisState, closedAt: Instant, afterMs: number): Pick<PlannedAt, 'dueAt' | 'afterDays'> {
  const hours = state.protocol.relationship?.ledger?.workingHours;
  const at = closedAt + afterMs;
  return hours === undefined ? { dueAt: at } : { dueAt: namedDayEnd(state.calendars[hours.clock], at) ?? at, afterDays: Math.round(afterMs / DAY_MS) };
}
