/** The organisation's own calendars, read from the database and kept for a moment. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "OwnCalendars", {
    enumerable: true,
    get: function() {
        return OwnCalendars;
    }
});
const _calendar = require("#calendar");
/** An edited calendar is seen by new crises after this long at the latest; open ones wait for the explicit event anyway. */ const KEEP_MS = 5_000;
let OwnCalendars = class OwnCalendars {
    constructor(policies){
        this.policies = policies;
        this.kept = null;
    }
    /** All own calendars that can be read; they were checked when saved. */ async all() {
        if (this.kept !== null && Date.now() - this.kept.at < KEEP_MS) return this.kept.calendars;
        const records = await this.policies.calendars();
        const calendars = records.flatMap((record)=>{
            const read = (0, _calendar.parseCalendarFile)(JSON.stringify(record.definition), record.version);
            return read.ok ? [
                read.calendar
            ] : [];
        });
        this.kept = {
            at: Date.now(),
            calendars
        };
        return calendars;
    }
};

//# sourceMappingURL=own-calendars.js.map