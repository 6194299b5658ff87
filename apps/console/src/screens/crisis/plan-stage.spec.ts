import { isOwnWaiting, planAct } from './plan-stage';
import type { PlanItem } from './plan-stage';

const item = (stage: PlanItem['stage'], more: Partial<PlanItem> = {}) => ({ id: 'plan-item-3', revision: 2, stage, contact: null, author: { id: 'maya', name: 'Maya', initials: 'M' }, ...more });

it('offers no approval of what the customer wants changed: it is amended', () => {
  expect(planAct(item('change-asked'), 'ronit')).toEqual({ name: 'amend', command: 'amend-plan-item', initial: { itemId: 'plan-item-3', revision: 2 } });
});

it('has one act of ours for each stage, and none at the end', () => {
  expect(planAct(item('waiting-ours'), 'ronit')).toEqual({ name: 'approve', command: 'approve-plan-item', initial: { itemId: 'plan-item-3', revision: 2 } });
  expect(planAct(item('waiting-customer', { contact: { id: 'ann', name: 'Ann', initials: 'A' } }), 'ronit')).toMatchObject({ name: 'link', initial: { contactId: 'ann' } });
  expect(planAct(item('agreed'), 'ronit')?.command).toBe('complete-plan-item');
  expect([planAct(item('done'), 'ronit'), planAct(item('dropped'), 'ronit')]).toEqual([null, null]);
});

it('is approved by another person than its author', () => {
  expect(planAct(item('waiting-ours'), 'maya')).toBeNull();
  expect([isOwnWaiting(item('waiting-ours'), 'maya'), isOwnWaiting(item('waiting-ours'), 'ronit'), isOwnWaiting(item('agreed'), 'maya')]).toEqual([true, false, false]);
  expect(planAct(item('agreed'), 'maya')?.command).toBe('complete-plan-item');
});
