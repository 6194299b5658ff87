import { sessionOf } from './session-of';

it('tells who was there and what was found, decided and thought of', () => {
  const data = { id: 's1', at: '2026-11-22T10:00:00.000Z', ours: ['maya'], theirs: ['Ann'], findings: ['the queue is full'], decisions: ['we meet daily'], ideas: [{ optionId: 'o1', what: 'print by hand' }] };
  expect(sessionOf({ data })).toEqual({ ours: ['maya'], theirs: ['Ann'], findings: ['the queue is full'], decisions: ['we meet daily'], ideas: ['print by hand'] });
});

it('is nothing without its line, and skips what has no words', () => {
  expect(sessionOf(undefined)).toBeNull();
  expect(sessionOf({ data: { ours: ['', 3], ideas: [null, { what: '' }] } })).toEqual({ ours: [], theirs: [], findings: [], decisions: [], ideas: [] });
});
