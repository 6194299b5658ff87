import { latelyOf } from './given';

const waiting = { compensationId: 'compensation-1', grantedMinor: 320_000, sumMinor: 630_000, overBudget: true, tier: 4, approvers: ['executive'], secondPerson: true, yours: false };
const options = { waiting: [{ ...waiting, compensationId: 'compensation-2', tier: 1 }, waiting] };

it('the tier is the one the server decides by now, not that of the day it was proposed', () => {
  expect(latelyOf({ id: 'compensation-1', state: 'proposed' }, options)).toEqual({ grantedMinor: 320_000, sumMinor: 630_000, tier: 4, approvers: ['executive'], secondPerson: true, isOverBudget: true });
});

it('is of no use once it is decided, or unknown', () => {
  expect(latelyOf({ id: 'compensation-1', state: 'decided' }, options)).toBeNull();
  expect(latelyOf({ id: 'compensation-3', state: 'proposed' }, options)).toBeNull();
  expect(latelyOf({ id: 'compensation-1', state: 'proposed' }, undefined)).toBeNull();
});
