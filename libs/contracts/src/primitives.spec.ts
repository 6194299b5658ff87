import * as fc from 'fast-check';
import { formatTarget, parseInstant, parseTarget, toIso } from './primitives';

describe('instants', () => {
  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) - 1 }), (at) => {
      expect(parseInstant(toIso(at))).toEqual({ ok: true, at });
    }));
  });
  it.each([
    ['2026-09-10T16:00:00+03:00', Date.UTC(2026, 8, 10, 13)],
    ['2026-09-10T16:00+03:00', Date.UTC(2026, 8, 10, 13)],
    ['2026-09-10T16:00:00.123456789Z', Date.UTC(2026, 8, 10, 16, 0, 0, 123)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ])('%s', (value, at) => {
    expect(parseInstant(value)).toEqual({ ok: true, at });
  });
  it.each(['', 'now', '2026-09-10', '2026-09-10 16:00:00Z', '2026-13-01T00:00:00Z', '2026-02-29T00:00:00Z', '2026-09-10T24:00:00Z', '2026-09-10T16:60:00Z', '2026-09-10T16:00:60Z', '2026-09-10T16:00:00+3', '10/09/2026', '2026-00-10T00:00:00Z', '+002026-09-10T16:00:00Z'])('refuses %s', (value) => {
    expect(parseInstant(value)).toEqual({ ok: false, code: 'instant.invalid' });
  });
});

describe('targets', () => {
  it('reads what it writes', () => {
    const target = fc.oneof(
      fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 366 }) }),
      fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 366 * 24 * 60 }).map((minutes) => minutes * 60_000) }),
    );
    fc.assert(fc.property(target, (one) => {
      expect(parseTarget(formatTarget(one))).toEqual(one);
    }));
  });
  it.each(['', 'h', '4', '-4h', '4.5h', '1d4h', '0d', '0m', '4 h', '9999d', '99999h', '1h2h', 'PT4H'])('refuses %p', (value) => {
    expect(parseTarget(value)).toBeNull();
  });
});
