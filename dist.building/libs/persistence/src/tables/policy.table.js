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
    get calendarOwnTable () {
        return calendarOwnTable;
    },
    get protocolUsedTable () {
        return protocolUsedTable;
    },
    get refusalAuditTable () {
        return refusalAuditTable;
    }
});
const _table = require("../table");
const protocolUsedTable = (0, _table.defineTable)('protocol_used', {
    id: _table.textKey,
    version: _table.textKey,
    fingerprint: _table.text,
    document: _table.json,
    usedAt: _table.stampedByDatabase
});
const calendarOwnTable = (0, _table.defineTable)('calendar_own', {
    id: _table.textKey,
    version: _table.textKey,
    definition: _table.json,
    createdAt: _table.stampedByDatabase
});
const serial = {
    ..._table.bigintOrNull,
    nullable: false,
    key: true,
    generated: true
};
const refusalAuditTable = (0, _table.defineTable)('refusal_audit', {
    id: serial,
    at: _table.stampedByDatabase,
    actorId: _table.text,
    actorRole: _table.text,
    crisisId: {
        ..._table.textOrNull,
        type: 'uuid'
    },
    command: _table.text,
    code: _table.text,
    params: _table.json
});

//# sourceMappingURL=policy.table.js.map