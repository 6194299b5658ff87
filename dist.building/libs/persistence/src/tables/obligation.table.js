"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "obligationTable", {
    enumerable: true,
    get: function() {
        return obligationTable;
    }
});
const _table = require("../table");
const obligationTable = (0, _table.defineTable)('obligation', {
    crisisId: _table.uuidKey,
    id: _table.textKey,
    kind: _table.text,
    track: _table.text,
    cycle: _table.int,
    ownerId: _table.textOrNull,
    state: _table.text,
    startedAt: _table.instant,
    dueAt: _table.instantOrNull,
    dueRealAt: _table.instantOrNull,
    settledAt: _table.instantOrNull,
    breachedAt: _table.instantOrNull,
    warnedAt: _table.instants,
    nextWarningAt: _table.instantOrNull,
    rung: _table.int,
    nextRungAt: _table.instantOrNull,
    clock: _table.text,
    targetLabel: _table.text,
    about: _table.textOrNull,
    evidence: _table.textOrNull,
    reason: _table.textOrNull,
    pauses: _table.json,
    version: _table.int
});

//# sourceMappingURL=obligation.table.js.map