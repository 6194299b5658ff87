import { durationInWords, formatInstant, joinWords, moneyInWords, targetInWords, zoneName } from './words';
import { formatMessage, withoutIsolates } from './text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('money', () => {
  it('counts in the minor unit of its currency', () => {
    expect(moneyInWords(48_000_050, 'EUR')).toBe('€480,000.50');
    expect(moneyInWords(1_500, 'JPY')).toBe('¥1,500');
    expect(moneyInWords(50_000, 'ILS')).toBe('₪500');
  });
});

describe('durations', () => {
  it.each([
    [0, 'פחות מדקה', 'less than a minute'],
    [-5, 'פחות מדקה', 'less than a minute'],
    [MINUTE, 'דקה', '1 minute'],
    [2 * MINUTE, 'שתי דקות', '2 minutes'],
    [HOUR, 'שעה', '1 hour'],
    [2 * HOUR, 'שעתיים', '2 hours'],
    [HOUR + 13 * MINUTE, 'שעה ו־13 דקות', '1 hour and 13 minutes'],
    [2 * HOUR + MINUTE, 'שעתיים ודקה', '2 hours and 1 minute'],
    [2 * DAY, 'יומיים', '2 days'],
    [3 * DAY + 2 * HOUR + 59 * MINUTE, '3 ימים ושעתיים', '3 days and 2 hours'],
    [DAY + 5 * MINUTE, 'יום', '1 day'],
    [10 * DAY, '10 ימים', '10 days'],
    [11 * DAY, '11 יום', '11 days'],
  ])('%d ms', (ms, he, en) => {
    expect([durationInWords(ms, 'he'), durationInWords(ms, 'en')]).toEqual([he, en]);
  });
  it('tells targets', () => {
    expect(targetInWords({ kind: 'days', days: 2 }, 'he')).toBe('שני ימי עבודה');
    expect(targetInWords({ kind: 'days', days: 1 }, 'en')).toBe('1 working day');
    expect(targetInWords({ kind: 'time', ms: 4 * HOUR }, 'he')).toBe('4 שעות');
  });
  it('joins words', () => {
    expect(joinWords([], 'he')).toBe('');
    expect(joinWords(['א', 'ב', 'ג'], 'he')).toBe('א, ב וג');
    expect(joinWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(joinWords(['א', 'B'], 'he')).toBe('א ו־B');
  });
});

describe('instants', () => {
  it('are told on the clock of the zone, on both sides of a clock change', () => {
    expect(withoutIsolates(formatInstant(Date.UTC(2026, 8, 10, 13), 'Asia/Jerusalem', 'en'))).toMatch(/^Thu,? 10 Sept?,? (at )?16:00$/);
    expect(formatInstant(Date.UTC(2026, 9, 24, 21, 30), 'Asia/Jerusalem', 'he')).toMatch(/00:30/);
    expect(formatInstant(Date.UTC(2026, 9, 25, 21, 30), 'Asia/Jerusalem', 'he')).toMatch(/23:30/);
    // Of another year than it is seen from it says which; on the zone's wall.
    const [closed, check] = [Date.UTC(2026, 11, 23, 18, 5), Date.UTC(2027, 11, 23, 18, 5)];
    expect(formatInstant(check, 'Asia/Jerusalem', 'en', closed)).toMatch(/23 Dec 2027/);
    expect(formatInstant(check, 'Asia/Jerusalem', 'he', closed)).toMatch(/2027/);
    expect(formatInstant(closed, 'Asia/Jerusalem', 'en', closed)).not.toMatch(/2026/);
    expect(formatInstant(Date.UTC(2026, 11, 31, 22, 30), 'Asia/Jerusalem', 'en', closed)).toMatch(/1 Jan 2027/);
    expect(() => formatInstant(0, 'Moon/Base', 'he')).toThrow(RangeError);
  });
});

describe('zones', () => {
  it.each([['Asia/Jerusalem', 'Jerusalem time', 'שעון ירושלים'], ['Europe/London', 'United Kingdom Time', 'שעון בריטניה'], ['UTC', 'UTC', 'שעון UTC'], ['Asia/Kolkata', 'India Time', 'שעון הודו']])('%s has a name without a season', (zone, en, he) => {
    expect([zoneName(zone, 'en'), zoneName(zone, 'he')]).toEqual([en, he]);
  });
});

it('lets a Hebrew letter cling to the word for day, and keeps the hyphen before a digit', () => {
  const pair = { he: 'נסגר ב־{at}', en: 'Closed on {at}' };
  expect(withoutIsolates(formatMessage(pair, 'he', { at: 'יום ה׳, 23 בדצמ׳' }))).toBe('נסגר ביום ה׳, 23 בדצמ׳');
  expect(withoutIsolates(formatMessage(pair, 'he', { at: '23 בדצמ׳' }))).toBe('נסגר ב־23 בדצמ׳');
});
