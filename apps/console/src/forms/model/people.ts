/** Whom a form offers: people who can act in the crisis. Pure. */
import type { Person } from '#contracts';

/** They keep the system or look at it; nothing of a crisis is given to them. */
const NO_PART: ReadonlySet<string> = new Set(['administrator', 'auditor']);

/** `here`: already on the crisis, whatever their roles say; `deskId` null: no crisis yet. People without a desk work for all of them. */
export function canAct({ id, roles, desks, active }: Pick<Person, 'id' | 'roles' | 'desks' | 'active'>, { here, deskId }: { readonly here: ReadonlySet<string>; readonly deskId: string | null }): boolean {
  if (here.has(id)) return true;
  return active && roles.some((role) => !NO_PART.has(role)) && (deskId === null || desks.length === 0 || desks.includes(deskId));
}
