/** Who we are at which server: a bearer token of the environment, or the session of a login, kept by origin in a file only we can read. */ "use strict";
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
    get credentialsFile () {
        return credentialsFile;
    },
    get credentialsFor () {
        return credentialsFor;
    },
    get keepSession () {
        return keepSession;
    }
});
const _nodefs = require("node:fs");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
function credentialsFile(env) {
    const configured = env['XDG_CONFIG_HOME'];
    const folder = configured === undefined || configured === '' ? (0, _nodepath.join)(env['HOME'] ?? (0, _nodeos.homedir)(), '.config') : configured;
    return (0, _nodepath.join)(folder, 'tikkun', 'credentials.json');
}
function credentialsFor(api, env) {
    const token = env['TIKKUN_TOKEN'];
    if (token !== undefined && token !== '') return {
        kind: 'token',
        token
    };
    const kept = readKept(credentialsFile(env))[new URL(api).origin];
    return kept === undefined ? {
        kind: 'none'
    } : {
        kind: 'session',
        session: kept.session
    };
}
function keepSession(api, session, env) {
    const file = credentialsFile(env);
    const others = Object.entries(readKept(file)).filter(([origin])=>origin !== new URL(api).origin);
    const kept = Object.fromEntries(session === undefined ? others : [
        ...others,
        [
            new URL(api).origin,
            {
                session
            }
        ]
    ]);
    (0, _nodefs.mkdirSync)((0, _nodepath.dirname)(file), {
        recursive: true,
        mode: 0o700
    });
    const fresh = `${file}.${String(process.pid)}.new`;
    (0, _nodefs.writeFileSync)(fresh, `${JSON.stringify(kept, null, 2)}\n`, {
        mode: 0o600
    });
    (0, _nodefs.chmodSync)(fresh, 0o600);
    (0, _nodefs.renameSync)(fresh, file);
}
function readKept(file) {
    try {
        const value = JSON.parse((0, _nodefs.readFileSync)(file, 'utf8'));
        if (typeof value !== 'object' || value === null) return {};
        const entries = Object.entries(value).flatMap(([origin, one])=>typeof one === 'object' && one !== null && 'session' in one && typeof one.session === 'string' ? [
                [
                    origin,
                    {
                        session: one.session
                    }
                ]
            ] : []);
        return Object.fromEntries(entries);
    } catch  {
        // No file yet, or one that cannot be read: not logged in.
        return {};
    }
}

//# sourceMappingURL=credentials.js.map