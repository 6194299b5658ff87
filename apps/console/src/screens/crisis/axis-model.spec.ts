import type { CrisisAxis } from '#contracts';
import { MINUTE_MS } from './axis-layout';
import { extentOf, gathered, nextAhead, seenDuties, seenSilences, seenStages } from './axis-model';

const T0 = Date.parse('2025-10-20T07:00:00Z');
const m = (minutes: number): string => new Date(T0 + minutes * MINUTE_MS).toISOString();
const minute = (at: number | undefined): number => ((at ?? 0) - T0) / MINUTE_MS;
type Duty = CrisisAxis['duties'][number];
const duty = (id: string, more: Partial<Duty>): Duty => ({ id, kind: 'timed-update', name: { he: 'עדכון', en: 'Update' }, track: 'relationship', state: 'due', owner: null, startedAt: m(0), dueAt: m(60), doneAt: null, spokeAt: null, ...more });
const axis = (more: Partial<CrisisAxis>): CrisisAxis => ({
  crisisId: 'c', reference: 'TK-1', version: 1, awareAt: m(-5), openedAt: m(0), endedAt: null, measuredAt: m(100), stages: { technical: [], relationship: [] }, ahead: { technical: [], relationship: [] },
  marks: [], duties: [], forecasts: [], words: [], silences: [], ladders: {}, ...more,
});
const seen = (one: Partial<Duty>, now: number, others: readonly Duty[] = []) => seenDuties(axis({ duties: [duty('one', one), ...others] }), 'relationship', T0 + now * MINUTE_MS).find(({ id }) => id === 'one');

describe('a duty on the axis', () => {
  it('kept stands where it was done, with a line to its due time', () => {
    const kept = seen({ state: 'kept', doneAt: m(40) }, 100);
    expect([kept?.mark, minute(kept?.markAt), minute(kept?.line?.from), minute(kept?.line?.to)]).toEqual(['kept', 40, 40, 60]);
  });

  it('late stands where it was done, with a line from its due time', () => {
    const late = seen({ state: 'late', doneAt: m(81) }, 100);
    expect([late?.mark, minute(late?.markAt), minute(late?.line?.from), minute(late?.line?.to)]).toEqual(['late', 81, 60, 81]);
  });

  it('missed stands at its due time, its line lasts until somebody spoke', () => {
    const missed = seen({ state: 'missed', spokeAt: m(141) }, 200);
    expect([missed?.mark, minute(missed?.markAt), minute(missed?.line?.to)]).toEqual(['missed', 60, 141]);
    expect(minute(seen({ state: 'missed', spokeAt: null }, 200)?.line?.to)).toBe(200);
  });

  it('missed hands its line on to the next cycle of the same duty', () => {
    const next = duty('next', { state: 'late', dueAt: m(120), doneAt: m(141) });
    expect(minute(seen({ state: 'missed', spokeAt: m(141) }, 200, [next])?.line?.to)).toBe(120);
  });

  it('whose time passes is overdue without a new answer of the API', () => {
    expect([seen({}, 59)?.mark, seen({}, 61)?.mark, minute(seen({}, 61)?.line?.to)]).toEqual(['due', 'missed', 61]);
    expect(seen({ state: 'overdue' }, 90)).toMatchObject({ mark: 'missed', isOpen: true });
  });
});

describe('kept duties in one place', () => {
  it('become one mark; what went wrong stands by itself', () => {
    const all = [duty('a', { state: 'kept', doneAt: m(10) }), duty('b', { state: 'kept', doneAt: m(12) }), duty('late', { state: 'late', dueAt: m(5), doneAt: m(13) }), duty('c', { state: 'kept', doneAt: m(30) })];
    const found = gathered(seenDuties(axis({ duties: all }), 'relationship', T0 + 100 * MINUTE_MS), 5 * MINUTE_MS);
    expect(found.map(({ id, with: those }) => [id, those.length])).toEqual([['a', 2], ['late', 0], ['c', 1]]);
  });
});

describe('silence', () => {
  const silences = [{ from: m(10), to: m(151), minutes: 141, dueAt: m(70), lasting: false }, { from: m(160), to: m(300), minutes: 140, dueAt: m(220), lasting: true }];

  it('is longer than the cadence, from our word to our next, and grows while it lasts', () => {
    const found = seenSilences(axis({ silences }), T0 + 310 * MINUTE_MS);
    expect(found.map(({ from, to, isLasting }) => [minute(from), minute(to), isLasting])).toEqual([[10, 151, false], [160, 310, true]]);
  });

  it('ends with the crisis', () => {
    expect(minute(seenSilences(axis({ silences, endedAt: m(300) }), T0 + 900 * MINUTE_MS)[1]?.to)).toBe(300);
  });
});

describe('the rest of the axis', () => {
  it('stages last to the present, of a finished crisis to its end', () => {
    const stages: CrisisAxis['stages'] = { technical: [{ code: 'locating', name: { he: 'איתור', en: 'Locating' }, from: m(0), to: null, again: false }], relationship: [] };
    expect(seenStages(axis({ stages }), 'technical', T0 + 50 * MINUTE_MS)[0]).toMatchObject({ to: T0 + 50 * MINUTE_MS, isCurrent: true });
    expect(seenStages(axis({ stages, endedAt: m(30) }), 'technical', T0 + 50 * MINUTE_MS)[0]).toMatchObject({ to: T0 + 30 * MINUTE_MS, isCurrent: false });
  });

  it('begins when somebody knew, and reaches to what lies ahead', () => {
    const extent = extentOf(axis({ duties: [duty('a', {}), duty('b', { dueAt: m(500) })] }), T0 + 50 * MINUTE_MS);
    expect([minute(extent.beganAt), minute(extent.presentAt), extent.aheadAt.map(minute)]).toEqual([-5, 50, [60, 500]]);
  });

  it('the nearest ahead carries the time that is left', () => {
    const all = axis({ duties: [duty('later', { dueAt: m(90) }), duty('next', { dueAt: m(70) }), duty('gone', { dueAt: m(20) })] });
    expect(nextAhead(all, T0 + 30 * MINUTE_MS)?.id).toBe('next');
    expect(nextAhead(all, T0 + 95 * MINUTE_MS)).toBeNull();
  });
});
