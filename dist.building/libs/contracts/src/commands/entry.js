/** The form of one line of the command catalogue. From it follow route, OpenAPI operation, CLI subcommand, permission row, audit entry and form. */ "use strict";
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
    get INTERNAL_COMMANDS () {
        return INTERNAL_COMMANDS;
    },
    get SUBJECTS () {
        return SUBJECTS;
    }
});
const INTERNAL_COMMANDS = [
    'tick',
    'report-delivery',
    'apply-calendars'
];
const SUBJECTS = [
    'crisis',
    'customer',
    'staff',
    'message',
    'obligation',
    'fix',
    'cause',
    'survey',
    'review'
];

//# sourceMappingURL=entry.js.map