import { builtInCalendars } from './built-in';
import { companionId, companionOf } from './companions';
import type { CalendarDefinition, CalendarRefusal, OpenHours, SpecialDay, Weekday } from './definition';

export type CalendarResult = { readonly ok: true; readonly calendar: CalendarDefinition } | CalendarRefusal;

/** Built-in calendars, then own ones. */
export function listCalendars(own: readonly CalendarDefinition[] = []): readonly CalendarDefinition[] {
  return [...builtInCalendars, ...own];
}

/**
 * A calendar by id (`il`) or pinned version (`il@2026.1`). Of several with one id the last wins: `own` holds all versions, oldest first,
 * and an own `il@2026.2` goes before the built-in `il@2026.1` for new clocks. `x-extended` and `x-delivery` of an own calendar `x` that
 * are not among the own ones follow from it (`companions.ts`). Refuses `calendar.unknown` with the ids there are.
 */
export function calendarById(id: string, own: readonly CalendarDefinition[] = []): CalendarResult {
  const named = (candidate: CalendarDefinition): boolean => candidate.id === id || candidate.version === id;
  const calendar = own.findLast(named) ?? derived(id, own) ?? builtInCalendars.find(named);
  if (calendar !== undefined) return { ok: true, calendar };
  const known = [...new Set(listCalendars(own).map((candidate) => candidate.id))].join(', ');
  return { ok: false, code: 'calendar.unknown', params: { calendar: id.slice(0, 80), known } };
}

/** The companion of an own calendar, by its id or its pinned version. */
function derived(wanted: string, own: readonly CalendarDefinition[]): CalendarDefinition | undefined {
  const [id = '', label] = wanted.split('@');
  const companion = companionId(id);
  if (companion === null) return undefined;
  const { baseId, kind } = companion;
  const base = own.findLast((one) => one.id === baseId && (label === undefined || one.version === `${baseId}@${label}`));
  return base === undefined ? undefined : companionOf(base, kind);
}

/**
 * What a new version of `id` changes in a crisis that pinned `pinnedId`: the calendar now in force under the pinned id when it is that
 * very calendar or a companion derived from it, else undefined.
 */
export function editedCalendar(id: string, pinnedId: string, own: readonly CalendarDefinition[]): CalendarDefinition | undefined {
  const companion = companionId(pinnedId);
  const follows = pinnedId === id || (companion?.baseId === id && own.every((one) => one.id !== pinnedId) && own.some((one) => one.id === id));
  if (!follows) return undefined;
  const found = calendarById(pinnedId, own);
  return found.ok ? found.calendar : undefined;
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
