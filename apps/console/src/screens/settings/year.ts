/** A year as twelve months of days, each as the calendar has it. Pure: days are YYYY-MM-DD, no zone is in it. */
import type { CalendarDetail } from '#contracts';

export type DayKind = 'open' | 'rest' | 'closed' | 'short' | 'normal';
type Hours = CalendarDetail['week']['sun'];
export interface YearDay {
  readonly date: string;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** `open` and `rest` follow from the week; the others are special days. */
  readonly kind: DayKind;
  readonly hours: Hours;
  readonly name: { readonly he: string; readonly en: string } | null;
}
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** `month`: 0 = January. */
export function monthDays({ year, week, days }: Pick<CalendarDetail, 'year' | 'week' | 'days'>, month: number): readonly YearDay[] {
  const special = new Map(days.map((one) => [one.date, one]));
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index): YearDay => {
    const at = new Date(Date.UTC(year, month, index + 1));
    const date = at.toISOString().slice(0, 10);
    const weekday = at.getUTCDay();
    const found = special.get(date);
    const usual = week[WEEKDAYS[weekday] ?? 'sun'];
    if (found === undefined) return { date, day: index + 1, weekday, kind: usual.length === 0 ? 'rest' : 'open', hours: usual, name: null };
    return { date, day: index + 1, weekday, kind: found.kind, hours: found.hours, name: found.name };
  });
}

/** Columns left empty before the first of the month. */
export const leading = (days: readonly YearDay[], firstWeekday: number): number => ((days[0]?.weekday ?? 0) - firstWeekday + 7) % 7;

/** Weekdays with the same hours stand together: `[['sun', …, 'thu'], hours]`. */
export function weekGroups(week: CalendarDetail['week']): readonly { readonly days: readonly (typeof WEEKDAYS)[number][]; readonly hours: Hours }[] {
  const groups: { days: (typeof WEEKDAYS)[number][]; hours: Hours }[] = [];
  for (const day of WEEKDAYS) {
    const last = groups.at(-1);
    if (last !== undefined && JSON.stringify(last.hours) === JSON.stringify(week[day])) last.days.push(day);
    else groups.push({ days: [day], hours: week[day] });
  }
  return groups;
}

/** Noon in UTC: the same day in every zone people work in. */
export const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** The calendars of a list by id, the last version of each standing for it. */
export function newestOf<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
