/** Instants, durations and lists in words. */ "use strict";
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
    get durationInWords () {
        return durationInWords;
    },
    get formatInstant () {
        return formatInstant;
    },
    get joinWords () {
        return joinWords;
    },
    get targetInWords () {
        return targetInWords;
    }
});
const _text = require("./text");
const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * 60;
const LOCALES = {
    he: 'he-IL',
    en: 'en-GB'
};
/** Zones in use are few; the bound only guards against zones made up at run time. */ const MAX_CACHED = 200;
const formats = new Map();
function dateFormat(zone, language) {
    const name = `${language}:${zone}`;
    const known = formats.get(name);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(LOCALES[language], {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone
    });
    if (formats.size < MAX_CACHED) formats.set(name, made);
    return made;
}
function formatInstant(at, zone, language) {
    return (0, _text.isolate)(dateFormat(zone, language).format(at), language);
}
function durationInWords(ms, language) {
    const minutes = Math.floor(ms / MINUTE_MS);
    if (minutes < 1) return (0, _text.text)('duration.none', language);
    const parts = [
        {
            key: 'duration.days',
            n: Math.floor(minutes / MINUTES_PER_DAY)
        },
        {
            key: 'duration.hours',
            n: Math.floor(minutes % MINUTES_PER_DAY / MINUTES_PER_HOUR)
        },
        {
            key: 'duration.minutes',
            n: minutes % MINUTES_PER_HOUR
        }
    ];
    const first = parts.findIndex((part)=>part.n > 0);
    const words = parts.slice(first, first + 2).filter((part)=>part.n > 0).map((part)=>(0, _text.text)(part.key, language, {
            n: part.n
        }));
    return joinWords(words, language);
}
function targetInWords(target, language) {
    return target.kind === 'days' ? (0, _text.text)('duration.working-days', language, {
        n: target.days
    }) : durationInWords(target.ms, language);
}
function joinWords(words, language) {
    const last = words.at(-1);
    if (last === undefined) return '';
    if (words.length === 1) return last;
    const head = words.slice(0, -1).join(', ');
    if (language === 'en') return `${head} and ${last}`;
    return /^[\u05d0-\u05ea]/.test(last) ? `${head} ו${last}` : `${head} ו־${last}`;
}

//# sourceMappingURL=words.js.map