/** The screens of the main bar, by role: nobody is shown a door that stays shut. */
import type { Pair } from '../words/pair';
import { hasRole, useMe } from './session';
import type { Role } from './session';
import { FRAME } from './texts';

export interface ScreenEntry {
  readonly to: string;
  readonly label: Pair;
  readonly roles: readonly Role[];
}

/** Whoever reads the contents of crises; an administrator never does. */
export const READERS: readonly Role[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'auditor'];
export const SCREENS: readonly ScreenEntry[] = [
  { to: '/queue', label: FRAME.queue, roles: READERS },
  { to: '/my-day', label: FRAME.myDay, roles: READERS },
  { to: '/reviews', label: FRAME.reviews, roles: READERS },
  { to: '/overview', label: FRAME.overview, roles: ['incident-manager', 'team-lead', 'head-of-service', 'executive', 'auditor'] },
  { to: '/team', label: FRAME.team, roles: ['incident-manager', 'team-lead', 'head-of-service', 'executive'] },
  { to: '/settings', label: FRAME.admin, roles: ['administrator', 'team-lead', 'head-of-service', 'auditor', 'incident-manager'] },
];

export function useScreens(): readonly ScreenEntry[] {
  const me = useMe();
  return SCREENS.filter(({ roles }) => hasRole(me, ...roles));
}

/** The screen of the bar an address belongs to; null where it belongs to none, or to one that decides for each of its parts. Pure. */
export function screenAt(path: string): ScreenEntry | null {
  return SCREENS.find(({ to }) => to !== '/settings' && (path === to || path.startsWith(`${to}/`))) ?? null;
}

/** Where a person begins: who speaks to customers begins with his day, who signs with what waits for him, everybody else with the queue. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('incident-manager') || roles.includes('team-lead') || roles.includes('head-of-service')) return '/queue';
  if (roles.includes('account-manager') || roles.includes('technical-lead')) return '/my-day';
  if (roles.includes('executive')) return '/reviews';
  if (roles.includes('administrator') || roles.includes('auditor')) return '/settings';
  return '/queue';
}
