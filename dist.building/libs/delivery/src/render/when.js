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
    get DISPLAY_ZONE () {
        return DISPLAY_ZONE;
    },
    get tellDay () {
        return tellDay;
    },
    get tellInstant () {
        return tellInstant;
    }
});
const LOCALES = {
    he: 'he-IL',
    en: 'en-GB'
};
const DISPLAY_ZONE = 'Asia/Jerusalem';
const formatters = new Map();
function tellInstant(at, language) {
    return cached(language, 'full', {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23'
    }).format(at);
}
function tellDay(at, language) {
    return cached(language, 'day', {
        day: 'numeric',
        month: 'long'
    }).format(at);
}
function cached(language, name, options) {
    const key = `${language}/${name}`;
    const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], {
        timeZone: DISPLAY_ZONE,
        ...options
    });
    formatters.set(key, known);
    return known;
}

//# sourceMappingURL=when.js.map