import type { Me, ObligationItem } from '#contracts';
import { mayMeet } from './next-form';

const notice = (owner: string | null, kind: ObligationItem['kind'] = 'executive-notice') => ({ kind, owner: owner === null ? null : { id: owner, name: owner, initials: '' } });
const me = (id: string, ...roles: Me['roles']) => ({ id, roles });

it('a notice is confirmed by its addressee or by leadership, and by nobody else; other duties are the table’s to say', () => {
  expect(mayMeet(notice('noga'), me('amir', 'technical-lead'))).toBe(false);
  expect(mayMeet(notice('noga'), me('noga', 'executive'))).toBe(true);
  // The deputy it passed to.
  expect(mayMeet(notice('maya'), me('maya', 'incident-manager'))).toBe(true);
  expect(mayMeet(notice('noga'), me('eitan', 'head-of-service'))).toBe(true);
  expect(mayMeet(notice(null), me('maya', 'incident-manager'))).toBe(true);
  expect(mayMeet(notice('noga', 'root-cause'), me('amir', 'technical-lead'))).toBe(true);
});
