import type { LoadItem, Person } from '#contracts';
import { membersOf } from './people';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const person = (id: string, more: Partial<Person> = {}): Person => ({ id, name: id, initials: 'x', email: null, roles: ['account-manager'], desks: ['il'], language: 'he', unavailableUntil: null, active: true, ...more });
const load = (id: string, index: number, ceiling: number | null, duties: LoadItem['duties'] = { open: 0, late: 0 }): LoadItem => ({ person: { id, name: id }, openCrises: 0, hostile: 0, nightUpdates: 0, index, ceiling, isFull: false, duties });

describe('membersOf', () => {
  it('puts the fullest first, then who is late, then who has most; without a ceiling last', () => {
    const found = membersOf({ people: ['a', 'b', 'c', 'd', 'e'].map((id) => person(id)), loads: [load('a', 2, 8), load('b', 8, 8), load('c', 2, 8, { open: 1, late: 1 }), load('d', 30, null), load('e', 2, 8, { open: 3, late: 0 })], desks: [], now: NOW });
    expect(found.map(({ id }) => id)).toEqual(['b', 'c', 'e', 'a', 'd']);
    expect(found[1]?.duties).toEqual({ open: 1, late: 1 });
  });
  it('leaves out who left, who is at another desk, and who serves no customers', () => {
    const people = [person('gone', { active: false }), person('uk', { desks: ['uk'] }), person('dorit', { roles: ['administrator'] }), person('here'), person('everywhere', { desks: [] })];
    expect(membersOf({ people, loads: [], desks: ['il'], now: NOW }).map(({ id }) => id)).toEqual(['everywhere', 'here']);
  });
  it('takes somebody for reachable again when his time is over; duties nobody may tell are not taken for none', () => {
    const [one] = membersOf({ people: [person('a', { unavailableUntil: '2026-11-22T11:59:00Z' })], loads: [load('a', 1, 8, null)], desks: [], now: NOW });
    expect(one).toMatchObject({ awayUntil: null, duties: null });
  });
});
