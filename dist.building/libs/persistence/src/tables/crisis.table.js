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
    get caseEventTable () {
        return caseEventTable;
    },
    get commandResultTable () {
        return commandResultTable;
    },
    get crisisSnapshotTable () {
        return crisisSnapshotTable;
    },
    get crisisTable () {
        return crisisTable;
    },
    get idempotencyKeyTable () {
        return idempotencyKeyTable;
    }
});
const _table = require("../table");
const crisisTable = (0, _table.defineTable)('crisis', {
    id: _table.uuidKey,
    reference: _table.text,
    version: _table.int,
    summary: _table.text,
    accountId: _table.text,
    accountName: _table.text,
    vip: _table.bool,
    deskId: _table.text,
    severity: _table.int,
    impactLevel: _table.int,
    trustLevel: _table.int,
    trustPoints: _table.int,
    status: _table.text,
    phase: _table.text,
    technicalStage: _table.text,
    relationshipStage: _table.text,
    spokeFirst: _table.text,
    people: _table.json,
    lossPerHourMinor: _table.bigintOrNull,
    currency: _table.text,
    awareAt: _table.instant,
    openedAt: _table.instant,
    nextDueAt: _table.instantOrNull,
    nextDueRealAt: _table.instantOrNull,
    nextDueKind: _table.textOrNull,
    openObligations: _table.int,
    breachedObligations: _table.int,
    lastToCustomerAt: _table.instantOrNull,
    reviewStage: _table.text,
    cycle: _table.int,
    closedAt: _table.instantOrNull,
    drill: _table.jsonOrNull
});
const crisisSnapshotTable = (0, _table.defineTable)('crisis_snapshot', {
    crisisId: _table.uuidKey,
    version: _table.int,
    state: _table.text
});
const caseEventTable = (0, _table.defineTable)('case_event', {
    crisisId: _table.uuidKey,
    seq: _table.intKey,
    type: _table.text,
    at: _table.instant,
    actorId: _table.text,
    actorRole: _table.text,
    commandId: _table.text,
    data: _table.json,
    recordedAt: _table.stampedByDatabase
});
const commandResultTable = (0, _table.defineTable)('command_result', {
    crisisId: _table.uuidKey,
    commandId: _table.textKey,
    version: _table.int,
    eventTypes: _table.texts,
    actorId: _table.text,
    answeredAt: _table.stampedByDatabase
});
const idempotencyKeyTable = (0, _table.defineTable)('idempotency_key', {
    actorId: _table.textKey,
    key: _table.textKey,
    route: _table.text,
    bodyHash: _table.text,
    crisisId: _table.uuid,
    createdAt: _table.stampedByDatabase
});

//# sourceMappingURL=crisis.table.js.map