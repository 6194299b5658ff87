/** Draws from a state what a commit writes beside the events: the queue row, the obligation rows that changed, and what is to be sent. Pure. */ "use strict";
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
    get crisisRow () {
        return crisisRow;
    },
    get obligationRows () {
        return obligationRows;
    }
});
const _tickobligation = require("../obligation/tick-obligation");
const _crisisclock = require("./crisis-clock");
const _status = require("./status");
function crisisRow(state) {
    const { crisis, obligation, message, review } = state;
    const next = nextDue(obligation.open);
    return {
        id: crisis.id,
        reference: crisis.reference,
        version: state.version,
        summary: crisis.summary,
        accountId: crisis.accountId,
        accountName: crisis.accountName,
        vip: crisis.vip,
        deskId: crisis.deskId,
        severity: crisis.severity,
        impactLevel: crisis.assessment.impactLevel,
        trustLevel: crisis.assessment.trustLevel,
        trustPoints: crisis.assessment.trustPoints,
        status: (0, _status.statusOf)(state),
        phase: (0, _status.phaseOf)(state),
        technicalStage: (0, _status.technicalStageOf)(state),
        relationshipStage: (0, _status.relationshipStageOf)(state),
        spokeFirst: crisis.spokeFirst,
        people: crisis.people,
        lossPerHourMinor: crisis.impact.lossPerHourMinor,
        currency: crisis.impact.currency,
        awareAt: crisis.awareAt,
        openedAt: crisis.openedAt,
        nextDueAt: next?.due ?? null,
        nextDueRealAt: next?.due == null ? null : (0, _crisisclock.toReal)(crisis.drill, next.due),
        nextDueKind: next?.kind ?? null,
        openObligations: obligation.open.length,
        breachedObligations: obligation.open.filter((one)=>one.breachedAt !== null).length,
        lastToCustomerAt: message.lastToCustomerAt,
        reviewStage: review.stage,
        cycle: crisis.cycle,
        closedAt: crisis.closedAt,
        drill: crisis.drill
    };
}
function nextDue(open) {
    return open.reduce((first, one)=>one.due !== null && (first?.due == null || one.due < first.due) ? one : first, null);
}
function obligationRows(before, events, after) {
    const touched = new Map();
    const settled = new Map();
    for (const one of before?.obligation.open ?? [])touched.set(one.id, one);
    const names = new Set();
    for (const event of events){
        if (event.type === 'obligation.started') touched.set(event.data.id, event.data);
        if (event.type === 'obligation.settled') settled.set(event.data.id, event.data);
        if (event.type === 'obligation.breached') breach(touched, event.data.id, event.data.due);
        if (event.type.startsWith('obligation.') && 'id' in event.data && typeof event.data.id === 'string') names.add(event.data.id);
    }
    const open = new Map(after.obligation.open.map((one)=>[
            one.id,
            one
        ]));
    return [
        ...names
    ].flatMap((id)=>{
        const one = open.get(id) ?? touched.get(id);
        return one === undefined ? [] : [
            obligationRow(after, one, settled.get(id) ?? null)
        ];
    });
}
function breach(touched, id, at) {
    const one = touched.get(id);
    if (one !== undefined) touched.set(id, {
        ...one,
        breachedAt: at
    });
}
function obligationRow(state, one, ending) {
    const paused = one.pauses.some((pause)=>pause.to === null);
    const action = ending === null ? (0, _tickobligation.nextAction)(state, one) : null;
    return {
        crisisId: state.crisis.id,
        id: one.id,
        kind: one.kind,
        track: one.track,
        cycle: one.cycle,
        ownerId: one.owner,
        state: ending?.outcome ?? (paused ? 'paused' : 'running'),
        startedAt: one.startedAt,
        dueAt: one.due,
        dueRealAt: one.due === null ? null : (0, _crisisclock.toReal)(state.crisis.drill, one.due),
        settledAt: ending?.at ?? null,
        breachedAt: one.breachedAt,
        warnedAt: one.warnedAt,
        nextWarningAt: action?.what === 'warn' ? action.at : null,
        rung: one.rung,
        nextRungAt: ending === null ? one.nextRungAt : null,
        clock: one.clock,
        targetLabel: targetLabel(one),
        about: one.about,
        evidence: ending?.evidence ?? null,
        reason: ending?.reason ?? null,
        pauses: one.pauses.map(({ from, to, reason, until })=>({
                from,
                to: to ?? null,
                reason,
                until
            }))
    };
}
/** `2d` for working days, `4h`, `90m`, `45s` for working time: the same words the command line takes. */ function targetLabel({ target }) {
    if (target.kind === 'days') return `${String(target.days)}d`;
    const { ms } = target;
    if (ms % 3_600_000 === 0) return `${String(ms / 3_600_000)}h`;
    return ms % 60_000 === 0 ? `${String(ms / 60_000)}m` : `${String(Math.ceil(ms / 1_000))}s`;
}

//# sourceMappingURL=project.js.map