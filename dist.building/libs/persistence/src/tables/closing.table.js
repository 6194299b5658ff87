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
    get reviewSectionTable () {
        return reviewSectionTable;
    },
    get surveyAnswerTable () {
        return surveyAnswerTable;
    }
});
const _table = require("../table");
const reviewSectionTable = (0, _table.defineTable)('review_section', {
    crisisId: _table.uuidKey,
    section: _table.textKey,
    text: _table.text,
    byId: _table.text,
    at: _table.instant,
    version: _table.int
});
const surveyAnswerTable = (0, _table.defineTable)('survey_answer', {
    crisisId: _table.uuidKey,
    cycle: _table.intKey,
    contactId: _table.textKey,
    scores: _table.json,
    open: _table.text,
    low: _table.json,
    at: _table.instant
});

//# sourceMappingURL=closing.table.js.map