import { builtInCalendars } from './built-in';
import type { CalendarDefinition, CalendarRefusal, OpenHours, SpecialDay, Weekday } from './definition';

export type CalendarResult = { readonly ok: true; readonly calendar: CalendarDefinition } | CalendarRefusal;

/** Built-in calendars, then own ones. */
export function listCalendars(own: readonly CalendarDefinition[] = []): readonly CalendarDefinition[] {
  return [...builtInCalendars, ...own];
}

/**
 * A calendar by id (`il`) or pinned version (`il@2026.1`). Of several with one id the last wins, own ones
 * after built-in ones: a list may hold all versions in order, and an own `il@2026.2` goes before `il@2026.1` for new clocks. Refuses `calendar.unknown` with the ids there are.
 */
export function calendarById(id: string, own: readonly CalendarDefinition[] = []): CalendarResult {
  const all = listCalendars(own);
  const calendar = all.findLast((candidate) => candidate.id === id || candidate.version === id);
  if (calendar !== undefined) return { ok: true, calendar };
  const known = [...new Set(all.map((candidate) => candidate.id))].join(', ');
  return { ok: false, code: 'calendar.unknown', params: { calendar: id.slice(0, 80), known } };
}

/** What a person or a desk keeps differently from a calendar. */
export interface CalendarOverrides {
  readonly id: string;
  readonly version: string;
  readonly names?: CalendarDefinition['names'] | undefined;
  readonly days?: readonly SpecialDay[] | undefined;
  /** Week days given here replace those of the base; the others stay. */
  readonly week?: Partial<Readonly<Record<Weekday, OpenHours>>> | undefined;
  readonly source?: string | undefined;
}

/**
 * A new calendar that differs from `base` in some days or hours: a person keeping other holidays, a desk with a Friday shift. An
 * override replaces the base's row of that date; `{ kind: 'normal' }` makes a holiday an ordinary day. The base stays as it is.
 */
export function withOverrides(base: CalendarDefinition, overrides: CalendarOverrides): CalendarDefinition {
  const byDate = new Map(base.days.map((day) => [day.date, day]));
  for (const day of overrides.days ?? []) byDate.set(day.date, day);
  const days = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    ...base,
    id: overrides.id,
    version: overrides.version,
    names: overrides.names ?? base.names,
    week: { ...base.week, ...overrides.week },
    days,
    source: overrides.source ?? `${base.source} (${base.version})`,
  };
}
