/** `tikkun calendar due` and `tikkun calendar show`: argument texts in, plain result objects out. No server, no clock, no printing. */ "use strict";
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
    get calendarDue () {
        return calendarDue;
    },
    get calendarShow () {
        return calendarShow;
    }
});
const _calendar = require("#calendar");
/** More pauses than any clock has; bounds the work on hostile input. */ const MAX_PAUSES = 10_000;
function calendarDue(given) {
    const found = (0, _calendar.calendarById)(given.calendar, given.own);
    if (!found.ok) return found;
    const from = (0, _calendar.parseInstant)(given.from);
    if (!from.ok) return from;
    const duration = (0, _calendar.parseDuration)(given.target);
    if (!duration.ok) return duration;
    const pauseTexts = given.pauses ?? [];
    if (pauseTexts.length > MAX_PAUSES) {
        return {
            ok: false,
            code: 'pause.invalid',
            params: {
                value: `${pauseTexts.length} > ${MAX_PAUSES}`
            }
        };
    }
    const pauses = [];
    for (const text of pauseTexts){
        const parsed = (0, _calendar.parsePause)(text);
        if (!parsed.ok) return parsed;
        pauses.push(parsed.pause);
    }
    const result = (0, _calendar.dueInCalendar)(found.calendar, {
        start: from.at,
        target: duration.target,
        pauses
    });
    if (!result.ok) return result;
    return {
        ok: true,
        value: {
            due: isoUtc(result.due),
            warnings: result.warnings.map(isoUtc),
            calendarVersion: result.calendarVersion
        }
    };
}
function calendarShow(given) {
    const found = (0, _calendar.calendarById)(given.calendar, given.own);
    if (!found.ok) return found;
    const definition = found.calendar;
    const refusal = refusePeriod(definition, given);
    if (refusal !== undefined) return refusal;
    const specials = (0, _calendar.specialDaysByDate)(definition);
    const days = [
        ...specials.values()
    ].filter((special)=>isAskedFor(special.date, given)).sort((a, b)=>a.date < b.date ? -1 : 1).map((special)=>showDay(definition, special));
    const { id, version, zone, names, coverage, source, week } = definition;
    const text = renderText(definition, days, given.lang);
    return {
        ok: true,
        value: {
            id,
            calendarVersion: version,
            zone,
            names,
            coverage,
            source,
            week,
            days,
            text
        }
    };
}
function isoUtc(at) {
    return new Date(at).toISOString();
}
function refusePeriod(definition, given) {
    const { year, month } = given;
    const badYear = year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9999);
    const badMonth = month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12);
    if (badYear || badMonth) {
        return {
            ok: false,
            code: 'calendar.period-invalid',
            params: {
                year: String(year ?? '–'),
                month: String(month ?? '–')
            }
        };
    }
    if (year === undefined) return undefined;
    const { from, to } = definition.coverage;
    const first = `${String(year).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}-01`;
    const last = `${String(year).padStart(4, '0')}-${String(month ?? 12).padStart(2, '0')}-31`;
    if (last >= from && first <= to) return undefined;
    return {
        ok: false,
        code: 'calendar.out-of-coverage',
        params: {
            calendar: definition.version,
            from,
            to,
            zone: definition.zone
        }
    };
}
function isAskedFor(date, given) {
    const [year, month] = date.split('-').map(Number);
    return (given.year === undefined || given.year === year) && (given.month === undefined || given.month === month);
}
function showDay(definition, special) {
    const day = (0, _calendar.epochDayOf)(special.date);
    const hours = (0, _calendar.openRanges)(definition, special, day).map((range)=>[
            (0, _calendar.wallTime)(range[0]),
            (0, _calendar.wallTime)(range[1])
        ]);
    const { date, kind, he, en, source } = special;
    return {
        date,
        weekday: (0, _calendar.weekdayOf)(day),
        kind,
        hours,
        he,
        en,
        source
    };
}
const WEEKDAY_NAMES = {
    he: {
        sun: 'יום א׳',
        mon: 'יום ב׳',
        tue: 'יום ג׳',
        wed: 'יום ד׳',
        thu: 'יום ה׳',
        fri: 'יום ו׳',
        sat: 'שבת'
    },
    en: {
        sun: 'Sun',
        mon: 'Mon',
        tue: 'Tue',
        wed: 'Wed',
        thu: 'Thu',
        fri: 'Fri',
        sat: 'Sat'
    }
};
const WORDS = {
    he: {
        closed: 'סגור',
        covers: 'מכסה',
        to: 'עד',
        week: 'השבוע',
        days: 'ימים מיוחדים',
        none: 'אין'
    },
    en: {
        closed: 'closed',
        covers: 'covers',
        to: 'to',
        week: 'Week',
        days: 'Special days',
        none: 'none'
    }
};
function renderText(definition, days, lang) {
    const words = WORDS[lang];
    const hoursText = (hours)=>hours.length === 0 ? words.closed : hours.map(([open, close])=>`${open}–${close}`).join(', ');
    const { coverage } = definition;
    const dayLines = days.map((day)=>`  ${day.date}  ${WEEKDAY_NAMES[lang][day.weekday]}  ${hoursText(day.hours)}  ${day[lang]}`);
    return [
        `${definition.names[lang]} · ${definition.version} · ${definition.zone} · ${words.covers} ${coverage.from} ${words.to} ${coverage.to}`,
        `${words.week}:`,
        ..._calendar.WEEKDAYS.map((day)=>`  ${WEEKDAY_NAMES[lang][day]}  ${hoursText(definition.week[day])}`),
        `${words.days}:`,
        ...dayLines.length === 0 ? [
            `  ${words.none}`
        ] : dayLines
    ].join('\n');
}

//# sourceMappingURL=calendar.js.map