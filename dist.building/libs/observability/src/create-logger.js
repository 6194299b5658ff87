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
    get createLogger () {
        return createLogger;
    },
    get loggedFields () {
        return loggedFields;
    }
});
const _pino = /*#__PURE__*/ _interop_require_default(require("pino"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
/** Never written to a log: secrets and personal data (style rule 36). */ const REDACTED = [
    'password',
    'token',
    'secret',
    'authorization',
    'email',
    'phone',
    '*.password',
    '*.token',
    '*.secret',
    '*.authorization',
    '*.email',
    '*.phone'
];
function createLogger(name, destination) {
    const asked = process.env['TIKKUN_LOG_LEVEL'] ?? 'info';
    const level = asked === 'silent' || asked in _pino.default.levels.values ? asked : 'info';
    const options = {
        name,
        level,
        redact: {
            paths: REDACTED,
            censor: '[withheld]'
        },
        timestamp: _pino.default.stdTimeFunctions.isoTime
    };
    return destination === undefined ? (0, _pino.default)(options) : (0, _pino.default)(options, destination);
}
function loggedFields(thrown) {
    return {
        err: thrown
    };
}

//# sourceMappingURL=create-logger.js.map