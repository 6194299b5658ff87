/** A calendar reaches an open crisis by an explicit event only; results of the past are never computed anew (formulas 3). */
import type { CompiledCalendar } from '../calendar/working-time';
import type { ClockName } from '../protocol/clock-name';

export interface CalendarCommands {
  /** `window` merely compiles further ahead; `edited` is a changed table and is told to the people. A repeat changes nothing. */
  'apply-calendars': { readonly why: 'window' | 'edited'; readonly calendars: Readonly<Record<ClockName, CompiledCalendar>>; readonly note: string };
}
export interface CalendarEvents {
  'calendars.applied': CalendarCommands['apply-calendars'];
}
