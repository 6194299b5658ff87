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
    get contactLogTable () {
        return contactLogTable;
    },
    get deliverySettledRecord () {
        return deliverySettledRecord;
    },
    get messageTable () {
        return messageTable;
    }
});
const _table = require("../table");
const messageTable = (0, _table.defineTable)('message', {
    crisisId: _table.uuidKey,
    id: _table.textKey,
    contactId: _table.text,
    type: _table.text,
    language: _table.text,
    subject: _table.text,
    body: _table.text,
    templateId: _table.textOrNull,
    substance: _table.json,
    counting: _table.json,
    byId: _table.text,
    at: _table.instant,
    delivery: _table.text,
    deliveryDetail: _table.textOrNull,
    settledAt: _table.instantOrNull,
    version: _table.int
});
const contactLogTable = (0, _table.defineTable)('contact_log', {
    crisisId: _table.uuidKey,
    id: _table.textKey,
    direction: _table.text,
    channel: _table.text,
    contactId: _table.text,
    occurredAt: _table.instant,
    said: _table.text,
    emotionalState: _table.text,
    needsAnswer: _table.bool,
    answered: _table.bool,
    confirmedByCustomer: _table.bool,
    substance: _table.jsonOrNull,
    counting: _table.json,
    byId: _table.text,
    at: _table.instant
});
const deliverySettledRecord = (0, _table.defineTable)('delivery_settled', {
    crisisId: _table.uuidKey,
    id: _table.textKey,
    delivery: _table.text,
    deliveryDetail: _table.textOrNull,
    settledAt: _table.instantOrNull,
    version: _table.int
});

//# sourceMappingURL=message.table.js.map