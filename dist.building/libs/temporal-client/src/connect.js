/** How every process of ours speaks to Temporal: one address, one namespace, one task queue, the SDK's own environment for TLS and API keys. */ "use strict";
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
    get connectionOptions () {
        return connectionOptions;
    },
    get lazyClient () {
        return lazyClient;
    }
});
const _client = require("@temporalio/client");
const _envconfig = require("@temporalio/envconfig");
/** gRPC waits a second after a refused connection; a server that is not there after this long is down. */ const CONNECT_TIMEOUT_MS = 5_000;
function connectionOptions(options) {
    const { connectionOptions: fromEnvironment, namespace } = (0, _envconfig.loadClientConnectConfig)({});
    return {
        connection: {
            ...fromEnvironment,
            address: options.temporalAddress,
            connectTimeout: CONNECT_TIMEOUT_MS
        },
        namespace: options.temporalNamespace === 'default' ? namespace ?? 'default' : options.temporalNamespace
    };
}
function lazyClient(options) {
    const { connection, namespace } = connectionOptions(options);
    return new _client.Client({
        connection: _client.Connection.lazy(connection),
        namespace
    });
}

//# sourceMappingURL=connect.js.map