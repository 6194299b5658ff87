/** Calendars in full, and how far a change to the organisation reached. */
import { z } from 'zod';
import { calendarItem, person } from './others';
import { bilingual, count } from './shared';

const hours = () => z.array(z.object({ from: z.string(), to: z.string() })).meta({ description: 'Local wall times HH:MM, half-open; 24:00 is the end of the day. Empty = closed.' });
const WEEK = { sun: hours(), mon: hours(), tue: hours(), wed: hours(), thu: hours(), fri: hours(), sat: hours() };
const weekday = () => z.enum(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);

export const calendarDetail = calendarItem.extend({
  year: z.int(), coverage: z.object({ from: z.string(), to: z.string() }), source: z.string(), sourceText: bilingual().meta({ description: 'The source for people; of an own calendar the same in both languages, as it was written' }), week: z.object(WEEK),
  days: z.array(z.object({ date: z.string(), weekday: weekday(), kind: z.enum(['closed', 'short', 'normal']), hours: hours(), name: bilingual(), source: z.string() })).meta({ description: 'Special days of the year, in order' }),
  versions: z.array(z.string()).meta({ description: 'All versions under this id, oldest first' }),
});
export type CalendarDetail = z.output<typeof calendarDetail>;

/** A change told to every open crisis it concerns. `failed` names those it did not reach: the same request again tells only them. */
const reach = { crises: count(), changed: count(), failed: z.array(z.object({ crisisId: z.string(), reference: z.string(), code: z.string() })) };
export const calendarApplied = z.object({ calendarId: z.string(), version: z.string(), ...reach });
export type CalendarApplied = z.output<typeof calendarApplied>;
export const availabilitySet = z.object({ person, ...reach });
/** The first password is in this answer only. */
export const personCreated = z.object({ person, password: z.string() });
export type PersonCreated = z.output<typeof personCreated>;
export type AvailabilitySet = z.output<typeof availabilitySet>;
