/** Times in words: how long still, how late, and when. */ "use strict";
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
    get NEAR_MS () {
        return NEAR_MS;
    },
    get crisisNow () {
        return crisisNow;
    },
    get dueInWords () {
        return dueInWords;
    },
    get lengthInWords () {
        return lengthInWords;
    },
    get whenInWords () {
        return whenInWords;
    }
});
const _language = require("../texts/language");
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const NEAR_MS = 30 * MINUTE_MS;
/** A terminal that stood still for a moment should not show "late" for what is due now. */ const NOW_MS = SECOND_MS;
const HEBREW = {
    day: [
        'יום',
        'יומיים',
        'ימים'
    ],
    hour: [
        'שעה',
        'שעתיים',
        'שעות'
    ],
    minute: [
        'דקה',
        'שתי דקות',
        'דקות'
    ],
    second: [
        'שנייה',
        'שתי שניות',
        'שניות'
    ]
};
const ENGLISH = {
    day: 'd',
    hour: 'h',
    minute: 'min',
    second: 's'
};
function unitText(count, unit, lang) {
    if (lang === 'en') return `${String(count)} ${ENGLISH[unit]}`;
    const [one, two, many] = HEBREW[unit];
    if (count === 1) return one;
    return count === 2 ? two : `${(0, _language.isolate)(count, lang)} ${many}`;
}
function lengthInWords(ms, lang) {
    const steps = [
        [
            'day',
            Math.floor(ms / DAY_MS)
        ],
        [
            'hour',
            Math.floor(ms % DAY_MS / HOUR_MS)
        ],
        [
            'minute',
            Math.floor(ms % HOUR_MS / MINUTE_MS)
        ],
        [
            'second',
            Math.floor(ms % MINUTE_MS / SECOND_MS)
        ]
    ];
    const first = steps.findIndex(([, count])=>count > 0);
    if (first < 0) return unitText(0, 'second', lang);
    const parts = steps.slice(first, first + 2).filter(([unit, count])=>count > 0 && !(unit === 'second' && first === 1));
    return parts.map(([unit, count])=>unitText(count, unit, lang)).join(lang === 'he' ? ' ו־' : ' ');
}
function dueInWords(dueAt, now, lang) {
    if (dueAt === null) return {
        text: '–',
        state: 'none',
        tone: undefined
    };
    const left = Date.parse(dueAt) - now;
    if (Math.abs(left) < NOW_MS) return {
        text: lang === 'he' ? '‼ עכשיו' : '‼ now',
        state: 'near',
        tone: 'near'
    };
    const words = lengthInWords(Math.abs(left), lang);
    if (left < 0) return {
        text: lang === 'he' ? `‼ באיחור של ${words}` : `‼ ${words} late`,
        state: 'late',
        tone: 'late'
    };
    const text = lang === 'he' ? `בעוד ${words}` : `in ${words}`;
    return left < NEAR_MS ? {
        text: `! ${text}`,
        state: 'near',
        tone: 'near'
    } : {
        text,
        state: 'calm',
        tone: undefined
    };
}
function whenInWords(at, lang, precision = 'minute') {
    if (at === null) return '–';
    const date = new Date(at);
    const two = (value)=>String(value).padStart(2, '0');
    const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const time = `${two(date.getHours())}:${two(date.getMinutes())}${precision === 'second' ? `:${two(date.getSeconds())}` : ''}`;
    return (0, _language.isolate)(`${day} ${time}`, lang);
}
function crisisNow(drill, now) {
    return drill === null ? now : Date.parse(drill.virtualOrigin) + (now - Date.parse(drill.realOrigin)) * drill.rate;
}

//# sourceMappingURL=time-words.js.map