/** The small words every schema is made of: texts, ids, instants, targets. What they let through cannot hurt what lies behind. */ "use strict";
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
    get email () {
        return email;
    },
    get formatTarget () {
        return formatTarget;
    },
    get id () {
        return id;
    },
    get instant () {
        return instant;
    },
    get instantOut () {
        return instantOut;
    },
    get line () {
        return line;
    },
    get longText () {
        return longText;
    },
    get note () {
        return note;
    },
    get parseInstant () {
        return parseInstant;
    },
    get parseTarget () {
        return parseTarget;
    },
    get phone () {
        return phone;
    },
    get target () {
        return target;
    },
    get text () {
        return text;
    },
    get toIso () {
        return toIso;
    },
    get toIsoOrNull () {
        return toIsoOrNull;
    }
});
const _zod = require("zod");
const _limits = require("./limits");
const MINUTE_MS = 60_000;
/** ISO 8601 with seconds optional and an offset asked for apart, so that its absence has its own code. */ const ISO = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-8]):[0-5]\d)?$/;
const DURATION = /^(?:(?<days>\d{1,4})d|(?:(?<hours>\d{1,5})h)?(?:(?<minutes>\d{1,6})m)?)$/;
/** Half a character: no UTF-8 can carry it. (String.isWellFormed is not in the library the code is compiled against.) */ const LONE_SURROGATE = /\p{Surrogate}/u;
/** A check that names its own problem code; parse.ts reads it from the issue's params. */ function broken(ctx, code, params = {}) {
    ctx.addIssue({
        code: 'custom',
        message: code,
        params: {
            code,
            ...params
        }
    });
}
function checkText(value, ctx) {
    if (LONE_SURROGATE.test(value)) broken(ctx, 'input.malformed-text');
    else if (value.includes('\0')) broken(ctx, 'input.control-character');
}
/** Line breaks and other control characters have no place in a name or a mail subject: they could forge a header. */ function checkLine(value, ctx) {
    checkText(value, ctx);
    // eslint-disable-next-line no-control-regex -- control characters are what this looks for
    if (/[\u0001-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) broken(ctx, 'input.control-character');
}
const bounded = (most)=>_zod.z.string().trim().min(1).max(most);
const line = (most = _limits.LINE_MAX_CHARS)=>bounded(most).superRefine(checkLine);
const text = (most = _limits.TEXT_MAX_CHARS)=>bounded(most).superRefine(checkText);
const longText = ()=>text(_limits.LONG_TEXT_MAX_CHARS);
const note = ()=>_zod.z.string().trim().max(_limits.TEXT_MAX_CHARS).superRefine(checkText).default('');
const id = ()=>_zod.z.string().trim().min(1).max(_limits.ID_MAX_CHARS).regex(/^[A-Za-z0-9][A-Za-z0-9._:#@-]*$/);
const email = ()=>_zod.z.string().trim().max(_limits.EMAIL_MAX_CHARS).pipe(_zod.z.email());
const phone = ()=>_zod.z.string().trim().min(3).max(_limits.PHONE_MAX_CHARS).regex(/^\+?[0-9][0-9 ()./*#x-]*$/);
function daysInMonth(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function parseInstant(value) {
    const match = ISO.exec(value);
    if (match === null) return {
        ok: false,
        code: 'instant.invalid'
    };
    const [, year = '', month = '', day = '', , , , , offset] = match;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return {
        ok: false,
        code: 'instant.invalid'
    };
    if (offset === undefined) return {
        ok: false,
        code: 'instant.offset-required'
    };
    const at = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
    if (Number.isNaN(at)) return {
        ok: false,
        code: 'instant.invalid'
    };
    return at < _limits.INSTANT_MIN_MS || at >= _limits.INSTANT_END_MS ? {
        ok: false,
        code: 'instant.absurd'
    } : {
        ok: true,
        at
    };
}
const instant = ()=>_zod.z.string().trim().max(40).meta({
        format: 'date-time',
        examples: [
            '2026-09-10T16:00:00+03:00'
        ]
    }).transform((value, ctx)=>{
        const parsed = parseInstant(value);
        if (parsed.ok) return parsed.at;
        broken(ctx, parsed.code);
        return _zod.z.NEVER;
    });
function parseTarget(value) {
    const groups = DURATION.exec(value)?.groups;
    if (groups === undefined) return null;
    if (groups['days'] !== undefined) {
        const days = Number(groups['days']);
        return days >= 1 && days <= _limits.TARGET_MAX_DAYS ? {
            kind: 'days',
            days
        } : null;
    }
    const ms = (Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0)) * MINUTE_MS;
    return ms > 0 && ms <= _limits.TARGET_MAX_MS ? {
        kind: 'time',
        ms
    } : null;
}
function formatTarget(target) {
    if (target.kind === 'days') return `${target.days}d`;
    const minutes = Math.round(target.ms / MINUTE_MS);
    if (minutes % 60 === 0) return `${minutes / 60}h`;
    return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}
const target = ()=>_zod.z.string().trim().max(20).meta({
        pattern: '^[0-9]+[dhm]',
        examples: [
            '4h',
            '90m',
            '2d'
        ]
    }).transform((value, ctx)=>{
        const parsed = parseTarget(value);
        if (parsed !== null) return parsed;
        broken(ctx, 'duration.invalid', {
            value: value.slice(0, 20)
        });
        return _zod.z.NEVER;
    });
const instantOut = ()=>_zod.z.iso.datetime({
        offset: true
    });
const toIso = (at)=>new Date(at).toISOString();
const toIsoOrNull = (at)=>at === null ? null : toIso(at);

//# sourceMappingURL=primitives.js.map