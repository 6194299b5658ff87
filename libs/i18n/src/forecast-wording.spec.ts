import fc from 'fast-check';
import type { GenderForm, Language } from '#domain';
import { customerForecast, forecastTexts, roundUpForCustomer } from './forecast-wording';
import type { CustomerForecast, ForecastWordingOptions } from './forecast-wording';
import { formatMessage, placeholdersOf, withoutIsolates } from './text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);
/** Monday 14 September 2026, 12:00 in Jerusalem (UTC+3). */
const NOW = utc('2026-09-14T09:00:00');
const FORMS: readonly GenderForm[] = ['neutral', 'feminine', 'masculine'];
const options = (more: Partial<ForecastWordingOptions> = {}): ForecastWordingOptions => ({ language: 'en', form: 'neutral', zone: 'Asia/Jerusalem', now: NOW, ...more });
const range = (p50Hours: number, p90Hours: number, more: object = {}): CustomerForecast => ({
  kind: 'range', target: 'fix', p50At: NOW + p50Hours * HOUR, p90At: NOW + p90Hours * HOUR, nextUpdateAt: NOW + HOUR, ...more,
});
const words = (forecast: CustomerForecast, more: Partial<ForecastWordingOptions> = {}): string => {
  const result = customerForecast(forecast, options(more));
  if (!result.ok) throw new Error(result.code);
  return result.words;
};
const plain = (...args: Parameters<typeof words>): string => withoutIsolates(words(...args));

describe('rounding up for the customer', () => {
  it.each([
    ['a quarter within a day', '2026-09-14T11:01', '2026-09-14T11:15'],
    ['a quarter exactly', '2026-09-14T11:15', '2026-09-14T11:15'],
    ['into the next hour', '2026-09-14T11:46', '2026-09-14T12:00'],
    ['exactly a day ahead', '2026-09-15T09:00', '2026-09-15T09:00'],
    ['an hour beyond a day', '2026-09-15T09:01', '2026-09-15T10:00'],
    ['exactly three days ahead', '2026-09-17T09:00', '2026-09-17T09:00'],
    ['a day beyond three', '2026-09-17T09:01', '2026-09-18T00:00'],
    ['a midnight exactly', '2026-09-19T00:00', '2026-09-19T00:00'],
    ['a past instant, which nobody is told', '2026-09-14T08:50', '2026-09-14T09:00'],
  ])('%s', (_name, at, told) => {
    expect(iso(roundUpForCustomer(utc(at), NOW))).toBe(told);
  });
  it('changes its step just after a day and just after three', () => {
    const now = utc('2026-09-14T09:10');
    expect([DAY, DAY + 1, 3 * DAY, 3 * DAY + 1].map((ms) => iso(roundUpForCustomer(now + ms, now)))).toEqual(['2026-09-15T09:15', '2026-09-15T10:00', '2026-09-17T10:00', '2026-09-18T00:00']);
  });
  it('counts on the clock of the customer', () => {
    expect(iso(roundUpForCustomer(utc('2026-09-18T09:00'), NOW, () => 3 * HOUR))).toBe('2026-09-18T21:00');
    expect(iso(roundUpForCustomer(utc('2026-09-16T09:01'), NOW, () => 5.5 * HOUR))).toBe('2026-09-16T09:30');
  });
  it('finds the end of a day on which the clock changes', () => {
    const spring = (at: number): number => (at < utc('2026-03-27T00:00') ? 2 : 3) * HOUR;
    const autumn = (at: number): number => (at < utc('2026-10-24T23:00') ? 3 : 2) * HOUR;
    const now = utc('2026-01-01T00:00');
    expect(iso(roundUpForCustomer(utc('2026-03-26T23:00'), now, spring))).toBe('2026-03-27T21:00');
    expect(iso(roundUpForCustomer(utc('2026-10-24T21:30'), now, autumn))).toBe('2026-10-25T22:00');
    // Midnight itself is skipped: the first instant of the next day, 01:00 on the new clock.
    const cairo = (at: number): number => (at < utc('2026-04-23T22:00') ? 2 : 3) * HOUR;
    expect(['2026-04-23T21:30', '2026-04-23T20:30'].map((at) => iso(roundUpForCustomer(utc(at), now, cairo)))).toEqual(['2026-04-23T22:00', '2026-04-23T22:00']);
    // 01:50 on the night that skips 02:00: the hour becomes 03:00, the first instant there is.
    expect(iso(roundUpForCustomer(utc('2026-03-26T23:50'), utc('2026-03-25T12:00'), spring))).toBe('2026-03-27T00:00');
  });
  it('is never before the instant, never turns two round, and stays below the next step', () => {
    const change = utc('2026-10-24T23:00');
    const near = fc.integer({ min: -4 * DAY, max: 6 * DAY }).map((ms) => change + ms);
    const clocks = fc.constantFrom([3, 2], [2, 3], [0, 0], [5.5, 5.5], [0, 1], [1, 0]);
    fc.assert(fc.property(near, near, near, clocks, (one, other, now, [before = 0, after = 0]) => {
      const offsetAt = (at: number): number => (at < change ? before : after) * HOUR;
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      const told = [early, late].map((at) => roundUpForCustomer(at, now, offsetAt));
      expect(told[0]).toBeGreaterThanOrEqual(early);
      expect(told[0]).toBeLessThanOrEqual(told[1] ?? 0);
      expect((told[0] ?? 0) - early).toBeLessThanOrEqual(DAY + HOUR);
    }), { numRuns: 2_000 });
  });
});

