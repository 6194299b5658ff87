import type { ObligationItem } from '#contracts';
import { actOf, beginningOf, freeType, writes } from './acts';
import { customersOf, dayOf, dutyOf, inOrder, isOneOfSeveral, keptOf, onTheWall, stepFrom } from './duties';

const NOW = Date.parse('2026-09-10T10:00:00Z');
const iso = (minutes: number): string => new Date(NOW + minutes * 60_000).toISOString();
const item = (id: string, due: number | null, more: Partial<ObligationItem> = {}): ObligationItem => ({
  id, crisisId: 'c1', crisisReference: 'TK-2026-00001', crisisSummary: '', accountName: 'Galil Fresh', severity: 2, drill: false, kind: 'timed-update', name: { he: '', en: '' }, track: 'relationship', cycle: 1, owner: null, ownerRole: 'accountManager',
  state: due === null ? 'paused' : 'running', startedAt: iso(-240), dueAt: due === null ? null : iso(due), dueRealAt: due === null ? null : iso(due), settledAt: null, breachedAt: null, warnedAt: [], nextWarningAt: null, rung: 0, nextRungAt: null,
  clock: 'always', target: '4h', about: null, asked: null, evidence: null, reason: null, pauses: [], explanation: { why: { he: '', en: '' }, fulfilledBy: { he: '', en: '' }, warned: { he: '', en: '' }, next: { he: '', en: '' } }, ...more,
});
const duty = (id: string, due: number | null, more: Partial<ObligationItem> = {}) => dutyOf(item(id, due, more), null, NOW);

describe('the day of a person', () => {
  const day = dayOf([duty('far', 600), duty('paused', null), duty('near', 13), duty('late', -4), duty('later', -60)]);

  it('parts late, now and next; the longest late first, what is paused last', () => {
    expect({ late: day.late.map((one) => one.item.id), now: day.now.map((one) => one.item.id), next: day.next.map((one) => one.item.id) }).toEqual({ late: ['later', 'late'], now: ['near'], next: ['far', 'paused'] });
  });
  it('keeps a late step of the time after a crisis apart from what is late in one, also by keyboard', () => {
    const mixed = dayOf([duty('check', -9_000, { kind: 'return-check' }), duty('late', -4), duty('near', 13), duty('touch', -600, { kind: 'touch' }), duty('pulse', 90_000, { kind: 'pulse' })]);
    expect([mixed.late, mixed.overdueCare, mixed.next].map((group) => group.map((one) => one.item.id))).toEqual([['late'], ['check', 'touch'], ['pulse']]);
    expect(inOrder(mixed).map((one) => one.item.id)).toEqual(['late', 'near', 'check', 'touch', 'pulse']);
  });
  it('steps through the order of the page and stays at its ends', () => {
    const order = inOrder(day);
    expect(stepFrom(order, null, 1)?.item.id).toBe('later');
    expect(stepFrom(order, 'c1.later', 1)?.item.id).toBe('late');
    expect(stepFrom(order, 'c1.later', -1)?.item.id).toBe('later');
    expect(stepFrom(order, 'c1.paused', 1)?.item.id).toBe('paused');
    expect(stepFrom([], null, 1)).toBeNull();
  });
  it('reads the start of a drill’s duty on the wall’s clock, so that the share of time left is true', () => {
    const drill = { rate: 60, realOrigin: iso(0), virtualOrigin: iso(-6_000) };
    expect(onTheWall(NOW - 6_000 * 60_000 + 60 * 60_000, drill)).toBe(NOW + 60_000);
    const seen = dutyOf(item('d', 0, { drill: true, startedAt: iso(-6_000), dueAt: iso(-6_000 + 2_400), dueRealAt: iso(40) }), drill, NOW).seen;
    expect([seen.state, seen.left]).toEqual(['calm', 1]);
  });
  it('tells how much was on time, and nothing of nothing', () => {
    expect(keptOf([])).toBeNull();
    expect(keptOf([item('a', 1, { state: 'kept' }), item('b', 1, { state: 'late' })])).toEqual({ done: 2, onTime: 1 });
    expect(customersOf([duty('a', 1), duty('b', 1), duty('c', 1, { accountName: 'Ofek' })])).toBe(2);
  });
});

describe('which crisis a duty is of', () => {
  it('is said where the same customer has another one beside it', () => {
    const [one, same, other] = [duty('a', 1), duty('b', 1), duty('c', 1, { crisisId: 'c2' })];
    expect(isOneOfSeveral(one, [one, same])).toBe(false);
    expect(isOneOfSeveral(one, [one, same, other])).toBe(true);
    expect(isOneOfSeveral(one, [one, duty('d', 1, { crisisId: 'c3', accountName: 'Ofek' })])).toBe(false);
  });
});

describe('the act of a duty', () => {
  it('is a message where one fulfils it, else a command, begun with what the duty is about', () => {
    expect(writes('timed-update')).toBe('update');
    expect(writes('root-cause')).toBeNull();
    expect(actOf('forecast-try')).toEqual({ commands: ['make-forecast', 'withhold-forecast'] });
    expect(beginningOf('keep-promise', { about: 'promise-3', id: 'promise-9' })).toEqual({ promiseId: 'promise-3' });
    expect(beginningOf('explain-again', { about: 'noa', id: 'second-4' })).toEqual({ contactId: 'noa' });
    expect(beginningOf('complete-task', { about: null, id: 'task-2' })).toEqual({ obligationId: 'task-2' });
    expect(beginningOf('record-root-cause', { about: 'x', id: 'y' })).toEqual({});
  });
});

describe('who comes to write without naming a duty', () => {
  it('begins with first contact while that is due, else with an update', () => {
    expect(freeType({ obligations: [{ kind: 'timed-update', state: 'running' }, { kind: 'first-contact', state: 'running' }] })).toBe('first-contact');
    expect(freeType({ obligations: [{ kind: 'timed-update', state: 'running' }, { kind: 'first-contact', state: 'kept' }] })).toBe('update');
  });
});
