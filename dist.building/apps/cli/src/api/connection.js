/** Which server to talk to. */ "use strict";
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
    get apiUrl () {
        return apiUrl;
    },
    get readRunRecord () {
        return readRunRecord;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _failure = require("../failure");
/** The port of `npm start` when nothing else is known. */ const DEFAULT_API = 'http://127.0.0.1:4400';
function apiUrl(flag, { env, cwd, lang }) {
    const wanted = flag ?? nonEmpty(env['TIKKUN_API_URL']) ?? readRunRecord(cwd, env)?.urls['api'] ?? DEFAULT_API;
    const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
    if (url === undefined || ![
        'http:',
        'https:'
    ].includes(url.protocol)) throw (0, _failure.failureOf)('cli.api-invalid', lang, {
        api: wanted
    });
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function readRunRecord(cwd, env) {
    const folders = [
        (0, _nodepath.join)(cwd, '.tikkun'),
        nonEmpty(env['TIKKUN_DATA_DIR'])
    ].filter((folder)=>folder !== undefined);
    for (const folder of folders){
        const record = parseRecord((0, _nodepath.join)(folder, 'run.json'));
        if (record !== undefined) return record;
    }
    return undefined;
}
function parseRecord(file) {
    try {
        const value = JSON.parse((0, _nodefs.readFileSync)(file, 'utf8'));
        if (typeof value !== 'object' || value === null || !('urls' in value) || typeof value.urls !== 'object' || value.urls === null) return undefined;
        return {
            urls: Object.fromEntries(Object.entries(value.urls).filter((entry)=>typeof entry[1] === 'string'))
        };
    } catch  {
        // No file, or a half-written one: nothing runs from this folder as far as we can tell.
        return undefined;
    }
}
function nonEmpty(value) {
    return value === undefined || value === '' ? undefined : value;
}

//# sourceMappingURL=connection.js.map