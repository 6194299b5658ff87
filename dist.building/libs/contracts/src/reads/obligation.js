/** An obligation as it is shown: it explains itself. */ "use strict";
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
    get obligationExplanation () {
        return obligationExplanation;
    },
    get obligationItem () {
        return obligationItem;
    },
    get obligationState () {
        return obligationState;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _primitives = require("../primitives");
const _shared = require("./shared");
const obligationState = ()=>_zod.z.enum([
        'running',
        'paused',
        'kept',
        'late',
        'missed',
        'cancelled'
    ]);
const obligationExplanation = _zod.z.object({
    why: (0, _shared.bilingual)(),
    fulfilledBy: (0, _shared.bilingual)(),
    warned: (0, _shared.bilingual)(),
    next: (0, _shared.bilingual)()
});
const obligationItem = _zod.z.object({
    crisisId: _zod.z.string(),
    crisisReference: _zod.z.string(),
    crisisSummary: _zod.z.string(),
    accountName: _zod.z.string(),
    severity: (0, _shared.severityOut)(),
    drill: _zod.z.boolean(),
    id: _zod.z.string(),
    kind: (0, _shared.obligationKind)(),
    name: (0, _shared.bilingual)(),
    track: (0, _shared.track)(),
    cycle: (0, _shared.count)(),
    owner: (0, _shared.maybePerson)(),
    state: obligationState(),
    startedAt: (0, _primitives.instantOut)(),
    /** Null while paused. On the crisis's own clock; `dueRealAt` is on the wall's (they differ in a drill only). */ dueAt: (0, _shared.maybeInstant)(),
    dueRealAt: (0, _shared.maybeInstant)(),
    settledAt: (0, _shared.maybeInstant)(),
    breachedAt: (0, _shared.maybeInstant)(),
    warnedAt: _zod.z.array((0, _primitives.instantOut)()),
    nextWarningAt: (0, _shared.maybeInstant)(),
    rung: (0, _shared.count)(),
    nextRungAt: (0, _shared.maybeInstant)(),
    clock: _zod.z.enum([
        ..._domain.CLOCK_NAMES
    ]),
    /** The target on the wire form: `4h`, `2d`. */ target: _zod.z.string(),
    about: (0, _shared.maybeText)(),
    evidence: (0, _shared.maybeText)(),
    reason: (0, _shared.maybeText)(),
    pauses: _zod.z.array(_zod.z.object({
        from: (0, _primitives.instantOut)(),
        to: (0, _shared.maybeInstant)(),
        until: (0, _primitives.instantOut)(),
        reason: _zod.z.string()
    })),
    explanation: obligationExplanation
});

//# sourceMappingURL=obligation.js.map