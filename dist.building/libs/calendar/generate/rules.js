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
    get COVERED_YEARS () {
        return COVERED_YEARS;
    },
    get coveredDays () {
        return coveredDays;
    },
    get englandDays () {
        return englandDays;
    },
    get israelDays () {
        return israelDays;
    },
    get unitedStatesDays () {
        return unitedStatesDays;
    }
});
/**
 * The rules from which the frozen holiday tables were generated. Not used at run time: a table, once released, is data that people
 * review and correct, and recomputing it could change the past. `generate/write-tables.mjs` writes the tables; a test compares both.
 */ const DAY_MS = 86_400_000;
const SUN = 0;
const MON = 1;
const THU = 4;
const FRI = 5;
const SAT = 6;
function dateMs(year, month, day) {
    return Date.UTC(year, month - 1, day);
}
function weekday(at) {
    return new Date(at).getUTCDay();
}
function row(at, kind, he, en) {
    return {
        date: new Date(at).toISOString().slice(0, 10),
        kind,
        he,
        en
    };
}
function byDate(days) {
    return days.sort((a, b)=>a.date < b.date ? -1 : 1);
}
const hebrewParts = new Intl.DateTimeFormat('en-u-ca-hebrew', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
});
/** Civil date in `year` of a Hebrew day and month; none of the months asked for can fall twice into one civil year. */ function hebrewDate(year, month, day) {
    for(let at = dateMs(year, 1, 1); at < dateMs(year + 1, 1, 1); at += DAY_MS){
        const parts = hebrewParts.formatToParts(at);
        const found = parts.find((part)=>part.type === 'month')?.value === month && parts.find((part)=>part.type === 'day')?.value === String(day);
        if (found) return at;
    }
    throw new Error(`no ${day} ${month} in ${year}`);
}
/**
 * Independence Day as kept: 5 Iyar; on Friday or Saturday moved back to Thursday, on Monday moved on to Tuesday, so that neither it
 * nor Remembrance Day before it touches Shabbat (Independence Day Law 1949 as amended; 5 Iyar is never a Sunday, Tuesday or Thursday).
 */ function independenceDay(year) {
    const date = hebrewDate(year, 'Iyar', 5);
    if (weekday(date) === FRI) return date - DAY_MS;
    if (weekday(date) === SAT) return date - 2 * DAY_MS;
    return weekday(date) === MON ? date + DAY_MS : date;
}
function israelDays(year) {
    const newYear = hebrewDate(year, 'Tishri', 1);
    const passover = hebrewDate(year, 'Nisan', 15);
    const shavuot = hebrewDate(year, 'Sivan', 6);
    const independence = independenceDay(year);
    return byDate([
        row(passover - DAY_MS, 'short', 'ערב פסח', 'Eve of Passover'),
        row(passover, 'closed', 'פסח', 'Passover, first day'),
        row(passover + 5 * DAY_MS, 'short', 'ערב שביעי של פסח', 'Eve of the seventh day of Passover'),
        row(passover + 6 * DAY_MS, 'closed', 'שביעי של פסח', 'Passover, seventh day'),
        row(independence - DAY_MS, 'short', 'יום הזיכרון, ערב יום העצמאות', 'Remembrance Day, eve of Independence Day'),
        row(independence, 'closed', 'יום העצמאות', 'Independence Day'),
        row(shavuot - DAY_MS, 'short', 'ערב שבועות', 'Eve of Shavuot'),
        row(shavuot, 'closed', 'שבועות', 'Shavuot'),
        row(newYear - DAY_MS, 'short', 'ערב ראש השנה', 'Eve of Rosh Hashana'),
        row(newYear, 'closed', 'ראש השנה, יום ראשון', 'Rosh Hashana, first day'),
        row(newYear + DAY_MS, 'closed', 'ראש השנה, יום שני', 'Rosh Hashana, second day'),
        row(newYear + 8 * DAY_MS, 'short', 'ערב יום הכיפורים', 'Eve of Yom Kippur'),
        row(newYear + 9 * DAY_MS, 'closed', 'יום הכיפורים', 'Yom Kippur'),
        row(newYear + 13 * DAY_MS, 'short', 'ערב סוכות', 'Eve of Sukkot'),
        row(newYear + 14 * DAY_MS, 'closed', 'סוכות', 'Sukkot, first day'),
        row(newYear + 20 * DAY_MS, 'short', 'הושענא רבה, ערב שמיני עצרת', 'Hoshana Rabba, eve of Shemini Atzeret'),
        row(newYear + 21 * DAY_MS, 'closed', 'שמיני עצרת, שמחת תורה', 'Shemini Atzeret, Simchat Torah')
    ]);
}
/** Gregorian Easter Sunday by the Meeus–Jones–Butcher method. */ function easterSunday(year) {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const inCentury = year % 100;
    const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
    const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
    const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - inCentury % 4) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
    const marchDays = epact + toSunday - 7 * late + 114;
    return dateMs(year, Math.floor(marchDays / 31), marchDays % 31 + 1);
}
/** The `nth` such week day of a month; `nth` = -1 is the last one. */ function nthWeekday(year, month, rule) {
    if (rule.nth === -1) {
        const last = dateMs(year, month + 1, 0);
        return last - (weekday(last) - rule.weekday + 7) % 7 * DAY_MS;
    }
    const first = dateMs(year, month, 1);
    return first + ((rule.weekday - weekday(first) + 7) % 7 + 7 * (rule.nth - 1)) * DAY_MS;
}
function englandDays(year) {
    const easter = easterSunday(year);
    const christmas = dateMs(year, 12, 25);
    const days = [
        row(easter - 2 * DAY_MS, 'closed', 'יום שישי הטוב', 'Good Friday'),
        row(easter + DAY_MS, 'closed', 'יום שני של פסחא', 'Easter Monday'),
        row(nthWeekday(year, 5, {
            weekday: MON,
            nth: 1
        }), 'closed', 'חג תחילת מאי', 'Early May bank holiday'),
        row(nthWeekday(year, 5, {
            weekday: MON,
            nth: -1
        }), 'closed', 'חג האביב', 'Spring bank holiday'),
        row(nthWeekday(year, 8, {
            weekday: MON,
            nth: -1
        }), 'closed', 'חג הקיץ', 'Summer bank holiday')
    ];
    const fixed = [
        [
            dateMs(year, 1, 1),
            'ראש השנה האזרחי',
            'New Year’s Day'
        ],
        [
            christmas,
            'חג המולד',
            'Christmas Day'
        ],
        [
            christmas + DAY_MS,
            'בוקסינג דיי',
            'Boxing Day'
        ]
    ];
    const taken = new Set(fixed.map(([at])=>at));
    for (const [at, he, en] of fixed){
        days.push(row(at, 'closed', he, en));
        if (weekday(at) !== SAT && weekday(at) !== SUN) continue;
        let substitute = at;
        while(weekday(substitute) === SAT || weekday(substitute) === SUN || taken.has(substitute))substitute += DAY_MS;
        taken.add(substitute);
        days.push(row(substitute, 'closed', `${he} (יום חלופי)`, `${en} (substitute day)`));
    }
    return byDate(days);
}
function unitedStatesDays(year) {
    const days = [
        row(nthWeekday(year, 1, {
            weekday: MON,
            nth: 3
        }), 'closed', 'יום מרטין לותר קינג', 'Martin Luther King Jr. Day'),
        row(nthWeekday(year, 2, {
            weekday: MON,
            nth: 3
        }), 'closed', 'יום הולדת וושינגטון', 'Washington’s Birthday'),
        row(nthWeekday(year, 5, {
            weekday: MON,
            nth: -1
        }), 'closed', 'יום הזיכרון האמריקני', 'Memorial Day'),
        row(nthWeekday(year, 9, {
            weekday: MON,
            nth: 1
        }), 'closed', 'יום העבודה', 'Labor Day'),
        row(nthWeekday(year, 10, {
            weekday: MON,
            nth: 2
        }), 'closed', 'יום קולומבוס', 'Columbus Day'),
        row(nthWeekday(year, 11, {
            weekday: THU,
            nth: 4
        }), 'closed', 'חג ההודיה', 'Thanksgiving Day')
    ];
    const fixed = [
        [
            dateMs(year, 1, 1),
            'ראש השנה האזרחי',
            'New Year’s Day'
        ],
        [
            dateMs(year, 6, 19),
            'ג׳ונטינת׳',
            'Juneteenth'
        ],
        [
            dateMs(year, 7, 4),
            'יום העצמאות האמריקני',
            'Independence Day'
        ],
        [
            dateMs(year, 11, 11),
            'יום הוותיקים',
            'Veterans Day'
        ],
        [
            dateMs(year, 12, 25),
            'חג המולד',
            'Christmas Day'
        ]
    ];
    for (const [at, he, en] of fixed){
        days.push(row(at, 'closed', he, en));
        const observedAt = weekday(at) === SAT ? at - DAY_MS : weekday(at) === SUN ? at + DAY_MS : at;
        if (observedAt !== at) days.push(row(observedAt, 'closed', `${he} (יום חלופי)`, `${en} (observed)`));
    }
    return byDate(days);
}
const COVERED_YEARS = {
    from: 2024,
    to: 2030
};
function coveredDays(daysOfYear) {
    const years = Array.from({
        length: COVERED_YEARS.to - COVERED_YEARS.from + 2
    }, (_, index)=>COVERED_YEARS.from + index);
    const first = `${COVERED_YEARS.from}-01-01`;
    const last = `${COVERED_YEARS.to}-12-31`;
    return byDate(years.flatMap((year)=>daysOfYear(year)).filter((day)=>day.date >= first && day.date <= last));
}

//# sourceMappingURL=rules.js.map