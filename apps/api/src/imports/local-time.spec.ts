import { fromLocal } from './local-time';

const IL = 'Asia/Jerusalem';

it('reads a time on the clock of the desk, in summer and winter', () => {
  expect(fromLocal('2026-07-01 10:30', IL)).toBe('2026-07-01T07:30:00.000Z');
  expect(fromLocal('2026-12-01T10:30', IL)).toBe('2026-12-01T08:30:00.000Z');
  expect(fromLocal('2026-07-01 10:30', 'Europe/London')).toBe('2026-07-01T09:30:00.000Z');
});

it('reads the day first, as spreadsheets of both desks write it', () => {
  expect([fromLocal('1.7.2026 10:30', IL), fromLocal('01/07/2026 9:05:00', IL)]).toEqual(['2026-07-01T07:30:00.000Z', '2026-07-01T06:05:00.000Z']);
});

it('leaves what names its own zone, and what is no time, to the schema', () => {
  for (const text of ['2026-07-01T10:30:00+03:00', '2026-07-01T10:30Z', '2026-02-30 10:00', '2026-13-01 10:00', '31/02/2026 10:00', '2026-07-01 24:00', '2026-07-01', 'yesterday', '']) expect(fromLocal(text, IL)).toBeNull();
});
