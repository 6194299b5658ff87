import { clockTime, hebrewDay, hebrewNumeral, localDay, money, nearTime, spanWords, zoneName } from './time';

const at = Date.parse('2026-11-22T15:44:00Z');
const JERUSALEM = { zone: 'Asia/Jerusalem' };

describe('times', () => {
  it('are told on the zone’s own clock, always in 24 hours', () => {
    expect(clockTime(at, { language: 'en', ...JERUSALEM })).toBe('17:44');
    expect(clockTime(at, { language: 'he', zone: 'Europe/London' })).toBe('15:44');
    expect(clockTime(Date.parse('2026-11-21T22:05:00Z'), { language: 'he', ...JERUSALEM })).toBe('00:05');
  });

  it('name the day only where it is not today', () => {
    expect(nearTime(at, at - 3_600_000, { language: 'en', ...JERUSALEM })).toBe('17:44');
    expect(nearTime(at + 86_400_000, at, { language: 'en', ...JERUSALEM })).toBe('Mon 17:44');
    expect(nearTime(at + 20 * 86_400_000, at, { language: 'en', ...JERUSALEM })).toBe('12 Dec 17:44');
    expect(nearTime(at + 60 * 86_400_000, at, { language: 'en', ...JERUSALEM })).toBe('21 Jan 2027 17:44');
    expect(nearTime(at + 60 * 86_400_000, at, { language: 'he', ...JERUSALEM })).toBe('21 בינו׳ 2027 17:44');
  });

  it('name the day of the month of what lies further back than yesterday: a weekday reads as the one to come', () => {
    const now = Date.parse('2027-01-19T10:00:00Z');
    expect(['2027-01-18T15:00:00Z', '2027-01-17T15:00:00Z', '2027-01-13T15:00:00Z', '2027-01-20T15:00:00Z', '2027-01-24T15:00:00Z'].map((one) => nearTime(Date.parse(one), now, { language: 'en', ...JERUSALEM }))).toEqual(['Mon 17:00', '17 Jan 17:00', '13 Jan 17:00', 'Wed 17:00', 'Sun 17:00']);
  });

  it('are told with their weekday over the turn of a year: near is near', () => {
    const eve = Date.parse('2026-12-31T20:00:00Z');
    expect(nearTime(eve + 4 * 3_600_000, eve, { language: 'en', ...JERUSALEM })).toBe('Fri 02:00');
  });

  it('know the local day on both sides of midnight and the day of the Hebrew calendar', () => {
    expect(localDay(Date.parse('2026-11-22T21:59:59Z'), 'Asia/Jerusalem')).toBe('2026-11-22');
    expect(localDay(Date.parse('2026-11-22T22:00:00Z'), 'Asia/Jerusalem')).toBe('2026-11-23');
    expect(hebrewDay(at, { language: 'he', ...JERUSALEM })).toBe('י״ב בכסלו תשפ״ז');
    expect(hebrewDay(at, { language: 'en', ...JERUSALEM })).toMatch(/12.*Kislev.*5787/);
    expect([1, 5, 10, 15, 16, 19, 30, 113, 715, 787, 999].map(hebrewNumeral)).toEqual(['א׳', 'ה׳', 'י׳', 'ט״ו', 'ט״ז', 'י״ט', 'ל׳', 'קי״ג', 'תשט״ו', 'תשפ״ז', 'תתקצ״ט']);
  });
});

describe('spans', () => {
  it.each([
    [0, '0 s', '0 שנ׳'], [119_000, '119 s', '119 שנ׳'], [13 * 60_000, '13 min', '13 דק׳'], [72 * 60_000, '1 h 12 min', '1 ש׳ 12 דק׳'], [120 * 60_000, '2 h', '2 ש׳'], [28 * 3_600_000, '1 d 4 h', 'יום ו־4 ש׳'], [48 * 3_600_000, '2 d', 'יומיים'], [76 * 3_600_000, '3 d 4 h', '3 ימים 4 ש׳'], [14 * 24 * 3_600_000 + 3_600_000, '14 d', '14 יום'], [10 * 24 * 3_600_000, '10 d', '10 ימים'], [-5, '0 s', '0 שנ׳'],
  ])('%d ms', (ms, en, he) => {
    expect(spanWords(ms, 'en')).toBe(en);
    expect(spanWords(ms, 'he')).toBe(he);
  });
});

describe('money', () => {
  it('keeps the digits of its currency', () => {
    expect(money(240_000_000, 'ILS', true)).toBe('₪2.4M');
    expect(money(100_050, 'ILS')).toBe('₪1,000.50');
    expect(money(5_000, 'JPY')).toBe('¥5,000');
  });
});

describe('zoneName', () => {
  it('names the zone as people call it, in their language', () => {
    expect((['he', 'en'] as const).map((language) => zoneName({ language, zone: 'Asia/Jerusalem' }))).toEqual(['שעון ירושלים', 'Jerusalem time']);
    expect(zoneName({ language: 'he', zone: 'UTC' })).toBe('שעון UTC');
  });
});
