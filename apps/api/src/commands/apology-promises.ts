/** What an apology promises that was said in a conversation or handed over in writing: no message of ours carries it, so it is read where it is recorded. Pure. */
import { refuse } from '#domain';
import type { ConfirmedPromise, Instant, RecordApology, Refusal } from '#domain';
import { checkMessage } from '#guard';
import type { Commitment } from '#guard';
import { meantBy } from '../messages/read-message';
import { binds, isConfirmed, ownTimes, sameMinute, shortWords } from './confirm-promises';

const NOTHING = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };

/** Times as they were meant when it was said: "tomorrow" is counted from then. */
export function commitmentsIn({ wording, language, form, basis, occurredAt }: RecordApology, timeZone: string): readonly Commitment[] {
  const filledIn = { newFacts: 0, actions: 0, nextUpdate: false, forecast: false };
  return meantBy({ substance: NOTHING }, checkMessage({ text: wording, language, form, messageType: 'apology', verdict: basis, sentAt: occurredAt, timeZone, filledIn }).commitments);
}

/** The first outcome promised for a time that lies ahead and that its author has not confirmed, or null. */
export function refusesUnconfirmed({ promises = [] }: RecordApology, commitments: readonly Commitment[], now: Instant): Refusal | null {
  const one = commitments.find((found) => found.kind === 'outcome' && binds(found, now) && !isConfirmed(found, promises));
  return one === undefined ? null : refuse('promise.unconfirmed', { words: shortWords(one.words) }, 'wording');
}

/** Of what is checked only an answer is promised, never the thing itself. */
const COME_BACK = { he: 'נחזור עם מה שנמצא: ', en: 'We come back with what was found: ' } as const;

/** What was confirmed, and the times of the next word, which bind by themselves: those in the words, and the one given beside them. */
export function promisesOf({ promises = [], checking, wording, language, nextTimeAt }: RecordApology, commitments: readonly Commitment[], now: Instant): readonly ConfirmedPromise[] {
  const known = [...promises, ...ownTimes(promises, commitments, now)];
  const isTold = known.some((one) => one.kind === 'next-update' || sameMinute(one.dueAt, nextTimeAt));
  if (nextTimeAt === null || nextTimeAt <= now || isTold) return known;
  return [...known, { words: shortWords(checking === '' ? wording : `${COME_BACK[language]}${checking}`), kind: 'next-update', dueAt: nextTimeAt }];
}
