import { writersOf } from './writers';

const person = (name: string) => ({ id: name, name, initials: name.slice(0, 1) });

it('names whoever writes to the customer, once each, and nobody else of the crisis', () => {
  expect(writersOf({ accountManager: person('Dana'), deputy: person('Omer'), technicalLead: person('Tal') })).toEqual(['Dana', 'Omer']);
  expect(writersOf({ accountManager: person('Dana'), deputy: person('Dana') })).toEqual(['Dana']);
  expect(writersOf({ accountManager: null, deputy: null, technicalLead: person('Tal') })).toEqual([]);
});
