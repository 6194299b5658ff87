import { planAct } from './plan-stage';
import type { PlanItem } from './plan-stage';

const item = (stage: PlanItem['stage'], more: Partial<PlanItem> = {}) => ({ id: 'plan-item-3', revision: 2, stage, contact: null, ...more });

it('offers no approval of what the customer wants changed: it is amended', () => {
  expect(planAct(item('change-asked'))).toEqual({ name: 'amend', command: 'amend-plan-item', initial: { itemId: 'plan-item-3', revision: 2 } });
});

it('has one act of ours for each stage, and none at the end', () => {
  expect(planAct(item('waiting-ours'))).toEqual({ name: 'approve', command: 'approve-plan-item', initial: { itemId: 'plan-item-3', revision: 2 } });
  expect(planAct(item('waiting-customer', { contact: { id: 'ann', name: 'Ann', initials: 'A' } }))).toMatchObject({ name: 'link', initial: { contactId: 'ann' } });
  expect(planAct(item('agreed'))?.command).toBe('complete-plan-item');
  expect([planAct(item('done')), planAct(item('dropped'))]).toEqual([null, null]);
});
