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
    get apiTokenTable () {
        return apiTokenTable;
    },
    get deskTable () {
        return deskTable;
    },
    get personTable () {
        return personTable;
    },
    get sessionTable () {
        return sessionTable;
    }
});
const _table = require("../table");
const deskTable = (0, _table.defineTable)('desk', {
    id: _table.textKey,
    nameHe: _table.text,
    nameEn: _table.text,
    calendars: _table.json,
    people: _table.json,
    protocolId: _table.text
});
const personTable = (0, _table.defineTable)('person', {
    id: _table.textKey,
    name: _table.text,
    email: _table.text,
    roles: _table.texts,
    deskIds: _table.texts,
    language: _table.text,
    passwordHash: _table.textOrNull,
    active: _table.bool,
    unavailableUntil: _table.instantOrNull
});
const sessionTable = (0, _table.defineTable)('session', {
    tokenHash: _table.textKey,
    personId: _table.text,
    createdAt: _table.stampedByDatabase,
    expiresAt: _table.instant
});
const apiTokenTable = (0, _table.defineTable)('api_token', {
    id: _table.textKey,
    tokenHash: _table.text,
    personId: _table.textOrNull,
    machineName: _table.textOrNull,
    role: _table.text,
    scope: _table.json,
    createdAt: _table.stampedByDatabase,
    expiresAt: _table.instantOrNull,
    revokedAt: _table.instantOrNull
});

//# sourceMappingURL=staff.table.js.map