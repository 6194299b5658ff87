/** The shape of a protocol file. Structure only; what the numbers must satisfy together stands in check-protocol.ts. */ "use strict";
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
    get SEVERITY_KEYS () {
        return SEVERITY_KEYS;
    },
    get protocolSchema () {
        return protocolSchema;
    }
});
const _zod = require("zod");
const _duration = require("./duration");
const MAX_TEXT = 400;
const MAX_ITEMS = 100;
const text = _zod.z.string().trim().min(1).max(MAX_TEXT);
const target = _zod.z.string().refine((value)=>((0, _duration.parseTarget)(value)?.amount ?? 0) > 0, 'target');
const targetOrNone = _zod.z.string().refine((value)=>value === 'none' || ((0, _duration.parseTarget)(value)?.amount ?? 0) > 0, 'target-or-none');
const wall = _zod.z.string().refine((value)=>((0, _duration.parseWallMs)(value) ?? 0) > 0, 'length');
const clock = _zod.z.enum([
    'always',
    'extended',
    'desk',
    'delivery'
]);
const date = _zod.z.string().refine(isDate, 'date');
const rule = _zod.z.strictObject({
    target,
    clock,
    source: text
});
const duty = _zod.z.strictObject({
    target: targetOrNone,
    clock: clock.optional(),
    source: text
});
const length = _zod.z.strictObject({
    length: wall,
    source: text
});
const count = (low, high)=>_zod.z.strictObject({
        value: _zod.z.int().min(low).max(high),
        source: text
    });
const dutyKinds = {
    'first-contact': duty,
    answer: duty.optional(),
    'stage-update': duty.optional(),
    summary: duty.optional(),
    'executive-notice': duty.optional(),
    workaround: duty.optional(),
    fix: duty.optional(),
    'root-cause': duty.optional(),
    prevention: duty.optional(),
    survey: duty.optional(),
    'call-back': duty.optional(),
    'post-mortem': duty.optional(),
    'executive-review': duty.optional()
};
const severity = _zod.z.strictObject({
    duties: _zod.z.strictObject(dutyKinds),
    cadence: _zod.z.strictObject({
        investigating: rule,
        identified: rule,
        'worked-around': rule,
        monitoring: rule,
        'follow-up': rule
    }),
    postMortem: _zod.z.strictObject({
        required: _zod.z.boolean(),
        source: text
    })
});
const kind = _zod.z.enum([
    'first-contact',
    'answer',
    'timed-update',
    'stage-update',
    'summary',
    'executive-notice',
    'workaround',
    'fix',
    'root-cause',
    'prevention',
    'survey',
    'call-back',
    'post-mortem',
    'executive-review',
    'task'
]);
const role = _zod.z.enum([
    'owner',
    'deputy',
    'team-lead',
    'head-of-service',
    'executive-sponsor'
]);
const pause = _zod.z.strictObject({
    kinds: _zod.z.array(kind).min(1).max(MAX_ITEMS),
    max: wall,
    source: text
});
const protocolSchema = _zod.z.strictObject({
    id: _zod.z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id'),
    version: _zod.z.string('version').regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, 'version'),
    owner: text,
    reviewBy: date,
    names: _zod.z.strictObject({
        he: text,
        en: text
    }),
    severities: _zod.z.strictObject({
        '1': severity,
        '2': severity,
        '3': severity,
        '4': severity
    }),
    ladder: _zod.z.array(_zod.z.strictObject({
        afterCycles: _zod.z.int().min(0).max(MAX_ITEMS),
        roles: _zod.z.array(role).min(1).max(MAX_ITEMS),
        source: text
    })).min(1).max(20),
    reviewRepeat: length,
    pauses: _zod.z.strictObject({
        waiting_customer: pause.optional(),
        agreed_with_customer: pause.optional(),
        third_party: pause.optional(),
        legal_hold: pause.optional()
    }),
    nothingNewMaxInRow: count(0, MAX_ITEMS),
    takeoverPercent: count(1, 99),
    quietPeriod: rule,
    reopenWindow: length,
    survey: _zod.z.strictObject({
        sendAfter: length,
        reminders: _zod.z.array(_zod.z.strictObject({
            target,
            source: text
        })).max(5),
        expireAfter: length,
        // Upper ends leave the top of each scale out: with it every answer would be a low one.
        lowCsat: count(1, 4),
        lowCes: count(1, 6),
        lowNps: count(0, 8),
        trustDrop: count(1, 4)
    }),
    sources: _zod.z.array(_zod.z.strictObject({
        id: _zod.z.int().min(1).max(9_999),
        title: text,
        addresses: _zod.z.array(_zod.z.url({
            protocol: /^https?$/
        })).min(1).max(20)
    })).max(MAX_ITEMS)
});
const SEVERITY_KEYS = [
    '1',
    '2',
    '3',
    '4'
];
function isDate(value) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
    const at = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

//# sourceMappingURL=document.js.map