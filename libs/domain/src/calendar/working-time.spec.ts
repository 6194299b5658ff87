import { namedDayEnd, workingDayStart } from './working-days';
import {
  addWorkingMs,
  clampIntoOpen,
  clockColour,
  dueAt,
  elapsedMs,
  isOpen,
  mergePauses,
  nextOpen,
  percentElapsed,
  targetMs,
  warningsAt,
  warningsByRule,
  workingMs,
} from './working-time';
import type { CompiledCalendar, Interval, Pause, Target } from './working-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday 09:00–17:00, Tuesday short 09:00–16:00, Wednesday with lunch 09:00–12:00 and 13:00–17:00, Thursday closed, Friday 09:00–17:00. */
const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * HOUR + minute * MINUTE;
const week: CompiledCalendar = {
  id: 'test',
  version: 'test@1',
  from: 0,
  to: 7 * DAY,
  intervals: [
    [at(0, 9), at(0, 17), 0],
    [at(1, 9), at(1, 16), 1],
    [at(2, 9), at(2, 12), 2],
    [at(2, 13), at(2, 17), 2],
    [at(4, 9), at(4, 17), 4],
  ],
};
const hours = (count: number): Target => ({ kind: 'time', ms: count * HOUR });
const days = (count: number): Target => ({ kind: 'days', days: count });
const due = (start: number, target: Target, pauses: Pause[] = []): unknown => {
  const result = dueAt(week, start, target, pauses);
  return result.ok ? result.at : result.code;
};

