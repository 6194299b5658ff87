/** Connection, ids and the one door to the crisis workflows. */ "use strict";
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
    get CrisisGateway () {
        return _crisisgateway.CrisisGateway;
    },
    get EngineUnavailable () {
        return _crisisgateway.EngineUnavailable;
    },
    get connectionOptions () {
        return _connect.connectionOptions;
    },
    get lazyClient () {
        return _connect.lazyClient;
    }
});
const _connect = require("./connect");
const _crisisgateway = require("./crisis-gateway");

//# sourceMappingURL=index.js.map