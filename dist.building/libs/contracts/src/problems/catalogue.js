/** Every problem code that can reach a client, with its status and texts. Codes are stable: never renamed, never reused. */ "use strict";
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
    get COMMAND_PROBLEMS () {
        return COMMAND_PROBLEMS;
    },
    get READ_PROBLEMS () {
        return READ_PROBLEMS;
    },
    get edgeCodes () {
        return edgeCodes;
    },
    get isProblemCode () {
        return isProblemCode;
    },
    get problemCodes () {
        return problemCodes;
    },
    get problemOf () {
        return problemOf;
    },
    get problemType () {
        return problemType;
    },
    get problems () {
        return problems;
    }
});
const _edge = require("./edge");
const _domain = require("./domain");
const _domaintracks = require("./domain-tracks");
const problems = {
    ..._edge.inputProblems,
    ..._edge.accessProblems,
    ..._edge.transportProblems,
    ..._domain.crisisProblems,
    ..._domain.messageProblems,
    ..._domain.closingProblems,
    ..._domaintracks.clockProblems,
    ..._domaintracks.technicalProblems
};
const problemCodes = Object.keys(problems);
const edgeCodes = [
    ...Object.keys(_edge.inputProblems),
    ...Object.keys(_edge.accessProblems),
    ...Object.keys(_edge.transportProblems),
    'calendar.out-of-coverage',
    'calendar.invalid',
    'calendar.period-invalid'
];
function isProblemCode(code) {
    return Object.hasOwn(problems, code);
}
function problemOf(code) {
    return isProblemCode(code) ? problems[code] : problems['fault.unexpected'];
}
const problemType = (code)=>`/problems/${code}`;
const COMMAND_PROBLEMS = [
    'input.invalid',
    'input.missing',
    'input.wrong-type',
    'input.unknown-field',
    'input.too-long',
    'input.too-many',
    'input.empty',
    'input.too-few',
    'input.out-of-range',
    'input.not-allowed',
    'input.bad-format',
    'input.malformed-text',
    'input.control-character',
    'input.not-json',
    'input.unsupported-type',
    'instant.invalid',
    'instant.offset-required',
    'instant.absurd',
    'duration.invalid',
    'auth.required',
    'auth.session-expired',
    'auth.token-invalid',
    'auth.origin-refused',
    'permission.denied',
    'permission.scope',
    'crisis.not-found',
    'command.unknown',
    'version.conflict',
    'version.invalid',
    'idempotency.key-missing',
    'idempotency.key-invalid',
    'idempotency.key-reused',
    'rate.limited',
    'payload.too-large',
    'crisis.closed',
    'crisis.cancelled',
    'crisis.ended',
    'crisis.not-open',
    'calendar.window-exceeded',
    'unavailable.database',
    'unavailable.engine',
    'unavailable.starting',
    'unavailable.stopping',
    'unavailable.timeout',
    'fault.unexpected'
];
const READ_PROBLEMS = [
    'auth.required',
    'auth.session-expired',
    'auth.token-invalid',
    'permission.denied',
    'permission.scope',
    'not-found',
    'input.unknown-field',
    'input.not-allowed',
    'input.out-of-range',
    'input.bad-format',
    'input.invalid',
    'cursor.invalid',
    'rate.limited',
    'unavailable.database',
    'unavailable.starting',
    'unavailable.stopping',
    'fault.unexpected'
];

//# sourceMappingURL=catalogue.js.map