describe('open time', () => {
  it('opens at the opening instant and is closed at the closing instant', () => {
    expect([isOpen(week, at(0, 9)), isOpen(week, at(0, 17) - 1), isOpen(week, at(0, 17)), isOpen(week, at(3, 10))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('finds the next open instant, none after the last closing and none before the window', () => {
    expect(nextOpen(week, at(0, 10))).toBe(at(0, 10));
    expect(nextOpen(week, at(0, 17))).toBe(at(1, 9));
    expect(nextOpen(week, at(2, 12))).toBe(at(2, 13));
    expect(nextOpen(week, at(4, 17))).toBeUndefined();
    expect(nextOpen(week, -1)).toBeUndefined();
    expect(clampIntoOpen(week, at(3, 3))).toEqual({ ok: true, at: at(4, 9) });
    expect(clampIntoOpen(week, at(5, 0))).toMatchObject({ ok: false, code: 'calendar.window-exceeded' });
  });
  it('counts nothing in an empty or turned-round range', () => {
    expect(workingMs(week, at(0, 12), at(0, 12))).toBe(0);
    expect(workingMs(week, at(1, 12), at(0, 12))).toBe(0);
  });
});

describe('due instants of working time', () => {
  it('is due at the closing instant when the target ends exactly there', () => {
    expect(due(at(0, 9), hours(8))).toBe(at(0, 17));
  });
  it('is due a millisecond after the next opening when one millisecond more is granted', () => {
    expect(due(at(0, 9), { kind: 'time', ms: 8 * HOUR + 1 })).toBe(at(1, 9) + 1);
  });
  it('runs through the lunch break and the closed day', () => {
    expect(due(at(2, 11), hours(6))).toBe(at(4, 10));
  });
  it('starts at the next opening when begun outside open time', () => {
    expect(due(at(3, 3), hours(1))).toBe(at(4, 10));
    expect(due(at(0, 17), hours(1))).toBe(at(1, 10));
  });
  it('is due at once for a target of 0, at the next opening when closed', () => {
    expect(due(at(0, 10), hours(0))).toBe(at(0, 10));
    expect(due(at(0, 18), hours(0))).toBe(at(1, 9));
    expect(due(at(0, 18), days(0))).toBe(at(1, 9));
  });
  it('refuses beyond the window and before it', () => {
    expect(due(at(4, 9), hours(9))).toBe('calendar.window-exceeded');
    expect(due(-1, hours(1))).toBe('calendar.window-exceeded');
    expect(due(Number.NaN, hours(1))).toBe('calendar.window-exceeded');
    expect(due(at(4, 9), hours(8))).toBe(at(4, 17));
  });
  it('refuses targets that are no amount of time', () => {
    for (const ms of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(due(at(0, 9), { kind: 'time', ms })).toBe('target.invalid');
    expect(due(at(0, 9), days(1.5))).toBe('target.invalid');
  });
});

describe('pauses', () => {
  it('does not move due by a pause outside open time', () => {
    expect(due(at(0, 9), hours(8), [{ from: at(0, 17), to: at(1, 9) }])).toBe(at(0, 17));
    expect(due(at(0, 9), hours(9), [{ from: at(0, 17), to: at(1, 9) }])).toBe(at(1, 10));
  });
  it('moves due by the open part of a pause only', () => {
    expect(due(at(0, 9), hours(8), [{ from: at(0, 16), to: at(1, 10) }])).toBe(at(1, 11));
  });
  it('counts overlapping and touching pauses once and empty or reversed ones not at all', () => {
    const pauses = [
      { from: at(0, 11), to: at(0, 13) },
      { from: at(0, 10), to: at(0, 12) },
    ];
    expect(due(at(0, 9), hours(4), pauses)).toBe(at(0, 16));
    expect(
      due(at(0, 9), hours(4), [
        { from: at(0, 10), to: at(0, 10) },
        { from: at(0, 12), to: at(0, 11) },
      ]),
    ).toBe(at(0, 13));
    expect(
      mergePauses([
        { from: 5, to: 7 },
        { from: 1, to: 3 },
        { from: 3, to: 4 },
        { from: 6, to: 6 },
      ]),
    ).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 7 },
    ]);
  });
  it('lets an ongoing pause swallow later ones and keeps it free of an end', () => {
    expect(mergePauses([{ from: 1 }, { from: 3, to: 9 }])).toEqual([{ from: 1 }]);
    expect(mergePauses([{ from: 1, to: null }])).toEqual([{ from: 1 }]);
  });
  it('has no due instant while paused', () => {
    expect(due(at(0, 9), hours(4), [{ from: at(0, 10) }])).toBe('clock.paused');
    expect(due(at(0, 9), days(2), [{ from: at(0, 10) }])).toBe('clock.paused');
    expect(warningsAt(week, at(0, 9), hours(4), [{ from: at(0, 10) }])).toEqual([]);
  });
  it('keeps the due instant of a target reached before an ongoing pause', () => {
    expect(due(at(0, 9), hours(1), [{ from: at(0, 12) }])).toBe(at(0, 10));
    expect(due(at(0, 9), hours(1), [{ from: at(0, 10) }])).toBe(at(0, 10));
  });
  it('counts only the part of a pause after the start', () => {
    expect(due(at(0, 12), hours(2), [{ from: at(0, 9), to: at(0, 13) }])).toBe(at(0, 15));
    expect(elapsedMs(week, at(0, 12), at(0, 14), [{ from: at(0, 9), to: at(0, 13) }])).toBe(HOUR);
  });
  it('lets the clock stand in an ongoing pause', () => {
    expect(elapsedMs(week, at(0, 9), at(2, 9), [{ from: at(0, 11) }])).toBe(2 * HOUR);
  });
});

describe('working days', () => {
  it('counts a day begun at its opening in full', () => {
    expect(due(at(0, 9), days(1))).toBe(at(0, 17));
    expect(due(at(0, 6), days(2))).toBe(at(1, 16));
    expect(due(at(3, 12), days(1))).toBe(at(4, 17));
  });
  it('ends at the same offset some open days later when begun within a day', () => {
    expect(due(at(0, 10), days(1))).toBe(at(1, 10));
    expect(due(at(0, 16), days(2))).toBe(at(2, 17));
    expect(due(at(2, 14), days(1))).toBe(at(4, 13));
  });
  it('ends at the closing of a shorter day', () => {
    expect(due(at(0, 16, 30), days(1))).toBe(at(1, 16));
  });
  it('treats a start at closing as after closing, and one in the break as the end of the morning', () => {
    expect(due(at(0, 17), days(1))).toBe(at(1, 16));
    expect(due(at(2, 12, 30), days(1))).toBe(at(4, 12));
  });
  it('is extended by the open part of pauses', () => {
    expect(due(at(0, 10), days(1), [{ from: at(0, 16), to: at(1, 10) }])).toBe(at(1, 12));
  });
  it('refuses beyond the window, however many days', () => {
    expect(due(at(0, 9), days(5))).toBe('calendar.window-exceeded');
    expect(due(at(0, 9), days(Number.MAX_SAFE_INTEGER))).toBe('calendar.window-exceeded');
  });
  it('states its length in open time', () => {
    expect(targetMs(week, at(0, 10), days(1))).toEqual({ ok: true, ms: 8 * HOUR });
  });
});

describe('warnings', () => {
  it('warns at 50, 75 and 90 % and 15 open minutes before due', () => {
    expect(warningsAt(week, at(0, 9), hours(8), [])).toEqual([at(0, 13), at(0, 15), at(0, 16, 12), at(0, 16, 45)]);
  });
  it('names coinciding warnings once and none at the start, at due or before the start', () => {
    expect(warningsAt(week, at(0, 9), { kind: 'time', ms: 30 * MINUTE }, [])).toEqual([at(0, 9, 15), at(0, 9, 22) + 30_000, at(0, 9, 27)]);
    expect(warningsAt(week, at(0, 9), { kind: 'time', ms: 1 }, [])).toEqual([]);
    expect(warningsAt(week, at(0, 9), hours(0), [])).toEqual([]);
  });
  it('warns in open time, shifted by pauses', () => {
    expect(warningsByRule({ cal: week, start: at(0, 16), target: hours(4), pauses: [], rule: { percents: [], leadsMs: [HOUR] } })).toEqual([
      at(1, 11),
    ]);
    expect(warningsAt(week, at(0, 9), hours(4), [{ from: at(0, 10), to: at(0, 12) }])[0]).toBe(at(0, 13));
  });
});

describe('colours', () => {
  it('changes at 50, 75 and 100 %', () => {
    expect([0, 49.99, 50, 74.99, 75, 99.99, 100, 250].map(clockColour)).toEqual([
      'green',
      'green',
      'yellow',
      'yellow',
      'orange',
      'orange',
      'red',
      'red',
    ]);
    expect([percentElapsed(30, 120), percentElapsed(5, 0)]).toEqual([25, 100]);
  });
});

it('answers on a list of 2,500 intervals without walking it', () => {
  let reads = 0;
  const intervals = new Proxy(
    Array.from({ length: 2_500 }, (_, day): Interval => [at(day, 9), at(day, 17), day]),
    {
      get: (list, key, receiver) => ((reads += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0), Reflect.get(list, key, receiver)),
    },
  );
  const cal = { ...week, to: 2_500 * DAY, intervals };
  expect(addWorkingMs(cal, at(2_000, 16), 4 * HOUR)).toEqual({ ok: true, at: at(2_001, 12) });
  expect(elapsedMs(cal, at(2_000, 16), at(2_001, 12), [])).toBe(4 * HOUR);
  expect(reads).toBeLessThan(60);
});

describe('the end of a named day', () => {
  it('is the closing of its working day, also when it was named late in the evening; of a closed day that of the next open one', () => {
    const long: CompiledCalendar = { ...week, to: 21 * DAY };
    expect([at(0, 9), at(0, 22, 25), at(1, 3), at(1, 23, 59), at(2, 12, 30), at(3, 10), at(3, 22)].map((one) => namedDayEnd(long, one))).toEqual([
      at(0, 17), at(0, 17), at(1, 16), at(1, 16), at(2, 17), at(4, 17), at(4, 17),
    ]);
  });
  it('stands in for the same weekday beyond the compiled window; is not known before it, nor where no such day is', () => {
    const two: CompiledCalendar = { ...week, to: 14 * DAY, intervals: [...week.intervals, ...week.intervals.map(([from, to, day]): Interval => [from + 7 * DAY, to + 7 * DAY, day + 7])] };
    expect([at(14, 11), at(37, 13), at(364, 9)].map((one) => namedDayEnd(two, one))).toEqual([at(14, 17), at(37, 17), at(364, 17)]);
    expect([namedDayEnd(two, -1), namedDayEnd({ ...two, intervals: [] }, at(3, 9))]).toEqual([undefined, undefined]);
  });
});

describe('the opening of the last working day before', () => {
  it('is that of the day itself once it has begun, else of the one before', () => {
    expect([at(0, 17), at(1, 9), at(1, 9, 1), at(2, 17), at(2, 12, 30), at(4, 8), at(6, 0)].map((one) => workingDayStart(week, one))).toEqual([
      at(0, 9), at(0, 9), at(1, 9), at(2, 9), at(2, 9), at(2, 9), at(4, 9),
    ]);
    expect([at(0, 9), 8 * DAY].map((one) => workingDayStart(week, one))).toEqual([undefined, undefined]);
  });
});
