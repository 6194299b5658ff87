/** Calendars of an open crisis are replaced by an explicit event; open duties are aimed anew by the obligation subject. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "calendarSubject", {
    enumerable: true,
    get: function() {
        return calendarSubject;
    }
});
const _events = require("../crisis/events");
const _subject = require("../crisis/subject");
const _protocol = require("../protocol/protocol");
/** A version never changes once used, so version and window say it all. */ const same = (a, b)=>a.version === b.version && a.from === b.from && a.to === b.to;
const calendarSubject = {
    name: 'calendar',
    handlers: {
        // The refresher may ask again after an answer got lost; the same tables twice leave no trace.
        'apply-calendars': (state, payload)=>_protocol.CLOCK_NAMES.every((name)=>same(state.calendars[name], payload.calendars[name])) ? (0, _subject.accept)() : (0, _subject.accept)((0, _events.draft)('calendars.applied', payload))
    },
    evolve: (state, event)=>event.type === 'calendars.applied' ? {
            ...state,
            calendars: event.data.calendars
        } : state
};

//# sourceMappingURL=decide-calendar.js.map