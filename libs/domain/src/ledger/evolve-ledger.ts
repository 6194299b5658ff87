/** How events change the ledger and the plan. The balance is the sum of its entries, never below nothing owed. */
import type { DomainEvent } from '../crisis/events';
import type { Instant } from '../kernel';
import { isPlanned } from './ledger';
import type { CreditKind, LedgerEvents, LedgerState, PlannedAt, Touch } from './ledger';

/** Adds to what is owed (negative takes away); notes when it first reached nothing. */
function booked(ledger: LedgerState, amount: number, at: Instant): LedgerState {
  const balance = Math.max(0, ledger.balance + amount);
  return { ...ledger, balance, entries: ledger.entries + 1, clearedAt: balance === 0 ? (ledger.clearedAt ?? at) : null };
}

function credited(ledger: LedgerState, { kind, amount }: { readonly kind: CreditKind; readonly amount: number }, at: Instant): LedgerState {
  return { ...booked(ledger, -amount, at), credited: ledger.credited + amount, firstCreditAt: ledger.firstCreditAt ?? at, lastCredits: { ...ledger.lastCredits, [kind]: at } };
}

const done = <T extends { readonly id: string }>(list: readonly T[], id: string, at: Instant): readonly T[] => list.map((one) => (one.id === id ? { ...one, doneAt: at } : one));
const answered = (list: readonly PlannedAt[], id: string, at: Instant): readonly PlannedAt[] => list.map(({ unanswered, ...one }) => (one.id === id ? { ...one, doneAt: at } : { ...one, ...(unanswered === true ? { unanswered } : {}) }));
const inVain = (list: readonly PlannedAt[], id: string, at: Instant): readonly PlannedAt[] => list.map((one) => (one.id === id ? { ...one, doneAt: at, unanswered: true as const } : one));
const dropped = (list: readonly Touch[], which: (one: Touch) => boolean, at: Instant): readonly Touch[] => list.map((one) => (isPlanned(one) && which(one) ? { ...one, droppedAt: at } : one));

export function evolveLedger(ledger: LedgerState, event: DomainEvent): LedgerState {
  const { at } = event;
  switch (event.type) {
    case 'ledger.opened': return { ...booked(ledger, event.data.debt, at), openedAt: at };
    case 'ledger.credited': return credited(ledger, event.data, at);
    case 'ledger.debited': {
      const { kind, amount } = event.data;
      const next = booked(ledger, amount, at);
      return kind === 'low-score' ? { ...next, credited: Math.max(0, ledger.credited - amount) } : next;
    }
    case 'ledger.relieved': return { ...booked(ledger, -event.data.amount, at), resolvedReliefGiven: true };
    case 'ledger.corrected': return booked(ledger, event.data.amount, at);
    case 'obligation.settled': return event.data.kind === 'timed-update' && event.data.outcome === 'missed' ? { ...ledger, missedUpdates: ledger.missedUpdates + 1 } : ledger;
    case 'trust.recorded': return event.data.phase === 'before' ? { ...ledger, trustBefore: event.data.score } : { ...ledger, trustAfter: event.data.score };
    default: return followed(ledger, event);
  }
}

/** Whose duty it is stands with the duty. */
function plannedTouch({ ownersDuty: _kept, ...touch }: LedgerEvents['touch.planned']): Touch {
  return { ...touch, doneAt: null };
}

function followed(ledger: LedgerState, event: DomainEvent): LedgerState {
  const { at } = event;
  switch (event.type) {
    case 'touch.planned': return { ...ledger, counter: ledger.counter + 1, touches: [...ledger.touches, plannedTouch(event.data)] };
    case 'touch.completed': return { ...ledger, touches: done(ledger.touches, event.data.touchId, at) };
    case 'touch.dropped': return { ...ledger, touches: dropped(ledger.touches, ({ id }) => id === event.data.touchId, at) };
    case 'restart.held': return { ...ledger, restartHeldAt: event.data.heldAt };
    case 'pulse.planned': return { ...ledger, counter: ledger.counter + 1, pulses: [...ledger.pulses, { ...event.data, doneAt: null }] };
    case 'pulse.recorded': return { ...ledger, pulses: answered(ledger.pulses, event.data.pulseId, at) };
    case 'pulse.unanswered': return { ...ledger, pulses: inVain(ledger.pulses, event.data.pulseId, at) };
    case 'return.planned': return { ...ledger, counter: ledger.counter + 1, returnChecks: [...ledger.returnChecks, { ...event.data, doneAt: null }] };
    case 'return.recorded': return { ...ledger, returnChecks: answered(ledger.returnChecks, event.data.checkId, at), lastReturn: event.data.outcome };
    case 'return.not-learnt': return { ...ledger, returnChecks: inVain(ledger.returnChecks, event.data.checkId, at) };
    case 'watch.started': return { ...ledger, watchUntil: event.data.until };
    case 'echo.recorded': return { ...ledger, echoes: ledger.echoes + 1 };
    case 'referral.recorded': return { ...ledger, referrals: ledger.referrals + 1 };
    case 'recovery.attempted': return { ...ledger, lastAttemptAt: at, lostAt: event.data.outcome === 'back' ? null : ledger.lostAt };
    case 'customer.lost': return { ...ledger, lostAt: at, touches: event.data.endsTouches === true ? dropped(ledger.touches, () => true, at) : ledger.touches, ...(event.data.asksNothing === true ? { asksNothing: true as const } : {}) };
    // What was planned after the first end is planned anew after the next one.
    case 'crisis.reopened': return { ...ledger, pulses: ledger.pulses.filter((one) => one.doneAt !== null), returnChecks: ledger.returnChecks.filter((one) => one.doneAt !== null) };
    default: return ledger;
  }
}
