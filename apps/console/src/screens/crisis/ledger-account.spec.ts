import type { TimelineEntry } from '#contracts';
import { accountOf } from './ledger-account';

const line = (seq: number, type: string, data: Record<string, unknown>): TimelineEntry => ({ seq, at: '2026-11-22T10:00:00.000Z', type, track: 'relationship', by: { id: 'x', role: 'engine', name: 'x' }, text: { he: '', en: '' }, customerVisible: false, data });

it('adds up: what was ever owed is what is open and what is closed', () => {
  const account = accountOf([
    line(1, 'ledger.opened', { debt: 12 }), line(4, 'ledger.debited', { amount: 12, kind: 'broken-promise' }), line(6, 'ledger.credited', { amount: 1 }), line(9, 'ledger.debited', { amount: 12, kind: 'reopened-fix' }), line(12, 'ledger.credited', { amount: 1 }),
  ]);
  expect(account).toMatchObject({ opened: 36, closed: 2, owed: 34 });
  expect(account.entries.map(({ change, balance }) => [change, balance])).toEqual([[12, 12], [12, 24], [-1, 23], [12, 35], [-1, 34]]);
});

it('closes no more than was open, by relief and by counter-entry as well', () => {
  expect(accountOf([line(1, 'ledger.opened', { debt: 12 }), line(2, 'ledger.relieved', { amount: 8 }), line(3, 'ledger.corrected', { amount: -6 })])).toMatchObject({ opened: 12, closed: 12, owed: 0 });
});

it('is nothing without lines', () => {
  expect(accountOf([])).toEqual({ entries: [], opened: 0, closed: 0, owed: 0 });
});
