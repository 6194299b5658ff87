/** What the promise subject still asks for before a crisis may close, and which words to the customer have to wait for it. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { latestNextUpdate } from '../message/latest-next-update';
import type { ConfirmedPromise, SendMessage } from '../message/message';
import { forecastFor, judgeOutcome } from './forecast-of';

/** More open promises than anybody keeps; their words are held in the state. */
export const MAX_OPEN_PROMISES = 40;
/** In a refusal the words are named, not repeated at length. */
const WORDS_MAX_CHARS = 80;
export const shortWords = (words: string): string => words.slice(0, WORDS_MAX_CHARS);

const missing = (code: string, count: number): Missing => ({ code, params: { count } });
/** Dated promises bar closing through their duty; those without a date have none, and somebody has to say what became of them. */
export const promiseMissingToClose = (state: CrisisState): readonly Missing[] => {
  const undated = state.promise.open.filter((one) => one.dueAt === null).length;
  return state.protocol.relationship?.promise === undefined || undated === 0 ? [] : [missing('missing.promises', undated)];
};

/** The send-time rule of every promise in the message, then the second reader of its type. */
export function promiseRefusesMessage(state: CrisisState, message: SendMessage, { now }: Context): Refusal | null {
  const rules = state.protocol.relationship?.promise;
  if (rules === undefined) return null;
  const promises = message.promises ?? [];
  if (state.promise.open.length + promises.length > MAX_OPEN_PROMISES) return refuse('promise.too-many', { max: MAX_OPEN_PROMISES }, 'promises');
  for (const [index, promise] of promises.entries()) {
    const refusal = refusesPromise(state, { message, promise, now, field: `promises.${String(index)}` });
    if (refusal !== null) return refusal;
  }
  return rules.secondReader.includes(message.messageType) && message.approval === undefined ? refuse('message.second-reader-needed', { messageType: message.messageType }) : null;
}

interface Judged {
  readonly message: SendMessage;
  readonly promise: ConfirmedPromise;
  readonly now: Instant;
  readonly field: string;
}

function refusesPromise(state: CrisisState, { message, promise, now, field }: Judged): Refusal | null {
  const { dueAt, kind } = promise;
  const words = shortWords(promise.words);
  if (dueAt === null) return kind === 'outcome' ? null : refuse('promise.date-required', { words }, `${field}.dueAt`);
  if (dueAt <= now) return refuse('instant.past', { dueAt }, `${field}.dueAt`);
  if (kind === 'contact') return null;
  if (kind === 'next-update') return refusesNextUpdate(state, { message, dueAt, now, field });
  const forecast = forecastFor(state, promise.target, message.substance.forecast);
  const judgement = judgeOutcome(forecast, dueAt);
  if (judgement === 'fine') return null;
  if (judgement === 'before-p50') return refuse('promise.before-p50', { words, p50At: forecast?.p50At ?? 0 }, field);
  if ((promise.reason ?? '').trim() === '') return refuse('promise.reason-required', { words }, `${field}.reason`);
  if (message.approval !== undefined) return null;
  return judgement === 'no-forecast' ? refuse('promise.no-forecast', { words }, field) : refuse('promise.before-p90', { words, p90At: forecast?.p90At ?? 0 }, field);
}

/** Judged against the cadence, not the forecast (formulas 6); a next update named beside the text was judged there. */
function refusesNextUpdate(state: CrisisState, { message, dueAt, now, field }: { readonly message: SendMessage; readonly dueAt: Instant; readonly now: Instant; readonly field: string }): Refusal | null {
  if (state.crisis.routine !== null || message.substance.nextUpdateAt !== null) return null;
  const latest = latestNextUpdate(state, now);
  return dueAt > latest ? refuse('update.next-later-than-cadence', { latest }, `${field}.dueAt`) : null;
}
