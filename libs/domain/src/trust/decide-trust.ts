/**
 * Trust signals raised by the engine (formulas 1; S0-24, S2-07, S2-08). It has no state of its own: it reads what others recorded.
 *
 * Not being listened to is one signal, `unanswered-contacts`, counted once in a crisis whatever brought it first: contacts left without an
 * answer, an answer or a listening record past its limit, a story that had to be told again. The list of formulas 1 is closed, so each
 * of them is worth what it gives to unanswered contacts and no more; which it was stands with the signal.
 *
 * Nothing here is ever withdrawn. `furious-or-hurt` is his latest mood and goes when the mood goes; having been left alone is something
 * that happened, and the answer that came at last does not undo it. What mends it is booked in the recovery ledger.
 *
 * A limit that a worse severity moved behind us counts as well: it is the limit the customer's case has now, and it counts once.
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { TrustSignalCode } from '../crisis/severity';
import type { CrisisState } from '../crisis/state';
import type { Context, Subject } from '../crisis/subject';
import { FORECAST_TARGETS } from '../forecast/forecast';
import type { Instant, Track } from '../kernel';
import type { SignalBecause, TrustRules } from './trust';

interface Raised {
  readonly signal: TrustSignalCode;
  readonly because: SignalBecause;
  /** Id of what brought it. */
  readonly note: string;
}

/** The signal as an event; nothing where it stands already, the crisis is over, or the protocol knows nothing of it. */
function raise({ crisis }: CrisisState, raised: Raised | null): readonly Draft[] {
  const idle = raised === null || crisis.closedAt !== null || crisis.cancelledAt !== null || crisis.trustSignals.includes(raised.signal);
  return idle ? [] : [draft('crisis.trust-signalled', raised)];
}

function raisedBy(state: CrisisState, event: DomainEvent, rules: TrustRules): Raised | null {
  const unheard = (because: SignalBecause, note: string): Raised => ({ signal: 'unanswered-contacts', because, note });
  switch (event.type) {
    case 'contact.logged': {
      const asks = event.data.direction === 'from-customer' && event.data.needsAnswer && !event.data.answered;
      return asks && state.message.unanswered.length >= rules.unansweredContacts ? unheard('contacts-unanswered', event.data.id) : null;
    }
    case 'obligation.breached': {
      const kind = rules.missedDuties.find((one) => one === event.data.kind);
      return kind === undefined ? null : unheard(kind === 'answer' ? 'answer-late' : 'listening-late', event.data.id);
    }
    case 'listening.read-back': {
      // Until he confirms once, every read-back so far was corrected.
      const again = state.listening.readBackConfirmedAt === null && state.listening.readBacks >= rules.correctedReadBacks;
      return again ? unheard('explained-again', event.data.contactId) : null;
    }
    case 'operation.lost': {
      const lost = event.data.why === 'workaround-expired' || event.data.why === 'workaround-withdrawn';
      return lost && rules.capability.includes('failed-workaround') ? { signal: 'failed-workaround', because: 'workaround-lost', note: event.data.why } : null;
    }
    default: return null;
  }
}

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const rules = state.protocol.relationship?.trust;
  return rules === undefined ? [] : raise(state, raisedBy(state, event, rules));
}

/** The forecast in force whose p90 passes first, while none has been missed; null where there is none or nobody asks. */
function nextMissed({ crisis, forecast, protocol }: CrisisState): { readonly id: string; readonly at: Instant } | null {
  const asked = protocol.relationship?.trust?.capability.includes('missed-forecast') === true;
  if (!asked || crisis.closedAt !== null || crisis.trustSignals.includes('missed-forecast')) return null;
  let first: { readonly id: string; readonly at: Instant } | null = null;
  for (const target of FORECAST_TARGETS) {
    const current = forecast.targets[target]?.current ?? null;
    if (current !== null && (first === null || current.p90At < first.at)) first = { id: current.id, at: current.p90At };
  }
  return first;
}

/** A forecast is missed when its p90 has passed without its outcome; one revised before that is honest work (formulas 6). */
function tick(state: CrisisState, { now }: Context): readonly Draft[] {
  const missed = nextMissed(state);
  return missed === null || missed.at > now ? [] : raise(state, { signal: 'missed-forecast', because: 'forecast-missed', note: missed.id });
}

export const trustSubject: Subject = {
  name: 'trust',
  handlers: {},
  evolve: (state) => state,
  react,
  tick,
  wakeAt: (state: CrisisState, track: Track) => (track === 'relationship' ? (nextMissed(state)?.at ?? null) : null),
};
