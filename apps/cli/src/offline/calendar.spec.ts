import { calendarDue, calendarShow } from './calendar';

describe('calendar due', () => {
  it('answers in UTC with warnings and the pinned version', () => {
    expect(calendarDue({ calendar: 'il', from: '2026-09-10T16:00+03:00', target: '4h' })).toEqual({
      ok: true,
      value: {
        due: '2026-09-14T09:00:00.000Z',
        warnings: ['2026-09-14T07:00:00.000Z', '2026-09-14T08:00:00.000Z', '2026-09-14T08:36:00.000Z', '2026-09-14T08:45:00.000Z'],
        calendarVersion: 'il@2026.1',
      },
    });
  });
  it('counts overlapping pauses once and empty ones not at all', () => {
    const pauses = [
      '2026-06-01T10:00+03:00..2026-06-01T12:00+03:00',
      '2026-06-01T11:00+03:00..2026-06-01T13:00+03:00',
      '2026-06-01T14:00Z..2026-06-01T14:00Z',
    ];
    expect(calendarDue({ calendar: 'il', from: '2026-06-01T09:00+03:00', target: '4h', pauses })).toMatchObject({
      value: { due: '2026-06-01T13:00:00.000Z' },
    });
  });
  it.each([
    [{ calendar: 'mars' }, 'calendar.unknown'],
    [{ from: '2026-09-10T16:00' }, 'instant.offset-required'],
    [{ from: 'noon' }, 'instant.invalid'],
    [{ from: '2023-06-01T10:00Z' }, 'calendar.out-of-coverage'],
    [{ target: '-4h' }, 'duration.invalid'],
    [{ target: '3000d' }, 'calendar.out-of-coverage'],
    [{ pauses: ['2026-09-14T12:00Z..2026-09-14T10:00Z'] }, 'pause.reversed'],
    [{ pauses: ['lunch'] }, 'pause.invalid'],
    [{ pauses: ['2026-09-13T12:00Z..'] }, 'clock.paused'],
  ])('refuses %j', (change, code) => {
    expect(calendarDue({ calendar: 'il', from: '2026-09-10T16:00+03:00', target: '4h', ...change })).toMatchObject({ ok: false, code });
  });
});

describe('calendar show', () => {
  it('lists the special days of a month with their hours', () => {
    const result = calendarShow({ calendar: 'il', year: 2026, month: 9, lang: 'he' });
    if (!result.ok) throw new Error(result.code);
    expect(result.value.days.map((day) => `${day.date} ${day.weekday} ${day.kind} ${day.hours.map(String).join(' ')}`)).toEqual([
      '2026-09-11 fri short ',
      '2026-09-12 sat closed ',
      '2026-09-13 sun closed ',
      '2026-09-20 sun short 09:00,16:00',
      '2026-09-21 mon closed ',
      '2026-09-25 fri short ',
      '2026-09-26 sat closed ',
    ]);
    expect(result.value.text).toContain('2026-09-21  יום ב׳  סגור  יום הכיפורים');
  });
  it('speaks English and says when there is nothing special', () => {
    const uk = calendarShow({ calendar: 'uk', year: 2027, month: 12, lang: 'en' });
    expect(uk.ok && uk.value.text).toContain('2027-12-28  Tue  closed  Boxing Day (substitute day)');
    const always = calendarShow({ calendar: '24x7', lang: 'en' });
    expect(always.ok && always.value.text).toMatch(/Sun {2}00:00–24:00[\s\S]*none$/);
  });
  it.each([
    [{ year: 2031 }, 'calendar.out-of-coverage'],
    [{ year: 1.5 }, 'calendar.period-invalid'],
    [{ month: 13 }, 'calendar.period-invalid'],
    [{ calendar: '?' }, 'calendar.unknown'],
  ])('refuses %j', (change, code) => {
    expect(calendarShow({ calendar: 'us', lang: 'en', ...change })).toMatchObject({ ok: false, code });
  });
});
