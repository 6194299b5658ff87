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
    get firstEndingAfter () {
        return firstEndingAfter;
    },
    get isOpen () {
        return isOpen;
    },
    get nextOpen () {
        return nextOpen;
    },
    get workingMs () {
        return workingMs;
    }
});
function firstEndingAfter(cal, at) {
    let low = 0;
    let high = cal.intervals.length;
    while(low < high){
        const middle = low + high >>> 1;
        const interval = cal.intervals[middle];
        if (interval !== undefined && interval[1] <= at) low = middle + 1;
        else high = middle;
    }
    return low;
}
function isOpen(cal, at) {
    const interval = cal.intervals[firstEndingAfter(cal, at)];
    return interval !== undefined && interval[0] <= at;
}
function nextOpen(cal, at) {
    if (!(at >= cal.from)) return undefined;
    const interval = cal.intervals[firstEndingAfter(cal, at)];
    return interval === undefined ? undefined : Math.max(at, interval[0]);
}
function workingMs(cal, from, to) {
    let sumMs = 0;
    for(let index = firstEndingAfter(cal, from); index < cal.intervals.length; index += 1){
        const interval = cal.intervals[index];
        if (interval === undefined || interval[0] >= to) break;
        sumMs += Math.max(0, Math.min(interval[1], to) - Math.max(interval[0], from));
    }
    return sumMs;
}

//# sourceMappingURL=compiled-calendar.js.map