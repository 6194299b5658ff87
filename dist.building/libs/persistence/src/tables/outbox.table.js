"use strict";
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
    get inboundTable () {
        return inboundTable;
    },
    get outboxTable () {
        return outboxTable;
    }
});
const _table = require("../table");
const outboxTable = (0, _table.defineTable)('outbox', {
    key: _table.textKey,
    kind: _table.text,
    crisisId: _table.uuid,
    messageId: _table.textOrNull,
    payload: _table.json,
    state: _table.text,
    attempts: _table.int,
    nextAttemptAt: _table.instantOrNull,
    leasedUntil: _table.instantOrNull,
    leasedBy: _table.textOrNull,
    lastError: _table.textOrNull,
    createdAt: _table.stampedByDatabase,
    settledAt: _table.instantOrNull,
    reportedAt: _table.instantOrNull
});
const inboundTable = (0, _table.defineTable)('inbound', {
    id: _table.textKey,
    crisisId: _table.uuid,
    command: _table.json,
    actor: _table.json,
    state: _table.text,
    attempts: _table.int,
    leasedUntil: _table.instantOrNull,
    refusal: _table.jsonOrNull,
    createdAt: _table.stampedByDatabase,
    settledAt: _table.instantOrNull
});

//# sourceMappingURL=outbox.table.js.map