import fc from 'fast-check';
import { builtInCalendars } from './built-in';
import { parseCalendarFile } from './calendar-file';
import { parseDuration } from './duration';
import { parseInstant, parsePause } from './instant-text';
import { calendarRefusalText } from './refusal-texts';
import { calendarById, listCalendars } from './registry';

const HOUR = 3_600_000;

describe('durations', () => {
  it.each([
    ['4h', 4 * HOUR],
    ['90m', 1.5 * HOUR],
    ['45s', 45_000],
    ['1h30m', 1.5 * HOUR],
    ['1h30m15s', 1.5 * HOUR + 15_000],
    ['0h', 0],
    ['PT4H', 4 * HOUR],
    ['PT1H30M', 1.5 * HOUR],
    ['PT45S', 45_000],
  ])('reads %s as open time', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ok: true, target: { kind: 'time', ms } });
  });
  it.each([
    ['2d', 2],
    ['P2D', 2],
    ['0d', 0],
  ])('reads %s as working days', (text, days) => {
    expect(parseDuration(text)).toEqual({ ok: true, target: { kind: 'days', days } });
  });
  it.each([
    ['', 'syntax'],
    ['4', 'syntax'],
    ['h', 'syntax'],
    ['PT', 'syntax'],
    ['P', 'syntax'],
    ['4x', 'syntax'],
    ['1d4h', 'syntax'],
    ['P1DT4H', 'syntax'],
    ['30m1h', 'syntax'],
    ['1h1h', 'syntax'],
    ['1.5h', 'syntax'],
    ['4 h', 'syntax'],
    ['٤h', 'syntax'],
    ['+4h', 'syntax'],
    ['1e3h', 'syntax'],
    ['NaN', 'syntax'],
    ['-4h', 'negative'],
    ['-2d', 'negative'],
    ['-PT4H', 'negative'],
    ['99999999h', 'too-large'],
    ['4000d', 'too-large'],
    [`${'9'.repeat(400)}h`, 'too-large'],
  ])('refuses %s', (text, reason) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, code: 'duration.invalid', params: { reason } });
  });
  it('answers every text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseDuration(text).ok === 'boolean'));
  });
});

