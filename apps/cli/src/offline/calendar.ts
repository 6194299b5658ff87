/** `tikkun calendar due` and `tikkun calendar show`: argument texts in, plain result objects out. No server, no clock, no printing. */
import {
  WEEKDAYS,
  calendarById,
  dueInCalendar,
  epochDayOf,
  openRanges,
  parseDuration,
  parseInstant,
  parsePause,
  specialDaysByDate,
  wallTime,
  weekdayOf,
} from '#calendar';
import type { CalendarDefinition, CalendarRefusal, OpenHours, SpecialDay, Weekday } from '#calendar';
import type { Pause } from '#domain';

/** More pauses than any clock has; bounds the work on hostile input. */
const MAX_PAUSES = 10_000;

export interface CalendarDueArguments {
  /** Id (`il`) or version (`il@2026.1`) of a built-in or own calendar. */
  readonly calendar: string;
  readonly from: string;
  readonly target: string;
  /** Each `A..B`, or `A..` for a pause still going on. */
  readonly pauses?: readonly string[] | undefined;
  /** Calendars read from own files. */
  readonly own?: readonly CalendarDefinition[] | undefined;
}

/** Names are part of the public surface (architecture.md): fields may be added, never renamed. Instants in UTC. */
export interface CalendarDue {
  readonly due: string;
  readonly warnings: readonly string[];
  readonly calendarVersion: string;
}
export type CalendarDueResult = { readonly ok: true; readonly value: CalendarDue } | CalendarRefusal;

/**
 * When a target is due and when to warn before. Refuses unknown calendars, malformed durations, instants (an offset or a zone is
 * required) and pauses, a pause still going on, and times outside the calendar's coverage. Pure, safe to repeat.
 */
export function calendarDue(given: CalendarDueArguments): CalendarDueResult {
  const found = calendarById(given.calendar, given.own);
  if (!found.ok) return found;
  const from = parseInstant(given.from);
  if (!from.ok) return from;
  const duration = parseDuration(given.target);
  if (!duration.ok) return duration;
  const pauseTexts = given.pauses ?? [];
  if (pauseTexts.length > MAX_PAUSES) {
    return { ok: false, code: 'pause.invalid', params: { value: `${pauseTexts.length} > ${MAX_PAUSES}` } };
  }
  const pauses: Pause[] = [];
  for (const text of pauseTexts) {
    const parsed = parsePause(text);
    if (!parsed.ok) return parsed;
    pauses.push(parsed.pause);
  }
  const result = dueInCalendar(found.calendar, { start: from.at, target: duration.target, pauses });
  if (!result.ok) return result;
  return { ok: true, value: { due: isoUtc(result.due), warnings: result.warnings.map(isoUtc), calendarVersion: result.calendarVersion } };
}

export interface CalendarShowArguments {
  readonly calendar: string;
  readonly year?: number | undefined;
  /** 1 to 12; without a year the month of every covered year. */
  readonly month?: number | undefined;
  readonly lang: 'he' | 'en';
  readonly own?: readonly CalendarDefinition[] | undefined;
}

export interface CalendarShowDay {
  readonly date: string;
  readonly weekday: Weekday;
  readonly kind: SpecialDay['kind'];
  /** Open hours of that date after the week and the special day; empty when closed. */
  readonly hours: OpenHours;
  readonly he: string;
  readonly en: string;
  readonly source: string;
}

export interface CalendarShow {
  readonly id: string;
  readonly calendarVersion: string;
  readonly zone: string;
  readonly names: CalendarDefinition['names'];
  readonly coverage: CalendarDefinition['coverage'];
  readonly source: string;
  readonly week: CalendarDefinition['week'];
  readonly days: readonly CalendarShowDay[];
  /** The same for a terminal, in the language asked for. */
  readonly text: string;
}
export type CalendarShowResult = { readonly ok: true; readonly value: CalendarShow } | CalendarRefusal;

