/** Where an item of the joint plan stands, and who moves it on. Pure. */
import type { CrisisDetail } from '#contracts';

export type PlanItem = CrisisDetail['relationship']['disclosure']['plan'][number];
export interface PlanAct {
  readonly name: 'approve' | 'amend' | 'link' | 'complete';
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>>;
}

/** The next act on our side; null where nothing is to be done any more. Whoever asked for a change waits for an amended item, not for an approval of the old one. */
export function planAct({ id: itemId, revision, stage, contact }: Pick<PlanItem, 'id' | 'revision' | 'stage' | 'contact'>): PlanAct | null {
  switch (stage) {
    case 'waiting-ours': return { name: 'approve', command: 'approve-plan-item', initial: { itemId, revision } };
    case 'change-asked': return { name: 'amend', command: 'amend-plan-item', initial: { itemId, revision } };
    case 'waiting-customer': return { name: 'link', command: 'issue-plan-link', initial: contact === null ? {} : { contactId: contact.id } };
    case 'agreed': return { name: 'complete', command: 'complete-plan-item', initial: { itemId } };
    case 'done':
    case 'dropped': return null;
  }
}
