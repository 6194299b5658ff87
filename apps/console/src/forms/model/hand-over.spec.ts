import type { CrisisDetail, ObligationItem, Person } from '#contracts';
import { besideOf, goingAlong, roleMeant, speakersOf, takersOf } from './hand-over';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const person = (id: string, role: string, more: object = {}) => ({ id, name: id.toUpperCase(), initials: id[0], roles: [role], desks: ['il'], active: true, unavailableUntil: null, ...more }) as unknown as Person;
const load = (id: string, index: number, ceiling: number | null = 8) => ({ person: { id, name: id.toUpperCase() }, openCrises: index, hostile: 0, nightUpdates: 0, index, ceiling, isFull: ceiling !== null && index >= ceiling, duties: null });
const at = (id: string) => ({ id, name: id.toUpperCase(), initials: 'x' });
const people = { incidentManager: at('maya'), accountManager: at('yonatan'), deputy: null, technicalLead: at('amir'), teamLead: at('ronit') };
const detail = { people, deskId: 'il' };
const staff = [person('maya', 'incident-manager'), person('oren', 'incident-manager'), person('lior', 'incident-manager'), person('gal', 'incident-manager', { unavailableUntil: '2026-11-23T08:00:00Z' }), person('amir', 'technical-lead'), person('dorit', 'administrator'), person('oliver', 'incident-manager', { desks: ['uk'] })];
const duty = (id: string, owner: string | null, dueAt: string | null, state = 'running') => ({ id, owner: owner === null ? null : at(owner), dueAt, state }) as unknown as ObligationItem;

describe('handing a role over', () => {
  it('offers the trade first, those who are here and carry least before the others, and never the holder', () => {
    const takers = takersOf({ people: staff, loads: [load('oren', 6), load('lior', 2), load('gal', 0), load('amir', 1)], detail, role: 'incidentManager', now: NOW });
    expect(takers.map(({ id }) => id)).toEqual(['lior', 'oren', 'gal', 'amir']);
    expect(takers.map(({ fits }) => fits)).toEqual([true, true, true, false]);
    expect(takers.find(({ id }) => id === 'gal')?.isAway).toBe(true);
  });
  it('takes somebody whose absence is over as reachable, and works without loads', () => {
    const back = [person('gal', 'incident-manager', { unavailableUntil: '2026-11-22T08:00:00Z' })];
    expect(takersOf({ people: back, loads: [], detail, role: 'incidentManager', now: NOW })).toMatchObject([{ id: 'gal', isAway: false, load: null }]);
  });
  it('offers nobody as his own deputy, and the contact only to who may write to the customer', () => {
    const all = [...staff, person('tamar', 'account-manager'), person('yonatan', 'account-manager'), person('ronit', 'team-lead'), person('priya', 'account-manager', { desks: ['uk'] }), person('eitan', 'head-of-service', { desks: [] }), person('noga', 'executive', { desks: [] })];
    const here = { ...detail, people: { ...people, deputy: at('tamar') }, severity: 3 as const };
    const offered = (role: string): readonly string[] => takersOf({ people: all, loads: [], detail: here, role, now: NOW }).map(({ id }) => id);
    expect([offered('accountManager').includes('tamar'), offered('deputy').includes('yonatan'), offered('teamLead').includes('tamar')]).toEqual([false, false, true]);
    expect([besideOf(here.people, 'accountManager')?.id, besideOf(here.people, 'deputy')?.id, besideOf(here.people, 'technicalLead')]).toEqual(['tamar', 'yonatan', null]);
    const speakers = (level: CrisisDetail['severity']) => speakersOf({ people: all, loads: [], detail: { ...here, severity: level }, now: NOW }).map(({ id }) => id);
    expect(speakers(3)).toEqual(['eitan', 'ronit']);
    expect(speakers(2)).toEqual(['eitan', 'noga', 'ronit']);
  });
  it('begins with what the person holds, else with who leads', () => {
    expect(roleMeant(people, 'amir')).toBe('technicalLead');
    expect(roleMeant(people, 'noga')).toBe('incidentManager');
  });
  it('says what goes along: the open duties of the holder, the nearest first', () => {
    const obligations = [duty('a', 'maya', '2026-11-22T16:00:00Z'), duty('b', 'maya', '2026-11-22T13:00:00Z'), duty('c', 'maya', null, 'paused'), duty('d', 'maya', '2026-11-22T10:00:00Z', 'kept'), duty('e', 'amir', null), duty('f', null, null)];
    expect(goingAlong({ obligations, people }, 'incidentManager')).toMatchObject({ duties: [{ id: 'b' }, { id: 'a' }, { id: 'c' }], isAll: true });
    expect(goingAlong({ obligations, people: { ...people, teamLead: at('maya') } }, 'incidentManager').isAll).toBe(false);
    expect(goingAlong({ obligations, people }, 'deputy').duties.map(({ id }) => id)).toEqual(['f']);
  });
});
