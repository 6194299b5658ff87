/**
 * Working-time arithmetic of clocks: due instants, elapsed time, warnings (design: formulas.md 3, "Clock semantics").
 *
 * Invariants
 * 1. Only the overlap of a pause with open time moves a due instant; overlapping pauses count once, empty ones not at all.
 * 2. A due instant is the *earliest* instant at which the target has elapsed, so one that ends at closing is due at that closing.
 * 3. `elapsedMs(start, dueAt(start, target)) = target` for every working-time target.
 * 4. Everything is O(log n + touched intervals), pure, and safe to repeat.
 */ "use strict";
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
    get addWorkingMs () {
        return addWorkingMs;
    },
    get clampIntoOpen () {
        return clampIntoOpen;
    },
    get clockColour () {
        return clockColour;
    },
    get defaultWarningRule () {
        return defaultWarningRule;
    },
    get dueAt () {
        return dueAt;
    },
    get elapsedMs () {
        return elapsedMs;
    },
    get isOpen () {
        return _compiledcalendar.isOpen;
    },
    get mergePauses () {
        return mergePauses;
    },
    get nextOpen () {
        return _compiledcalendar.nextOpen;
    },
    get percentElapsed () {
        return percentElapsed;
    },
    get targetMs () {
        return targetMs;
    },
    get warningsAt () {
        return warningsAt;
    },
    get warningsByRule () {
        return warningsByRule;
    },
    get workingMs () {
        return _compiledcalendar.workingMs;
    }
});
const _compiledcalendar = require("./compiled-calendar");
const _workingdays = require("./working-days");
const defaultWarningRule = {
    percents: [
        50,
        75,
        90
    ],
    leadsMs: [
        15 * 60_000
    ]
};
function mergePauses(pauses) {
    const sorted = pauses.filter((pause)=>endOf(pause) > pause.from).sort((a, b)=>a.from - b.from);
    const merged = [];
    for (const pause of sorted){
        const last = merged.at(-1);
        if (last === undefined || pause.from > endOf(last)) merged.push(pauseBetween(pause.from, endOf(pause)));
        else merged[merged.length - 1] = pauseBetween(last.from, Math.max(endOf(last), endOf(pause)));
    }
    return merged;
}
function elapsedMs(cal, start, now, pauses) {
    let sumMs = (0, _compiledcalendar.workingMs)(cal, start, now);
    for (const pause of mergePauses(pauses)){
        sumMs -= (0, _compiledcalendar.workingMs)(cal, Math.max(pause.from, start), Math.min(endOf(pause), now));
    }
    return sumMs;
}
function dueAt(cal, start, target, pauses) {
    const total = targetMs(cal, start, target);
    return total.ok ? reach(cal, start, total.ms, mergePauses(pauses)) : total;
}
function addWorkingMs(cal, start, ms) {
    return dueAt(cal, start, {
        kind: 'time',
        ms
    }, []);
}
function targetMs(cal, start, target) {
    const amount = target.kind === 'time' ? target.ms : target.days;
    if (!Number.isSafeInteger(amount) || amount < 0) return {
        ok: false,
        code: 'target.invalid',
        params: {
            amount: String(amount)
        }
    };
    if (!(start >= cal.from && start < cal.to)) return windowExceeded(cal);
    if (target.kind === 'time' || amount === 0) return {
        ok: true,
        ms: amount
    };
    const due = (0, _workingdays.workingDaysDueAt)(cal, start, amount);
    return due === undefined ? windowExceeded(cal) : {
        ok: true,
        ms: (0, _compiledcalendar.workingMs)(cal, start, due)
    };
}
function warningsAt(cal, start, target, pauses) {
    return warningsByRule({
        cal,
        start,
        target,
        pauses,
        rule: defaultWarningRule
    });
}
function warningsByRule(clock) {
    const { cal, start, rule } = clock;
    const total = targetMs(cal, start, clock.target);
    const pauses = mergePauses(clock.pauses);
    const due = total.ok ? reach(cal, start, total.ms, pauses) : total;
    if (!total.ok || !due.ok) return [];
    const afterMs = [
        ...rule.percents.map((percent)=>Math.ceil(total.ms * percent / 100)),
        ...rule.leadsMs.map((leadMs)=>total.ms - leadMs)
    ];
    const instants = new Set();
    for (const ms of afterMs){
        const warning = ms > 0 ? reach(cal, start, ms, pauses) : undefined;
        if (warning?.ok === true && warning.at > start && warning.at < due.at) instants.add(warning.at);
    }
    return [
        ...instants
    ].sort((a, b)=>a - b);
}
function percentElapsed(usedMs, totalMs) {
    return totalMs <= 0 ? 100 : usedMs / totalMs * 100;
}
function clockColour(percent) {
    if (percent < 50) return 'green';
    if (percent < 75) return 'yellow';
    return percent < 100 ? 'orange' : 'red';
}
function clampIntoOpen(cal, at) {
    const open = (0, _compiledcalendar.nextOpen)(cal, at);
    return open === undefined ? windowExceeded(cal) : {
        ok: true,
        at: open
    };
}
function endOf(pause) {
    return pause.to ?? Number.POSITIVE_INFINITY;
}
function pauseBetween(from, to) {
    // An ongoing pause carries no `to`: infinity would not survive JSON.
    return to === Number.POSITIVE_INFINITY ? {
        from
    } : {
        from,
        to
    };
}
function windowExceeded(cal) {
    return {
        ok: false,
        code: 'calendar.window-exceeded',
        params: {
            calendar: cal.version,
            from: cal.from,
            to: cal.to
        }
    };
}
/** Walks open time minus `pauses` (merged) from `start` until `ms` have passed. */ function reach(cal, start, ms, pauses) {
    if (ms === 0) return clampIntoOpen(cal, start);
    let leftMs = ms;
    let pauseIndex = 0;
    for(let index = (0, _compiledcalendar.firstEndingAfter)(cal, start); index < cal.intervals.length; index += 1){
        const interval = cal.intervals[index];
        if (interval === undefined) break;
        let at = Math.max(start, interval[0]);
        while(at < interval[1]){
            let pause = pauses[pauseIndex];
            while(pause !== undefined && endOf(pause) <= at)pause = pauses[++pauseIndex];
            const runUntil = Math.min(interval[1], pause?.from ?? interval[1]);
            if (runUntil - at >= leftMs) return {
                ok: true,
                at: at + leftMs
            };
            leftMs -= Math.max(0, runUntil - at);
            const resumeAt = pause !== undefined && pause.from < interval[1] ? endOf(pause) : interval[1];
            if (resumeAt === Number.POSITIVE_INFINITY) return paused(pause);
            at = resumeAt;
        }
    }
    const last = pauses.at(-1);
    return last !== undefined && endOf(last) === Number.POSITIVE_INFINITY ? paused(last) : windowExceeded(cal);
}
function paused(pause) {
    return {
        ok: false,
        code: 'clock.paused',
        params: {
            since: pause?.from ?? 0
        }
    };
}

//# sourceMappingURL=working-time.js.map