import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { dueAt, elapsedMs, warningsByRule, workingMs } from '#domain';
import type { Target } from '#domain';
import { compileCalendar, coverageOf, dueInCalendar, refuseOutOfCoverage } from './compile';
import type { CalendarDefinition } from './definition';
import { calendarById, withOverrides } from './registry';

const HOUR = 3_600_000;
const calendar = (id: string): CalendarDefinition => {
  const found = calendarById(id);
  if (!found.ok) throw new Error(found.code);
  return found.calendar;
};
const il = calendar('il');
/** Wall time in a calendar's zone to an instant. */
const wall = (text: string, zone = 'Asia/Jerusalem'): number => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const local = (at: number, zone = 'Asia/Jerusalem'): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const time = (hours: number): Target => ({ kind: 'time', ms: hours * HOUR });
const workingDays = (days: number): Target => ({ kind: 'days', days });
const dueOf = (definition: CalendarDefinition, start: number, target: Target, pauses: { from: number; to?: number }[] = []): string => {
  const result = dueInCalendar(definition, { start, target, pauses });
  return result.ok ? local(result.due, definition.zone) : result.code;
};
const openHours = (definition: CalendarDefinition, date: string): number => {
  const from = wall(`${date}T00:00`, definition.zone);
  const to = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(definition.zone).epochMilliseconds;
  return workingMs(compileCalendar(definition, from, to), from, to) / HOUR;
};

describe('test vectors of the clock semantics', () => {
  it('1: four hours from Thursday 16:00 before Rosh Hashana end on Monday 12:00', () => {
    expect(dueOf(il, wall('2026-09-10T16:00'), time(4))).toBe('2026-09-14T12:00');
  });
  it('2: a pause from closing to opening leaves due at closing', () => {
    const pause = { from: wall('2026-06-01T17:00'), to: wall('2026-06-02T09:00') };
    expect(dueOf(il, wall('2026-06-01T09:00'), time(8), [pause])).toBe('2026-06-01T17:00');
  });
  it('3: a warning one hour before due is computed in open time', () => {
    const start = wall('2026-06-01T16:00');
    const cal = compileCalendar(il, start, start + 7 * 24 * HOUR);
    expect(dueOf(il, start, time(4))).toBe('2026-06-02T12:00');
    const warnings = warningsByRule({ cal, start, target: time(4), pauses: [], rule: { percents: [], leadsMs: [HOUR] } });
    expect(warnings.map((at) => local(at))).toEqual(['2026-06-02T11:00']);
  });
  it('4: overlapping pauses count three hours', () => {
    const pauses = [
      { from: wall('2026-06-01T10:00'), to: wall('2026-06-01T12:00') },
      { from: wall('2026-06-01T11:00'), to: wall('2026-06-01T13:00') },
    ];
    expect(dueOf(il, wall('2026-06-01T09:00'), time(4), pauses)).toBe('2026-06-01T16:00');
  });
  it('5: 24 real hours over the spring change end an hour later on the wall', () => {
    const result = dueInCalendar(calendar('24x7'), { start: wall('2026-03-27T01:00'), target: time(24), pauses: [] });
    expect(result.ok && local(result.due)).toBe('2026-03-28T02:00');
  });
});

