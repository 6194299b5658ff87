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
    get accountTable () {
        return accountTable;
    },
    get contactTable () {
        return contactTable;
    }
});
const _table = require("../table");
const accountTable = (0, _table.defineTable)('account', {
    id: _table.textKey,
    name: _table.text,
    vip: _table.bool,
    deskId: _table.textOrNull,
    createdAt: _table.stampedByDatabase
});
const contactTable = (0, _table.defineTable)('contact', {
    id: _table.textKey,
    accountId: _table.text,
    name: _table.text,
    email: _table.textOrNull,
    phone: _table.textOrNull,
    language: _table.text,
    genderForm: _table.text,
    createdAt: _table.stampedByDatabase
});

//# sourceMappingURL=customer.table.js.map