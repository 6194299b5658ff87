/** The promise subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { PromiseView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const promiseIds = ({ promise }: CrisisSnapshot['state']): readonly (string | null)[] => [...promise.open.map((one) => one.madeBy), ...promise.waiting.map((one) => one.author)];

/** Of a settled promise the state knows no longer who gave it: `promisers` does, by its id. */
export function presentPromise({ promise }: CrisisSnapshot['state'], names: Names, promisers: ReadonlyMap<string, string>): PromiseView {
  const { made, kept, broken, renegotiated } = promise.tally;
  return {
    open: promise.open.map(({ id, words, kind, target, madeBy, madeAt, dueAt, brokenAt, messageId, contactId }) =>
      ({ id, words, kind, target, madeBy: names.person(madeBy), madeAt: toIso(madeAt), dueAt: toIsoOrNull(dueAt), brokenAt: toIsoOrNull(brokenAt), messageId, contactId })),
    past: promise.past.map(({ id, words, kind, dueAt, outcome, at, confirmedByCustomer }) => ({ id, words, kind, madeBy: names.person(promisers.get(id) ?? null), dueAt: toIsoOrNull(dueAt), outcome, at: toIso(at), confirmedByCustomer })),
    made, kept, broken, renegotiated,
    overrides: { ...promise.overrides },
    waiting: promise.waiting.map(({ id, author, messageType, at, why }) => ({ id, author: names.person(author), messageType, at: toIso(at), why: [...why] })),
  };
}
