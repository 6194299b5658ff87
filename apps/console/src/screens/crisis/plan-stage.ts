/** Where an item of the joint plan stands, and who moves it on. Pure. */
import type { CrisisDetail } from '#contracts';

export type PlanItem = CrisisDetail['relationship']['disclosure']['plan'][number];
export interface PlanAct {
  readonly name: 'approve' | 'amend' | 'link' | 'complete';
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>>;
}

type Standing = Pick<PlanItem, 'id' | 'revision' | 'stage' | 'contact' | 'author'>;
/** Whether it waits for somebody else of ours: nobody approves his own wording (`approval.not-own`). */
export const isOwnWaiting = ({ stage, author }: Pick<Standing, 'stage' | 'author'>, ownId: string): boolean => stage === 'waiting-ours' && author?.id === ownId;

/** The next act on our side for `ownId`; null where nothing is to be done any more, or not by this person. Whoever asked for a change waits for an amended item, not for an approval of the old one. */
export function planAct(item: Standing, ownId: string): PlanAct | null {
  const { id: itemId, revision, stage, contact } = item;
  switch (stage) {
    case 'waiting-ours': return isOwnWaiting(item, ownId) ? null : { name: 'approve', command: 'approve-plan-item', initial: { itemId, revision } };
    case 'change-asked': return { name: 'amend', command: 'amend-plan-item', initial: { itemId, revision } };
    case 'waiting-customer': return { name: 'link', command: 'issue-plan-link', initial: contact === null ? {} : { contactId: contact.id } };
    case 'agreed': return { name: 'complete', command: 'complete-plan-item', initial: { itemId } };
    case 'done':
    case 'dropped': return null;
  }
}
