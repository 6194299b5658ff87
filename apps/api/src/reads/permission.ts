/** Who may read what. The one file of the reads that knows roles. */
import { refuse } from '#domain';
import type { StaffRole } from '#domain';
import { ProblemError } from '../request';
import type { Principal } from '../request';

export type ReadAction = 'read-crises' | 'read-reviews' | 'read-customers' | 'read-surveys' | 'read-people' | 'read-reference' | 'admin-people' | 'admin-audit';
/** Null: everything. Else crises of these desks, and those the person has a role in. */
export type ReadScope = { readonly deskIds: readonly string[]; readonly personId: string | null } | null;

const CONTENTS: readonly StaffRole[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'auditor'];
const EVERYBODY: readonly StaffRole[] = [...CONTENTS, 'administrator'];
const READERS: Readonly<Record<ReadAction, { readonly roles: readonly StaffRole[]; readonly machines: boolean }>> = {
  'read-crises': { roles: CONTENTS, machines: true },
  'read-reviews': { roles: CONTENTS, machines: false },
  'read-customers': { roles: CONTENTS, machines: true },
  'read-surveys': { roles: CONTENTS, machines: false },
  'read-people': { roles: EVERYBODY, machines: false },
  'read-reference': { roles: EVERYBODY, machines: true },
  'admin-people': { roles: ['administrator'], machines: false },
  'admin-audit': { roles: ['administrator', 'auditor'], machines: false },
};
/** Roles that look across desks (lifecycle, Who). */
const ACROSS_DESKS: ReadonlySet<StaffRole> = new Set(['head-of-service', 'executive', 'auditor']);

/** Throws `permission.denied`; otherwise tells how far the principal may look, for the query itself to obey. */
export function requireRead(principal: Principal, action: ReadAction): ReadScope {
  const { roles, machines } = READERS[action];
  const may = principal.kind === 'machine' ? machines : principal.roles.some((role) => roles.includes(role));
  if (!may) throw new ProblemError(refuse('permission.denied', { action }));
  if (principal.kind === 'machine') return principal.deskIds.length === 0 ? null : { deskIds: principal.deskIds, personId: null };
  return principal.roles.some((role) => ACROSS_DESKS.has(role)) ? null : { deskIds: principal.deskIds, personId: principal.personId };
}

/** The person rated must not know that a survey is out before it is answered (formulas 5, anti-bias rules). */
export function hidesSurvey(principal: Principal): boolean {
  return principal.kind === 'person' && principal.roles.length > 0 && principal.roles.every((role) => role === 'account-manager');
}
