/**
 * An item of the joint plan names who of ours says it; the duty to see to it is whoever speaks to the customer. With the notice that the
 * duty began goes one to the colleague who is named: otherwise everybody but them knows of it. Drawn here and not by the engine, so that
 * crises that run go on as they were decided.
 */
import type { CrisisSnapshot, OutboxDraft } from '#domain';
import type { CommitBatch } from './types';

type PlanItem = CrisisSnapshot['state']['disclosure']['plan'][number];

const isPlanDuty = ({ template, params }: OutboxDraft): boolean => template === 'staff.obligation-started' && params['kind'] === 'plan-item';

/** Longer words are cut in a mail; in full they stand with the plan. */
const WORDS_MAX_CHARS = 1_000;
const cut = (words: string): string => (words.length <= WORDS_MAX_CHARS ? words : `${words.slice(0, WORDS_MAX_CHARS)}…`);

/** Notices to colleagues named in items that were agreed with this batch; none to whoever has the duty. Pure; a repeat gives the same keys. */
export function namedInPlan({ outbox, obligations, snapshot }: Pick<CommitBatch, 'outbox' | 'obligations' | 'snapshot'>): readonly OutboxDraft[] {
  const begun = outbox.filter(isPlanDuty);
  if (begun.length === 0) return [];
  // What the engine wrote itself: the parser of the record.
  const { state } = JSON.parse(snapshot) as CrisisSnapshot;
  const itemOf = (draft: OutboxDraft): PlanItem | undefined => {
    const duty = obligations.find(({ id }) => id === draft.params['obligationId']);
    return state.disclosure.plan.find(({ id }) => id === duty?.about);
  };
  return begun.flatMap((draft) => {
    const item = itemOf(draft);
    if (item === undefined || item.ownerOurs === draft.personId) return [];
    const { ownerOurs, message, audience } = item;
    return [{ ...draft, key: `${draft.key}/named`, personId: ownerOurs, template: 'staff.plan-item-named', params: { ...draft.params, words: cut(message), audience } }];
  });
}
