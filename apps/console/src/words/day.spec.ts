import { dayMarks, fullDay, meantDay, typedDay } from './day';

describe('a day', () => {
  it('is shown day first, in the manner of the language; half of one as it was typed', () => {
    expect([typedDay('2026-11-03', 'he'), typedDay('2026-11-03', 'en'), typedDay('3.1', 'he'), typedDay('', 'he')]).toEqual(['03.11.2026', '03/11/2026', '3.1', '']);
  });
  it('is read while it is typed only once it is written in full', () => {
    expect(['23.11.2026', '23/11/2026', '1-2-2026', '2026-11-23'].map(fullDay)).toEqual(['2026-11-23', '2026-11-23', '2026-02-01', '2026-11-23']);
    expect(['23.11', '23.11.20', '23.11.202', '31.02.2026', '11/23/2026', '00.11.2026', '23.11.0026', '2027-1-1', ''].map(fullDay)).toEqual([null, null, null, null, null, null, null, null, null]);
  });
  it.each([
    ['23/11', '2026-11-23'], ['23.11.26', '2026-11-23'], ['23-11', '2026-11-23'], ['03/04', '2027-04-03'], ['2.1', '2027-01-02'], ['30.9', '2026-09-30'], ['25', '2026-11-25'], ['1', '2026-12-01'], ['29.2', null], ['31/11', null], ['11/23', null], ['23.11.', '2026-11-23'], ['2311', '2026-11-23'], ['231126', '2026-11-23'], ['23112026', '2026-11-23'], ['3102', null], ['31.02.2026', null], ['', null],
  ])('left as %s on 23 November is the nearest such day', (typed, day) => {
    expect(meantDay(typed, '2026-11-23')).toBe(day);
  });
  it('of the leap day takes the year that has it', () => {
    expect(meantDay('29.2', '2027-12-01')).toBe('2028-02-29');
  });
  it('takes nothing a day is not written with', () => {
    expect(dayMarks('ב־23.11T')).toBe('23.11');
  });
});
