import { clockWords, seenClock } from './clock-state';

const HOUR = 3_600_000;
const start = Date.parse('2026-11-22T08:00:00Z');
const timed = { startedAt: new Date(start).toISOString(), dueAt: new Date(start + 4 * HOUR).toISOString() };

describe('the state of a clock', () => {
  it.each([
    [0, 'calm'], [2 * HOUR - 1, 'calm'], [2 * HOUR, 'watch'], [3 * HOUR - 1, 'watch'], [3 * HOUR, 'near'], [4 * HOUR - 1, 'near'], [4 * HOUR, 'late'],
  ] as const)('%d ms after its start is %s', (after, state) => {
    expect(seenClock(timed, start + after).state).toBe(state);
  });

  it('is near with a quarter of an hour left, however long it was', () => {
    const short = { startedAt: new Date(start).toISOString(), dueAt: new Date(start + 16 * 60_000).toISOString() };
    expect(seenClock(short, start + 60_000).state).toBe('near');
  });

  it('says when it no longer knows, but late stays late', () => {
    expect(seenClock(timed, start + HOUR, true).state).toBe('stale');
    expect(seenClock(timed, start + 5 * HOUR, true).state).toBe('late');
  });

  it('stands still while paused', () => {
    expect(seenClock({ ...timed, dueAt: null }, start).state).toBe('paused');
    expect(clockWords(seenClock({ ...timed, state: 'paused' }, start), 'he')).toBe('מושהה');
  });
});

describe('the clock in words', () => {
  it('counts down, and up once late', () => {
    expect(clockWords(seenClock(timed, start + 3 * HOUR), 'en')).toBe('1 h');
    expect(clockWords(seenClock(timed, start + 4 * HOUR + 26 * 60_000), 'he')).toBe('איחור 26 דק׳');
    expect(clockWords(seenClock({ ...timed, startedAt: null, dueAt: new Date(start + 48 * HOUR).toISOString() }, start), 'en')).toBeNull();
  });
});
