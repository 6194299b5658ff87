import { filled, shortened, told, toldEndOfDay } from './parts';
import { forecastWords } from './forecast-words';
import { STATUS_TEXTS } from './texts/status';
import type { Telling } from '../read/told-facts';

const ZONE = 'Asia/Jerusalem';
const at = (text: string): number => Date.parse(text);
const NOW = at('2026-11-16T10:00:00Z'); // Monday, 12:00 in Jerusalem
const en = { language: 'en', zone: ZONE, now: NOW } as const;
const he = { language: 'he', zone: ZONE, now: NOW } as const;
const HOUR_MS = 3_600_000;
/** Whether a comma follows the day's name differs between releases of the runtime. */
const loose = (text: string): string => text.replace(/\b(Mon|Wed|Thu|Fri|Sun),/g, '$1');

describe('times', () => {
  it.each([
    ['the same day', '2026-11-16T16:30:00Z', '18:30', '18:30'],
    ['just before midnight', '2026-11-16T21:59:00Z', '23:59', '23:59'],
    ['the next day, by minutes', '2026-11-16T22:00:00Z', 'tomorrow, 00:00', 'מחר, 00:00'],
    ['the day before', '2026-11-15T10:00:00Z', 'yesterday, 12:00', 'אתמול, 12:00'],
    ['further off', '2026-11-19T07:00:00Z', 'Thu, 19 Nov, 09:00', 'יום ה׳, 19 בנוב׳, 09:00'],
  ])('are told by their day: %s', (_name, instant, english, hebrew) => {
    expect([loose(told(at(instant), en)), told(at(instant), he)]).toEqual([loose(english), hebrew]);
  });

  it('are told in full where the page does not say when it was read', () => {
    expect(loose(told(NOW, { language: 'en', zone: ZONE }))).toBe('Mon 16 Nov, 12:00');
    expect(loose(toldEndOfDay(at('2026-11-20T22:00:00Z'), en))).toBe('the end of Fri 20 Nov');
  });
});

describe('a shortened text', () => {
  it('never takes more than it may, escaped and all, and never half a character', () => {
    for (const text of ['word '.repeat(100), '&'.repeat(300), '😀'.repeat(100), 'א'.repeat(300), '"<>'.repeat(100)]) {
      for (const most of [20, 57, 100]) {
        const cut = shortened(text, most);
        expect(Buffer.byteLength(filled(cut, {}))).toBeLessThanOrEqual(most);
        expect(cut).toMatch(/…$/);
        expect(cut).not.toMatch(/[\ud800-\udbff]…$/);
      }
    }
    expect(shortened('short', 20)).toBe('short');
    expect(shortened('one two three four five', 20)).toBe('one two three…');
  });
});

describe('a forecast', () => {
  const telling = (more: Partial<Telling>): Telling => ({ at: NOW - HOUR_MS, by: 'message', subject: 's', body: 'b', facts: [], actions: [], canDo: [], nextUpdateAt: null, forecast: null, nextTryAt: null, ...more });
  const range = (p50: string, p90: string, toldAt = NOW - HOUR_MS): Telling => telling({ at: toldAt, forecast: { p50At: at(p50), p90At: at(p90) } });
  const plain = (html: string): string => html.replace(/<\/?bdi>/g, '');
  const say = (...tellings: readonly Telling[]): string => loose(plain(forecastWords(STATUS_TEXTS.en, en, tellings)));

  it('is a range, rounded up as the message that told it was', () => {
    expect(say(range('2026-11-16T17:50:00Z', '2026-11-16T20:20:00Z'))).toContain('Most likely by 20:00. We expect to be done by 22:30 at the latest.');
    expect(say(range('2026-11-17T12:10:00Z', '2026-11-18T06:05:00Z'))).toContain('Most likely by tomorrow, 15:00. We expect to be done by Wed 18 Nov, 09:00');
    expect(say(range('2026-11-20T12:10:00Z', '2026-11-22T06:05:00Z'))).toContain('Most likely by the end of Fri 20 Nov. We expect to be done by the end of Sun 22 Nov');
  });

  it('is one time where both round to the same', () => {
    expect(say(range('2026-11-16T17:50:00Z', '2026-11-16T17:58:00Z'))).toContain('We expect to be done by 20:00.');
  });

  it('owns up when the likely time, and when the last, has passed', () => {
    expect(say(range('2026-11-16T09:30:00Z', '2026-11-16T12:00:00Z', NOW - 5 * HOUR_MS))).toContain('It is taking longer than seemed likely. We expect to be done by 14:00');
    expect(say(range('2026-11-16T08:30:00Z', '2026-11-16T09:30:00Z', NOW - 5 * HOUR_MS))).toContain('We expected to be done by 11:30. That time has passed');
  });

  it('says when it is tried again, and owns up to that as well', () => {
    expect(say(telling({ nextTryAt: at('2026-11-16T13:34:00Z') }))).toContain('We try again by 15:34');
    expect(say(telling({ nextTryAt: NOW - 1 }))).toContain('We cannot yet');
    expect(say()).toContain('not told you a time');
  });

  it('is the latest that says anything of it', () => {
    expect(say(telling({}), telling({ nextTryAt: at('2026-11-16T13:34:00Z') }), range('2026-11-16T17:50:00Z', '2026-11-16T20:20:00Z'))).toContain('We try again by 15:34');
  });
});
