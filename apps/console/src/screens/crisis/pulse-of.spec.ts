import type { CrisisDetail, ObligationItem } from '#contracts';
import { nextRelationship } from './next-form';
import { isWeak, scoreOf, standingOf } from './pulse-of';

it('asks for a next step after a weak answer, not after a good one or none', () => {
  expect([1, 2, 3, 4, 5, null].map(isWeak)).toEqual([true, true, true, false, false, false]);
  expect(scoreOf({ data: { score: 2, words: 'still do not trust you' } })).toBe(2);
  expect([scoreOf(undefined), scoreOf({ data: {} })]).toEqual([null, null]);
});

it('tells what is late from what is to come, until it is done or no longer asked', () => {
  const dueAt = '2026-11-22T12:00:00.000Z';
  const [before, at] = [Date.parse(dueAt) - 1, Date.parse(dueAt)];
  expect([standingOf({ doneAt: null, dueAt }, before, false), standingOf({ doneAt: null, dueAt }, at, false), standingOf({ doneAt: null, dueAt }, at, true), standingOf({ doneAt: dueAt, dueAt }, at, true)]).toEqual(['ahead', 'late', 'fell-away', 'done']);
});

it('asks a customer who is lost nothing more', () => {
  const duty = (kind: ObligationItem['kind']): ObligationItem => ({ id: kind, kind, track: 'relationship' }) as ObligationItem;
  const page = (lostAt: string | null, ...kinds: readonly ObligationItem['kind'][]) =>
    ({ status: 'stabilised', obligations: kinds.map(duty), relationship: { listening: { stage: 'confirmed' }, ledger: { lostAt }, compensation: { entries: [] } } }) as unknown as CrisisDetail;
  expect(nextRelationship(page(null, 'pulse'))?.command).toBe('record-pulse');
  expect(nextRelationship(page('2026-11-22T10:00:00.000Z', 'pulse', 'return-check'))).toBeNull();
  expect(nextRelationship(page('2026-11-22T10:00:00.000Z', 'pulse', 'touch'))?.command).toBe('complete-touch');
});

it('offers to decide for nothing only while no proposal waits', () => {
  const page = (...states: readonly string[]): CrisisDetail =>
    ({ status: 'open', obligations: [{ id: 'c', kind: 'compensation-decision', track: 'relationship' }], relationship: { listening: { stage: 'confirmed' }, ledger: { lostAt: null }, compensation: { entries: states.map((state) => ({ state })) } } }) as unknown as CrisisDetail;
  expect([nextRelationship(page())?.instead, nextRelationship(page('declined'))?.instead, nextRelationship(page('declined', 'proposed'))?.instead]).toEqual(['decide-no-compensation', 'decide-no-compensation', null]);
});
