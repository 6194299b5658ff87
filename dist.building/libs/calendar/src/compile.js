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
    get compileCalendar () {
        return compileCalendar;
    },
    get coverageOf () {
        return coverageOf;
    },
    get dueInCalendar () {
        return dueInCalendar;
    },
    get refuseOutOfCoverage () {
        return refuseOutOfCoverage;
    }
});
const _domain = require("#domain");
const _localday = require("./local-day");
/** First window of a search for a due instant; most targets end within it. */ const FIRST_WINDOW_MS = 60 * _localday.DAY_MS;
/** Each further window is this much longer, so that the whole coverage takes few rounds. */ const WINDOW_GROWTH = 6;
function coverageOf(definition) {
    const { zone, coverage } = definition;
    return {
        from: (0, _localday.startOfDay)(zone, (0, _localday.epochDayOf)(coverage.from)),
        to: (0, _localday.startOfDay)(zone, (0, _localday.epochDayOf)(coverage.to) + 1)
    };
}
function refuseOutOfCoverage(definition, at) {
    const covered = coverageOf(definition);
    return at >= covered.from && at < covered.to ? undefined : outOfCoverage(definition);
}
function compileCalendar(definition, from, to) {
    const { id, version, zone } = definition;
    const covered = coverageOf(definition);
    const start = Math.min(Math.max(from, covered.from), covered.to);
    const end = Math.min(to, covered.to);
    if (!(start < end)) return {
        id,
        version,
        from: start,
        to: start,
        intervals: []
    };
    const firstDay = (0, _localday.localDayOf)(zone, start);
    const lastDay = (0, _localday.localDayOf)(zone, end - 1);
    const specials = (0, _localday.specialDaysByDate)(definition);
    const intervals = [];
    let dayStart = (0, _localday.startOfDay)(zone, firstDay);
    for(let day = firstDay; day <= lastDay; day += 1){
        const nextStart = (0, _localday.startOfDay)(zone, day + 1);
        const ranges = (0, _localday.openRanges)(definition, specials.get((0, _localday.dateOf)(day)), day);
        appendDay(intervals, {
            zone,
            day,
            dayStart,
            nextStart,
            ranges
        });
        dayStart = nextStart;
    }
    return {
        id,
        version,
        from: (0, _localday.startOfDay)(zone, firstDay),
        to: dayStart,
        intervals
    };
}
function dueInCalendar(definition, clock) {
    const { start, target, pauses } = clock;
    const refusal = refuseOutOfCoverage(definition, start);
    if (refusal !== undefined) return refusal;
    const covered = coverageOf(definition);
    for(let windowMs = FIRST_WINDOW_MS;; windowMs *= WINDOW_GROWTH){
        const cal = compileCalendar(definition, start, start + windowMs);
        const due = (0, _domain.dueAt)(cal, start, target, pauses);
        if (due.ok) return {
            ok: true,
            due: due.at,
            warnings: (0, _domain.warningsAt)(cal, start, target, pauses),
            calendarVersion: cal.version
        };
        if (due.code === 'calendar.window-exceeded' && cal.to >= covered.to) return outOfCoverage(definition);
        // A pause may also look endless for lack of window: a working-day target is measured before pauses are laid on it.
        if (due.code === 'target.invalid' || cal.to >= covered.to) return due;
    }
}
function outOfCoverage(definition) {
    const { from, to } = definition.coverage;
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
function appendDay(intervals, local) {
    const { zone, day, dayStart, nextStart, ranges } = local;
    // A day of 24 hours has no clock change: plain addition is exact and much faster.
    const plain = nextStart - dayStart === _localday.DAY_MS;
    for (const [fromMinute, toMinute] of ranges){
        const from = plain ? dayStart + fromMinute * 60_000 : (0, _localday.instantOf)(zone, day, fromMinute);
        const to = plain ? dayStart + toMinute * 60_000 : (0, _localday.instantOf)(zone, day, toMinute);
        // Around a clock change two wall-time ranges may map onto the same instants; what is open once stays open once.
        const begin = Math.max(from, intervals.at(-1)?.[1] ?? from);
        if (to > begin) intervals.push([
            begin,
            to,
            day
        ]);
    }
}

//# sourceMappingURL=compile.js.map