/**
 * A calendar's week and special days, all or those of a year or month. Refuses `calendar.unknown`, `calendar.period-invalid` for no
 * real year or month, `calendar.out-of-coverage` for a period that the calendar knows nothing about. Pure, safe to repeat.
 */
export function calendarShow(given: CalendarShowArguments): CalendarShowResult {
  const found = calendarById(given.calendar, given.own);
  if (!found.ok) return found;
  const definition = found.calendar;
  const refusal = refusePeriod(definition, given);
  if (refusal !== undefined) return refusal;
  const specials = specialDaysByDate(definition);
  const days = [...specials.values()]
    .filter((special) => isAskedFor(special.date, given))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((special) => showDay(definition, special));
  const { id, version, zone, names, coverage, source, week } = definition;
  const text = renderText(definition, days, given.lang);
  return { ok: true, value: { id, calendarVersion: version, zone, names, coverage, source, week, days, text } };
}

function isoUtc(at: number): string {
  return new Date(at).toISOString();
}

function refusePeriod(definition: CalendarDefinition, given: CalendarShowArguments): CalendarRefusal | undefined {
  const { year, month } = given;
  const badYear = year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9999);
  const badMonth = month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12);
  if (badYear || badMonth) {
    return { ok: false, code: 'calendar.period-invalid', params: { year: String(year ?? '–'), month: String(month ?? '–') } };
  }
  if (year === undefined) return undefined;
  const { from, to } = definition.coverage;
  const first = `${String(year).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}-01`;
  const last = `${String(year).padStart(4, '0')}-${String(month ?? 12).padStart(2, '0')}-31`;
  if (last >= from && first <= to) return undefined;
  return { ok: false, code: 'calendar.out-of-coverage', params: { calendar: definition.version, from, to, zone: definition.zone } };
}

function isAskedFor(date: string, given: CalendarShowArguments): boolean {
  const [year, month] = date.split('-').map(Number);
  return (given.year === undefined || given.year === year) && (given.month === undefined || given.month === month);
}

function showDay(definition: CalendarDefinition, special: SpecialDay): CalendarShowDay {
  const day = epochDayOf(special.date);
  const hours = openRanges(definition, special, day).map((range): OpenHours[number] => [wallTime(range[0]), wallTime(range[1])]);
  const { date, kind, he, en, source } = special;
  return { date, weekday: weekdayOf(day), kind, hours, he, en, source };
}

const WEEKDAY_NAMES: Readonly<Record<'he' | 'en', Readonly<Record<Weekday, string>>>> = {
  he: { sun: 'יום א׳', mon: 'יום ב׳', tue: 'יום ג׳', wed: 'יום ד׳', thu: 'יום ה׳', fri: 'יום ו׳', sat: 'שבת' },
  en: { sun: 'Sun', mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat' },
};
const WORDS = {
  he: { closed: 'סגור', covers: 'מכסה', to: 'עד', week: 'השבוע', days: 'ימים מיוחדים', none: 'אין' },
  en: { closed: 'closed', covers: 'covers', to: 'to', week: 'Week', days: 'Special days', none: 'none' },
} as const;

function renderText(definition: CalendarDefinition, days: readonly CalendarShowDay[], lang: 'he' | 'en'): string {
  const words = WORDS[lang];
  const hoursText = (hours: OpenHours): string =>
    hours.length === 0 ? words.closed : hours.map(([open, close]) => `${open}–${close}`).join(', ');
  const { coverage } = definition;
  const dayLines = days.map((day) => `  ${day.date}  ${WEEKDAY_NAMES[lang][day.weekday]}  ${hoursText(day.hours)}  ${day[lang]}`);
  return [
    `${definition.names[lang]} · ${definition.version} · ${definition.zone} · ${words.covers} ${coverage.from} ${words.to} ${coverage.to}`,
    `${words.week}:`,
    ...WEEKDAYS.map((day) => `  ${WEEKDAY_NAMES[lang][day]}  ${hoursText(definition.week[day])}`),
    `${words.days}:`,
    ...(dayLines.length === 0 ? [`  ${words.none}`] : dayLines),
  ].join('\n');
}
