/** The side effects of a crisis workflow. Thin: the store and the calendars do the work. */
import { ApplicationFailure } from '@temporalio/common';
import { calendarById, compileCalendar } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { CompiledCalendar } from '#domain';
import { RecordDivergedError } from '#persistence';
import type { CrisisStore } from '#persistence';
import type { CrisisActivities } from './contract';

export interface CrisisActivityParts {
  readonly store: Pick<CrisisStore, 'commit'>;
  /** Own calendars, all versions, oldest first. */
  readonly ownCalendars: () => Promise<readonly CalendarDefinition[]>;
}

/** Activities bound to their parts; a plain object, as the worker registers it. */
export function createCrisisActivities({ store, ownCalendars }: CrisisActivityParts): CrisisActivities {
  return {
    /** One transaction; idempotent by (crisis id, seq). A record that has diverged is a fault for a person: never retried. */
    async commit(batch) {
      try {
        await store.commit(batch);
      } catch (error) {
        if (error instanceof RecordDivergedError) throw ApplicationFailure.create({ message: error.message, type: error.code, nonRetryable: true, cause: error });
        throw error;
      }
    },
    /** Reads the calendar tables; no effect. */
    async compileCalendars({ calendars, fromAt, toAt }) {
      const own = await ownCalendars();
      const compile = (id: string): CompiledCalendar => {
        const found = calendarById(id, own);
        if (!found.ok) throw ApplicationFailure.nonRetryable(`Unknown calendar ${id}`, found.code);
        return compileCalendar(found.calendar, fromAt, toAt);
      };
      return { always: compile(calendars.always), extended: compile(calendars.extended), desk: compile(calendars.desk), delivery: compile(calendars.delivery) };
    },
  };
}
