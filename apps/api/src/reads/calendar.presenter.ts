/** Calendars as they are shown: by name, and in full for one year. Pure. */
import { companionId, companionOf, dateOf, epochDayOf, listCalendars, openRanges, wallTime, weekdayOf } from '#calendar';
import type { CalendarDefinition, OpenHours } from '#calendar';
import type { CalendarDetail, answerSchemas } from '#contracts';
import type { z } from 'zod';

/** The built-in calendars name their source in English, as a part of a version that never changes; an own one is told as it was written. */
const HEBREW_SOURCES: Readonly<Record<string, string>> = {
  'Nine statutory holidays closed, eves one hour shorter, intermediate days ordinary': 'תשעה ימי חג שבדין סגורים, ערבי חג קצרים בשעה, חול המועד כרגיל',
  'Bank holidays of England with substitute days': 'ימי החג הבנקאיים באנגליה, עם הימים החלופיים',
  'Federal holidays as observed': 'החגים הפדרליים, ביום שבו נהוגים',
  'Service hours on all days, holidays included': 'שעות השירות בכל הימים, כולל חגים',
  'All hours': 'כל השעות',
};

export type CalendarItem = z.output<(typeof answerSchemas)['CalendarItem']>;

export function presentCalendar({ id, version, zone, names }: CalendarDefinition): CalendarItem {
  return { id, version, zone, name: { he: names.he, en: names.en } };
}

/** The week, and the special days of `year`. `own` holds all own calendars, for the versions there are. */
export function presentCalendarYear(calendar: CalendarDefinition, year: number, own: readonly CalendarDefinition[]): CalendarDetail {
  const { from, to } = calendar.coverage;
  return { ...presentCalendar(calendar), year, coverage: { from, to }, source: calendar.source, sourceText: { he: HEBREW_SOURCES[calendar.source] ?? calendar.source, en: calendar.source }, week: weekOf(calendar), days: daysOf(calendar, year), versions: versionsOf(calendar.id, own) };
}

function weekOf({ week }: CalendarDefinition): CalendarDetail['week'] {
  const hours = (list: OpenHours) => list.map(([from, to]) => ({ from, to }));
  return { sun: hours(week.sun), mon: hours(week.mon), tue: hours(week.tue), wed: hours(week.wed), thu: hours(week.thu), fri: hours(week.fri), sat: hours(week.sat) };
}

/** With the hours that result: an eve's are its week day's, less the last. */
function daysOf(calendar: CalendarDefinition, year: number): CalendarDetail['days'] {
  return calendar.days.filter((day) => day.date.startsWith(`${String(year)}-`)).sort((a, b) => (a.date < b.date ? -1 : 1)).map((special) => {
    const day = epochDayOf(special.date);
    const hours = openRanges(calendar, special, day).map(([from, to]) => ({ from: wallTime(from), to: wallTime(to) }));
    return { date: dateOf(day), weekday: weekdayOf(day), kind: special.kind, hours, name: { he: special.he, en: special.en }, source: special.source };
  });
}

function versionsOf(id: string, own: readonly CalendarDefinition[]): string[] {
  const standing = listCalendars(own).filter((one) => one.id === id).map((one) => one.version);
  const companion = companionId(id);
  const derived = companion === null ? [] : own.filter((one) => one.id === companion.baseId).map((one) => companionOf(one, companion.kind).version);
  return [...new Set([...derived, ...standing])];
}
