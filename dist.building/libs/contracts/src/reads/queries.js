/** Query parameters of the lists. Everything arrives as text; unknown parameters are refused so that a misspelt filter is not silently no filter. */ "use strict";
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
    get crisisObligationQuery () {
        return crisisObligationQuery;
    },
    get crisisQuery () {
        return crisisQuery;
    },
    get customerQuery () {
        return customerQuery;
    },
    get loginRequest () {
        return loginRequest;
    },
    get obligationQuery () {
        return obligationQuery;
    },
    get pageQuery () {
        return pageQuery;
    },
    get reviewExportQuery () {
        return reviewExportQuery;
    },
    get reviewQuery () {
        return reviewQuery;
    },
    get timelineQuery () {
        return timelineQuery;
    },
    get tokenRequest () {
        return tokenRequest;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _limits = require("../limits");
const _primitives = require("../primitives");
/** A whole number written in text. */ const whole = (least, most)=>_zod.z.string().regex(/^\d{1,9}$/).transform(Number).pipe(_zod.z.int().min(least).max(most));
const flag = ()=>_zod.z.enum([
        'true',
        'false'
    ]).transform((value)=>value === 'true');
const cursor = ()=>_zod.z.string().min(1).max(_limits.CURSOR_MAX_CHARS).optional();
const limit = ()=>whole(1, _limits.PAGE_MAX_ITEMS).default(_limits.PAGE_DEFAULT_ITEMS);
/** `a,b` or the parameter repeated. */ const several = (values)=>_zod.z.preprocess((value)=>typeof value === 'string' ? value.split(',') : value, _zod.z.array(_zod.z.enum(values)).min(1).max(values.length)).optional();
const crisisQuery = _zod.z.strictObject({
    status: several(_domain.CRISIS_STATUSES),
    severity: several([
        '1',
        '2',
        '3',
        '4'
    ]),
    desk: (0, _primitives.id)().optional(),
    customer: (0, _primitives.id)().optional(),
    /** A person holding any role in the crisis; `me` for the caller. */ person: (0, _primitives.id)().optional(),
    overdue: flag().optional(),
    /** Without `closed` and `cancelled`, unless `status` says otherwise. */ finished: flag().default(false),
    drills: _zod.z.enum([
        'without',
        'with',
        'only'
    ]).default('with'),
    q: _zod.z.string().trim().min(1).max(_limits.LINE_MAX_CHARS).optional(),
    order: _zod.z.enum([
        'queue',
        'due',
        'opened',
        '-opened'
    ]).default('queue'),
    cursor: cursor(),
    limit: limit()
});
const timelineQuery = _zod.z.strictObject({
    track: _zod.z.enum([
        'technical',
        'relationship'
    ]).optional(),
    order: _zod.z.enum([
        'newest',
        'oldest'
    ]).default('newest'),
    cursor: cursor(),
    limit: limit()
});
const obligationQuery = _zod.z.strictObject({
    assignee: (0, _primitives.id)().optional(),
    state: several([
        'running',
        'paused',
        'kept',
        'late',
        'missed',
        'cancelled'
    ]),
    kind: several(_domain.OBLIGATION_KINDS),
    overdue: flag().optional(),
    drills: _zod.z.enum([
        'without',
        'with',
        'only'
    ]).default('with'),
    cursor: cursor(),
    limit: limit()
});
const crisisObligationQuery = _zod.z.strictObject({
    state: several([
        'running',
        'paused',
        'kept',
        'late',
        'missed',
        'cancelled'
    ]),
    cursor: cursor(),
    limit: limit()
});
const reviewQuery = _zod.z.strictObject({
    stage: several([
        'draft',
        'in-review',
        'reviewed',
        'signed'
    ]),
    cursor: cursor(),
    limit: limit()
});
const customerQuery = _zod.z.strictObject({
    q: _zod.z.string().trim().min(1).max(_limits.LINE_MAX_CHARS).optional(),
    cursor: cursor(),
    limit: limit()
});
const pageQuery = _zod.z.strictObject({
    cursor: cursor(),
    limit: limit()
});
const reviewExportQuery = _zod.z.strictObject({
    format: _zod.z.enum([
        'json',
        'markdown',
        'html'
    ]).default('json'),
    language: _zod.z.enum([
        'he',
        'en'
    ]).default('he')
});
const loginRequest = _zod.z.strictObject({
    email: _zod.z.string().trim().min(1).max(254),
    password: _zod.z.string().min(1).max(1000)
});
const tokenRequest = _zod.z.strictObject({
    name: _zod.z.string().trim().min(1).max(_limits.LINE_MAX_CHARS),
    expiresInDays: _zod.z.int().min(1).max(366).default(90)
});

//# sourceMappingURL=queries.js.map