/**
 * One customer crisis as one durable workflow. Only orchestration: every decision is made by the pure domain (#domain).
 *
 *   people, machines ── update ──▶ validator: decide (a refusal leaves no history)
 *                                  handler:   decide → evolve → pending ─▶ committer ─▶ PostgreSQL ─▶ answer
 *   time ── technical track timer ──┐
 *        ── relationship track timer ┴─▶ tick → evolve → pending ─▶ committer
 *
 * Invariants: (1) state changes only in `apply`, synchronously; (2) events are committed in order, by one committer, and a handler answers
 * only when its own events are on record; (3) each track has its own timer, re-armed only when its earliest instant changes; (4) the
 * workflow rolls over only when nothing is pending and no handler is running.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "crisisWorkflow", {
    enumerable: true,
    get: function() {
        return crisisWorkflow;
    }
});
const _workflow = require("@temporalio/workflow");
const _domain = require("#domain");
const _crisisshell = require("./crisis-shell");
const _messages = require("./messages");
/** Replay costs about 0.25 ms an event: at a thousand a cache miss blocks the thread for a quarter of a second. */ const ROLL_OVER_EVENTS = 1_000;
async function crisisWorkflow(carried) {
    const shell = new _crisisshell.CrisisShell(carried);
    let rollOverAsked = false;
    (0, _workflow.setHandler)(_messages.openUpdate, (envelope)=>shell.open(envelope), {
        validator: (envelope)=>{
            shell.checkOpen(envelope);
        }
    });
    (0, _workflow.setHandler)(_messages.commandUpdate, (envelope)=>shell.command(envelope), {
        validator: (envelope)=>{
            shell.checkCommand(envelope);
        }
    });
    (0, _workflow.setHandler)(_messages.rollOverSignal, ()=>{
        rollOverAsked = true;
    });
    (0, _workflow.setHandler)(_messages.stateQuery, ()=>shell.state);
    const wantsRollOver = ()=>rollOverAsked || (0, _workflow.workflowInfo)().historyLength > ROLL_OVER_EVENTS || (0, _workflow.workflowInfo)().continueAsNewSuggested;
    const done = ()=>shell.ended;
    const quiet = ()=>shell.quiet && (0, _workflow.allHandlersFinished)();
    const coroutines = [
        shell.runCommitter(),
        runTrack(shell, 'technical'),
        runTrack(shell, 'relationship'),
        shell.runHorizon()
    ];
    await Promise.race([
        (0, _workflow.condition)(()=>quiet() && (done() || wantsRollOver())),
        ...coroutines.map(neverEnds)
    ]);
    if (!done()) await (0, _workflow.continueAsNew)(shell.carry());
}
/** A coroutine only ends by failing; its failure must fail the workflow task, loudly, instead of leaving a crisis without a clock. */ async function neverEnds(coroutine) {
    await coroutine;
    throw new Error('A coroutine of the crisis ended although the crisis goes on');
}
/** One track: sleeps until its earliest instant, ticks, and starts again; re-armed when that instant changes. */ async function runTrack(shell, track) {
    await (0, _workflow.condition)(()=>shell.state !== null);
    for(;;){
        const due = shell.wakeOf(track);
        const remainingMs = due === null ? null : (0, _domain.toReal)(shell.drill, due) - Date.now();
        if (remainingMs !== null && remainingMs <= 0) await tickOnce(shell);
        else if (remainingMs === null) await (0, _workflow.condition)(()=>shell.wakeOf(track) !== due);
        else await (0, _workflow.condition)(()=>shell.wakeOf(track) !== due, remainingMs);
    }
}
/** A tick that finds nothing to do although it was due would spin: wait for the next change instead, and say so. */ async function tickOnce(shell) {
    const version = shell.state?.version;
    shell.tick();
    if (shell.state?.version !== version) return;
    _workflow.log.error('A tick was due but nothing followed', {
        version
    });
    await (0, _workflow.condition)(()=>shell.state?.version !== version);
}

//# sourceMappingURL=crisis.workflow.js.map