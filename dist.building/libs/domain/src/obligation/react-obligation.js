/** What other subjects' events mean for the duties: met, ended, started, re-aimed, handed over. Order matters: met before started. */ "use strict";
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
    get overtakenObligation () {
        return overtakenObligation;
    },
    get reactObligation () {
        return reactObligation;
    }
});
const _events = require("../crisis/events");
const _clock = require("./clock");
const _dutytable = require("./duty-table");
const _evolveobligation = require("./evolve-obligation");
const _followup = require("./follow-up");
const _kinds = require("./kinds");
const _owners = require("./owners");
const _rules = require("./rules");
const _settle = require("./settle");
/** Prevention actions outlive the crisis; everything else ends with it. */ const OUTLIVE_CLOSING = new Set([
    'prevention'
]);
/** What a closed crisis may still owe anew: a late question of the customer, a message whose fate is unknown. */ const AFTER_CLOSING = new Set([
    'answer',
    'task'
]);
function reactObligation(state, event, _context) {
    if (event.type.startsWith('obligation.')) return [];
    const settled = _kinds.OBLIGATION_KINDS.flatMap((kind)=>meet(state, kind, event));
    const met = new Set(settled.map((one)=>one.data.id));
    const ended = endings(state, event).filter((one)=>!met.has(one.data.id));
    const gone = new Set([
        ...ended,
        ...settled
    ].map((one)=>one.data.id));
    const next = settled.flatMap((one)=>(0, _followup.followUp)(state, one.data));
    return [
        ...settled,
        ...ended,
        ...next,
        ...starts(state, event, {
            gone,
            begun: next.length
        }),
        ...reaim(state, event, gone),
        ...handOver(state, event)
    ];
}
function overtakenObligation(state, planned) {
    const { open } = state.obligation;
    if (planned.type === 'obligation.started') return _dutytable.DUTIES[planned.data.kind].single && open.some((one)=>one.kind === planned.data.kind);
    if (!planned.type.startsWith('obligation.') || !('id' in planned.data)) return false;
    const { id } = planned.data;
    return open.every((one)=>one.id !== id);
}
/** What happened before a duty began does not meet it: a call logged late belongs to the cycle it was made in. */ function meet(state, kind, event) {
    const met = _dutytable.DUTIES[kind].metBy(event, state);
    if (met === null) return [];
    return state.obligation.open.filter((one)=>one.kind === kind && met.at >= one.startedAt && (met.about === null || one.about === met.about)).map((one)=>(0, _settle.settleMet)(one, met));
}
function endings(state, event) {
    const end = (which, reason)=>state.obligation.open.filter(which).map((one)=>(0, _settle.settleUnmet)(one, event.at, reason));
    const mortal = (one)=>!OUTLIVE_CLOSING.has(one.kind);
    switch(event.type){
        case 'crisis.cancelled':
            return end(()=>true, 'crisis-cancelled');
        case 'crisis.closed':
            return end(mortal, 'crisis-closed');
        case 'crisis.reopened':
            return end((one)=>mortal(one) && one.kind !== 'answer' && one.kind !== 'task', _settle.REOPENED);
        // Where the new severity knows no such duty, it ends: one that can be neither aimed nor met would bar closing for ever.
        case 'crisis.severity-set':
            return end((one)=>(0, _rules.ruleFor)(state, one.kind) === null || _dutytable.DUTIES[one.kind].endedBy?.(event) === true, _settle.DUTY_ENDED);
        default:
            return end((one)=>_dutytable.DUTIES[one.kind].endedBy?.(event) === true, _settle.DUTY_ENDED);
    }
}
function starts(state, event, so) {
    const begun = [];
    const { crisis, obligation } = state;
    for (const kind of _kinds.OBLIGATION_KINDS){
        const start = _dutytable.DUTIES[kind].startedBy(event, state);
        const rule = (0, _rules.ruleFor)(state, kind);
        if (start === null || rule === null || crisis.cancelledAt !== null) continue;
        if (crisis.closedAt !== null && !AFTER_CLOSING.has(kind)) continue;
        if (_evolveobligation.ONCE_IN_CYCLE.has(kind) && obligation.doneInCycle.includes(kind)) continue;
        if (_dutytable.DUTIES[kind].single && obligation.open.some((one)=>one.kind === kind && !so.gone.has(one.id))) continue;
        const counted = {
            ...state,
            obligation: {
                ...obligation,
                counter: obligation.counter + so.begun + begun.length
            }
        };
        const clock = (0, _clock.startClock)(counted, {
            kind,
            owner: (0, _owners.ownerOf)(crisis.people, kind),
            startedAt: start.at,
            rule,
            about: start.about ?? null,
            dueAt: start.dueAt ?? null
        });
        begun.push((0, _events.draft)('obligation.started', clock));
    }
    return begun;
}
function reaim(state, event, gone) {
    const why = reasonToReaim(event);
    if (why === null) return [];
    const concerned = (one)=>why === 'calendar' || one.kind === 'timed-update' || why === 'severity' && one.extendedTo === null;
    return state.obligation.open.filter((one)=>!gone.has(one.id) && concerned(one)).flatMap((one)=>{
        const rule = why === 'calendar' ? one : (0, _rules.ruleFor)(state, one.kind);
        if (rule === null) return [];
        const clock = aimed(state, one, rule);
        if (clock.due === one.due && clock.nextRungAt === one.nextRungAt && sameRule(clock, one)) return [];
        const late = why === 'severity' && one.breachedAt === null && clock.due !== null && clock.due <= event.at && (one.due === null || one.due > event.at);
        return [
            (0, _events.draft)('obligation.retargeted', {
                id: one.id,
                kind: one.kind,
                why,
                wasDue: one.due,
                clock: {
                    ...clock,
                    byReclassification: late || one.byReclassification
                }
            })
        ];
    });
}
/** Aimed by a new rule. A time told to the customer binds as long as it is the sooner one, whatever the rule grants now. */ function aimed(state, one, { target, clock }) {
    const ruled = {
        ...one,
        target,
        clock
    };
    if (one.kind !== 'timed-update' || one.extendedTo === null) return (0, _clock.aim)(state, ruled);
    const computed = (0, _clock.aim)(state, {
        ...ruled,
        extendedTo: null
    });
    return computed.due !== null && computed.due < one.extendedTo ? computed : (0, _clock.aim)(state, ruled);
}
function sameRule(a, b) {
    const amount = ({ target })=>target.kind === 'time' ? target.ms : target.days;
    return a.clock === b.clock && a.target.kind === b.target.kind && amount(a) === amount(b);
}
const PHASE_STEPS = new Set([
    'fix.located',
    'operation.restored',
    'operation.lost',
    'fix.recorded',
    'fix.verified',
    'fix.verification-failed'
]);
function reasonToReaim(event) {
    if (event.type === 'crisis.severity-set') return 'severity';
    if (event.type === 'cadence.changed') return 'cadence';
    if (event.type === 'calendars.applied') return 'calendar';
    return PHASE_STEPS.has(event.type) ? 'phase' : null;
}
/** A new holder of a role takes over the open duties of the former one, or of whoever stood in while nobody held it. */ function handOver(state, event) {
    if (event.type !== 'crisis.role-assigned') return [];
    const { personId, was, role, reason } = event.data;
    const before = {
        ...state.crisis.people,
        [role]: was
    };
    return state.obligation.open.filter((one)=>_dutytable.DUTIES[one.kind].owner === role && one.owner !== personId && (one.owner === null || one.owner === (0, _owners.ownerOf)(before, one.kind))).map((one)=>(0, _events.draft)('obligation.reassigned', {
            id: one.id,
            kind: one.kind,
            from: one.owner,
            to: personId,
            why: 'role',
            reason
        }));
}

//# sourceMappingURL=react-obligation.js.map