/** What each event changes in the promises of a crisis. Total: an unknown event changes nothing. */
import type { DomainEvent, EventOf } from '../crisis/events';
import type { PastPromise, PromiseState, PromiseTally, WaitingMessage } from './promise';

/** Kept at hand for the page and for a late word of confirmation; older ones are on record. */
const MAX_PAST = 20;
/** Words of a promise are quoted in the state, not kept at length. */
const MAX_WORDS_CHARS = 160;
/** More rules than the guard has; a name from outside must not make the state grow. */
const MAX_RULES = 30;

const plus = (tally: PromiseTally, over: Partial<PromiseTally>): PromiseTally => ({
  made: tally.made + (over.made ?? 0), kept: tally.kept + (over.kept ?? 0), broken: tally.broken + (over.broken ?? 0),
  renegotiated: tally.renegotiated + (over.renegotiated ?? 0), dated: tally.dated + (over.dated ?? 0), early: tally.early + (over.early ?? 0),
});

/** The promises after the event. */
export function evolvePromise(promise: PromiseState, event: DomainEvent): PromiseState {
  switch (event.type) {
    case 'promise.made': return made(promise, event);
    case 'promise.kept': return ended(promise, { id: event.data.id, outcome: 'kept', at: event.data.keptAt, confirmedByCustomer: event.data.confirmedByCustomer });
    case 'promise.made-good': return ended(promise, { id: event.data.id, outcome: 'made-good', at: event.at, confirmedByCustomer: event.data.confirmedByCustomer });
    case 'promise.confirmed': return { ...promise, past: promise.past.map((one) => (one.id === event.data.id ? { ...one, confirmedByCustomer: true } : one)) };
    case 'promise.renegotiated': {
      const { id, dueAt } = event.data;
      return { ...promise, open: promise.open.map((one) => (one.id === id ? { ...one, dueAt } : one)), tally: plus(promise.tally, { renegotiated: 1, early: event.data.early ? 1 : 0, dated: event.data.kind === 'outcome' ? 1 : 0 }) };
    }
    case 'promise.broken': {
      const { id } = event.data;
      return { ...promise, open: promise.open.map((one) => (one.id === id ? { ...one, brokenAt: event.at } : one)), tally: plus(promise.tally, { broken: 1 }) };
    }
    case 'message.proposed': return { ...promise, waiting: [...promise.waiting, waitingOf(event)] };
    case 'message.approved':
    case 'message.returned': return { ...promise, waiting: promise.waiting.filter((one) => one.id !== event.data.id) };
    case 'message.queued': return sent(promise, event);
    case 'contact.logged': {
      const told = event.data.direction === 'to-customer' ? (event.data.substance?.forecast ?? null) : null;
      return told === null ? promise : { ...promise, told };
    }
    default: return promise;
  }
}

function made(promise: PromiseState, { at, data }: EventOf<'promise.made'>): PromiseState {
  const { id, madeBy, kind, target, dueAt, messageId, contactId } = data;
  const one = { id, madeBy, words: data.words.slice(0, MAX_WORDS_CHARS), kind, target, dueAt, messageId, contactId, madeAt: at, brokenAt: null };
  const dated = kind === 'outcome' && dueAt !== null ? 1 : 0;
  return { ...promise, counter: promise.counter + 1, open: [...promise.open, one], tally: plus(promise.tally, { made: 1, dated, early: data.early ? 1 : 0 }) };
}

function ended(promise: PromiseState, ending: Pick<PastPromise, 'id' | 'outcome' | 'at' | 'confirmedByCustomer'>): PromiseState {
  const one = promise.open.find((open) => open.id === ending.id);
  if (one === undefined) return promise;
  const { words, kind, dueAt } = one;
  return {
    ...promise, open: promise.open.filter((open) => open.id !== ending.id), past: [...promise.past, { ...ending, words, kind, dueAt }].slice(-MAX_PAST),
    tally: plus(promise.tally, { kept: ending.outcome === 'kept' ? 1 : 0 }),
  };
}

function waitingOf({ at, by, data }: EventOf<'message.proposed'>): WaitingMessage {
  return { id: data.id, author: by.id, messageType: data.message.messageType, at, why: data.why, digest: data.digest };
}

function sent(promise: PromiseState, { data }: EventOf<'message.queued'>): PromiseState {
  const told = data.substance.forecast ?? promise.told;
  const overrides = (data.overrides ?? []).reduce<Readonly<Record<string, number>>>((counts, { rule }) => {
    const known = counts[rule];
    return known === undefined && Object.keys(counts).length >= MAX_RULES ? counts : { ...counts, [rule]: (known ?? 0) + 1 };
  }, promise.overrides);
  return told === promise.told && overrides === promise.overrides ? promise : { ...promise, told, overrides };
}
