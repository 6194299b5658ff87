/** The side effects of a crisis workflow. Thin: the store and the calendars do the work. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createCrisisActivities", {
    enumerable: true,
    get: function() {
        return createCrisisActivities;
    }
});
const _common = require("@temporalio/common");
const _calendar = require("#calendar");
const _persistence = require("#persistence");
function createCrisisActivities({ store, ownCalendars }) {
    return {
        /** One transaction; idempotent by (crisis id, seq). A record that has diverged is a fault for a person: never retried. */ async commit (batch) {
            try {
                await store.commit(batch);
            } catch (error) {
                if (error instanceof _persistence.RecordDivergedError) throw _common.ApplicationFailure.create({
                    message: error.message,
                    type: error.code,
                    nonRetryable: true,
                    cause: error
                });
                throw error;
            }
        },
        /** Reads the calendar tables; no effect. */ async compileCalendars ({ calendars, fromAt, toAt }) {
            const own = await ownCalendars();
            const compile = (id)=>{
                const found = (0, _calendar.calendarById)(id, own);
                if (!found.ok) throw _common.ApplicationFailure.nonRetryable(`Unknown calendar ${id}`, found.code);
                return (0, _calendar.compileCalendar)(found.calendar, fromAt, toAt);
            };
            return {
                always: compile(calendars.always),
                extended: compile(calendars.extended),
                desk: compile(calendars.desk),
                delivery: compile(calendars.delivery)
            };
        }
    };
}

//# sourceMappingURL=crisis.activities.js.map