describe('clock changes', () => {
  const allDay = (zone: string): CalendarDefinition => ({ ...calendar('24x7'), id: 'all', version: 'all@1', zone });
  it.each([
    ['Asia/Jerusalem', '2026-03-27', 23],
    ['Asia/Jerusalem', '2026-10-25', 25],
    ['Asia/Jerusalem', '2026-06-01', 24],
    ['Europe/London', '2026-03-29', 23],
    ['Europe/London', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
  ])('%s on %s has %d hours', (zone, date, hours) => {
    expect(openHours(allDay(zone), date)).toBe(hours);
  });
  it.each(['il', 'uk', 'us'])('%s opens at 09:00 on the wall on both sides of each change', (id) => {
    const definition = calendar(id);
    const { from, to } = coverageOf(definition);
    for (const [open, close] of compileCalendar(definition, from, to).intervals) {
      expect(local(open, definition.zone).slice(11)).toBe('09:00');
      expect(['16:00', '17:00']).toContain(local(close, definition.zone).slice(11));
    }
  });
  it('runs through the Israeli autumn change on a working Sunday', () => {
    expect(new Date(wall('2026-10-25T09:00')).toISOString()).toBe('2026-10-25T07:00:00.000Z');
    expect(dueOf(il, wall('2026-10-22T16:00'), time(2))).toBe('2026-10-25T10:00');
  });
  it('keeps wall hours over the weekend of a British and an American change', () => {
    expect(dueOf(calendar('uk'), wall('2026-03-27T16:00', 'Europe/London'), time(2))).toBe('2026-03-30T10:00');
    expect(dueOf(calendar('us'), wall('2026-10-30T16:00', 'America/New_York'), time(2))).toBe('2026-11-02T10:00');
  });
  it('moves hours that a change skips to the next valid ones and never opens twice', () => {
    const night = withOverrides(allDay('Asia/Jerusalem'), {
      id: 'n',
      version: 'n@1',
      week: {
        fri: [
          ['01:00', '02:30'],
          ['02:30', '03:00'],
          ['03:00', '04:00'],
        ],
      },
    });
    expect(openHours(night, '2026-03-27')).toBe(2);
    expect(openHours(night, '2026-03-20')).toBe(3);
  });
  it('opens and closes in a skipped hour at the change itself, never by the wall outside the hours', () => {
    const shift = (open: string, close: string): CalendarDefinition => withOverrides(allDay('Asia/Jerusalem'), { id: 'g', version: 'g@1', week: { fri: [[open, close]] } });
    // 27 March 2026: 02:00 becomes 03:00.
    expect([openHours(shift('01:00', '02:30'), '2026-03-27'), openHours(shift('02:30', '04:00'), '2026-03-27')]).toEqual([1, 1]);
    expect([openHours(shift('02:00', '03:00'), '2026-03-27'), openHours(shift('02:15', '02:45'), '2026-03-27')]).toEqual([0, 0]);
    expect(dueOf(shift('02:30', '04:00'), wall('2026-03-27T01:00'), time(0.5))).toBe('2026-03-27T03:30');
  });
});

describe('days', () => {
  it('closes holidays, shortens eves by their last hour, and does not open a weekend eve', () => {
    expect(openHours(il, '2026-09-21')).toBe(0);
    expect(openHours(il, '2026-09-20')).toBe(7);
    expect(openHours(il, '2026-09-25')).toBe(0);
    expect(openHours(il, '2026-09-28')).toBe(8);
  });
  it('cuts the last hour of an eve across a short last stretch', () => {
    const split = withOverrides(il, {
      id: 's',
      version: 's@1',
      week: {
        sun: [
          ['09:00', '12:00'],
          ['16:30', '17:00'],
        ],
      },
    });
    expect(openHours(split, '2026-09-20')).toBe(2.5);
  });
  it('counts a working-day target over an eve and a holiday', () => {
    expect(dueOf(il, wall('2026-09-17T16:30'), workingDays(1))).toBe('2026-09-20T16:00');
    expect(dueOf(il, wall('2026-09-20T09:00'), workingDays(2))).toBe('2026-09-22T17:00');
    expect(dueOf(il, wall('2026-09-18T10:00'), workingDays(1))).toBe('2026-09-20T16:00');
  });
  it('opens a night as two stretches joined at midnight', () => {
    const nights = withOverrides(calendar('24x7'), {
      id: 'night',
      version: 'night@1',
      week: Object.fromEntries(
        ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [
          day,
          [
            ['00:00', '06:00'],
            ['22:00', '24:00'],
          ],
        ]),
      ),
    });
    expect(dueOf(nights, wall('2026-06-01T23:00', 'UTC'), time(7))).toBe('2026-06-02T06:00');
  });
  it('lets a person keep other days than the desk', () => {
    const person = withOverrides(il, {
      id: 'il-dana',
      version: 'il-dana@1',
      names: { he: 'דנה', en: 'Dana' },
      days: [
        { date: '2026-09-13', kind: 'normal', he: 'יום רגיל', en: 'Ordinary day', source: 'person' },
        { date: '2026-12-24', kind: 'closed', he: 'ערב חג המולד', en: 'Christmas Eve', source: 'person' },
        { date: '2026-06-05', kind: 'normal', intervals: [['09:00', '13:00']], he: 'תורנות', en: 'Friday shift', source: 'person' },
      ],
    });
    expect([openHours(person, '2026-09-13'), openHours(person, '2026-12-24'), openHours(person, '2026-06-05')]).toEqual([8, 0, 4]);
    expect([openHours(il, '2026-09-13'), openHours(il, '2026-12-24'), openHours(il, '2026-06-05')]).toEqual([0, 8, 0]);
    expect(person).toMatchObject({ id: 'il-dana', version: 'il-dana@1', zone: 'Asia/Jerusalem' });
  });
  it('keeps extended hours on holidays and closes delivery on them', () => {
    expect([
      openHours(calendar('il-extended'), '2026-09-21'),
      openHours(calendar('il-delivery'), '2026-09-21'),
      openHours(calendar('il-delivery'), '2026-09-22'),
    ]).toEqual([15, 0, 9]);
    expect([
      openHours(calendar('uk-extended'), '2026-12-25'),
      openHours(calendar('us-delivery'), '2026-12-25'),
      openHours(calendar('uk-delivery'), '2026-12-29'),
    ]).toEqual([15, 0, 9]);
  });
});

