/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. Never a local wall time. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=instant.js.map