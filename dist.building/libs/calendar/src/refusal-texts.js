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
    get calendarRefusalText () {
        return calendarRefusalText;
    },
    get calendarRefusalTexts () {
        return calendarRefusalTexts;
    }
});
const _fileruletexts = require("./file-rule-texts");
const calendarRefusalTexts = {
    'calendar.out-of-coverage': {
        he: 'הזמן מחוץ לטווח של לוח השנה {calendar}, שמכסה את {from} עד {to} ({zone})',
        en: 'the time lies outside calendar {calendar}, which covers {from} to {to} ({zone})'
    },
    'calendar.unknown': {
        he: 'אין לוח שנה בשם "{calendar}"; קיימים: {known}',
        en: 'there is no calendar "{calendar}"; known: {known}'
    },
    'calendar.invalid': {
        he: '{file} שורה {line}, {place}: {problemHe}',
        en: '{file} line {line}, {place}: {problem}'
    },
    'calendar.window-exceeded': {
        he: 'הזמן מחוץ לחלון שחושב ללוח השנה {calendar}',
        en: 'the time lies outside the computed window of calendar {calendar}'
    },
    'calendar.period-invalid': {
        he: 'אין תקופה כזו: שנה {year}, חודש {month}',
        en: 'there is no such period: year {year}, month {month}'
    },
    'clock.paused': {
        he: 'השעון מושהה, ולכן אין לו מועד יעד עד לחידושו',
        en: 'the clock is paused and has no due time until it is resumed'
    },
    'target.invalid': {
        he: 'היעד "{amount}" אינו פרק זמן',
        en: 'the target "{amount}" is no amount of time'
    },
    'duration.invalid': {
        he: 'פרק הזמן "{value}" אינו תקין; יש לכתוב למשל 4h, 90m, 1h30m, 2d (ימי עבודה) או PT4H, עד עשר שנים',
        en: 'the duration "{value}" is not valid; write for example 4h, 90m, 1h30m, 2d (working days) or PT4H, up to ten years'
    },
    'instant.offset-required': {
        he: 'בזמן "{value}" חסר היסט; יש להוסיף Z, היסט כגון +03:00 או אזור כגון [Asia/Jerusalem]',
        en: 'the time "{value}" has no offset; add Z, an offset such as +03:00 or a zone such as [Asia/Jerusalem]'
    },
    'instant.invalid': {
        he: 'הזמן "{value}" אינו תקין; יש לכתוב למשל 2026-09-10T16:00+03:00',
        en: 'the time "{value}" is not valid; write for example 2026-09-10T16:00+03:00'
    },
    'pause.invalid': {
        he: 'ההשהיה "{value}" אינה תקינה; יש לכתוב התחלה..סיום',
        en: 'the pause "{value}" is not valid; write start..end'
    },
    'pause.reversed': {
        he: 'ההשהיה "{value}" מסתיימת לפני שהתחילה',
        en: 'the pause "{value}" ends before it begins'
    }
};
function calendarRefusalText(refusal, lang) {
    return (0, _fileruletexts.fill)(calendarRefusalTexts[refusal.code][lang], refusal.params);
}

//# sourceMappingURL=refusal-texts.js.map