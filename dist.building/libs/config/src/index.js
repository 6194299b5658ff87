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
    get ConfigRefused () {
        return _readconfig.ConfigRefused;
    },
    get readConfig () {
        return _readconfig.readConfig;
    }
});
const _readconfig = require("./read-config");

//# sourceMappingURL=index.js.map