describe('instants', () => {
  it.each([
    ['2026-09-10T16:00+03:00', '2026-09-10T13:00:00.000Z'],
    ['2026-09-10T13:00Z', '2026-09-10T13:00:00.000Z'],
    ['2026-09-10T13:00:01.5Z', '2026-09-10T13:00:01.500Z'],
    ['2026-09-10T16:00[Asia/Jerusalem]', '2026-09-10T13:00:00.000Z'],
    ['2026-09-10T16:00+03:00[Asia/Jerusalem]', '2026-09-10T13:00:00.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(parseInstant(text)).toEqual({ ok: true, at: Date.parse(iso) });
  });
  it.each(['2026-09-10T16:00', '2026-09-10T16:00:00.000', '2026-09-10'])('asks for an offset on %s', (text) => {
    expect(parseInstant(text)).toMatchObject({ ok: false, code: 'instant.offset-required' });
  });
  it.each([
    '',
    'tomorrow',
    '2026-02-30T10:00Z',
    '2026-13-01T10:00Z',
    '2026-09-10T24:00Z',
    '2026-09-10T16:60Z',
    '2026-09-10T16:00:60Z',
    '2026-09-10 16:00Z',
    '2026-09-10T16:00+3',
    '2026-09-10T16:00[Mars/Olympus]',
    '2026-09-10T16:00+02:00[Asia/Jerusalem]',
    '2026-03-27T02:30[Asia/Jerusalem]',
    '2026-10-25T01:30[Asia/Jerusalem]',
    '1789045200000',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toMatchObject({ ok: false, code: 'instant.invalid' });
  });
  it('reads pauses and refuses reversed or malformed ones', () => {
    expect(parsePause('2026-09-10T10:00Z..2026-09-10T10:00Z')).toMatchObject({ ok: true });
    expect(parsePause('2026-09-10T10:00Z..')).toEqual({ ok: true, pause: { from: Date.parse('2026-09-10T10:00Z') } });
    expect(parsePause('2026-09-10T11:00Z..2026-09-10T10:00Z')).toMatchObject({ ok: false, code: 'pause.reversed' });
    expect(parsePause('2026-09-10T11:00..2026-09-10T12:00Z')).toMatchObject({ ok: false, code: 'instant.offset-required' });
    for (const text of ['', '..', '..2026-09-10T10:00Z', 'a', 'a..b..c'])
      expect(parsePause(text)).toMatchObject({ ok: false, code: 'pause.invalid' });
  });
});

const file = `id: desk
version: desk@1
zone: Asia/Jerusalem
names: { he: דסק, en: Desk }
source: own
coverage: { from: 2026-01-01, to: 2026-12-31 }
week:
  sun: [["09:00", "12:00"], ["13:00", "17:00"]]
  mon: [[09:00, 17:00]]
  tue: []
  wed: []
  thu: []
  fri: []
  sat: [["22:00", "24:00"]]
days:
  - { date: 2026-06-01, kind: closed, he: חופש, en: Outing, source: own }
`;
const problems = (text: string): string[] => {
  const result = parseCalendarFile(text, 'desk.yaml');
  return result.ok ? [] : result.problems.map((problem) => `${problem.file}:${problem.line} ${problem.path} ${problem.rule}`);
};

describe('own calendar files', () => {
  it('reads YAML and JSON alike', () => {
    const yaml = parseCalendarFile(file, 'desk.yaml');
    if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
    expect(parseCalendarFile(JSON.stringify(yaml.calendar), 'desk.json')).toEqual(yaml);
    expect(calendarById('desk', [yaml.calendar])).toEqual({ ok: true, calendar: yaml.calendar });
  });
  it.each([
    ['sun: [["09:00", "12:00"], ["13:00"', 'sun: [["09:00", "12:00"], ["11:00"', 'desk.yaml:8 week.sun.1 hours-overlap'],
    ['[["22:00", "24:00"]]', '[["22:00", "06:00"]]', 'desk.yaml:14 week.sat.0 hours-reversed'],
    ['[["22:00", "24:00"]]', '[["9:00", "17:00"]]', 'desk.yaml:14 week.sat.0.0 open-time'],
    ['[["22:00", "24:00"]]', '[["22:00", "24:30"]]', 'desk.yaml:14 week.sat.0.1 close-time'],
    ['2026-06-01', '2026-02-30', 'desk.yaml:16 days.0.date no-such-date'],
    ['2026-06-01', '2027-06-01', 'desk.yaml:16 days.0.date date-outside'],
    ['kind: closed', 'kind: shut', 'desk.yaml:16 days.0.kind not-one-of'],
    ['kind: closed,', 'kind: closed, intervals: [["09:00", "10:00"]],', 'desk.yaml:16 days.0.intervals closed-with-hours'],
    ['Asia/Jerusalem', 'Asia/Nowhere', 'desk.yaml:3 zone zone'],
    ['desk@1', '1', 'desk.yaml:2 version wrong-type'],
    ['desk@1', 'il@2', 'desk.yaml:2 version version'],
    ['source: own\n', 'source: own\ncolour: red\n', 'desk.yaml:1  unknown-field'],
    ['  tue: []\n', '', 'desk.yaml:8 week.tue missing'],
    ['to: 2026-12-31', 'to: 2025-12-31', 'desk.yaml:6 coverage.to coverage-reversed'],
    ['to: 2026-12-31', 'to: 2926-12-31', 'desk.yaml:6 coverage.to coverage-too-long'],
    ['id: desk\nversion: desk@1', 'id: il\nversion: il@2026.1', 'desk.yaml:2 version version-taken'],
    ['id: desk', 'id: desk\nid: desk', 'desk.yaml:2  syntax'],
    ['id: desk', 'id: Desk ', 'desk.yaml:1 id id'],
  ])('names the place when %j becomes %j', (good, bad, expected) => {
    expect(file).toContain(good);
    expect(problems(file.replace(good, bad))).toContain(expected);
  });
  it('reports a date given twice', () => {
    const row = file.slice(file.indexOf('  - {'));
    expect(problems(file + row)).toContain('desk.yaml:17 days.1.date date-twice');
  });
  it.each(['', '[]', '"x"', '{', 'a: &a [*a]', '\u0000', 'null'])('refuses %j without throwing', (text) => {
    expect(parseCalendarFile(text, 'x')).toMatchObject({ ok: false, code: 'calendar.invalid' });
  });
  it('lets an own version of a built-in calendar go before it, pinned versions stay', () => {
    const il = builtInCalendars[0];
    if (il === undefined) throw new Error('no il');
    const edited = { ...il, version: 'il@2026.2' };
    expect(calendarById('il', [edited])).toEqual({ ok: true, calendar: edited });
    expect(calendarById('il@2026.1', [edited])).toEqual({ ok: true, calendar: il });
    expect(listCalendars([edited])).toHaveLength(builtInCalendars.length + 1);
  });
  it('names the known calendars when one is unknown, in both languages', () => {
    const result = calendarById('xx');
    if (result.ok) throw new Error('found');
    expect(calendarRefusalText(result, 'en')).toMatch(/no calendar "xx".*24x7/);
    expect(calendarRefusalText(result, 'he')).toMatch(/אין לוח שנה.*xx/);
  });
});
