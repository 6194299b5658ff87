import type { People, Role, StaffRole } from '#domain';
import { actingRole, allowedActions, mayDo, scopeOf } from './may-do';
import type { Subject, Target } from './may-do';
import { PERMISSIONS } from './permissions';
import { apologyExpected } from './permissions/apology.expected';
import { careExpected } from './permissions/care.expected';
import { claimExpected } from './permissions/claim.expected';
import { compensationExpected } from './permissions/compensation.expected';
import { conductExpected } from './permissions/conduct.expected';
import { disclosureExpected } from './permissions/disclosure.expected';
import { forecastExpected } from './permissions/forecast.expected';
import { laneExpected } from './permissions/lane.expected';
import { ledgerExpected } from './permissions/ledger.expected';
import { limitsExpected } from './permissions/limits.expected';
import { listeningExpected } from './permissions/listening.expected';
import { preparationExpected } from './permissions/preparation.expected';
import { promiseExpected } from './permissions/promise.expected';
import type { Action } from './permissions';

/*
 * The whole table, written by hand, a column per role:
 *   IM incident manager · AM account manager · TL technical lead · TM team lead · HS head of service · EX executive · AD administrator
 *   AU auditor · CU customer · MA machine · SY the engine
 * and a letter per cell: A any, D desk, N desk while there is no account manager, S any of severity 1–2, C own crisis by link, - never.
 */
