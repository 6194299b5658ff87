/** Calendars of an open crisis are replaced by an explicit event; open duties are aimed anew by the obligation subject. */
import { draft } from '../crisis/events';
import { accept } from '../crisis/subject';
import type { Subject } from '../crisis/subject';
import type { CompiledCalendar } from '../calendar/working-time';
import { CLOCK_NAMES } from '../protocol/clock-name';

/** A version never changes once used, so version and window say it all. */
const same = (a: CompiledCalendar, b: CompiledCalendar): boolean => a.version === b.version && a.from === b.from && a.to === b.to;

export const calendarSubject: Subject = {
  name: 'calendar',
  handlers: {
    // The refresher may ask again after an answer got lost; the same tables twice leave no trace.
    'apply-calendars': (state, payload) => (CLOCK_NAMES.every((name) => same(state.calendars[name], payload.calendars[name])) ? accept() : accept(draft('calendars.applied', payload))),
  },
  evolve: (state, event) => (event.type === 'calendars.applied' ? { ...state, calendars: event.data.calendars } : state),
};
