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
    get canonicalJson () {
        return canonicalJson;
    },
    get checkImmutable () {
        return checkImmutable;
    },
    get protocolFingerprint () {
        return protocolFingerprint;
    }
});
const _nodecrypto = require("node:crypto");
const _compileprotocol = require("./compile-protocol");
const _problems = require("./problems");
function protocolFingerprint(document) {
    return (0, _nodecrypto.createHash)('sha256').update(canonicalJson((0, _compileprotocol.compileProtocol)(document))).digest('hex');
}
function checkImmutable(known, loaded) {
    return loaded.filter((one)=>known.some((used)=>used.id === one.id && used.version === one.version && used.fingerprint !== one.fingerprint)).map((one)=>(0, _problems.describeProblem)('protocol.version-used', {
            file: one.file,
            line: 1,
            column: 1,
            path: 'version'
        }, {
            params: {
                id: one.id,
                version: one.version
            }
        }));
}
function canonicalJson(value) {
    if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).filter(([, child])=>child !== undefined).sort(([a], [b])=>a < b ? -1 : 1);
    return `{${entries.map(([key, child])=>`${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
}

//# sourceMappingURL=fingerprint.js.map