describe('a forecast in words', () => {
  it('says what is likely, what is expected, and when the next update comes', () => {
    expect(plain(range(2.1, 5.02))).toBe('The fix will most likely be done by Mon 14 Sept, 14:15; we expect to be done by Mon 14 Sept, 17:15 (Jerusalem time). You will have the next update from us by Mon 14 Sept, 13:00.');
    expect(plain(range(2.1, 5.02), { language: 'he' })).toBe('התיקון יסתיים ככל הנראה עד יום ב׳, 14 בספט׳, 14:15; אנחנו צופים לסיים עד יום ב׳, 14 בספט׳, 17:15 (שעון ירושלים). תקבלו מאיתנו עדכון נוסף עד יום ב׳, 14 בספט׳, 13:00.');
  });
  it('rounds to hours beyond a day and to the end of a day beyond three', () => {
    expect(plain(range(30.2, 80))).toContain('by Tue 15 Sept, 19:00; we expect to be done by the end of Thu 17 Sept (Jerusalem time)');
    expect(plain(range(80, 120), { language: 'he' })).toContain('עד סוף יום ה׳, 17 בספט׳; אנחנו צופים לסיים עד סוף שבת, 19 בספט׳ (שעון ירושלים)');
  });
  it('promises nothing but the rounded p90', () => {
    expect(customerForecast(range(2, 5.02), options())).toMatchObject({ ok: true, promiseAt: NOW + 5.25 * HOUR });
    expect(customerForecast(range(2, 80), options())).toMatchObject({ promiseAt: utc('2026-09-17T21:00') });
    expect(customerForecast({ kind: 'none', target: 'fix', nextTryAt: NOW + HOUR }, options())).toMatchObject({ promiseAt: null });
  });
  it('says one time once', () => {
    expect(plain(range(5.01, 5.2))).toBe('We expect to be done with the fix by Mon 14 Sept, 17:15 (Jerusalem time). You will have the next update from us by Mon 14 Sept, 13:00.');
  });
  it('admits that the likely time has passed', () => {
    expect(plain(range(-1, 3))).toContain('is taking longer than seemed likely; we expect to be done by Mon 14 Sept, 15:00');
    expect(plain(range(0, 3), { language: 'he' })).toContain('מעבר למה שנראה סביר');
  });
  it('tells the customer’s own clock', () => {
    expect(plain(range(2, 5), { zone: 'America/New_York' })).toContain('by Mon 14 Sept, 10:00 (New York Time)');
    expect(plain(range(2, 5), { zone: 'Asia/Kolkata' })).toContain('by Mon 14 Sept, 19:30 (India Time)');
    // Friday 01:00 in Jerusalem is Thursday 18:00 in New York.
    expect(plain(range(60, 85), { zone: 'America/New_York' })).toContain('by the end of Thu 17 Sept');
    expect(plain(range(60, 85))).toContain('by the end of Fri 18 Sept');
    expect(() => words(range(2, 5), { zone: 'Mars/Base' })).toThrow(RangeError);
  });
  it('names a target that has no forecast, and when we try again', () => {
    const none: CustomerForecast = { kind: 'none', target: 'workaround', nextTryAt: NOW + 2 * HOUR + 7 * MINUTE };
    expect(plain(none)).toBe('There is no forecast for a workaround yet. We will try again and come back to you by Mon 14 Sept, 14:07 (Jerusalem time).');
    expect(plain(none, { language: 'he' })).toBe('עדיין אין תחזית למעקף. ננסה שוב לתת אחת ונחזור אליכם עד יום ב׳, 14 בספט׳, 14:07 (שעון ירושלים).');
  });
  it('addresses a person as that person is addressed', () => {
    const said = (form: GenderForm, target: 'answer' | 'workaround'): string => plain(range(2, 5, { target }), { language: 'he', form });
    expect(FORMS.map((form) => said(form, 'answer').match(/תקבל[ויה]?(?= )/g))).toEqual([['תקבלו', 'תקבלו'], ['תקבלי', 'תקבלי'], ['תקבל', 'תקבל']]);
    expect(FORMS.map((form) => / (לכם|לך) מעקף/.exec(said(form, 'workaround'))?.[1])).toEqual(['לכם', 'לך', 'לך']);
    const none: CustomerForecast = { kind: 'none', target: 'fix', nextTryAt: NOW + HOUR };
    expect(FORMS.map((form) => /ונחזור (\S+)/.exec(plain(none, { language: 'he', form }))?.[1])).toEqual(['אליכם', 'אלייך', 'אליך']);
    expect(new Set(FORMS.map((form) => plain(range(2, 5), { form }))).size).toBe(1);
  });
  it('isolates times and foreign zone names inside Hebrew, balanced', () => {
    const said = words(range(2, 5), { language: 'he' });
    expect(said).toMatch(/\u2068[^\u2068\u2069]*14:00\u2069/);
    expect(said.match(/\u2068/g)?.length).toBe(3);
    for (const zone of ['Etc/GMT+4', 'Asia/Jerusalem']) for (const p90 of [5, 40, 100]) {
      const text = words(range(2, p90), { language: 'he', zone });
      expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length);
      expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z0-9]/);
    }
  });
  it.each<[string, CustomerForecast, object]>([
    ['a range turned round', range(5, 2), { code: 'forecast.range-reversed', field: 'p90At' }],
    ['an overdue forecast', range(-3, 0), { code: 'instant.past', field: 'p90At' }],
    ['an update that is past', range(2, 5, { nextUpdateAt: NOW }), { code: 'instant.past', field: 'nextUpdateAt' }],
    ['a next try that is past', { kind: 'none', target: 'fix', nextTryAt: NOW }, { code: 'instant.past', field: 'nextTryAt' }],
    ['no number', range(2, Number.NaN), { code: 'forecast.range-reversed' }],
  ])('refuses %s', (_name, forecast, refusal) => {
    expect(customerForecast(forecast, options())).toMatchObject({ ok: false, ...refusal });
  });
});

describe('its texts', () => {
  it.each(Object.entries(forecastTexts))('%s: both languages, the same placeholders but the form, every form complete', (_key, pair) => {
    expect(pair.he).toMatch(/[\u05d0-\u05ea]/);
    expect(pair.en).not.toMatch(/[\u0590-\u05ff]/);
    expect(placeholdersOf(pair.he).filter((name) => name !== 'form')).toEqual(placeholdersOf(pair.en));
    for (const language of ['he', 'en'] satisfies Language[]) for (const form of FORMS) {
      const params = { form, likely: 'X1', latest: 'X2', at: 'X3', day: 'X4', zone: 'X5' };
      expect(formatMessage(pair, language, params)).not.toMatch(/[{}]|undefined|select/);
    }
  });
  it('never gives a range without naming zone and latest time', () => {
    for (const [key, { he, en }] of Object.entries(forecastTexts)) {
      if (/\.(range|single|passed)$/.test(key)) for (const text of [he, en]) expect(placeholdersOf(text)).toEqual(expect.arrayContaining(['latest', 'zone']));
    }
  });
});
