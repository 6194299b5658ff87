/**
 * The one hallway's doors. A subject (crisis, message, obligation, fix, cause, survey, review …) plugs in by exporting a `Subject`; the
 * engine (`hallway.ts`) never changes for a new one. A subject changes its own part of the state only, and learns of the others by
 * their events.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "accept", {
    enumerable: true,
    get: function() {
        return accept;
    }
});
const accept = (...events)=>({
        ok: true,
        events
    });

//# sourceMappingURL=subject.js.map