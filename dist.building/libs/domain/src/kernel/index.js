/** Words every subject shares. No behaviour beyond building values. */ "use strict";
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
    get DAY_MS () {
        return DAY_MS;
    },
    get HOUR_MS () {
        return HOUR_MS;
    },
    get MINUTE_MS () {
        return MINUTE_MS;
    },
    get SYSTEM () {
        return SYSTEM;
    },
    get TRACKS () {
        return TRACKS;
    },
    get refuse () {
        return refuse;
    }
});
const TRACKS = [
    'technical',
    'relationship'
];
const SYSTEM = {
    id: 'engine',
    role: 'system'
};
function refuse(code, params = {}, field) {
    return field === undefined ? {
        ok: false,
        code,
        params
    } : {
        ok: false,
        code,
        params,
        field
    };
}
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

//# sourceMappingURL=index.js.map