describe('coverage', () => {
  it('refuses a start or a due instant outside, naming the covered range', () => {
    const refusal = {
      ok: false,
      code: 'calendar.out-of-coverage',
      params: { calendar: 'il@2026.1', from: '2024-01-01', to: '2030-12-31' },
    };
    for (const text of ['2023-12-31T23:59', '2031-01-01T00:00', '1900-01-01T00:00', '2500-01-01T00:00']) {
      expect(dueInCalendar(il, { start: wall(text), target: time(1), pauses: [] })).toMatchObject(refusal);
    }
    expect(dueInCalendar(il, { start: wall('2030-12-31T16:00'), target: time(2), pauses: [] })).toMatchObject(refusal);
    expect(dueInCalendar(il, { start: wall('2030-12-31T10:00'), target: workingDays(1), pauses: [] })).toMatchObject(refusal);
    expect(dueInCalendar(il, { start: wall('2026-01-01T10:00'), target: time(87_000), pauses: [] })).toMatchObject(refusal);
    expect(refuseOutOfCoverage(il, Number.NaN)).toMatchObject(refusal);
  });
  it('answers up to the last covered instant', () => {
    expect(dueOf(il, wall('2030-12-31T16:00'), time(1))).toBe('2030-12-31T17:00');
    expect(dueOf(il, wall('2024-01-01T00:00'), time(1))).toBe('2024-01-01T10:00');
    expect(dueOf(calendar('24x7'), wall('2030-12-31T23:00', 'UTC'), time(1))).toBe('2031-01-01T00:00');
  });
  it('finds far due instants and tells a pause from a missing window', () => {
    const far = dueOf(il, wall('2024-01-01T09:00'), workingDays(1_000));
    const cal = compileCalendar(il, wall('2024-01-01T00:00'), wall(`${far.slice(0, 10)}T23:59`));
    expect(new Set(cal.intervals.map(([, , day]) => day)).size).toBe(1_000);
    expect(dueOf(il, wall('2026-06-01T09:00'), time(1), [{ from: wall('2026-06-01T09:30') }])).toBe('clock.paused');
    expect(dueOf(il, wall('2026-06-01T09:00'), time(1), [{ from: wall('2026-06-01T09:30'), to: wall('2028-06-01T09:30') }])).toBe(
      '2028-06-01T10:00',
    );
  });
  it('compiles whole local days and an empty window outside', () => {
    const cal = compileCalendar(il, wall('2026-06-01T12:00'), wall('2026-06-02T12:00'));
    expect([local(cal.from), local(cal.to), cal.intervals.length]).toEqual(['2026-06-01T00:00', '2026-06-03T00:00', 2]);
    expect(compileCalendar(il, wall('2040-06-01T12:00'), wall('2040-06-02T12:00')).intervals).toEqual([]);
  });
});

it('due and elapsed time are inverse on every built-in calendar', () => {
  const ids = ['il', 'uk', 'us', '24x7', 'il-extended', 'us-delivery'];
  const covered = coverageOf(il);
  const compiled = ids.map((id) => compileCalendar(calendar(id), covered.from, covered.to));
  fc.assert(
    fc.property(
      fc.constantFrom(...compiled),
      fc.integer({ min: wall('2024-01-02T00:00'), max: wall('2029-06-01T00:00') }),
      fc.integer({ min: 1, max: 500 * HOUR }),
      (cal, start, ms) => {
        const result = dueAt(cal, start, { kind: 'time', ms }, []);
        expect(result.ok && elapsedMs(cal, start, result.at, [])).toBe(ms);
        expect(result.ok && elapsedMs(cal, start, result.at - 1, [])).toBe(ms - 1);
      },
    ),
  );
});
