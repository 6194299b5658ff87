import Holidays from 'date-holidays';
import { coveredDays, englandDays, israelDays, unitedStatesDays } from '../generate/rules';
import { builtInCalendars } from './built-in';
import { calendarSchema } from './calendar-schema';
import type { SpecialDay } from './definition';
import { ilDays } from './tables/il-days';
import { ukDays } from './tables/uk-days';
import { usDays } from './tables/us-days';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const dates = (days: readonly SpecialDay[], kind: SpecialDay['kind']): string[] =>
  days.filter((day) => day.kind === kind).map((day) => day.date);
const named = (days: readonly SpecialDay[], en: string): string[] => days.filter((day) => day.en === en).map((day) => day.date);
/** Monday to Friday, where a holiday table matters. */
const onWorkdays = (list: string[]): string[] => list.filter((date) => ![0, 6].includes(new Date(date).getUTCDay()));

describe('frozen tables', () => {
  it.each([
    ['il', ilDays, israelDays],
    ['uk', ukDays, englandDays],
    ['us', usDays, unitedStatesDays],
  ] as const)('%s is what its rules give', (_id, table, rule) => {
    expect(table.map(({ source: _source, ...row }) => row)).toEqual(coveredDays(rule));
  });
  it('every built-in calendar satisfies the rules for own files', () => {
    for (const calendar of builtInCalendars) expect(calendarSchema.safeParse(calendar).error?.issues ?? []).toEqual([]);
    expect(builtInCalendars.map((calendar) => calendar.id)).toEqual([
      'il',
      'il-extended',
      'il-delivery',
      'uk',
      'uk-extended',
      'uk-delivery',
      'us',
      'us-extended',
      'us-delivery',
      '24x7',
    ]);
  });
});

describe('Israel', () => {
  it('has nine closed days and eight eves each year', () => {
    for (const year of YEARS) {
      expect(dates(ilDays, 'closed').filter((date) => date.startsWith(`${year}`))).toHaveLength(9);
      expect(dates(ilDays, 'short').filter((date) => date.startsWith(`${year}`))).toHaveLength(8);
    }
  });
  it('knows the dates of 2026', () => {
    expect(dates(ilDays, 'closed').filter((date) => date.startsWith('2026'))).toEqual([
      '2026-04-02',
      '2026-04-08',
      '2026-04-22',
      '2026-05-22',
      '2026-09-12',
      '2026-09-13',
      '2026-09-21',
      '2026-09-26',
      '2026-10-03',
    ]);
  });
  it('moves Independence Day away from Shabbat and from Monday', () => {
    expect(named(ilDays, 'Independence Day')).toEqual([
      '2024-05-14',
      '2025-05-01',
      '2026-04-22',
      '2027-05-12',
      '2028-05-02',
      '2029-04-19',
      '2030-05-08',
    ]);
  });
  it('knows Rosh Hashana and Passover of each year', () => {
    expect(named(ilDays, 'Rosh Hashana, first day')).toEqual([
      '2024-10-03',
      '2025-09-23',
      '2026-09-12',
      '2027-10-02',
      '2028-09-21',
      '2029-09-10',
      '2030-09-28',
    ]);
    expect(named(ilDays, 'Passover, first day')).toEqual([
      '2024-04-23',
      '2025-04-13',
      '2026-04-02',
      '2027-04-22',
      '2028-04-11',
      '2029-03-31',
      '2030-04-18',
    ]);
  });
  it('agrees with another source, shifted Independence Days included', () => {
    const theirs = YEARS.flatMap((year) => new Holidays('IL').getHolidays(year)).filter((holiday) => holiday.type === 'public');
    expect(theirs.map((holiday) => holiday.date.slice(0, 10)).sort()).toEqual(dates(ilDays, 'closed'));
  });
});

describe('England', () => {
  it('has eight bank holidays on working days each year', () => {
    for (const year of YEARS) {
      const perYear = onWorkdays(dates(ukDays, 'closed')).filter((date) => date.startsWith(`${year}`));
      expect(perYear).toHaveLength(8);
    }
  });
  it('knows movable days and substitutes', () => {
    expect(named(ukDays, 'Good Friday')).toEqual([
      '2024-03-29',
      '2025-04-18',
      '2026-04-03',
      '2027-03-26',
      '2028-04-14',
      '2029-03-30',
      '2030-04-19',
    ]);
    expect(named(ukDays, 'Spring bank holiday')).toContain('2026-05-25');
    expect(named(ukDays, 'Boxing Day (substitute day)')).toEqual(['2026-12-28', '2027-12-28']);
    expect(named(ukDays, 'Christmas Day (substitute day)')).toEqual(['2027-12-27']);
    expect(named(ukDays, 'New Year’s Day (substitute day)')).toEqual(['2028-01-03']);
  });
  it('substitutes a Sunday Christmas by Tuesday, as in 2022', () => {
    expect(onWorkdays(englandDays(2022).map((day) => day.date)).slice(-2)).toEqual(['2022-12-26', '2022-12-27']);
  });
  it('agrees with another source', () => {
    const other = new Holidays('GB', 'ENG', { timezone: 'UTC', types: ['public', 'bank'] });
    for (const year of YEARS) {
      const theirs = other
        .getHolidays(year)
        .filter((holiday) => ['public', 'bank'].includes(holiday.type))
        .map((holiday) => holiday.date.slice(0, 10));
      const ours = dates(ukDays, 'closed').filter((date) => date.startsWith(`${year}`));
      expect(onWorkdays([...new Set(theirs)].sort())).toEqual(onWorkdays(ours));
    }
  });
});

describe('United States', () => {
  it('knows the observed days', () => {
    expect(named(usDays, 'Independence Day (observed)')).toEqual(['2026-07-03', '2027-07-05']);
    expect(named(usDays, 'Juneteenth (observed)')).toEqual(['2027-06-18']);
    expect(named(usDays, 'New Year’s Day (observed)')).toEqual(['2027-12-31']);
    expect(named(usDays, 'Veterans Day (observed)')).toEqual(['2028-11-10', '2029-11-12']);
    expect(named(usDays, 'Thanksgiving Day')).toEqual([
      '2024-11-28',
      '2025-11-27',
      '2026-11-26',
      '2027-11-25',
      '2028-11-23',
      '2029-11-22',
      '2030-11-28',
    ]);
  });
  it('has no inauguration day', () => {
    expect(named(usDays, 'Martin Luther King Jr. Day')).toContain('2025-01-20');
    expect(dates(usDays, 'closed')).not.toContain('2029-01-19');
    expect(dates(usDays, 'closed')).not.toContain('2029-01-20');
  });
  it('agrees with another source', () => {
    const theirs = [...YEARS, 2031]
      .flatMap((year) => new Holidays('US').getHolidays(year))
      .filter((holiday) => ['public', 'bank'].includes(holiday.type));
    // Their table holds Inauguration Day (of the capital only), which is no federal holiday elsewhere.
    const list = theirs
      .filter((holiday) => !/Inauguration/.test(holiday.name))
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => date < '2031');
    expect(onWorkdays([...new Set(list)].sort())).toEqual(onWorkdays(dates(usDays, 'closed')));
  });
});
