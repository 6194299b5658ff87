import type { People } from '#domain';
import { ownDeputyRefusal, passedOn } from './leaving.service';

const people = (more: Partial<People>): People => ({ incidentManager: 'maya', accountManager: null, deputy: null, technicalLead: null, teamLead: null, headOfService: null, executiveSponsor: null, ...more });
const crisis = (reference: string, more: Partial<People>) => ({ reference, people: people(more) });
const of = (...crises: readonly ReturnType<typeof crisis>[]) => ownDeputyRefusal({ id: 'yonatan' }, { id: 'tamar', name: 'Tamar' }, crises);

it('whoever holds the other place takes over nothing, whichever of the two it is', () => {
  expect(of(crisis('TK-1', { accountManager: 'yonatan', deputy: 'tamar' }), crisis('TK-2', { accountManager: 'tamar', deputy: 'yonatan' }), crisis('TK-3', { accountManager: 'yonatan', deputy: 'priya' })))
    .toMatchObject({ code: 'person.hand-over-own-deputy', field: 'handOverTo', params: { name: 'Tamar', crises: 2, references: 'TK-1, TK-2' } });
  expect(of(crisis('TK-3', { accountManager: 'yonatan', deputy: 'priya' }), crisis('TK-4', { teamLead: 'yonatan', deputy: 'tamar', accountManager: 'priya' }))).toBeNull();
});

it('who stands in for himself already passes that on to nobody', () => {
  expect(of(crisis('TK-5', { accountManager: 'yonatan', deputy: 'yonatan' }))).toMatchObject({ params: { crises: 1, references: 'TK-5' } });
});

it('of many crises the first five are named', () => {
  const many = Array.from({ length: 7 }, (_, index) => crisis(`TK-${String(index)}`, { accountManager: 'yonatan', deputy: 'tamar' }));
  expect(of(...many)).toMatchObject({ params: { crises: 7, references: 'TK-0, TK-1, TK-2, TK-3, TK-4, …' } });
});

it('a desk whose deputy takes over is left without one, until somebody is named', () => {
  const desk = people({ accountManager: 'yonatan', deputy: 'tamar' });
  expect(passedOn(desk, 'yonatan', 'tamar')).toEqual(people({ accountManager: 'tamar' }));
  expect(passedOn(desk, 'tamar', 'yonatan')).toEqual(people({ accountManager: 'yonatan' }));
  expect(passedOn(people({ accountManager: 'yonatan', deputy: 'priya', teamLead: 'yonatan' }), 'yonatan', 'tamar')).toEqual(people({ accountManager: 'tamar', deputy: 'priya', teamLead: 'tamar' }));
});
