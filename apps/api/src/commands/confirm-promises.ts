/** What the guard found in a message, held against what its author said of it. Pure. */
import type { ConfirmedPromise, GuardOverride, Instant, Refusal, SendMessage } from '#domain';
import { MINUTE_MS, refuse } from '#domain';
import type { Commitment, GuardInput, GuardReport, GuardVerdict, Mark } from '#guard';

/** In a refusal the words are named, not repeated at length. */
const WORDS_MAX_CHARS = 120;
/** Words of a promise as the contracts take them. */
const PROMISE_MAX_CHARS = 4_000;

export interface Sending {
  /** On the crisis's own clock. */
  readonly sentAt: Instant;
  readonly timeZone: string;
  readonly verdict: GuardVerdict;
  /** Words of others that a subject may repeat, such as the summary of the crisis: no promise of ours. */
  readonly quoted?: readonly string[];
}

/** The message as the guard reads it: its text, and what the author filled in beside it. */
export function guardInputOf(message: SendMessage, { sentAt, timeZone, verdict }: Sending): GuardInput {
  const { newFacts, actions, nextUpdateAt, forecast, noForecastNextTryAt } = message.substance;
  return {
    text: message.body, language: message.language, form: message.form ?? 'neutral', messageType: message.messageType, verdict, sentAt, timeZone,
    filledIn: { newFacts: newFacts.length, actions: actions.length, nextUpdate: nextUpdateAt !== null, forecast: forecast !== null || noForecastNextTryAt !== null },
  };
}

/** The same minute, as people write times. */
export const sameMinute = (a: Instant | null, b: Instant | null): boolean => a !== null && b !== null && Math.abs(a - b) < MINUTE_MS;
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** A commitment to a time that still lies ahead. */
export const binds = (one: Commitment, sentAt: Instant): boolean => one.latest !== null && one.latest > sentAt;

/** The message's own range, told as a range, is a forecast and no further promise (formulas 6: "most likely by", "expect to be done by"). */
function isOwnForecast({ latest }: Commitment, { substance }: SendMessage): boolean {
  return sameMinute(latest, substance.forecast?.p50At ?? null) || sameMinute(latest, substance.forecast?.p90At ?? null);
}

/** Confirmed by its time; or by its words, and then another time than the one read needs a reason, which is kept. */
export function isConfirmed(one: Commitment, promises: readonly ConfirmedPromise[]): boolean {
  const byTime = (promise: ConfirmedPromise): boolean => promise.kind === one.kind && sameMinute(promise.dueAt, one.latest);
  const byWords = (promise: ConfirmedPromise): boolean => plain(promise.words) === plain(one.words) && (promise.reason ?? '').trim() !== '';
  return promises.some((promise) => byTime(promise) || byWords(promise));
}

/** Outcomes promised for a time that the author has not confirmed as promises. */
export function unconfirmed(message: SendMessage, report: GuardReport, sentAt: Instant): readonly Commitment[] {
  return report.commitments.filter((one) => one.kind === 'outcome' && binds(one, sentAt) && !isOwnForecast(one, message) && !isConfirmed(one, message.promises ?? []));
}

/** Marks that stop the message and that nobody overrode with a reason. */
export function stopping(report: GuardReport, overrides: readonly GuardOverride[]): readonly Mark[] {
  const overridden = (mark: Mark): boolean => overrides.some(({ rule, words }) => rule === mark.rule && (mark.words === '' || plain(words) === plain(mark.words)));
  return report.marks.filter((mark) => mark.weight === 'refuse' && !overridden(mark));
}

/** The first thing for which the message may not go on, or null. Marks go first: other words may promise something else. */
export function refusesByGuard(message: SendMessage, report: GuardReport, { sentAt }: Sending): Refusal | null {
  const [mark] = stopping(report, message.overrides ?? []);
  if (mark !== undefined) return refuse('message.marked', { rule: mark.rule, words: (mark.words === '' ? mark.code : mark.words).slice(0, WORDS_MAX_CHARS), better: mark.better[message.language] }, 'body');
  const [promise] = unconfirmed(message, report, sentAt);
  return promise === undefined ? null : refuse('promise.unconfirmed', { words: shortWords(promise.words) }, 'body');
}

export const shortWords = (words: string): string => words.slice(0, WORDS_MAX_CHARS);

/** Times of the next update or a call need no confirmation: they bind by themselves, unless the author listed one of the kind already. */
export function withOwnTimes(message: SendMessage, report: GuardReport, sentAt: Instant): SendMessage {
  const known = message.promises ?? [];
  const found = ownTimes(known, report.commitments, sentAt);
  return found.length === 0 ? message : { ...message, promises: [...known, ...found] };
}

/** The first time of the next update and the first of a call among the commitments, where none of the kind is known already. */
export function ownTimes(known: readonly ConfirmedPromise[], commitments: readonly Commitment[], now: Instant): readonly ConfirmedPromise[] {
  return (['next-update', 'contact'] as const).flatMap((kind) => {
    const [first] = known.some((one) => one.kind === kind) ? [] : commitments.filter((one) => one.kind === kind && binds(one, now));
    return first === undefined ? [] : [{ words: first.words.slice(0, PROMISE_MAX_CHARS), kind, dueAt: first.latest }];
  });
}

/**
 * Times of the next update that the text tells and that are not the one filled in beside it: the customer reads one, the clock runs to the
 * other. A warning: the time in the text binds as a promise of its own in any case. Nothing where either is missing.
 */
export function differingTimes({ substance: { nextUpdateAt } }: Pick<SendMessage, 'substance'>, { commitments }: Pick<GuardReport, 'commitments'>, sentAt: Instant): readonly Commitment[] {
  if (nextUpdateAt === null) return [];
  const told = commitments.filter((one) => one.kind === 'next-update' && binds(one, sentAt));
  // A text may name the time twice, once roughly ("this afternoon"): as long as one way of saying it holds the time, nobody is misled.
  const holds = ({ earliest, latest }: Commitment): boolean => sameMinute(latest, nextUpdateAt) || (earliest !== null && latest !== null && earliest < latest && earliest <= nextUpdateAt && nextUpdateAt <= latest);
  return told.some(holds) ? [] : told;
}
