/** The side effects of a crisis workflow. Thin: the store and the calendars do the work. */
import { ApplicationFailure } from '@temporalio/common';
import { calendarById, compileCalendar } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { CompiledCalendar } from '#domain';
import { RecordDivergedError } from '#persistence';
import type { CrisisStore } from '#persistence';
import type { CrisisActivities } from './contract';

export interface CrisisActivityParts {
  readonly store: Pick<CrisisStore, 'commit' | 'readEvents'>;
  /** Own calendars, all versions, oldest first. */
  readonly ownCalendars: () => Promise<readonly CalendarDefinition[]>;
  /** Told of every commit before it is written; lets what is less urgent make way. */
  readonly onCommit?: () => void;
}

/** Activities bound to their parts; a plain object, as the worker registers it. */
export function createCrisisActivities({ store, ownCalendars, onCommit }: CrisisActivityParts): CrisisActivities {
  return {
    /** One transaction; idempotent by (crisis id, seq). A record that holds something else answers with it. */
    async commit(batch) {
      onCommit?.();
      const onRecord = () => store.readEvents(batch.crisisId, batch.events[0]?.seq ?? 1);
      try {
        const { isAhead } = await store.commit(batch);
        return isAhead === true ? await onRecord() : undefined;
      } catch (error) {
        if (error instanceof RecordDivergedError) return onRecord();
        throw error;
      }
    },
    /** Reads; no effect. */
    async readRecord({ crisisId, fromSeq }) {
      return store.readEvents(crisisId, fromSeq);
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
