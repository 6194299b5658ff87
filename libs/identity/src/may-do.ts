import { refuse } from '#domain';
import type { People, Refusal, Role, Severity, StaffRole } from '#domain';
import { PERMISSIONS } from './permissions';
import type { Action, Scope } from './permissions';
import type { Row } from './permissions/row';

/** Who asks. A person holds staff roles; a machine has its desks as scope, none = every desk; a customer comes by a signed link. */
export interface Subject {
  readonly kind: 'person' | 'machine' | 'customer';
  readonly roles: readonly StaffRole[];
  readonly deskIds: readonly string[];
  readonly personId: string | null;
}
/** What is acted on; `CrisisRow` fits. Without a crisis (lists, administration) only the role counts. */
export interface Target {
  readonly deskId: string;
  readonly people: People | null;
  readonly severity?: Severity | undefined;
}

const NO_PEOPLE: Readonly<Record<string, string | null>> = {};
/** From the worst on that an executive speaks to the customer. */
const SEVERE: Severity = 2;

/**
 * Whether an action is allowed. `true`, or a refusal: `permission.denied` when none of the subject's roles may ever do it,
 * `permission.role` when one of them may, but in this crisis another role does (an account manager is named; it is not severe enough),
 * `permission.scope` when one of them may, but in other crises. Params: `action`, and in `roles` those who may, of `permission.role` the
 * people's roles that may in this crisis. Unknown actions are denied.
 */
export function mayDo(subject: Subject, action: string, target?: Target): true | Refusal {
  if (!isAction(action)) return refuse('permission.denied', { action, roles: '' });
  const row = PERMISSIONS[action];
  const scopes = rolesOf(subject).flatMap((role) => row[role] ?? []);
  if (scopes.some((scope) => target === undefined || covers(subject, scope, target))) return true;
  if (scopes.length === 0) return refuse('permission.denied', { action, roles: Object.keys(row).join(', ') });
  if (target !== undefined && scopes.some((scope) => yields(subject, scope, target))) return refuse('permission.role', { action, roles: rolesHere(row, target).join(', ') });
  return refuse('permission.scope', { action, roles: Object.keys(row).join(', ') });
}

/** Whether the crisis is within reach, and only who stands in it, or how heavy it is, gives the action to another role. */
function yields(subject: Subject, scope: Scope, target: Target): boolean {
  return scope === 'any-when-severe' || (scope === 'desk-when-no-account-manager' && covers(subject, 'desk', target));
}

/** Roles of people that may do it in a crisis like this one. */
function rolesHere(row: Row, target: Target): readonly string[] {
  const insider = (role: string): Subject => ({ kind: role === 'machine' || role === 'customer' ? role : 'person', roles: [], deskIds: [target.deskId], personId: null });
  return Object.entries(row).filter(([role, scope]) => insider(role).kind === 'person' && covers(insider(role), scope, target)).map(([role]) => role);
}

/** All actions a subject's roles allow somewhere: what a screen offers. */
export function allowedActions(subject: Subject): readonly Action[] {
  return Object.keys(PERMISSIONS).filter(isAction).filter((action) => mayDo(subject, action) === true);
}

/**
 * How far a subject may look in a list, for the query itself to obey: `null` = everywhere, else these desks and (for a person) the crises he
 * holds a role in. Refuses `permission.denied`.
 */
export function scopeOf(subject: Subject, action: Action): { readonly ok: true; readonly within: { readonly deskIds: readonly string[]; readonly personId: string | null } | null } | Refusal {
  const verdict = mayDo(subject, action);
  if (verdict !== true) return verdict;
  const scopes = rolesOf(subject).flatMap((role) => PERMISSIONS[action][role] ?? []);
  const everywhere = scopes.includes('any') || (subject.kind === 'machine' && subject.deskIds.length === 0);
  if (everywhere) return { ok: true, within: null };
  const byDesk = scopes.some((scope) => scope !== 'assigned' && scope !== 'contact');
  return { ok: true, within: { deskIds: byDesk ? subject.deskIds : [], personId: subject.kind === 'person' ? subject.personId : null } };
}

/** The role in which a person does something: the first of his that allows it here; his first otherwise. For the record. */
export function actingRole(subject: Subject, action: string, target?: Target): Role {
  if (subject.kind !== 'person') return subject.kind;
  const acting = subject.roles.find((role) => mayDo({ ...subject, roles: [role] }, action, target) === true);
  return acting ?? subject.roles[0] ?? 'auditor';
}

function isAction(action: string): action is Action {
  return Object.hasOwn(PERMISSIONS, action);
}

function rolesOf(subject: Subject): readonly Role[] {
  return subject.kind === 'person' ? subject.roles : [subject.kind];
}

function covers(subject: Subject, scope: Scope, target: Target): boolean {
  const holds = Object.values(target.people ?? NO_PEOPLE).some((id) => id !== null && id === subject.personId);
  const atDesk = subject.deskIds.includes(target.deskId) || (subject.kind === 'machine' && subject.deskIds.length === 0);
  switch (scope) {
    case 'any': return true;
    case 'desk': return atDesk || holds;
    case 'assigned': return holds;
    case 'desk-when-no-account-manager': return (atDesk || holds) && (target.people?.accountManager ?? null) === null;
    case 'any-when-severe': return target.severity !== undefined && target.severity <= SEVERE;
    case 'contact': return subject.kind === 'customer';
  }
}
