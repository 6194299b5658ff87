import fc from 'fast-check';
import { dueAt, elapsedMs, warningsAt } from './working-time';
import type { CompiledCalendar, Interval, Pause, Target } from './working-time';

const MINUTE = 60_000;

/** Steps minute by minute and asks every list anew: slow, and right at a glance. */
const naive = {
  runs: (cal: CompiledCalendar, minute: number, pauses: readonly Pause[]): boolean =>
    cal.intervals.some(([from, to]) => minute >= from && minute < to) &&
    !pauses.some((pause) => minute >= pause.from && minute < (pause.to ?? Infinity)),
  elapsed(cal: CompiledCalendar, range: { from: number; to: number }, pauses: readonly Pause[]): number {
    let sum = 0;
    for (let minute = range.from; minute < range.to; minute += MINUTE) if (naive.runs(cal, minute, pauses)) sum += MINUTE;
    return sum;
  },
  due(cal: CompiledCalendar, clock: { start: number; ms: number }, pauses: readonly Pause[]): number | undefined {
    let left = clock.ms;
    for (let minute = clock.start; minute < cal.to; minute += MINUTE) {
      if (naive.runs(cal, minute, pauses)) left -= MINUTE;
      if (left === 0) return minute + MINUTE;
    }
    return undefined;
  },
};

const calendars = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 8 })
  .map((steps): CompiledCalendar => {
    const intervals: Interval[] = [];
    let cursor = 0;
    for (const [gap, length] of steps) {
      const from = cursor + gap * MINUTE;
      cursor = from + length * MINUTE;
      intervals.push([from, cursor, Math.floor(from / (600 * MINUTE))]);
    }
    return { id: 'p', version: 'p@1', from: 0, to: cursor + 60 * MINUTE, intervals };
  });
const minutes = fc.integer({ min: 0, max: 4_000 }).map((minute) => minute * MINUTE);
const pauseLists = fc.array(
  fc.tuple(minutes, fc.integer({ min: 0, max: 600 })).map(([from, length]) => ({ from, to: from + length * MINUTE })),
  { maxLength: 5 },
);

describe('against a minute-stepping clock', () => {
  it('agrees on elapsed time', () => {
    fc.assert(
      fc.property(calendars, minutes, minutes, pauseLists, (cal, start, now, pauses) => {
        expect(elapsedMs(cal, start, now, pauses)).toBe(naive.elapsed(cal, { from: start, to: now }, pauses));
      }),
    );
  });
  it('agrees on due instants and is the inverse of elapsed time', () => {
    fc.assert(
      fc.property(calendars, minutes, fc.integer({ min: 1, max: 900 }), pauseLists, (cal, start, targetMinutes, pauses) => {
        const ms = targetMinutes * MINUTE;
        const result = dueAt(cal, start, { kind: 'time', ms }, pauses);
        expect(result.ok ? result.at : undefined).toBe(start < cal.to ? naive.due(cal, { start, ms }, pauses) : undefined);
        if (!result.ok) return;
        expect(elapsedMs(cal, start, result.at, pauses)).toBe(ms);
        expect(elapsedMs(cal, start, result.at - 1, pauses)).toBe(ms - 1);
      }),
    );
  });
  it('never comes earlier by a longer target, a later start or one more pause', () => {
    fc.assert(
      fc.property(calendars, minutes, fc.nat(500), fc.nat(500), pauseLists, (cal, start, base, more, pauses) => {
        const reach = (from: number, ms: number, list: readonly Pause[]): number => {
          const result = dueAt(cal, from, { kind: 'time', ms: ms * MINUTE }, list);
          return result.ok ? result.at : Infinity;
        };
        const shorter = reach(start, base, pauses);
        expect(reach(start, base + more, pauses)).toBeGreaterThanOrEqual(shorter);
        expect(reach(start + more * MINUTE, base, pauses)).toBeGreaterThanOrEqual(shorter);
        expect(reach(start, base, pauses.slice(1))).toBeLessThanOrEqual(shorter);
      }),
    );
  });
  it('does not depend on the order, splitting or doubling of pauses', () => {
    fc.assert(
      fc.property(calendars, minutes, fc.integer({ min: 1, max: 500 }), pauseLists, (cal, start, targetMinutes, pauses) => {
        const target: Target = { kind: 'time', ms: targetMinutes * MINUTE };
        const split = pauses.flatMap((pause) => {
          const middle = pause.from + Math.floor((pause.to - pause.from) / 2);
          return [{ from: middle, to: pause.to }, { from: pause.from, to: middle }, pause];
        });
        expect(dueAt(cal, start, target, split.reverse())).toEqual(dueAt(cal, start, target, pauses));
      }),
    );
  });
  it('puts every warning between start and due, in order, each once', () => {
    fc.assert(
      fc.property(
        calendars,
        minutes,
        fc.oneof(
          fc.nat(500).map((n): Target => ({ kind: 'time', ms: n * MINUTE })),
          fc.nat(6).map((days): Target => ({ kind: 'days', days })),
        ),
        pauseLists,
        (cal, start, target, pauses) => {
          const result = dueAt(cal, start, target, pauses);
          const warnings = warningsAt(cal, start, target, pauses);
          expect([...new Set(warnings)].sort((a, b) => a - b)).toEqual(warnings);
          for (const warning of warnings) expect(result.ok && warning > start && warning < result.at).toBe(true);
        },
      ),
    );
  });
});
