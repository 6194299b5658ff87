import { speakInstead, writersOf } from './writers';

const person = (name: string) => ({ id: name, name, initials: name.slice(0, 1) });

it('names whoever writes to the customer, once each, and nobody else of the crisis', () => {
  expect(writersOf({ accountManager: person('Dana'), deputy: person('Omer'), technicalLead: person('Tal') })).toEqual(['Dana', 'Omer']);
  expect(writersOf({ accountManager: person('Dana'), deputy: person('Dana') })).toEqual(['Dana']);
  expect(writersOf({ accountManager: null, deputy: null, technicalLead: person('Tal') })).toEqual([]);
});

it('tells an account manager who handed the contact over who speaks now, and nobody else', () => {
  const people = { accountManager: person('Dana'), deputy: person('Omer') };
  const me = (id: string, ...roles: readonly string[]) => ({ id, roles });
  expect(speakInstead(people, me('Yonatan', 'account-manager'))).toEqual(['Dana', 'Omer']);
  expect([speakInstead(people, me('Omer', 'account-manager')), speakInstead(people, me('Maya', 'incident-manager')), speakInstead({ accountManager: null }, me('Yonatan', 'account-manager'))]).toEqual([[], [], []]);
});
