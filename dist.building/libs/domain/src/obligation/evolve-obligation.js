/** How events change the duties. Settled ones leave the open list for the record; their tally stays. */ "use strict";
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
    get ONCE_IN_CYCLE () {
        return ONCE_IN_CYCLE;
    },
    get evolveObligation () {
        return evolveObligation;
    }
});
const _settle = require("./settle");
const ONCE_IN_CYCLE = new Set([
    'first-contact',
    'summary',
    'executive-notice'
]);
const EMPTY_TALLY = {
    kept: 0,
    late: 0,
    missed: 0,
    cancelled: 0
};
function evolveObligation(state, event) {
    const next = nextObligations(state, event);
    return next === state.obligation ? state : {
        ...state,
        obligation: next
    };
}
function nextObligations(state, event) {
    const duties = state.obligation;
    switch(event.type){
        case 'obligation.started':
            return {
                ...duties,
                open: [
                    ...duties.open,
                    event.data
                ],
                counter: duties.counter + 1
            };
        case 'obligation.settled':
            return settled(duties, event);
        case 'obligation.warned':
            return change(duties, event.data.id, (one)=>({
                    ...one,
                    warnings: one.warnings.slice(1),
                    warnedAt: [
                        ...one.warnedAt,
                        one.warnings[0] ?? event.at
                    ]
                }));
        case 'obligation.breached':
            return change(duties, event.data.id, (one)=>({
                    ...one,
                    breachedAt: event.data.due,
                    warnings: []
                }));
        case 'obligation.escalated':
            return change(duties, event.data.id, (one)=>({
                    ...one,
                    rung: event.data.rung + 1,
                    nextRungAt: event.data.nextRungAt
                }));
        case 'obligation.paused':
            return change(duties, event.data.id, (one)=>({
                    ...one,
                    due: null,
                    warnings: [],
                    nextRungAt: null,
                    takeoverAt: null,
                    pauses: [
                        ...one.pauses,
                        {
                            from: event.at,
                            to: null,
                            reason: event.data.reason,
                            until: event.data.until
                        }
                    ]
                }));
        case 'obligation.resumed':
        case 'obligation.extended':
        case 'obligation.retargeted':
            return change(duties, event.data.id, ()=>event.data.clock);
        case 'obligation.reassigned':
            return change(duties, event.data.id, (one)=>({
                    ...one,
                    owner: event.data.to
                }));
        case 'cadence.changed':
            {
                const { target, clock, askedBy, words } = event.data;
                return {
                    ...duties,
                    customCadence: {
                        target,
                        clock,
                        askedBy,
                        words
                    }
                };
            }
        case 'crisis.reopened':
            return {
                ...duties,
                customCadence: null,
                missedUpdatesInRow: 0,
                doneInCycle: []
            };
        default:
            return duties;
    }
}
function change(duties, id, by) {
    return {
        ...duties,
        open: duties.open.map((one)=>one.id === id ? by(one) : one)
    };
}
function settled(duties, event) {
    const { id, kind, outcome, reason } = event.data;
    const done = ONCE_IN_CYCLE.has(kind) && reason !== _settle.DUTY_ENDED && reason !== _settle.REOPENED && !duties.doneInCycle.includes(kind);
    const before = duties.tally[kind] ?? EMPTY_TALLY;
    const inRow = kind !== 'timed-update' ? duties.missedUpdatesInRow : outcome === 'missed' ? duties.missedUpdatesInRow + 1 : 0;
    return {
        ...duties,
        open: duties.open.filter((one)=>one.id !== id),
        tally: {
            ...duties.tally,
            [kind]: {
                ...before,
                [outcome]: before[outcome] + 1
            }
        },
        missedUpdatesInRow: inRow,
        doneInCycle: done ? [
            ...duties.doneInCycle,
            kind
        ] : duties.doneInCycle
    };
}

//# sourceMappingURL=evolve-obligation.js.map