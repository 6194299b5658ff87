import { withoutIsolates } from '#i18n';
import { day, loyaltyTier } from './call-sheet-words';

it('names the tiers of loyalty that most houses have, and leaves a house its own', () => {
  expect(loyaltyTier('Silver')).toEqual({ he: 'כסף', en: 'Silver' });
  expect(loyaltyTier('Key account')).toEqual({ he: 'Key account', en: 'Key account' });
});

it('tells a day in words, and nothing where there is none', () => {
  const { he, en } = day('2027-03-01');
  expect([withoutIsolates(he), withoutIsolates(en)]).toEqual([expect.stringMatching(/1.*מרץ.*2027/), expect.stringMatching(/1 Mar.*2027/)]);
  expect(day(null)).toEqual({ he: '', en: '' });
});
