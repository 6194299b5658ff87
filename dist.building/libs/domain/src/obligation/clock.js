/**
 * Builds and re-aims obligation clocks. All arithmetic is on compiled calendars (libs/domain/calendar), so it is free of time zones.
 * Model after formulas 3: append-only clock events, only the overlap of a pause with working time moves the due instant.
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
    get aim () {
        return aim;
    },
    get nextCycleAt () {
        return nextCycleAt;
    },
    get percentUsed () {
        return percentUsed;
    },
    get rungAt () {
        return rungAt;
    },
    get startClock () {
        return startClock;
    }
});
const _workingtime = require("../calendar/working-time");
const _kernel = require("../kernel");
const _kinds = require("./kinds");
/** The floor under the warnings (formulas 3). */ const LAST_WARNING_MS = 15 * _kernel.MINUTE_MS;
function startClock(state, start) {
    const number = state.obligation.counter + 1;
    return aim(state, {
        id: `${start.kind}-${String(number)}`,
        kind: start.kind,
        track: _kinds.OBLIGATION_TRACKS[start.kind],
        cycle: state.crisis.cycle,
        owner: start.owner,
        startedAt: start.startedAt,
        target: start.rule.target,
        clock: start.rule.clock,
        pauses: [],
        due: null,
        extendedTo: start.dueAt ?? null,
        warnings: [],
        warnedAt: [],
        breachedAt: null,
        rung: start.rung ?? 0,
        nextRungAt: null,
        takeoverAt: null,
        about: start.about ?? null,
        byReclassification: false
    });
}
function aim(state, obligation) {
    const calendar = state.calendars[obligation.clock];
    const { startedAt, target, pauses } = obligation;
    if (pauses.some((pause)=>pause.to === null || pause.to === undefined)) {
        return {
            ...obligation,
            due: null,
            warnings: [],
            nextRungAt: null,
            takeoverAt: null
        };
    }
    const broken = obligation.breachedAt === null ? null : obligation.due;
    const due = obligation.extendedTo ?? broken ?? computedDue(calendar, obligation);
    const last = obligation.warnedAt.at(-1) ?? startedAt;
    const all = obligation.extendedTo === null ? (0, _workingtime.warningsAt)(calendar, startedAt, target, pauses) : sharesOf(startedAt, due);
    return {
        ...obligation,
        due,
        warnings: obligation.breachedAt === null ? all.filter((at)=>at > last && at < due) : [],
        takeoverAt: takeoverOf(state, obligation, due),
        nextRungAt: obligation.breachedAt === null ? due : rungAt(state, {
            ...obligation,
            due
        }, obligation.rung)
    };
}
/**
 * Beyond the compiled window the window's end stands in until more is compiled ahead (apply-calendars). A start before the window counts
 * from its beginning: an awareness of long ago makes a duty due early, never at the far end.
 */ function computedDue(calendar, obligation) {
    const result = (0, _workingtime.dueAt)(calendar, Math.max(obligation.startedAt, calendar.from), obligation.target, obligation.pauses);
    return result.ok ? result.at : calendar.to;
}
/** Warnings of an agreed due instant: the same shares in wall time, because no working-time target stands behind it. */ function sharesOf(from, due) {
    const shares = [
        50,
        75,
        90
    ].map((percent)=>from + Math.floor((due - from) * percent / 100));
    return [
        ...new Set([
            ...shares,
            due - LAST_WARNING_MS
        ])
    ].filter((at)=>at > from).sort((a, b)=>a - b);
}
/** Where the deputy steps in: the protocol's share of the target in open time, of an agreed due instant in wall time. */ function takeoverOf(state, { extendedTo, clock, startedAt: start, target, pauses }, due) {
    const percent = state.protocol.takeoverPercent;
    const [share] = extendedTo === null ? (0, _workingtime.warningsByRule)({
        cal: state.calendars[clock],
        start,
        target,
        pauses,
        rule: {
            percents: [
                percent
            ],
            leadsMs: []
        }
    }) : [];
    return share ?? start + Math.floor((due - start) * percent / 100);
}
function rungAt(state, obligation, index) {
    const { due } = obligation;
    if (due === null) return null;
    if (obligation.kind === 'executive-review') return due + index * state.protocol.reviewRepeatMs;
    const rung = state.protocol.ladder[index];
    if (rung === undefined) return null;
    if (rung.afterCycles === 0) return due;
    return afterCycles(state.calendars[obligation.clock], obligation, rung.afterCycles);
}
function afterCycles(calendar, obligation, cycles) {
    if (obligation.due === null) return null;
    const target = (0, _workingtime.targetMs)(calendar, obligation.startedAt, obligation.target);
    if (!target.ok) return null;
    const result = (0, _workingtime.addWorkingMs)(calendar, obligation.due, target.ms * cycles);
    return result.ok ? result.at : null;
}
function nextCycleAt(calendar, from, target) {
    const result = (0, _workingtime.dueAt)(calendar, from, target, []);
    return result.ok ? result.at : calendar.to;
}
function percentUsed(state, obligation, now) {
    if (obligation.extendedTo !== null) return Math.floor((now - obligation.startedAt) / Math.max(1, obligation.extendedTo - obligation.startedAt) * 100);
    const calendar = state.calendars[obligation.clock];
    const target = (0, _workingtime.targetMs)(calendar, obligation.startedAt, obligation.target);
    if (!target.ok || target.ms === 0) return 100;
    return Math.floor((0, _workingtime.elapsedMs)(calendar, obligation.startedAt, now, obligation.pauses) / target.ms * 100);
}

//# sourceMappingURL=clock.js.map