import type { People } from '#domain';
import type { PersonRecord } from '#persistence';
import { couldWrite, handOverRefusal, isOwnDeputy } from './speaker.enricher';

const person = (id: string, role: string, more: object = {}): PersonRecord => ({ id, name: id.toUpperCase(), roles: [role], deskIds: ['il'], active: true, ...more }) as unknown as PersonRecord;
const people = { incidentManager: 'maya', accountManager: 'yonatan', deputy: 'tamar', technicalLead: 'amir', teamLead: 'ronit', headOfService: null, executiveSponsor: null } as People;
const crisis = { deskId: 'il', people, severity: 3 } as const;
const ALL = [person('yonatan', 'account-manager'), person('tamar', 'account-manager'), person('priya', 'account-manager', { deskIds: ['uk'] }), person('maya', 'incident-manager'), person('amir', 'technical-lead'), person('ronit', 'team-lead'), person('dan', 'account-manager', { active: false })];
const of = (to: string, load: Parameters<typeof handOverRefusal>[1]['load'] = null) => handOverRefusal(to, { crisis, people: ALL, load });

it('the contact passes only to somebody who may write here once it is his, and the refusal names who could', () => {
  expect(ALL.filter((one) => couldWrite(one, crisis)).map(({ id }) => id)).toEqual(['yonatan', 'tamar', 'priya', 'ronit', 'dan']);
  for (const id of ['amir', 'maya', 'dan', 'nobody']) expect(of(id)).toMatchObject({ code: 'care.cannot-write', field: 'to', params: { instead: 'PRIYA, RONIT' } });
  expect(of('amir')).toMatchObject({ params: { name: 'AMIR' } });
  expect(of('ronit')).toBeNull();
});

it('nobody stands in for himself, whichever of the two places he takes', () => {
  expect([isOwnDeputy(people, 'accountManager', 'tamar'), isOwnDeputy(people, 'deputy', 'yonatan'), isOwnDeputy(people, 'deputy', 'ronit'), isOwnDeputy(people, 'teamLead', 'tamar')]).toEqual([true, true, false, false]);
  expect(of('tamar')).toMatchObject({ code: 'care.own-deputy', field: 'to', params: { name: 'TAMAR' } });
});

it('a full load bars the contact as it bars any role', () => {
  expect(of('ronit', { index: 14, ceiling: 14 })).toMatchObject({ code: 'care.over-ceiling', field: 'to', params: { index: 14, ceiling: 14 } });
  expect(of('ronit', { index: 13.9, ceiling: 14 })).toBeNull();
});
