/** Holds a crisis's state inside the workflow and writes what happens to it through one committer. No decision is made here. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CrisisShell", {
    enumerable: true,
    get: function() {
        return CrisisShell;
    }
});
const _workflow = require("@temporalio/workflow");
const _domain = require("#domain");
/** As many commands as clients could be repeating at this moment; PostgreSQL remembers the rest, and the state carried stays small. */ const MAX_ANSWERED = 64;
/** Events of one transaction; a burst beyond it waits for the next. */ const MAX_EVENTS_PER_COMMIT = 200;
/** Calendars are compiled ahead again when less than this is left of the window. */ const HORIZON_REST_MS = 35 * 86_400_000;
const HORIZON_MS = 75 * 86_400_000;
const DAY_MS = 86_400_000;
/** How often a write refused for good is tried again: a repaired database must be noticed without anybody's doing. */ const REFUSED_COMMIT_RETRY_MS = 60_000;
// A short budget, so that a database outage does not hold the workflow task; then the same function as a patient regular activity.
const local = (0, _workflow.proxyLocalActivities)({
    startToCloseTimeout: '2s',
    scheduleToCloseTimeout: '4s',
    retry: {
        maximumAttempts: 2,
        initialInterval: '50ms'
    }
});
const patient = (0, _workflow.proxyActivities)({
    startToCloseTimeout: '20s',
    retry: {
        initialInterval: '200ms',
        backoffCoefficient: 2,
        maximumInterval: '10s'
    },
    priority: {
        priorityKey: 1
    }
});
let CrisisShell = class CrisisShell {
    constructor(carried){
        this.pending = [];
        this.committing = false;
        this.wakes = null;
        this.state = carried?.state ?? null;
        this.answered = carried?.answered ?? [];
        this.committedVersion = carried?.state.version ?? 0;
    }
    get drill() {
        return this.state?.crisis.drill ?? null;
    }
    get quiet() {
        return this.state !== null && this.pending.length === 0 && !this.committing;
    }
    /** Cancelled, or closed so long ago that it can no longer be reopened. */ get ended() {
        const { state } = this;
        if (state === null) return false;
        return state.crisis.cancelledAt !== null || this.endsAt(state) !== null && this.now() >= (this.endsAt(state) ?? 0);
    }
    carry() {
        if (this.state === null) throw new Error('Nothing to carry over: the crisis was never opened');
        return {
            state: this.state,
            answered: this.answered
        };
    }
    /** Synchronous: a throw refuses the update without a trace in history. */ checkOpen(envelope) {
        if (this.state === null) refuseUnless((0, _domain.open)(envelope.payload, this.context(envelope.actor, envelope.payload.drill)));
    }
    /** A second opening of the same crisis (same id, from the same Idempotency-Key) answers as the first: one crisis. */ async open(envelope) {
        if (this.state === null) this.accept((0, _domain.open)(envelope.payload, this.context(envelope.actor, envelope.payload.drill)), envelope.commandId);
        return this.answer(envelope.commandId);
    }
    checkCommand(envelope) {
        if (this.wasAnswered(envelope.commandId)) return;
        if (this.state === null) throw _workflow.ApplicationFailure.nonRetryable('The crisis is not open yet', 'crisis.not-open');
        const { expectedVersion } = envelope;
        if (expectedVersion !== undefined && expectedVersion !== this.state.version) {
            throw refusalFailure({
                ok: false,
                code: 'version.conflict',
                params: {
                    expected: expectedVersion,
                    version: this.state.version
                }
            });
        }
        refuseUnless((0, _domain.decide)(this.state, envelope.command, this.context(envelope.actor)));
    }
    async command(envelope) {
        if (!this.wasAnswered(envelope.commandId)) {
            if (this.state === null) throw _workflow.ApplicationFailure.nonRetryable('The crisis is not open yet', 'crisis.not-open');
            this.accept((0, _domain.decide)(this.state, envelope.command, this.context(envelope.actor)), envelope.commandId);
        }
        return this.answer(envelope.commandId);
    }
    /** Time has come for something: everything overdue happens now, in order. */ tick() {
        if (this.state !== null) this.accept((0, _domain.tick)(this.state, this.now()), `tick:${String(this.state.version)}`);
    }
    wakeOf(track) {
        if (this.state === null) return null;
        if (this.wakes?.version !== this.state.version) {
            this.wakes = {
                version: this.state.version,
                technical: (0, _domain.wakeAt)(this.state, 'technical'),
                relationship: (0, _domain.wakeAt)(this.state, 'relationship')
            };
        }
        return this.wakes[track];
    }
    /** The only writer. Batches what has piled up while the former batch was being written. */ async runCommitter() {
        for(;;){
            await (0, _workflow.condition)(()=>this.pending.length > 0);
            this.committing = true;
            const batch = this.takeBatch();
            await commitSurely(batch);
            this.committedVersion = batch.events.at(-1)?.seq ?? this.committedVersion;
            this.committing = false;
        }
    }
    /** Keeps the compiled calendars ahead of the clocks, and ends the run when the crisis can no longer be reopened. */ async runHorizon() {
        await (0, _workflow.condition)(()=>this.state !== null);
        for(;;){
            const { state } = this;
            const refreshAt = state === null ? null : this.refreshAt(state);
            if (state === null || refreshAt === null) {
                await (0, _workflow.condition)(()=>this.state !== null && this.refreshAt(this.state) !== refreshAt);
                continue;
            }
            const remainingMs = (0, _domain.toReal)(this.drill, refreshAt) - Date.now();
            if (remainingMs > 0) await (0, _workflow.sleep)(remainingMs);
            if (this.state !== null && this.refreshAt(this.state) === refreshAt) await this.refresh(this.state);
        }
    }
    async refresh(state) {
        if (this.ended) {
            // The main coroutine is about to end the run; nothing more to do here.
            await (0, _workflow.condition)(()=>false);
            return;
        }
        const fromAt = Math.min(this.now(), ...state.obligation.open.map((one)=>one.startedAt)) - DAY_MS;
        // The pinned versions: an edited table reaches an open crisis only by an explicit event.
        const names = {
            always: state.calendars.always.version,
            extended: state.calendars.extended.version,
            desk: state.calendars.desk.version,
            delivery: state.calendars.delivery.version
        };
        const calendars = await patient.compileCalendars({
            calendars: names,
            fromAt,
            toAt: this.now() + HORIZON_MS
        });
        if (this.state === null) return;
        const command = {
            type: 'apply-calendars',
            payload: {
                why: 'window',
                calendars,
                note: ''
            }
        };
        this.accept((0, _domain.decide)(this.state, command, {
            now: this.now(),
            actor: _domain.SYSTEM
        }), `window:${String(this.state.version)}`);
    }
    refreshAt(state) {
        const endsAt = this.endsAt(state);
        const windowAt = state.calendars.always.to - HORIZON_REST_MS;
        return endsAt === null ? windowAt : Math.min(endsAt, windowAt);
    }
    endsAt({ crisis, protocol }) {
        return crisis.closedAt === null ? null : crisis.closedAt + protocol.reopenWindowMs;
    }
    now(drill = this.drill) {
        return (0, _domain.toVirtual)(drill, Date.now());
    }
    context(actor, drill = this.drill) {
        return {
            now: this.now(drill),
            actor
        };
    }
    accept(outcome, commandId) {
        if (!outcome.ok) throw refusalFailure(outcome);
        const before = this.state;
        this.state = outcome.state;
        const events = outcome.events.map((event)=>({
                ...event,
                commandId
            }));
        if (events.length > 0) this.pending.push({
            before,
            after: outcome.state,
            events
        });
        if (!commandId.startsWith('tick:')) this.remember({
            commandId,
            version: outcome.state.version,
            at: events.at(-1)?.at ?? 0,
            types: events.map((event)=>event.type)
        });
    }
    remember(answered) {
        this.answered = [
            ...this.answered,
            answered
        ].slice(-MAX_ANSWERED);
    }
    wasAnswered(commandId) {
        return this.answered.some((one)=>one.commandId === commandId);
    }
    async answer(commandId) {
        const { version, at, types } = this.answered.find((one)=>one.commandId === commandId) ?? {
            version: this.state?.version ?? 0,
            at: 0,
            types: []
        };
        await (0, _workflow.condition)(()=>this.committedVersion >= version);
        const { id, reference } = this.carry().state.crisis;
        return {
            id,
            reference,
            version,
            events: types.map((type, index)=>({
                    seq: version - types.length + 1 + index,
                    type,
                    at
                }))
        };
    }
    takeBatch() {
        const taken = [];
        let size = 0;
        for(let next = this.pending[0]; next !== undefined && (size === 0 || size + next.events.length <= MAX_EVENTS_PER_COMMIT); next = this.pending[0]){
            taken.push(next);
            size += next.events.length;
            this.pending.shift();
        }
        const last = taken.at(-1);
        if (last === undefined) throw new Error('Nothing pending to commit');
        return commitBatch(taken[0]?.before ?? null, taken.flatMap((one)=>one.events), last.after);
    }
};
function commitBatch(before, events, after) {
    const plain = events;
    return {
        crisisId: after.crisis.id,
        events,
        row: (0, _domain.crisisRow)(after),
        snapshot: JSON.stringify((0, _domain.crisisSnapshot)(after, events.at(-1)?.at ?? 0)),
        obligations: (0, _domain.obligationRows)(before, plain, after),
        outbox: plain.flatMap((event)=>(0, _domain.outboxFor)(after, event))
    };
}
/**
 * Local first; when the database is slow or away, the same write as a regular activity that goes on trying. A crisis never dies of a failed
 * write: one that is refused for good (a diverged record) is logged for a person and tried again. Repeats are harmless by (crisis, seq).
 */ async function commitSurely(batch) {
    try {
        await local.commit(batch);
        return;
    } catch (error) {
        if (!(error instanceof _workflow.TemporalFailure)) throw error;
    }
    for(;;){
        try {
            await patient.commit(batch);
            return;
        } catch (error) {
            if (!(error instanceof _workflow.TemporalFailure)) throw error;
            _workflow.log.error('A commit was refused for good; the crisis waits for a person', {
                crisisId: batch.crisisId,
                error
            });
            await (0, _workflow.sleep)(REFUSED_COMMIT_RETRY_MS);
        }
    }
}
function refuseUnless(outcome) {
    if (!outcome.ok) throw refusalFailure(outcome);
}
/** A refusal crosses the workflow's edge as a failure whose type is the stable code. */ function refusalFailure(refusal) {
    return _workflow.ApplicationFailure.create({
        message: refusal.code,
        type: refusal.code,
        nonRetryable: true,
        details: [
            refusal.params,
            refusal.field ?? null
        ]
    });
}

//# sourceMappingURL=crisis-shell.js.map