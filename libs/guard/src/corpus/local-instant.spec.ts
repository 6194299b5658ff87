import { instantOfLocal } from './local-instant';

describe('instantOfLocal', () => {
  it.each([
    ['2026-11-24T12:00', 'Asia/Jerusalem', '2026-11-24T10:00:00Z'],
    ['2026-07-16T00:00', 'America/New_York', '2026-07-16T04:00:00Z'],
    ['2026-03-27T03:00', 'Asia/Jerusalem', '2026-03-27T00:00:00Z'],
    ['2026-03-27T01:59', 'Asia/Jerusalem', '2026-03-26T23:59:00Z'],
    ['2026-03-29T06:00', 'Europe/London', '2026-03-29T05:00:00Z'],
    ['2026-10-25T03:00', 'Asia/Jerusalem', '2026-10-25T01:00:00Z'],
  ])('%s in %s is %s', (local, zone, utc) => {
    expect(instantOfLocal(local, zone)).toBe(Date.parse(utc));
  });

  it('takes the first of a repeated hour and goes past one that is left out', () => {
    expect(instantOfLocal('2026-10-25T01:30', 'Asia/Jerusalem')).toBe(Date.parse('2026-10-24T22:30:00Z'));
    expect(instantOfLocal('2026-03-27T02:30', 'Asia/Jerusalem')).toBe(Date.parse('2026-03-26T23:30:00Z'));
  });

  it.each(['2026-11-31T10:00', '2026-11-24', 'tomorrow', '2026-11-24T24:00'])('refuses %s', (local) => {
    expect(instantOfLocal(local, 'Asia/Jerusalem')).toBeNull();
  });
});
