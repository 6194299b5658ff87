import { durationWords, isDuration, readDuration, wireDuration } from './durations';
import { farInstants, fullTime, holdingInstants, instantWords, nearInstants, quickWords, readInstant, typedInstant } from './instants';
import { decimalsOf, readMoney, readNumber, typedMoney } from './money';

const IL = 'Asia/Jerusalem';
const at = (iso: string): number => Date.parse(iso);

describe('times as typed', () => {
  it.each([
    ['2026-03-02T08:00', IL, '2026-03-02T06:00:00Z'], ['2026-07-02T08:00', IL, '2026-07-02T05:00:00Z'], ['2026-07-02T08:00', 'Europe/London', '2026-07-02T07:00:00Z'], ['2026-07-02T08:15', 'Asia/Kolkata', '2026-07-02T02:45:00Z'],
    ['2026-01-01T00:00', 'America/New_York', '2026-01-01T05:00:00Z'], ['2028-02-29T12:00', 'UTC', '2028-02-29T12:00:00Z'],
  ])('%s in %s is %s', (typed, zone, iso) => {
    expect(readInstant(typed, zone)).toEqual({ ok: true, at: at(iso) });
    expect(typedInstant(at(iso), zone)).toBe(typed);
  });
  it('knows the hour the clock skips, and takes the first of the hour it repeats', () => {
    expect(readInstant('2026-03-27T02:30', IL)).toEqual({ ok: false, code: 'form.instant-gap' });
    expect(readInstant('2026-03-27T03:30', IL)).toEqual({ ok: true, at: at('2026-03-27T00:30:00Z') });
    expect(readInstant('2026-10-25T01:30', IL)).toEqual({ ok: true, at: at('2026-10-24T22:30:00Z') });
  });
  it.each([['', null], ['T', null]])('%p is no time', (typed, value) => expect(readInstant(typed, IL)).toEqual({ ok: true, at: value }));
  it.each([['2026-03-02T', 'form.instant-half'], ['T08:00', 'form.instant-half'], ['2026-02-30T08:00', 'form.instant'], ['2026-03-02T24:00', 'form.instant'], ['tomorrow', 'form.instant']])('%s: %s', (typed, code) => expect(readInstant(typed, IL)).toEqual({ ok: false, code }));
  it('are told in words', () => {
    const now = at('2026-03-02T10:00:00Z');
    const en = { language: 'en', zone: IL } as const;
    expect(instantWords(at('2026-03-03T10:00:00Z'), now, en)).toBe('tomorrow 12:00, in 1 d');
    expect(instantWords(at('2026-03-02T12:10:00Z'), now, en)).toBe('today 14:10, in 2 h 10 min');
    expect(instantWords(at('2026-03-01T10:00:00Z'), now, { language: 'he', zone: IL })).toBe('אתמול 12:00, לפני יום');
    expect(instantWords(now, now, { language: 'he', zone: IL })).toBe('היום 12:00, עכשיו');
    // Late in the evening tomorrow is a matter of hours.
    expect(instantWords(at('2026-03-02T22:30:00Z'), at('2026-03-02T21:00:00Z'), en)).toBe('tomorrow 00:30, in 1 h 30 min');
  });
  it.each([['1730', '17:30'], ['17:30', '17:30'], ['7', '07:00'], ['7:5', '07:05'], ['930', '09:30'], ['12', '12:00'], ['17.05', '17:05'], ['noon', 'noon'], [' ', '']])('the time %s is %s in full', (typed, full) => expect(fullTime(typed)).toBe(full));
  it('offers an hour as an hour, up to the next quarter', () => {
    expect(nearInstants(at('2026-03-02T10:20:00Z'), IL).map((one) => one.typed)).toEqual(['2026-03-02T13:30', '2026-03-02T16:30', '2026-03-03T09:00']);
    expect(nearInstants(at('2026-03-02T10:15:00Z'), IL)[0]?.typed).toBe('2026-03-02T13:15');
    const said = (now: number, language: 'he' | 'en'): readonly string[] => [...nearInstants(now, IL), ...farInstants(now, IL)].map((one) => quickWords(one, now, { language, zone: IL }));
    expect(said(at('2026-03-02T10:20:00Z'), 'en')).toEqual(['13:30', '16:30', '09:00', '9 Mar 09:00', '16 Mar 09:00', '1 Apr 09:00']);
    // Past midnight the day is said as well: half past one alone would be read as today's.
    expect(said(at('2026-03-02T20:20:00Z'), 'en').slice(0, 2)).toEqual(['23:30', 'Tue 02:30']);
    expect(farInstants(at('2026-03-02T10:20:00Z'), IL).map((one) => one.typed)).toEqual(['2026-03-09T09:00', '2026-03-16T09:00', '2026-04-01T09:00']);
    // Two weeks to the hour: at eight in the morning nine o'clock of that day lies beyond them.
    expect(holdingInstants(at('2026-03-02T10:20:00Z'), IL).map((one) => one.code)).toEqual(['week', 'two-weeks']);
    expect(holdingInstants(at('2026-03-02T06:00:00Z'), IL).map((one) => one.code)).toEqual(['week']);
  });
});

