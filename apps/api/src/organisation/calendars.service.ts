/** The organisation's own calendars: published as versions that never change, shown with their special days. */
import { calendarById, companionId, companionOf, dateOf, epochDayOf, listCalendars, openRanges, parseCalendarFile, readOwnCalendars, wallTime, weekdayOf } from '#calendar';
import type { CalendarDefinition, CalendarFileProblem, OpenHours } from '#calendar';
import type { CalendarDetail, InputProblem } from '#contracts';
import { refuse } from '#domain';
import { mayDo } from '#identity';
import type { Action } from '#identity';
import type { PolicyStore } from '#persistence';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { OwnCalendars } from '../reference/own-calendars';

export interface CalendarParts {
  readonly policies: PolicyStore;
  /** What openings read; told when it has become old. */
  readonly calendars: Pick<OwnCalendars, 'forget'>;
}
export interface CalendarSummary {
  readonly id: string;
  readonly version: string;
  readonly zone: string;
  readonly name: { readonly he: string; readonly en: string };
}

export class CalendarsService {
  constructor(private readonly parts: CalendarParts) {}

  /**
   * Checks a calendar file and keeps it as a version of its own. The same version with the same content again changes nothing. Refuses
   * `calendar.invalid` with every flaw of the file, `calendar.version-exists` for a version that is there with another content.
   */
  async publish(principal: Principal, text: string): Promise<CalendarSummary> {
    permit(principal, 'admin-calendars');
    const read = parseCalendarFile(text, 'calendar');
    if (!read.ok) throw invalid(read.problems, principal.language);
    const { calendar } = read;
    const { id, version } = calendar;
    const derived = await this.derived(calendar);
    const stands = derived === null || JSON.stringify(derived) === JSON.stringify(calendar);
    const saved = stands ? await this.parts.policies.saveCalendar({ id, version, definition: calendar, createdBy: principal.actorId }) : refuse('calendar.version-exists', { id, version });
    if (!saved.ok) throw new ProblemError(saved);
    this.parts.calendars.forget();
    return summaryOf(calendar);
  }

  /** The week, and the special days of one year (this year in the calendar's zone when null). Refuses `calendar.unknown`, `calendar.out-of-coverage`. */
  async show(principal: Principal, idOrVersion: string, wantedYear: number | null): Promise<CalendarDetail> {
    permit(principal, 'read-reference');
    const own = await this.own();
    const found = calendarById(idOrVersion, own);
    if (!found.ok) throw new ProblemError(found);
    const { calendar } = found;
    const year = wantedYear ?? Number(new Intl.DateTimeFormat('en', { timeZone: calendar.zone, year: 'numeric' }).format(Date.now()));
    const { from, to } = calendar.coverage;
    if (String(year) < from.slice(0, 4) || String(year) > to.slice(0, 4)) throw new ProblemError(refuse('calendar.out-of-coverage', { calendar: calendar.version, from, to, zone: calendar.zone }, 'year'));
    return { ...summaryOf(calendar), year, coverage: { from, to }, source: calendar.source, week: weekOf(calendar), days: daysOf(calendar, year), versions: versionsOf(calendar.id, own) };
  }

  /** All versions, read now. */
  async own(): Promise<readonly CalendarDefinition[]> {
    return readOwnCalendars(await this.parts.policies.calendarVersions());
  }

  /** The companion that stands under this very version already, because it follows from a desk's calendar: a crisis may have pinned it. */
  private async derived({ id, version }: CalendarDefinition): Promise<CalendarDefinition | null> {
    const companion = companionId(id);
    if (companion === null) return null;
    const base = (await this.own()).find((one) => one.id === companion.baseId && one.version === `${companion.baseId}${version.slice(id.length)}`);
    return base === undefined ? null : companionOf(base, companion.kind);
  }
}

/** Throws `permission.denied`. */
export function permit(principal: Principal, action: Action): void {
  const verdict = mayDo(principal, action);
  if (verdict !== true) throw new ProblemError(verdict);
}

/** Every flaw of a file as a problem of the body, in the language of who sent it. */
function invalid(problems: readonly CalendarFileProblem[], language: 'he' | 'en'): ProblemError {
  const all = problems.map((one): InputProblem => ({ code: 'calendar.invalid', field: one.path, params: { line: one.line, place: one.path === '' ? '–' : one.path, rule: one.rule, problem: one[language] } }));
  const first = all[0] ?? { code: 'calendar.invalid', field: '', params: {} };
  return new ProblemError({ ok: false, code: first.code, params: { ...first.params, count: problems.length }, field: first.field }, all);
}

export function summaryOf({ id, version, zone, names }: CalendarDefinition): CalendarSummary {
  return { id, version, zone, name: { he: names.he, en: names.en } };
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
