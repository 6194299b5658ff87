/**
 * The passing of time for duties: warnings, takeover, breach, ladder, missed cycles, pauses that run out. One action per call, the earliest
 * first, so that after an outage everything overdue fires once and in order, stamped with how late it was.
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
    get nextAction () {
        return nextAction;
    },
    get resumeClock () {
        return resumeClock;
    },
    get tickObligation () {
        return tickObligation;
    },
    get wakeObligation () {
        return wakeObligation;
    }
});
const _events = require("../crisis/events");
const _workingtime = require("../calendar/working-time");
const _clock = require("./clock");
const _owners = require("./owners");
const _followup = require("./follow-up");
const _settle = require("./settle");
function nextAction(state, obligation) {
    const paused = obligation.pauses.find((pause)=>pause.to === null);
    if (paused !== undefined) return {
        at: paused.until,
        what: 'resume'
    };
    if (obligation.due === null) return null;
    const candidates = [];
    const [warning] = obligation.warnings;
    if (warning !== undefined && obligation.breachedAt === null) candidates.push({
        at: warning,
        what: 'warn'
    });
    if (obligation.takeoverAt !== null && standInFor(state, obligation, obligation.takeoverAt) !== null) candidates.push({
        at: obligation.takeoverAt,
        what: 'takeover'
    });
    if (obligation.breachedAt === null) candidates.push({
        at: obligation.due,
        what: 'breach'
    });
    else if (obligation.kind === 'timed-update') candidates.push({
        at: missedAt(state, obligation),
        what: 'miss'
    });
    else if (obligation.nextRungAt !== null) candidates.push({
        at: obligation.nextRungAt,
        what: 'rung'
    });
    return candidates.reduce((first, one)=>first === null || one.at < first.at ? one : first, null);
}
/** A late timed update becomes a missed one when a whole further cycle has passed in silence. */ function missedAt(state, obligation) {
    return (0, _clock.nextCycleAt)(state.calendars[obligation.clock], obligation.due ?? obligation.startedAt, obligation.target);
}
/** Who takes the duty over at `at`: the first present deputy of an owner who is away at that instant, else nobody. */ function standInFor(state, obligation, at) {
    const away = (id)=>(state.crisis.unavailable[id] ?? at) > at;
    if (obligation.owner === null || !away(obligation.owner)) return null;
    return (0, _owners.deputiesOf)(state.crisis.people, obligation).find((id)=>!away(id)) ?? null;
}
function wakeObligation(state, track) {
    let earliest = null;
    for (const one of state.obligation.open){
        if (one.track !== track) continue;
        const action = nextAction(state, one);
        if (action !== null && (earliest === null || action.at < earliest)) earliest = action.at;
    }
    return earliest;
}
function tickObligation(state, context) {
    let first = null;
    for (const obligation of state.obligation.open){
        const action = overdueAction(state, obligation, context.now);
        if (action === null) continue;
        if (first === null || action.at < first.action.at) first = {
            obligation,
            action
        };
    }
    return first === null ? [] : act(state, first.obligation, first.action, context.now);
}
/** A warning found only after the due instant (an outage) warns of nothing: the breach itself is told, with how late it was noticed. */ function overdueAction(state, one, now) {
    const action = nextAction(state, one);
    if (action === null || action.at > now) return null;
    return action.what === 'warn' && one.due !== null && one.due <= now ? {
        at: one.due,
        what: 'breach'
    } : action;
}
function act(state, one, action, now) {
    const { id, kind } = one;
    const due = one.due ?? action.at;
    if (action.what === 'resume') return [
        (0, _events.draft)('obligation.resumed', {
            id,
            kind,
            by: 'limit',
            clock: resumeClock(state, one, action.at)
        })
    ];
    if (action.what === 'warn') return [
        (0, _events.draft)('obligation.warned', {
            id,
            kind,
            percent: (0, _clock.percentUsed)(state, one, action.at),
            due,
            dueLateMs: now - action.at
        })
    ];
    if (action.what === 'takeover') {
        const to = standInFor(state, one, action.at);
        return to === null ? [] : [
            (0, _events.draft)('obligation.reassigned', {
                id,
                kind,
                from: one.owner,
                to,
                why: 'takeover',
                reason: ''
            })
        ];
    }
    if (action.what === 'miss') {
        const missed = (0, _settle.settledDraft)(one, {
            outcome: 'missed',
            at: action.at,
            reason: 'cycle-passed'
        });
        return [
            missed,
            ...(0, _followup.followUp)(state, missed.data)
        ];
    }
    if (action.what === 'rung') return [
        climb(state, one, one.rung)
    ];
    return breach(state, one, now);
}
function breach(state, one, now) {
    const { id, kind } = one;
    const due = one.due ?? now;
    return [
        (0, _events.draft)('obligation.breached', {
            id,
            kind,
            due,
            noticedLateMs: now - due,
            byReclassification: one.byReclassification
        }),
        climb(state, one, firstRung(state, one))
    ];
}
/** Each missed update in a row starts one rung higher (formulas 2, after Thru [35]). */ function firstRung(state, one) {
    return one.kind === 'timed-update' ? state.obligation.missedUpdatesInRow : 0;
}
function climb(state, one, rung) {
    const index = Math.min(rung, state.protocol.ladder.length - 1);
    const roles = state.protocol.ladder[index]?.roles ?? [
        'owner'
    ];
    const due = one.due ?? 0;
    // The cycles of a timed update carry the climb: each fires its one rung at its own due instant.
    const at = one.kind === 'timed-update' ? due : (0, _clock.rungAt)(state, one, rung) ?? due;
    const nextRungAt = one.kind === 'timed-update' ? null : (0, _clock.rungAt)(state, one, rung + 1);
    return (0, _events.draft)('obligation.escalated', {
        id: one.id,
        kind: one.kind,
        rung,
        roles,
        at,
        nextRungAt
    });
}
function resumeClock(state, one, at) {
    const pauses = one.pauses.map((pause)=>pause.to === null ? {
            ...pause,
            to: at
        } : pause);
    return (0, _clock.aim)(state, {
        ...one,
        pauses,
        extendedTo: one.extendedTo === null ? null : shifted(state, one, at)
    });
}
function shifted(state, one, at) {
    const calendar = state.calendars[one.clock];
    const due = one.extendedTo ?? at;
    const from = one.pauses.find((pause)=>pause.to === null)?.from ?? at;
    const moved = (0, _workingtime.addWorkingMs)(calendar, due, (0, _workingtime.workingMs)(calendar, from, at));
    return from < at && moved.ok ? moved.at : due;
}

//# sourceMappingURL=tick-obligation.js.map