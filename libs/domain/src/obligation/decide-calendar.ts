/** Calendars of an open crisis are replaced by an explicit event; open duties are aimed anew by the obligation subject. */
import { draft } from '../crisis/events';
import { accept } from '../crisis/subject';
import type { Subject } from '../crisis/subject';

export const calendarSubject: Subject = {
  name: 'calendar',
  handlers: { 'apply-calendars': (_state, payload) => accept(draft('calendars.applied', payload)) },
  evolve: (state, event) => (event.type === 'calendars.applied' ? { ...state, calendars: event.data.calendars } : state),
};
