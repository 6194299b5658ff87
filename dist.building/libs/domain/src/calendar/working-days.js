"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "workingDaysDueAt", {
    enumerable: true,
    get: function() {
        return workingDaysDueAt;
    }
});
const _compiledcalendar = require("./compiled-calendar");
function workingDaysDueAt(cal, start, days) {
    const first = cal.intervals[(0, _compiledcalendar.firstEndingAfter)(cal, start)];
    if (first === undefined) return undefined;
    const offsetMs = openMsOfDayBefore(cal, first[2], start);
    let dayStartIndex = firstIndexOfDay(cal, first[2]);
    const daysToSkip = offsetMs === 0 ? days - 1 : days;
    for(let skipped = 0; skipped < daysToSkip; skipped += 1){
        const day = cal.intervals[dayStartIndex];
        if (day === undefined) return undefined;
        dayStartIndex = firstIndexOfDay(cal, day[2] + 1);
    }
    return offsetMs === 0 ? closingOfDay(cal, dayStartIndex) : atOffset(cal, dayStartIndex, offsetMs);
}
/** Index of the first interval of `day` or of the next open day after it. */ function firstIndexOfDay(cal, day) {
    let low = 0;
    let high = cal.intervals.length;
    while(low < high){
        const middle = low + high >>> 1;
        const interval = cal.intervals[middle];
        if (interval !== undefined && interval[2] < day) low = middle + 1;
        else high = middle;
    }
    return low;
}
function openMsOfDayBefore(cal, day, before) {
    let sumMs = 0;
    for(let index = firstIndexOfDay(cal, day); index < cal.intervals.length; index += 1){
        const interval = cal.intervals[index];
        if (interval === undefined || interval[2] !== day || interval[0] >= before) break;
        sumMs += Math.min(interval[1], before) - interval[0];
    }
    return sumMs;
}
function closingOfDay(cal, dayStartIndex) {
    return atOffset(cal, dayStartIndex, Number.POSITIVE_INFINITY);
}
/** The instant `offsetMs` of open time after the day's opening, or the day's closing when the day is shorter. */ function atOffset(cal, dayStartIndex, offsetMs) {
    const day = cal.intervals[dayStartIndex]?.[2];
    let leftMs = offsetMs;
    let closing;
    for(let index = dayStartIndex; index < cal.intervals.length; index += 1){
        const interval = cal.intervals[index];
        if (interval === undefined || interval[2] !== day) break;
        if (interval[1] - interval[0] >= leftMs) return interval[0] + leftMs;
        leftMs -= interval[1] - interval[0];
        closing = interval[1];
    }
    return closing;
}

//# sourceMappingURL=working-days.js.map