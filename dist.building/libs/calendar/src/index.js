/** Calendars with zones: definitions, holiday tables, compilation into the domain's zone-free intervals. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get WEEKDAYS () {
        return _definition.WEEKDAYS;
    },
    get builtInCalendars () {
        return _builtin.builtInCalendars;
    },
    get calendarById () {
        return _registry.calendarById;
    },
    get calendarRefusalText () {
        return _refusaltexts.calendarRefusalText;
    },
    get calendarRefusalTexts () {
        return _refusaltexts.calendarRefusalTexts;
    },
    get compileCalendar () {
        return _compile.compileCalendar;
    },
    get coverageOf () {
        return _compile.coverageOf;
    },
    get dateOf () {
        return _localday.dateOf;
    },
    get dueInCalendar () {
        return _compile.dueInCalendar;
    },
    get epochDayOf () {
        return _localday.epochDayOf;
    },
    get listCalendars () {
        return _registry.listCalendars;
    },
    get localDayOf () {
        return _localday.localDayOf;
    },
    get openRanges () {
        return _localday.openRanges;
    },
    get parseCalendarFile () {
        return _calendarfile.parseCalendarFile;
    },
    get parseDuration () {
        return _duration.parseDuration;
    },
    get parseInstant () {
        return _instanttext.parseInstant;
    },
    get parsePause () {
        return _instanttext.parsePause;
    },
    get refuseOutOfCoverage () {
        return _compile.refuseOutOfCoverage;
    },
    get specialDaysByDate () {
        return _localday.specialDaysByDate;
    },
    get wallTime () {
        return _localday.wallTime;
    },
    get weekdayOf () {
        return _localday.weekdayOf;
    },
    get withOverrides () {
        return _registry.withOverrides;
    }
});
const _builtin = require("./built-in");
const _calendarfile = require("./calendar-file");
const _compile = require("./compile");
const _definition = require("./definition");
const _duration = require("./duration");
const _instanttext = require("./instant-text");
const _localday = require("./local-day");
const _refusaltexts = require("./refusal-texts");
const _registry = require("./registry");

//# sourceMappingURL=index.js.map