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
    get DAY_MS () {
        return DAY_MS;
    },
    get dateOf () {
        return dateOf;
    },
    get epochDayOf () {
        return epochDayOf;
    },
    get instantOf () {
        return instantOf;
    },
    get localDayOf () {
        return localDayOf;
    },
    get minuteOf () {
        return minuteOf;
    },
    get openRanges () {
        return openRanges;
    },
    get specialDaysByDate () {
        return specialDaysByDate;
    },
    get startOfDay () {
        return startOfDay;
    },
    get wallTime () {
        return wallTime;
    },
    get weekdayOf () {
        return weekdayOf;
    }
});
const _temporalpolyfill = require("temporal-polyfill");
const _definition = require("./definition");
const DAY_MS = 86_400_000;
/** An eve is shorter by its last hour (formulas.md 3, Israeli calendar). */ const EVE_SHORTER_BY_MINUTES = 60;
function epochDayOf(date) {
    return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}
function dateOf(day) {
    return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
function weekdayOf(day) {
    // 1 January 1970 was a Thursday, four days after Sunday.
    return _definition.WEEKDAYS[((day + 4) % 7 + 7) % 7] ?? 'sun';
}
function localDayOf(zone, at) {
    const local = _temporalpolyfill.Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
    return epochDayOf(local.toPlainDate().toString());
}
function instantOf(zone, day, minute) {
    const midnight = _temporalpolyfill.Temporal.PlainDateTime.from(dateOf(day));
    return midnight.add({
        minutes: minute
    }).toZonedDateTime(zone, {
        disambiguation: 'compatible'
    }).epochMilliseconds;
}
function startOfDay(zone, day) {
    return _temporalpolyfill.Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone).epochMilliseconds;
}
function openRanges(definition, special, day) {
    const usual = toRanges(definition.week[weekdayOf(day)]);
    if (special === undefined) return usual;
    if (special.kind === 'closed') return [];
    if (special.intervals !== undefined) return toRanges(special.intervals);
    return special.kind === 'short' ? withoutLastMinutes(usual, EVE_SHORTER_BY_MINUTES) : usual;
}
function specialDaysByDate(definition) {
    return new Map(definition.days.map((day)=>[
            day.date,
            day
        ]));
}
function wallTime(minute) {
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
function minuteOf(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
function toRanges(hours) {
    return hours.map(([open, close])=>[
            minuteOf(open),
            minuteOf(close)
        ]);
}
function withoutLastMinutes(ranges, minutes) {
    const kept = [];
    let toCut = minutes;
    for (const [from, to] of [
        ...ranges
    ].reverse()){
        const cut = Math.min(toCut, to - from);
        toCut -= cut;
        if (to - cut > from) kept.unshift([
            from,
            to - cut
        ]);
    }
    return kept;
}

//# sourceMappingURL=local-day.js.map