import { barsCalls, boundariesOf, inForce, ofContact, waiting } from './boundaries';
import type { Boundary } from './boundaries';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const boundary = (id: string, more: Partial<Boundary> = {}): Boundary => ({
  id, kind: 'written-only', name: { he: '', en: '' }, contactId: 'mark', contactName: 'Mark', pointOfContact: null, family: 'behaviour', reason: 'r', state: 'active',
  setAt: '2026-11-22T10:00:00.000Z', by: null, approvedBy: null, until: '2026-11-29T12:00:00.000Z', reviewedAt: null, ...more,
});
const ids = (list: readonly Boundary[]): readonly string[] => list.map(({ id }) => id);

it('holds while it is active and not over', () => {
  expect(ids(inForce([boundary('a'), boundary('b', { state: 'proposed' }), boundary('c', { until: '2026-11-22T12:00:00.000Z' })], NOW))).toEqual(['a']);
});

it('waits while nobody else confirmed it: then it is none of those in force', () => {
  const all = [boundary('a'), boundary('b', { state: 'proposed' })];
  expect(ids(waiting(all))).toEqual(['b']);
  expect(ids(inForce(all, NOW))).toEqual(['a']);
});

it('stands at its contact, and at everybody where it is toward everybody', () => {
  const all = [boundary('a'), boundary('b', { contactId: null }), boundary('c', { contactId: 'ann' })];
  expect(ids(boundariesOf(all, 'mark'))).toEqual(['a', 'b']);
  expect(ids(boundariesOf(all, 'ann'))).toEqual(['b', 'c']);
});

it('tells those who would call or write of ways to speak only, not of a declined demand', () => {
  expect(ids(ofContact([boundary('a'), boundary('b', { kind: 'decline-with-reasons' }), boundary('c', { kind: 'end-abusive-contact' }), boundary('d', { kind: 'single-contact' })]))).toEqual(['a', 'c', 'd']);
});

it('bars calls where nobody of those written to may be called', () => {
  const held = [boundary('a', { contactId: 'mark' }), boundary('b', { kind: 'single-contact', contactId: 'ann' })];
  expect([barsCalls(held, ['mark']), barsCalls(held, ['mark', 'ann']), barsCalls(held, ['ann']), barsCalls(held, [])]).toEqual([true, false, false, false]);
  expect(barsCalls([boundary('c', { kind: 'end-abusive-contact', contactId: null })], ['mark', 'ann'])).toBe(true);
});