const ROLES = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'administrator', 'auditor', 'customer', 'machine', 'system'] as const satisfies readonly Role[];
const EXPECTED = `
                          IM AM TL TM HS EX AD AU CU MA SY
open                       D  D  D  D  A  A  -  -  -  D  -
join-report                D  D  D  D  A  A  -  -  -  -  -
record-impact              D  D  D  D  A  -  -  -  -  -  -
add-trust-signal           D  D  D  D  A  A  -  -  -  -  -
record-stake               D  D  -  D  A  A  -  -  -  -  -
record-exposure            D  D  D  D  A  A  -  -  -  -  -
assess-risk                D  D  D  D  A  A  -  -  -  -  -
complete-legal-review      D  -  -  D  A  A  -  -  -  -  -
record-versions            D  D  D  D  A  -  -  -  -  -  -
record-expectation         D  D  D  D  A  -  -  -  -  -  -
raise-severity             D  D  D  D  A  A  -  -  -  -  -
lower-severity             D  -  -  D  A  -  -  -  -  -  -
confirm-lower-severity     D  -  -  D  A  A  -  -  -  -  -
set-causes                 D  D  D  D  A  -  -  -  -  -  -
assign-role                D  -  -  D  A  -  -  -  -  -  -
set-availability           D  D  D  D  A  A  -  -  -  -  -
add-contact                D  D  -  D  A  -  -  -  -  -  -
add-note                   D  D  D  D  A  A  -  -  -  -  -
escalate                   D  D  D  D  A  A  -  -  -  -  -
return-to-routine          N  D  -  D  A  -  -  -  C  -  -
explain-again              D  D  -  D  A  -  -  -  -  -  -
close                      D  D  -  D  A  -  -  -  -  -  -
reopen                     D  D  D  D  A  A  -  -  -  -  -
cancel                     D  D  -  D  A  -  -  -  -  -  -
confirm-cancel             D  -  -  D  A  A  -  -  -  -  -
tick                       -  -  -  -  -  -  -  -  -  -  -
log-contact                D  D  -  D  A  A  -  -  C  -  -
send-message               N  D  -  D  A  S  -  -  -  -  -
report-delivery            -  -  -  -  -  -  -  -  -  -  -
settle-delivery            D  D  -  D  A  -  -  -  -  -  -
acknowledge-notice         D  D  D  D  A  A  -  -  -  -  -
pause-clock                D  D  D  D  A  -  -  -  -  -  -
resume-clock               D  D  D  D  A  -  -  -  -  -  -
extend-obligation          D  -  -  D  A  A  -  -  -  -  -
cancel-obligation          D  -  -  D  A  -  -  -  -  -  -
take-over                  D  D  D  D  A  A  -  -  -  -  -
reassign-obligation        D  -  -  D  A  -  -  -  -  -  -
change-cadence             N  D  -  D  A  -  -  -  C  -  -
complete-task              D  D  D  D  A  A  -  -  -  -  -
apply-calendars            -  -  -  -  -  -  -  -  -  -  -
locate                     D  -  D  D  A  -  -  -  -  D  -
contain                    D  -  D  D  A  -  -  -  -  D  -
record-workaround          D  -  D  D  A  -  -  -  -  D  -
extend-workaround          D  -  D  D  A  -  -  -  -  -  -
withdraw-workaround        D  -  D  D  A  -  -  -  -  -  -
record-fix                 D  -  D  D  A  -  -  -  -  D  -
verify-fix                 D  -  D  D  A  -  -  -  -  -  -
finish-technical           D  -  D  D  A  -  -  -  -  -  -
record-root-cause          D  -  D  D  A  -  -  -  -  -  -
add-prevention             D  -  D  D  A  -  -  -  -  -  -
complete-prevention        D  D  D  D  A  -  -  -  -  -  -
answer-survey              -  -  -  -  -  -  -  -  C  -  -
log-call-back              D  D  -  D  A  A  -  -  -  -  -
sign-handling              -  -  -  -  -  A  -  -  -  -  -
write-review-section       D  D  D  D  A  A  -  -  -  -  -
submit-review              D  D  D  D  A  -  -  -  -  -  -
approve-review             D  -  -  D  A  A  -  -  -  -  -
return-review              D  -  -  D  A  A  -  -  -  -  -
sign-review                -  -  -  -  -  A  -  -  -  -  -
${[
  listeningExpected, apologyExpected, forecastExpected, promiseExpected, disclosureExpected, claimExpected, compensationExpected, limitsExpected, ledgerExpected, laneExpected, conductExpected, careExpected, preparationExpected,
].map((part) => part.trim()).filter((part) => part !== '').join('\n')}
read-crises                D  D  D  D  A  A  -  A  -  D  -
read-crisis                D  D  D  D  A  A  -  A  -  D  -
read-timeline              D  D  D  D  A  A  -  A  -  D  -
read-obligations           D  D  D  D  A  A  -  A  -  D  -
read-messages              D  D  D  D  A  A  -  A  -  -  -
read-reviews               D  D  D  D  A  A  -  A  -  -  -
export-review              D  D  D  D  A  A  -  A  -  -  -
read-customers             D  D  D  D  A  A  -  A  -  D  -
read-surveys               D  D  D  D  A  A  -  A  -  -  -
read-people                A  A  A  A  A  A  A  A  -  -  -
read-reference             A  A  A  A  A  A  A  A  -  A  -
read-audit                 -  -  -  -  -  -  A  A  -  -  -
read-metrics               -  -  -  -  A  -  A  A  -  -  -
admin-people               -  -  -  -  -  -  A  -  -  -  -
admin-brand                -  -  -  -  -  -  A  -  -  -  -
admin-templates            -  -  -  -  A  -  A  -  -  -  -
admin-tokens               -  -  -  -  -  -  A  -  -  -  -
admin-calendars            -  -  -  -  -  -  A  -  -  -  -
admin-protocols            -  -  -  -  A  -  -  -  -  -  -
admin-audit                -  -  -  -  -  -  A  A  -  -  -
staff-availability         D  -  -  D  A  -  -  -  -  -  -
own-account                A  A  A  A  A  A  A  A  -  -  -
write-customers            D  D  -  D  A  -  -  -  -  -  -
write-past-cases           D  -  D  D  A  -  -  -  -  -  -
`;

const NOBODY: People = { incidentManager: null, accountManager: null, deputy: null, technicalLead: null, teamLead: null, headOfService: null, executiveSponsor: null };
const WITH_AM: People = { ...NOBODY, accountManager: 'someone' };
/** A crisis of every kind a scope tells apart: whose desk, whether I hold a role, whether there is an account manager, how severe. */
const CASES: readonly { readonly target: Target; readonly allows: string }[] = [
  { target: { deskId: 'mine', people: WITH_AM, severity: 3 }, allows: 'ADC' },
  { target: { deskId: 'mine', people: NOBODY, severity: 3 }, allows: 'ADNC' },
  { target: { deskId: 'mine', people: WITH_AM, severity: 2 }, allows: 'ADSC' },
  { target: { deskId: 'other', people: WITH_AM, severity: 3 }, allows: 'AC' },
  { target: { deskId: 'other', people: WITH_AM, severity: 1 }, allows: 'ASC' },
  { target: { deskId: 'other', people: { ...WITH_AM, deputy: 'me' }, severity: 3 }, allows: 'ADC' },
  { target: { deskId: 'other', people: { ...NOBODY, teamLead: 'me' }, severity: 3 }, allows: 'ADNC' },
  { target: { deskId: 'other', people: null }, allows: 'AC' },
];

