/** Whom a form offers: people who can act in the crisis. Pure. */
import type { Person } from '#contracts';

/** They keep the system or look at it; nothing of a crisis is given to them. */
const NO_PART: ReadonlySet<string> = new Set(['administrator', 'auditor']);

/** `here`: already on the crisis, whatever their roles say; `deskId` null: no crisis yet. People without a desk work for all of them. */
export function canAct({ id, roles, desks, active }: Pick<Person, 'id' | 'roles' | 'desks' | 'active'>, { here, deskId }: { readonly here: ReadonlySet<string>; readonly deskId: string | null }): boolean {
  if (here.has(id)) return true;
  return active && roles.some((role) => !NO_PART.has(role)) && (deskId === null || desks.length === 0 || desks.includes(deskId));
}

/** Who may mark a planned touch as done, as `complete-touch` of libs/identity asks; the API refuses others by name (`touch.owner-may-not`). */
const CARRIES_TOUCH: ReadonlySet<string> = new Set(['incident-manager', 'account-manager', 'team-lead', 'head-of-service', 'executive']);
/** Whether the duty that comes of the act can be this person's: nobody is offered who is refused then. */
export const canCarry = (command: string, { roles }: Pick<Person, 'roles'>): boolean => command !== 'plan-touch' || roles.some((role) => CARRIES_TOUCH.has(role));
