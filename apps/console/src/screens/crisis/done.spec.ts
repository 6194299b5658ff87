import { isDone } from './done';

it('is done when cancelled, or closed with nothing owed', () => {
  expect([isDone({ status: 'closed', openObligations: 0 }), isDone({ status: 'cancelled', openObligations: 2 }), isDone({ status: 'settled', openObligations: 0 })]).toEqual([true, true, true]);
  expect([isDone({ status: 'closed', openObligations: 1 }), isDone({ status: 'open', openObligations: 0 })]).toEqual([false, false]);
});
