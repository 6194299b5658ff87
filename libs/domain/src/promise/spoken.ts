/** Promises made without a message of ours: in a conversation, a letter, an apology. What was said cannot be unsaid, so an early date is kept on record with its reason, and counted. */
import { draft } from '../crisis/events';
import type { Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import type { ConfirmedPromise, ContactChannel } from '../message/message';
import { forecastFor, judgeOutcome } from './forecast-of';
import { MAX_OPEN_PROMISES, shortWords } from './gates';

type Source = Pick<CrisisState, 'forecast' | 'promise'>;

/** What is wrong with promises of word of mouth, or null. `prefix`: the path of their list, where there is one. */
export function refusesSpoken(state: Source, promises: readonly ConfirmedPromise[], { now, prefix }: { readonly now: Instant; readonly prefix: string | null }): Refusal | null {
  if (state.promise.open.length + promises.length > MAX_OPEN_PROMISES) return refuse('promise.too-many', { max: MAX_OPEN_PROMISES });
  for (const [index, one] of promises.entries()) {
    const field = (name: string): string => (prefix === null ? name : `${prefix}.${String(index)}.${name}`);
    const { words, kind, dueAt, reason } = one;
    if (dueAt === null && kind !== 'outcome') return refuse('promise.date-required', { words: shortWords(words) }, field('dueAt'));
    if (dueAt !== null && dueAt <= now) return refuse('instant.past', { dueAt }, field('dueAt'));
    if (isEarly(state, one) && (reason ?? '').trim() === '') return refuse('promise.reason-required', { words: shortWords(words) }, field('reason'));
  }
  return null;
}

const isEarly = (state: Source, { kind, dueAt, target }: ConfirmedPromise): boolean => kind === 'outcome' && dueAt !== null && judgeOutcome(forecastFor(state, target), dueAt) !== 'fine';

/** The promise as it goes on record. `index`: of several made by one word. */
export function spokenPromise(state: Source, one: ConfirmedPromise, by: { readonly madeBy: string; readonly contactId: string; readonly channel: ContactChannel; readonly index: number }): Draft {
  const forecast = forecastFor(state, one.target);
  return draft('promise.made', {
    id: `promise-${String(state.promise.counter + 1 + by.index)}`, madeBy: by.madeBy, words: one.words, kind: one.kind, target: one.target ?? 'other', dueAt: one.dueAt, messageId: null, contactId: by.contactId, channel: by.channel,
    p90At: forecast?.p90At ?? null, early: isEarly(state, one) && forecast !== null, reason: one.reason ?? null, approvedBy: null,
  });
}
