/** Who may read what: the permission table of #identity, as the reads ask it. */
import { commandNames } from '#contracts';
import type { CommandType, CrisisRow } from '#domain';
import { mayDo, scopeOf } from '#identity';
import type { ReadAction } from '#identity';
import { ProblemError } from '../request';
import type { Principal } from '../request';

/** Null: everything. Else crises of these desks, and those the person has a role in. */
export type ReadScope = { readonly deskIds: readonly string[]; readonly personId: string | null } | null;

/** Throws `permission.denied`; otherwise tells how far the principal may look, for the query itself to obey. */
export function requireRead(principal: Principal, action: ReadAction): ReadScope {
  const scope = scopeOf(principal, action);
  if (!scope.ok) throw new ProblemError(scope);
  return scope.within;
}

/** Throws `permission.denied` or `permission.scope` for one crisis. */
export function requireReadOf(principal: Principal, action: ReadAction, crisis: CrisisRow): void {
  const verdict = mayDo(principal, action, crisis);
  if (verdict !== true) throw new ProblemError(verdict);
}

/** Commands the principal's roles allow on this crisis; whether the domain accepts one is decided when it comes. */
export const allowedCommands = (principal: Principal, crisis: CrisisRow): readonly CommandType[] => commandNames.filter((name) => mayDo(principal, name, crisis) === true);

/** The person rated must not know that a survey is out before it is answered (formulas 5, anti-bias rules). */
export function hidesSurvey(principal: Principal): boolean {
  return principal.kind === 'person' && principal.roles.length > 0 && principal.roles.every((role) => role === 'account-manager');
}
