/** Everything that can be on record about a crisis: event name (past tense) → data. Events are never edited or removed. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "draft", {
    enumerable: true,
    get: function() {
        return draft;
    }
});
function draft(type, data) {
    return {
        type,
        data
    };
}

//# sourceMappingURL=events.js.map