/**
 * The one hallway: every change to a crisis, by a person, a machine or time, goes command → decide → events → evolve. Pure and synchronous;
 * the workflow, the simulation and the audit all call these five functions and nothing else.
 *
 * Invariants: (1) a refused command changes nothing; (2) events are numbered without gaps from 1; (3) `evolve` over the events from
 * `crisis.opened` on gives the state that `decide` answered; (4) `tick` at an instant before `wakeAt` gives no event.
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
    get decide () {
        return decide;
    },
    get evolve () {
        return evolve;
    },
    get open () {
        return open;
    },
    get replay () {
        return replay;
    },
    get tick () {
        return tick;
    },
    get wakeAt () {
        return wakeAt;
    }
});
const _decidecause = require("../cause/decide-cause");
const _decidefix = require("../fix/decide-fix");
const _kernel = require("../kernel");
const _decidemessage = require("../message/decide-message");
const _decidecalendar = require("../obligation/decide-calendar");
const _decideobligation = require("../obligation/decide-obligation");
const _decidereview = require("../review/decide-review");
const _decidesurvey = require("../survey/decide-survey");
const _decidecrisis = require("./decide-crisis");
const _evolvecrisis = require("./evolve-crisis");
const _severity = require("./severity");
/** Order matters only for reactions to the same event: facts first, then what they mean for the duties. */ const SUBJECTS = [
    _evolvecrisis.crisisSubject,
    _decidemessage.messageSubject,
    _decidefix.fixSubject,
    _decidecause.causeSubject,
    _decidecalendar.calendarSubject,
    _decidereview.reviewSubject,
    _decidesurvey.surveySubject,
    _decideobligation.obligationSubject
];
/** More events than this from one draft is a loop between reactions, a fault of ours. */ const MAX_EVENTS_PER_DRAFT = 2_000;
/** A year of hourly updates that nobody gave takes some 20,000 steps; more than this is a loop. */ const MAX_STEPS_PER_TICK = 200_000;
function open(payload, context) {
    if (payload.awareAt > context.now) return (0, _kernel.refuse)('instant.future', {
        awareAt: payload.awareAt
    }, 'awareAt');
    if (payload.contacts.length === 0) return (0, _kernel.refuse)('contact.required', {}, 'contacts');
    const trustSignals = (0, _decidecrisis.openingSignals)(payload.spokeFirst, payload.trustSignals);
    const assessment = (0, _severity.assessSeverity)(payload.impactLevel, trustSignals);
    const event = {
        type: 'crisis.opened',
        data: {
            ...payload,
            trustSignals,
            assessment
        },
        seq: 1,
        at: context.now,
        by: context.actor
    };
    const state = (0, _evolvecrisis.openedState)(event);
    return settleReactions({
        state,
        context,
        events: [
            event
        ],
        queue: reactions(state, event, context)
    });
}
function decide(state, command, context) {
    const wrong = refusedByEnd(state, command.type);
    if (wrong !== null) return wrong;
    if (command.type === 'tick') return tick(state, context.now);
    const decision = dispatch(state, command, context);
    if (!decision.ok) return decision;
    return settleReactions({
        state,
        context,
        events: [],
        queue: decision.events
    });
}
function tick(state, now) {
    const context = {
        now,
        actor: _kernel.SYSTEM
    };
    const events = [];
    let current = state;
    for(let step = 0; step < MAX_STEPS_PER_TICK; step += 1){
        const drafts = earliestSubject(current, now)?.tick?.(current, context) ?? [];
        if (drafts.length === 0) return {
            ok: true,
            events,
            state: current
        };
        const settled = settleReactions({
            state: current,
            context,
            events: [],
            queue: drafts
        });
        events.push(...settled.events);
        current = settled.state;
    }
    throw new Error(`More than ${String(MAX_STEPS_PER_TICK)} steps in one tick: time never catches up`);
}
/** The subject whose time comes first, at `now` at the latest; among equals the order of SUBJECTS. */ function earliestSubject(state, now) {
    let first = null;
    if (state.crisis.cancelledAt !== null) return null;
    for (const subject of SUBJECTS){
        for (const track of _kernel.TRACKS){
            const at = subject.wakeAt?.(state, track) ?? null;
            if (at !== null && at <= now && (first === null || at < first.at)) first = {
                subject,
                at
            };
        }
    }
    return first?.subject ?? null;
}
function wakeAt(state, track) {
    if (state.crisis.cancelledAt !== null) return null;
    return SUBJECTS.reduce((earliest, subject)=>{
        const at = subject.wakeAt?.(state, track) ?? null;
        return at !== null && (earliest === null || at < earliest) ? at : earliest;
    }, null);
}
function evolve(state, event) {
    if (state === null) {
        if (event.type !== 'crisis.opened') throw new Error(`The record of a crisis begins with crisis.opened, not ${event.type}`);
        return (0, _evolvecrisis.openedState)(event);
    }
    if (event.seq !== state.version + 1) throw new Error(`Event ${String(event.seq)} does not follow version ${String(state.version)}`);
    const changed = SUBJECTS.reduce((current, subject)=>subject.evolve(current, event), state);
    return {
        ...changed,
        version: event.seq
    };
}
function replay(events) {
    const state = events.reduce(evolve, null);
    if (state === null) throw new Error('The record is empty');
    return state;
}
const AFTER_CANCEL = new Set([
    'add-note',
    'tick',
    'report-delivery'
]);
const AFTER_CLOSE = new Set([
    'add-note',
    'tick',
    'report-delivery',
    'settle-delivery',
    'reopen',
    'complete-prevention',
    'log-contact',
    'apply-calendars',
    'assign-role',
    'set-availability',
    'reassign-obligation',
    'take-over',
    'extend-obligation',
    'close',
    'complete-task'
]);
function refusedByEnd(state, type) {
    if (state.crisis.cancelledAt !== null && !AFTER_CANCEL.has(type)) return (0, _kernel.refuse)('crisis.cancelled');
    if (state.crisis.closedAt !== null && !AFTER_CLOSE.has(type)) return (0, _kernel.refuse)('crisis.closed');
    return null;
}
function dispatch(state, command, context) {
    for (const subject of SUBJECTS){
        // The map's key and the payload belong together by construction of CommandMap; the compiler cannot follow a union of functions.
        const handler = subject.handlers[command.type];
        if (handler !== undefined) return handler(state, command.payload, context);
    }
    throw new Error(`No subject handles the command ${command.type}`);
}
/**
 * Applies the drafts one by one; all that follows from one is settled before the next is looked at, so that a message to three people is
 * not taken for three updates of the same cycle. A draft that an earlier one has made pointless (its duty is settled) is dropped.
 */ function settleReactions(run) {
    const events = [
        ...run.events
    ];
    let { state } = run;
    for (const first of run.queue){
        const queue = [
            first
        ];
        const before = events.length;
        for(let next = queue.shift(); next !== undefined; next = queue.shift()){
            const planned = next;
            const known = state;
            if (SUBJECTS.some((subject)=>subject.overtaken?.(known, planned) === true)) continue;
            const event = {
                ...planned,
                seq: state.version + 1,
                at: run.context.now,
                by: run.context.actor
            };
            state = evolve(state, event);
            events.push(event);
            queue.push(...reactions(state, event, run.context));
            if (events.length - before > MAX_EVENTS_PER_DRAFT) throw new Error(`More than ${String(MAX_EVENTS_PER_DRAFT)} events from one draft: a loop between reactions`);
        }
    }
    return {
        ok: true,
        events,
        state
    };
}
function reactions(state, event, context) {
    return SUBJECTS.flatMap((subject)=>subject.react?.(state, event, context) ?? []);
}

//# sourceMappingURL=hallway.js.map