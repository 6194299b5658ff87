import { withChosen } from './draft';

const kept = { variant: 0, values: { claimId: 'claim-1', step: 'understand', note: 'what I wrote' } };

it('a button pressed now goes before an older choice, and what was typed comes back', () => {
  const begun = { variant: 0, values: { claimId: 'claim-1', step: 'stop', note: '' } };
  expect(withChosen(kept, begun, { claimId: 'claim-1', step: 'stop' })).toEqual({ variant: 0, values: { claimId: 'claim-1', step: 'stop', note: 'what I wrote' } });
});

it('without a choice the draft stands as it was, and a choice the form has no place for is none', () => {
  const begun = { variant: 0, values: { claimId: '', step: '', note: '' } };
  expect(withChosen(kept, begun, {})).toEqual(kept);
  expect(withChosen(kept, begun, { unknown: 'x', step: undefined })).toEqual(kept);
});
