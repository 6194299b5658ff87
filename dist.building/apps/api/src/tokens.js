/** Injection tokens of what every part of the API shares; provided once by the API module. */ "use strict";
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
    get CONFIG () {
        return CONFIG;
    },
    get DATA_SOURCE () {
        return DATA_SOURCE;
    },
    get MAIL_CATCHER () {
        return MAIL_CATCHER;
    },
    get PROTOCOLS () {
        return PROTOCOLS;
    }
});
const DATA_SOURCE = Symbol('DATA_SOURCE');
const CONFIG = Symbol('CONFIG');
const PROTOCOLS = Symbol('PROTOCOLS');
const MAIL_CATCHER = Symbol('MAIL_CATCHER');

//# sourceMappingURL=tokens.js.map