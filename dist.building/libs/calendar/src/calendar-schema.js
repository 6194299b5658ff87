"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "calendarSchema", {
    enumerable: true,
    get: function() {
        return calendarSchema;
    }
});
const _zod = require("zod");
const _localday = require("./local-day");
/** Limits: a calendar is small; more is a mistake or an attack. */ const MAX_DAYS = 5_000;
const MAX_INTERVALS_PER_DAY = 24;
const MAX_NAME_LENGTH = 200;
/** Compiling is by the day; half a century is far more than any table holds. */ const MAX_COVERED_DAYS = 20_000;
const openTime = _zod.z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, 'open-time');
const closeTime = _zod.z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/, 'close-time');
const hours = _zod.z.array(_zod.z.tuple([
    openTime,
    closeTime
])).max(MAX_INTERVALS_PER_DAY).superRefine((list, context)=>{
    let closedUntil = -1;
    for (const [index, [open, close]] of list.entries()){
        const [from, to] = [
            (0, _localday.minuteOf)(open),
            (0, _localday.minuteOf)(close)
        ];
        if (to <= from) fault(context, {
            path: [
                index
            ],
            rule: 'hours-reversed',
            params: {
                open,
                close
            }
        });
        if (from < closedUntil) fault(context, {
            path: [
                index
            ],
            rule: 'hours-overlap',
            params: {
                open,
                close
            }
        });
        closedUntil = Math.max(closedUntil, to);
    }
});
const date = _zod.z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'date').refine(isRealDate, 'no-such-date');
const name = _zod.z.string().trim().min(1, 'empty-text').max(MAX_NAME_LENGTH);
const specialDay = _zod.z.strictObject({
    date,
    kind: _zod.z.enum([
        'closed',
        'short',
        'normal'
    ]),
    intervals: hours.optional(),
    he: name,
    en: name,
    source: name
});
function isZone(zone) {
    try {
        // Offsets such as "+03:00" are accepted by some runtimes but know no clock changes, so a name is asked for.
        return /^(?:UTC|[A-Za-z]+\/[A-Za-z0-9_+/-]+)$/.test(zone) && new Intl.DateTimeFormat('en', {
            timeZone: zone
        }).format(0) !== '';
    } catch  {
        // An unknown zone is an answer here, not a fault.
        return false;
    }
}
function isRealDate(text) {
    const at = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
function fault(context, { path, rule, params }) {
    context.addIssue({
        code: 'custom',
        path,
        message: rule,
        params
    });
}
const calendarSchema = _zod.z.strictObject({
    id: _zod.z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id'),
    version: _zod.z.string().max(100),
    zone: _zod.z.string().refine(isZone, 'zone'),
    names: _zod.z.strictObject({
        he: name,
        en: name
    }),
    week: _zod.z.strictObject({
        sun: hours,
        mon: hours,
        tue: hours,
        wed: hours,
        thu: hours,
        fri: hours,
        sat: hours
    }),
    days: _zod.z.array(specialDay).max(MAX_DAYS),
    coverage: _zod.z.strictObject({
        from: date,
        to: date
    }),
    source: name
}).superRefine((calendar, context)=>{
    const { id, version, coverage } = calendar;
    if (!isVersionOf(id, version)) fault(context, {
        path: [
            'version'
        ],
        rule: 'version',
        params: {
            id
        }
    });
    const coveredDays = (0, _localday.epochDayOf)(coverage.to) - (0, _localday.epochDayOf)(coverage.from) + 1;
    if (coveredDays < 1) fault(context, {
        path: [
            'coverage',
            'to'
        ],
        rule: 'coverage-reversed',
        params: {}
    });
    if (coveredDays > MAX_COVERED_DAYS) fault(context, {
        path: [
            'coverage',
            'to'
        ],
        rule: 'coverage-too-long',
        params: {
            max: MAX_COVERED_DAYS
        }
    });
    const seen = new Set();
    for (const [index, day] of calendar.days.entries()){
        const path = [
            'days',
            index,
            'date'
        ];
        if (seen.has(day.date)) fault(context, {
            path,
            rule: 'date-twice',
            params: {
                date: day.date
            }
        });
        seen.add(day.date);
        if (day.date < coverage.from || day.date > coverage.to) fault(context, {
            path,
            rule: 'date-outside',
            params: {
                date: day.date
            }
        });
        const hasHours = (day.intervals?.length ?? 0) > 0;
        if (day.kind === 'closed' && hasHours) fault(context, {
            path: [
                'days',
                index,
                'intervals'
            ],
            rule: 'closed-with-hours',
            params: {}
        });
    }
});
function isVersionOf(id, version) {
    return version.startsWith(`${id}@`) && /^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version.slice(id.length + 1));
}

//# sourceMappingURL=calendar-schema.js.map