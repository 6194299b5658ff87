import { PERMISSIONS } from '#identity';
import { canAct, canCarry } from './people';

const at = { here: new Set(['maya']), deskId: 'il' };
const person = (roles: readonly string[], desks: readonly string[], more: object = {}) => ({ id: 'p', roles, desks, active: true, ...more }) as Parameters<typeof canAct>[0];

describe('whom a form offers', () => {
  it('are people of the desk and those of none, not who only keeps or audits the system', () => {
    expect(canAct(person(['technical-lead'], ['il']), at)).toBe(true);
    expect(canAct(person(['executive'], []), at)).toBe(true);
    expect(canAct(person(['technical-lead'], ['uk']), at)).toBe(false);
    expect(canAct(person(['administrator'], ['il']), at)).toBe(false);
    expect(canAct(person(['auditor', 'administrator'], []), at)).toBe(false);
    expect(canAct(person(['team-lead', 'administrator'], ['il']), at)).toBe(true);
    expect(canAct(person(['team-lead'], ['il'], { active: false }), at)).toBe(false);
  });
  it('is whoever is on the crisis already, and any desk while there is none', () => {
    expect(canAct(person(['auditor'], ['uk'], { id: 'maya' }), at)).toBe(true);
    expect(canAct(person(['technical-lead'], ['uk']), { here: new Set(), deskId: null })).toBe(true);
  });
  it('are for a touch those who may mark it as done, as the table of permissions says', () => {
    for (const role of ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'] as const) {
      expect(canCarry('plan-touch', { roles: [role] })).toBe(PERMISSIONS['complete-touch'][role] !== undefined);
      expect(canCarry('assign-role', { roles: [role] })).toBe(true);
    }
  });
});
