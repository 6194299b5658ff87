import { behind, daysUntil, onWall } from './why';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const line = { queueJumpUntil: null, severity: 2, nextDueRealAt: '2026-03-02T11:00:00Z', lossPerHourMinor: 100, vip: false, renewalSoon: false, awareAt: '2026-03-02T08:00:00Z' } as const;

describe('why a crisis stands behind another', () => {
  it.each([
    ['jump', { queueJumpUntil: '2026-03-02T12:00:00Z', severity: 4 }, {}],
    ['severity', { severity: 1 }, {}],
    ['due', { nextDueRealAt: '2026-03-02T10:30:00Z' }, {}],
    ['lateAlready', { nextDueRealAt: '2026-03-02T08:30:00Z' }, { nextDueRealAt: '2026-03-02T09:30:00Z' }],
    ['nothingDue', {}, { nextDueRealAt: null }],
    ['loss', { lossPerHourMinor: 200 }, {}],
    ['loss', { lossPerHourMinor: 0 }, { lossPerHourMinor: null }],
    ['relation', { vip: true }, {}],
    ['age', { awareAt: '2026-03-02T07:00:00Z' }, {}],
    ['order', {}, {}],
  ] as const)('%s', (reason, above, row) => { expect(behind({ ...line, ...above }, { ...line, ...row }, NOW)).toBe(reason); });
  it('takes VIP and renewal for the same', () => { expect(behind({ ...line, vip: true }, { ...line, renewalSoon: true }, NOW)).toBe('order'); });
});

it('brings a drill’s instants to the wall', () => {
  const drill = { rate: 60, realOrigin: '2026-03-02T10:00:00Z', virtualOrigin: '2025-01-01T00:00:00Z' };
  expect(onWall('2025-01-01T01:00:00Z', drill)).toBe(NOW + 60_000);
  expect(onWall('2026-03-02T10:00:00Z', null)).toBe(NOW);
});
it('counts days by the calendar', () => { expect([daysUntil('2026-03-02', '2026-03-02'), daysUntil('2026-03-31', '2026-03-02'), daysUntil('2026-03-01', '2026-03-02')]).toEqual([0, 29, -1]); });
