import { leading, monthDays, newestOf, weekGroups } from './year';

const WORK = [{ from: '09:00', to: '17:00' }];
const week = { sun: WORK, mon: WORK, tue: WORK, wed: WORK, thu: WORK, fri: [], sat: [] };
const days = [{ date: '2026-04-01', weekday: 'wed' as const, kind: 'short' as const, hours: [{ from: '09:00', to: '16:00' }], name: { he: 'ערב פסח', en: 'Eve of Passover' }, source: 's' }];

describe('a year of days', () => {
  it('follows the week and its special days', () => {
    const april = monthDays({ year: 2026, week, days }, 3);
    expect(april).toHaveLength(30);
    expect(april[0]).toEqual({ date: '2026-04-01', day: 1, weekday: 3, kind: 'short', hours: [{ from: '09:00', to: '16:00' }], name: { he: 'ערב פסח', en: 'Eve of Passover' } });
    expect(april[1]).toMatchObject({ kind: 'open', hours: WORK });
    expect(april[2]).toMatchObject({ weekday: 5, kind: 'rest' });
  });
  it('knows leap years and where the first day stands', () => {
    expect(monthDays({ year: 2028, week, days: [] }, 1)).toHaveLength(29);
    const april = monthDays({ year: 2026, week, days: [] }, 3);
    expect(leading(april, 0)).toBe(3);
    expect(leading(april, 1)).toBe(2);
  });
  it('puts weekdays of the same hours together', () => {
    expect(weekGroups(week).map(({ days: list }) => list.length)).toEqual([5, 2]);
  });
  it('shows each calendar once, by its last version', () => {
    expect(newestOf([{ id: 'il', v: 1 }, { id: 'uk', v: 1 }, { id: 'il', v: 2 }])).toEqual([{ id: 'il', v: 2 }, { id: 'uk', v: 1 }]);
  });
});
