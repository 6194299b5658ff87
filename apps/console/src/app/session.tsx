/** Who is here. Without a session the login screen stands before everything. */
import { createContext, useContext } from 'react';
import type { Me } from '#contracts';

export const MeContext = createContext<Me | null>(null);

/** The person who is logged in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe outside of a session');
  return me;
}

export type Role = Me['roles'][number];
export function hasRole(me: Me, ...roles: readonly Role[]): boolean {
  return me.roles.some((role) => roles.includes(role));
}
/** Whether the person's roles allow the command anywhere; scope and state are decided when it comes. */
export function may(me: Me, command: string): boolean {
  return me.permissions.includes(command);
}
/** Everybody but an administrator who is nothing else, as the table of permissions has it. */
export const readsCrises = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'administrator');
