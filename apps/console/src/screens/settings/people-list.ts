/** People as the list narrows them, and what a change of roles means. Pure. */
import type { Person } from '#contracts';

export type StaffRole = Person['roles'][number];
export const ROLES: readonly StaffRole[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'administrator', 'auditor'];

export function found(people: readonly Person[], words: string): readonly Person[] {
  const wanted = words.trim().toLocaleLowerCase();
  return people.filter(({ name, email }) => wanted === '' || name.toLocaleLowerCase().includes(wanted) || (email ?? '').toLocaleLowerCase().includes(wanted));
}

const STEERING: readonly StaffRole[] = ['incident-manager', 'team-lead'];
type Reader = Pick<Person, 'id' | 'roles' | 'desks'>;
/** As the API has it: everybody for himself, who steers a desk for its people, the head of service for all. The API decides again. */
export function maySetAway(me: Reader, person: Reader): boolean {
  if (me.id === person.id || me.roles.includes('head-of-service')) return true;
  return me.roles.some((role) => STEERING.includes(role)) && person.desks.some((desk) => me.desks.includes(desk));
}

export function rolesChanged(before: readonly StaffRole[], after: readonly StaffRole[]): { readonly gains: readonly StaffRole[]; readonly loses: readonly StaffRole[] } {
  return { gains: ROLES.filter((role) => after.includes(role) && !before.includes(role)), loses: ROLES.filter((role) => before.includes(role) && !after.includes(role)) };
}

const WORKING: readonly StaffRole[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'];
/** Who can be given what somebody leaves behind: active colleagues whose roles let them work on crises. The API decides again. */
export function canTakeOver(one: Pick<Person, 'id' | 'roles' | 'active'>, leaving: Pick<Person, 'id'>): boolean {
  return one.active && one.id !== leaving.id && one.roles.some((role) => WORKING.includes(role));
}
