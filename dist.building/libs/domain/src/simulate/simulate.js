/**
 * A crisis on simulated time: the very same open, decide, tick and wakeAt as in the workflow, without a server and without waiting. Used by
 * the property tests, by `tikkun audit` and by everything that asks "what would have been owed".
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
    get nextWake () {
        return nextWake;
    },
    get passTime () {
        return passTime;
    },
    get simulate () {
        return simulate;
    }
});
const _hallway = require("../crisis/hallway");
const _kernel = require("../kernel");
function simulate(opening, steps, until) {
    const opened = (0, _hallway.open)(opening.payload, {
        now: opening.at,
        actor: opening.actor
    });
    if (!opened.ok) return opened;
    const events = [
        ...opened.events
    ];
    const refusals = [];
    let { state } = opened;
    let now = opening.at;
    for (const [index, step] of steps.entries()){
        if (step.at < now) throw new Error(`Step ${String(index)} lies before the one it follows`);
        now = step.at;
        state = passTime(state, now, events);
        const command = typeof step.command === 'function' ? step.command(state) : step.command;
        if (command === null) continue;
        const outcome = (0, _hallway.decide)(state, command, {
            now,
            actor: step.actor
        });
        if (!outcome.ok) {
            refusals.push({
                step: index,
                at: now,
                refusal: outcome
            });
            continue;
        }
        events.push(...outcome.events);
        ({ state } = outcome);
    }
    return {
        ok: true,
        state: passTime(state, Math.max(now, until), events),
        events,
        refusals
    };
}
function passTime(state, until, events) {
    let current = state;
    let last = current.crisis.openedAt;
    for(;;){
        const wake = nextWake(current);
        if (wake === null || wake > until) return current;
        // A duty overdue from its start (awareness of long ago) is noticed now, not before the crisis was opened.
        const at = Math.max(wake, last, events.at(-1)?.at ?? wake);
        last = at;
        const ticked = (0, _hallway.tick)(current, at);
        if (ticked.events.length === 0) throw new Error(`The engine was to wake at ${String(wake)} and had nothing to do`);
        events.push(...ticked.events);
        current = ticked.state;
    }
}
function nextWake(state) {
    return _kernel.TRACKS.reduce((earliest, track)=>{
        const at = (0, _hallway.wakeAt)(state, track);
        return at !== null && (earliest === null || at < earliest) ? at : earliest;
    }, null);
}

//# sourceMappingURL=simulate.js.map