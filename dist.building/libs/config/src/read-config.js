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
        return ConfigRefused;
    },
    get readConfig () {
        return readConfig;
    }
});
const _zod = require("zod");
/** A secret shorter than this can be guessed; 32 characters hold at least 128 bits even as hexadecimal. */ const SECRET_MIN_CHARACTERS = 32;
/** One process never needs more connections: PostgreSQL's own default limit is 100 for all processes together. */ const DB_POOL_MAX = 80;
const CACHED_WORKFLOWS_MAX = 10_000;
const LOG_LEVELS = [
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent'
];
const port = (fallback)=>_zod.z.coerce.number({
        error: 'must be a port number from 0 to 65535'
    }).int('must be a whole number').min(0, 'must be a port number from 0 to 65535').max(65_535, 'must be a port number from 0 to 65535').default(fallback);
const count = (fallback, most)=>_zod.z.coerce.number({
        error: `must be a whole number from 1 to ${most}`
    }).int('must be a whole number').min(1, 'must be 1 or more').max(most, `must be ${most} or less`).default(fallback);
const url = (example, schemes)=>_zod.z.string({
        error: `is missing; set it like ${example}`
    }).refine((text)=>hasScheme(text, schemes), {
        error: `must look like ${example}`
    });
const text = (fallback)=>_zod.z.string().trim().min(1, 'must not be empty').default(fallback);
const variables = _zod.z.object({
    DATABASE_URL: url('postgres://user:password@host:5432/tikkun', [
        'postgres:',
        'postgresql:'
    ]),
    TEMPORAL_ADDRESS: _zod.z.string({
        error: 'is missing; set it like 127.0.0.1:7233'
    }).regex(/^\S+:\d+$/, 'must look like 127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: text('default'),
    TIKKUN_TASK_QUEUE: text('tikkun'),
    TIKKUN_API_PORT: port(4400),
    TIKKUN_PUBLIC_PORT: port(4410),
    TIKKUN_PUBLIC_URL: url('https://status.example.com', [
        'http:',
        'https:'
    ]).optional(),
    TIKKUN_API_URL: url('https://tikkun.example.com', [
        'http:',
        'https:'
    ]).optional(),
    TIKKUN_SECRET: _zod.z.string({
        error: `is missing; set it to ${SECRET_MIN_CHARACTERS} random characters or more`
    }).min(SECRET_MIN_CHARACTERS, `must have ${SECRET_MIN_CHARACTERS} characters or more`),
    SMTP_URL: url('smtp://user:password@host:587', [
        'smtp:',
        'smtps:'
    ]).optional(),
    TIKKUN_MAIL_PORT: port(4425),
    TIKKUN_MAIL_FROM: text('Tikkun <tikkun@example.test>'),
    TIKKUN_DATA_DIR: text('.tikkun'),
    TIKKUN_MODE: _zod.z.enum([
        'embedded',
        'production'
    ], {
        error: 'must be "embedded" or "production"'
    }).default('production'),
    TIKKUN_PROTOCOLS_DIR: text('protocols'),
    TIKKUN_LOG_LEVEL: _zod.z.enum(LOG_LEVELS, {
        error: `must be one of ${LOG_LEVELS.join(', ')}`
    }).default('info'),
    TIKKUN_DB_POOL: count(10, DB_POOL_MAX),
    TIKKUN_CACHED_WORKFLOWS: count(300, CACHED_WORKFLOWS_MAX)
});
let ConfigRefused = class ConfigRefused extends Error {
    constructor(problems){
        super(problems.join('\n')), this.problems = problems;
        this.name = 'ConfigRefused';
    }
};
function readConfig(env = process.env) {
    const given = Object.fromEntries(Object.entries(env).filter(([, value])=>value !== undefined && value !== ''));
    const parsed = variables.safeParse(given);
    if (!parsed.success) throw new ConfigRefused(problemsOf(parsed.error));
    const v = parsed.data;
    return {
        databaseUrl: v.DATABASE_URL,
        temporalAddress: v.TEMPORAL_ADDRESS,
        temporalNamespace: v.TEMPORAL_NAMESPACE,
        taskQueue: v.TIKKUN_TASK_QUEUE,
        apiPort: v.TIKKUN_API_PORT,
        publicPort: v.TIKKUN_PUBLIC_PORT,
        publicUrl: withoutSlash(v.TIKKUN_PUBLIC_URL ?? `http://127.0.0.1:${v.TIKKUN_PUBLIC_PORT}`),
        apiUrl: withoutSlash(v.TIKKUN_API_URL ?? `http://127.0.0.1:${v.TIKKUN_API_PORT}`),
        secret: v.TIKKUN_SECRET,
        smtpUrl: v.SMTP_URL ?? `smtp://127.0.0.1:${v.TIKKUN_MAIL_PORT}`,
        mailPort: v.TIKKUN_MAIL_PORT,
        mailFrom: v.TIKKUN_MAIL_FROM,
        dataDir: v.TIKKUN_DATA_DIR,
        mode: v.TIKKUN_MODE,
        protocolsDir: v.TIKKUN_PROTOCOLS_DIR,
        logLevel: v.TIKKUN_LOG_LEVEL,
        dbPool: v.TIKKUN_DB_POOL,
        cachedWorkflows: v.TIKKUN_CACHED_WORKFLOWS
    };
}
/** The first problem of each variable, as a sentence that begins with its name. */ function problemsOf(error) {
    const first = new Map();
    for (const issue of error.issues){
        const name = String(issue.path[0]);
        if (!first.has(name)) first.set(name, `${name} ${issue.message}.`);
    }
    return [
        ...first.values()
    ];
}
function hasScheme(text, schemes) {
    return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}
function withoutSlash(address) {
    return address.replace(/\/+$/, '');
}

//# sourceMappingURL=read-config.js.map