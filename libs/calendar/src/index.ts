/** Calendars with zones: definitions, holiday tables, compilation into the domain's zone-free intervals. */
export { builtInCalendars } from './built-in';
export { parseCalendarFile, readOwnCalendars } from './calendar-file';
export type { CalendarFileProblem, CalendarFileRefusal, CalendarFileResult } from './calendar-file';
export { companionId, companionOf } from './companions';
export type { CompanionKind } from './companions';
export { compileCalendar, coverageOf, dueInCalendar, refuseOutOfCoverage } from './compile';
export type { DueInCalendar } from './compile';
export { WEEKDAYS } from './definition';
export type { CalendarDefinition, CalendarRefusal, CalendarRefusalCode, OpenHours, SpecialDay, Weekday } from './definition';
export { parseDuration } from './duration';
export type { DurationResult } from './duration';
export { parseInstant, parsePause } from './instant-text';
export type { InstantResult, PauseResult } from './instant-text';
export { dateOf, epochDayOf, instantOf, localDayOf, openRanges, specialDaysByDate, wallTime, weekdayOf } from './local-day';
export type { EpochDay, MinuteRange } from './local-day';
export { calendarRefusalText, calendarRefusalTexts } from './refusal-texts';
export { calendarById, editedCalendar, listCalendars, withOverrides } from './registry';
export type { CalendarOverrides, CalendarResult } from './registry';