/** What the crisis itself withholds is told so: the account manager in it, or that it is not severe. Reach is told as reach. */
function refusedAs(cell: string, { deskId, people }: Target): string {
  const isMine = deskId === 'mine' || Object.values(people ?? {}).includes('me');
  return cell === '-' ? 'permission.denied' : cell === 'S' || (cell === 'N' && isMine) ? 'permission.role' : 'permission.scope';
}

function subject(role: Role): Subject {
  const person = role !== 'machine' && role !== 'customer' && role !== 'system';
  if (role === 'machine') return { kind: 'machine', roles: [], deskIds: ['mine'], personId: 'me' };
  if (role === 'customer') return { kind: 'customer', roles: [], deskIds: [], personId: 'me' };
  return { kind: 'person', roles: person ? [role] : [], deskIds: ['mine'], personId: 'me' };
}

const rows = EXPECTED.trim().split('\n').slice(1).map((line) => {
  const [action = '', ...cells] = line.trim().split(/\s+/);
  return { action, cells };
});

describe('the permission table', () => {
  it('is written down in full', () => {
    expect(rows.map((row) => row.action)).toEqual(Object.keys(PERMISSIONS));
    expect(rows.every((row) => row.cells.length === ROLES.length)).toBe(true);
  });

  it.each(rows)('$action', ({ action, cells }) => {
    ROLES.forEach((role, column) => {
      const cell = cells[column] ?? '?';
      for (const { target, allows } of CASES) {
        const verdict = mayDo(subject(role), action, target);
        const expected = allows.includes(cell) ? true : { ok: false, code: refusedAs(cell, target), params: { action } };
        expect({ role, target, verdict }).toMatchObject({ role, target, verdict: expected });
      }
    });
  });

  it('denies what it does not know', () => {
    for (const action of ['', 'toString', '__proto__', 'constructor', 'delete-everything']) expect(mayDo(subject('head-of-service'), action)).toMatchObject({ ok: false, code: 'permission.denied' });
  });

  it('denies a person without a role everything', () => {
    const nobody: Subject = { kind: 'person', roles: [], deskIds: ['mine'], personId: 'me' };
    expect(allowedActions(nobody)).toEqual([]);
  });

  it('tells an incident manager which roles speak while there is an account manager, and an executive below the worst', () => {
    const target: Target = { deskId: 'mine', people: WITH_AM, severity: 3 };
    expect(mayDo(subject('incident-manager'), 'return-to-routine', target)).toMatchObject({ code: 'permission.role', params: { action: 'return-to-routine', roles: 'account-manager, team-lead, head-of-service' } });
    expect(mayDo(subject('executive'), 'send-message', target)).toMatchObject({ code: 'permission.role', params: { roles: 'account-manager, team-lead, head-of-service' } });
    expect(mayDo(subject('incident-manager'), 'return-to-routine', { ...target, deskId: 'other' })).toMatchObject({ code: 'permission.scope' });
  });

  it('tells who may', () => {
    expect(mayDo(subject('auditor'), 'sign-review')).toMatchObject({ params: { action: 'sign-review', roles: 'executive' } });
  });
});

describe('a person with several roles', () => {
  const both: Subject = { kind: 'person', roles: ['auditor', 'technical-lead'], deskIds: ['mine'], personId: 'me' };

  it('may do what any of them allows, and acts in that one', () => {
    expect(mayDo(both, 'locate', { deskId: 'mine', people: NOBODY })).toBe(true);
    expect(actingRole(both, 'locate', { deskId: 'mine', people: NOBODY })).toBe('technical-lead');
    expect(actingRole(both, 'read-crisis', { deskId: 'other', people: NOBODY })).toBe('auditor');
    expect(mayDo(both, 'locate', { deskId: 'other', people: NOBODY })).toMatchObject({ code: 'permission.scope' });
  });
});

describe('how far a list may look', () => {
  const scope = (role: StaffRole | 'machine', action: Action = 'read-crises') => scopeOf(subject(role), action);

  it('is everywhere, the own desks and roles, or not at all', () => {
    expect(scope('executive')).toEqual({ ok: true, within: null });
    expect(scope('account-manager')).toEqual({ ok: true, within: { deskIds: ['mine'], personId: 'me' } });
    expect(scope('machine')).toEqual({ ok: true, within: { deskIds: ['mine'], personId: null } });
    expect(scopeOf({ ...subject('machine'), deskIds: [] }, 'read-crises')).toEqual({ ok: true, within: null });
    expect(scope('administrator')).toMatchObject({ ok: false, code: 'permission.denied' });
  });
});