describe('money as typed', () => {
  it.each([['1,250.50', 'ILS', 125_050], ['480000', 'EUR', 48_000_000], ['₪ 19.99', 'ILS', 1_999], ['0.1', 'USD', 10], ['1500', 'JPY', 1_500], ['12,000', 'JPY', 12_000], ['0', 'ILS', 0], ['-3.05', 'ILS', -305]])('%s %s', (typed, currency, minor) => expect(readMoney(typed, currency)).toBe(minor));
  it.each([['1.999', 'ILS'], ['1.5', 'JPY'], ['1,25', 'EUR'], ['a lot', 'ILS'], ['1.2.3', 'ILS'], ['99999999999999999', 'ILS']])('%s %s is none', (typed, currency) => expect(readMoney(typed, currency)).toBeNaN());
  it('nothing is nothing', () => expect([readMoney(' ', 'ILS'), readNumber('')]).toEqual([null, null]));
  it.each([[125_050, 'ILS', '1250.50'], [48_000_000, 'EUR', '480000'], [5, 'ILS', '0.05'], [-305, 'ILS', '-3.05'], [1_500, 'JPY', '1500'], [0, 'ILS', '0']])('%d %s is shown as %s and read back', (minor, currency, typed) => {
    expect(typedMoney(minor, currency)).toBe(typed);
    expect(readMoney(typed, currency)).toBe(minor);
  });
  it('an unfinished currency does not break the field', () => expect([decimalsOf('IL'), readMoney('10', 'IL')]).toEqual([2, 1_000]));
  it.each([['1,000', 1_000], ['-12', -12], ['60', 60], ['0.5', 0.5]])('number %s', (typed, value) => expect(readNumber(typed)).toBe(value));
  it.each(['1,00', 'ten', '1e3', '--1'])('%s is no number', (typed) => expect(readNumber(typed)).toBeNaN());
});

describe('durations', () => {
  it.each([['4h', '4', 'hours'], ['90m', '90', 'minutes'], ['1h30m', '90', 'minutes'], ['2d', '2', 'days'], ['', '', 'hours'], ['d', '', 'days'], ['nonsense', '', 'hours']] as const)('%s is %s %s', (wire, amount, unit) => expect(readDuration(wire)).toEqual({ amount, unit }));
  it('go back to the wire', () => {
    expect(wireDuration({ amount: ' 4 ', unit: 'hours' })).toBe('4h');
    expect(wireDuration({ amount: '', unit: 'days' })).toBe('');
    expect(['4h', '0h', '1.5h', '2d', 'h', '1h30m', '-1h'].map(isDuration)).toEqual([true, false, false, true, false, true, false]);
  });
  it('in words', () => {
    expect(['1h', '2h', '4h', '1d', '2d', '90m', 'x'].map((wire) => durationWords(wire, 'he'))).toEqual(['שעה', 'שעתיים', '4 שעות', 'יום עבודה', 'שני ימי עבודה', '90 דקות', '']);
    expect(['1h', '2d'].map((wire) => durationWords(wire, 'en'))).toEqual(['1 hour', '2 working days']);
  });
});
