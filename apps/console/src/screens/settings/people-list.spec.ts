import { canTakeOver, found, maySetAway, rolesChanged } from './people-list';

const person = (name: string, email: string) => ({ id: name, name, initials: 'x', email, roles: [], desks: [], language: 'he' as const, unavailableUntil: null, active: true });

it('finds people by a part of their name or address', () => {
  const people = [person('מאיה לביא', 'maya@x.test'), person('Gareth Pugh', 'gareth@x.test')];
  expect(found(people, ' לביא').map(({ id }) => id)).toEqual(['מאיה לביא']);
  expect(found(people, 'GARETH')).toHaveLength(1);
  expect(found(people, '')).toHaveLength(2);
  expect(found(people, 'zzz')).toEqual([]);
});
it('tells what is gained and what is lost', () => {
  expect(rolesChanged(['auditor', 'executive'], ['executive', 'administrator'])).toEqual({ gains: ['administrator'], loses: ['auditor'] });
  expect(rolesChanged(['auditor'], ['auditor'])).toEqual({ gains: [], loses: [] });
});
it('lets absences be set by the person, by who steers the desk, and by the head of service', () => {
  const of = (id: string, roles: Parameters<typeof maySetAway>[0]['roles'], desks: string[]) => ({ id, roles, desks });
  const ronit = of('ronit', ['team-lead'], ['il']);
  expect(maySetAway(ronit, of('maya', [], ['il', 'uk']))).toBe(true);
  expect(maySetAway(ronit, of('gareth', [], ['uk']))).toBe(false);
  expect(maySetAway(ronit, of('samuel', [], []))).toBe(false);
  expect(maySetAway(of('eitan', ['head-of-service'], []), of('gareth', [], ['uk']))).toBe(true);
  expect(maySetAway(of('dorit', ['administrator'], ['il']), of('maya', [], ['il']))).toBe(false);
  expect(maySetAway(of('dorit', ['administrator'], []), of('dorit', [], []))).toBe(true);
});
it('lets only active colleagues who work on crises take over, and never the one who leaves', () => {
  const of = (id: string, roles: Parameters<typeof canTakeOver>[0]['roles'], active = true) => ({ id, roles, active });
  expect(canTakeOver(of('tamar', ['account-manager']), { id: 'yonatan' })).toBe(true);
  expect(canTakeOver(of('yonatan', ['account-manager']), { id: 'yonatan' })).toBe(false);
  expect(canTakeOver(of('tamar', ['account-manager'], false), { id: 'yonatan' })).toBe(false);
  for (const roles of [['administrator'], ['auditor'], ['administrator', 'auditor'], []] as const) expect(canTakeOver(of('dorit', [...roles]), { id: 'yonatan' })).toBe(false);
});
