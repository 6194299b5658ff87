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
    get NestPinoLogger () {
        return _nestpinologger.NestPinoLogger;
    },
    get createLogger () {
        return _createlogger.createLogger;
    },
    get loggedFields () {
        return _createlogger.loggedFields;
    }
});
const _createlogger = require("./create-logger");
const _nestpinologger = require("./nest-pino-logger");

//# sourceMappingURL=index.js.map