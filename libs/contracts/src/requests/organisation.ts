/** What a client sends to change the organisation itself: its calendars, and when its people can be reached. */
import { z } from 'zod';
import { CALENDAR_TEXT_MAX_CHARS } from '../limits';
import { id, instant, note, text } from '../primitives';

/** A calendar file as it is, YAML or JSON; what is wrong inside it is told line by line (`calendar.invalid`). */
export const calendarRequest = z.strictObject({ text: z.string().min(1).max(CALENDAR_TEXT_MAX_CHARS) });
export type CalendarRequest = z.output<typeof calendarRequest>;

/** `note` stands in the record of every crisis it reaches. */
export const calendarApplyRequest = z.strictObject({ note: text() });
export type CalendarApplyRequest = z.output<typeof calendarApplyRequest>;

/** The year whose special days are shown; the present one when left out. */
export const calendarQuery = z.strictObject({ year: z.string().regex(/^\d{4}$/).transform(Number).pipe(z.int().min(2000).max(2099)).optional() });
export type CalendarQuery = z.output<typeof calendarQuery>;

/** Until when a person cannot be reached; null = back. */
export const availabilityRequest = z.strictObject({ unavailableUntil: instant().nullable(), reason: note() });
export type AvailabilityRequest = z.output<typeof availabilityRequest>;

/** In whose open time a person is written to about what can wait; null = at any hour. */
export const personCalendarRequest = z.strictObject({ calendarId: id().nullable() });
export type PersonCalendarRequest = z.output<typeof personCalendarRequest>;
