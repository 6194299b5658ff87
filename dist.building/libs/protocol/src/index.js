/** Severity protocols: reads, checks, compares and tries the YAML files that every number of a crisis comes from. */ "use strict";
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
    get CLOCK_LABELS () {
        return _labels.CLOCK_LABELS;
    },
    get KIND_LABELS () {
        return _labels.KIND_LABELS;
    },
    get MAX_SIMULATED_OBLIGATIONS () {
        return _simulateprotocol.MAX_SIMULATED_OBLIGATIONS;
    },
    get PAUSE_LABELS () {
        return _labels.PAUSE_LABELS;
    },
    get PHASE_LABELS () {
        return _labels.PHASE_LABELS;
    },
    get ROLE_LABELS () {
        return _labels.ROLE_LABELS;
    },
    get RULED_KINDS () {
        return _compileprotocol.RULED_KINDS;
    },
    get checkImmutable () {
        return _fingerprint.checkImmutable;
    },
    get compileProtocol () {
        return _compileprotocol.compileProtocol;
    },
    get diffProtocols () {
        return _diffprotocols.diffProtocols;
    },
    get findProtocol () {
        return _loadprotocols.findProtocol;
    },
    get loadProtocols () {
        return _loadprotocols.loadProtocols;
    },
    get protocolFingerprint () {
        return _fingerprint.protocolFingerprint;
    },
    get readProtocol () {
        return _readprotocol.readProtocol;
    },
    get readProtocols () {
        return _loadprotocols.readProtocols;
    },
    get simulateProtocol () {
        return _simulateprotocol.simulateProtocol;
    }
});
const _compileprotocol = require("./compile-protocol");
const _diffprotocols = require("./diff-protocols");
const _fingerprint = require("./fingerprint");
const _labels = require("./labels");
const _loadprotocols = require("./load-protocols");
const _readprotocol = require("./read-protocol");
const _simulateprotocol = require("./simulate-protocol");

//# sourceMappingURL=index.js.map