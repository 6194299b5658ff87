import type { Refusal } from '#domain';

export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';
/** In the order of the week: index = days since Sunday. */
export const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Local wall times `HH:MM`, half-open; `24:00` is the end of the day. A night is given as two stretches on two days. */
export type OpenHours = readonly (readonly [open: string, close: string])[];

/**
 * A date that differs from its week day.
 * - `closed`: no open time.
 * - `short`: `intervals`, or without them the week day's hours less the last hour; a week day without hours stays closed.
 * - `normal`: `intervals` (a special opening), or without them the week day's hours (a named date with usual hours).
 */
export interface SpecialDay {
  readonly date: string;
  readonly kind: 'closed' | 'short' | 'normal';
  readonly intervals?: OpenHours | undefined;
  readonly he: string;
  readonly en: string;
  readonly source: string;
}

/** A calendar as versioned data. A version never changes once used: an edit gets a new version string. */
export interface CalendarDefinition {
  readonly id: string;
  /** `<id>@<version>`, for example `il@2026.1`; pinned by every clock that runs on it. */
  readonly version: string;
  /** IANA time zone of every wall time and date in the definition. */
  readonly zone: string;
  readonly names: { readonly he: string; readonly en: string };
  readonly week: Readonly<Record<Weekday, OpenHours>>;
  readonly days: readonly SpecialDay[];
  /** Local dates, both included, for which special days were entered. Outside, the calendar knows nothing and says so. */
  readonly coverage: { readonly from: string; readonly to: string };
  readonly source: string;
}

export type CalendarRefusalCode =
  | 'calendar.out-of-coverage'
  | 'calendar.unknown'
  | 'calendar.invalid'
  | 'calendar.window-exceeded'
  | 'calendar.period-invalid'
  | 'clock.paused'
  | 'target.invalid'
  | 'duration.invalid'
  | 'instant.offset-required'
  | 'instant.invalid'
  | 'pause.invalid'
  | 'pause.reversed';

/** A refusal of this room: the domain's shape, with the codes that can occur here. */
export interface CalendarRefusal extends Refusal {
  readonly code: CalendarRefusalCode;
}
