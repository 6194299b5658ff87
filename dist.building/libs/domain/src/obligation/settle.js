/** How an obligation ends on record. Kept, late and missed stay for ever. */ "use strict";
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
    get DUTY_ENDED () {
        return DUTY_ENDED;
    },
    get REOPENED () {
        return REOPENED;
    },
    get settleMet () {
        return settleMet;
    },
    get settleUnmet () {
        return settleUnmet;
    },
    get settledDraft () {
        return settledDraft;
    }
});
const _events = require("../crisis/events");
const DUTY_ENDED = 'duty-ended';
const REOPENED = 'reopened';
function settledDraft(obligation, ending) {
    const { id, kind, due } = obligation;
    return (0, _events.draft)('obligation.settled', {
        id,
        kind,
        outcome: ending.outcome,
        at: ending.at,
        due,
        evidence: ending.evidence ?? '',
        reason: ending.reason ?? ''
    });
}
function settleMet(obligation, met) {
    const late = obligation.due !== null && met.at > obligation.due || obligation.breachedAt !== null && met.at > obligation.breachedAt;
    return settledDraft(obligation, {
        outcome: late ? 'late' : 'kept',
        at: met.at,
        evidence: met.evidence
    });
}
function settleUnmet(obligation, at, reason) {
    const passed = obligation.breachedAt !== null || obligation.due !== null && at > obligation.due;
    return settledDraft(obligation, {
        outcome: passed ? 'missed' : 'cancelled',
        at,
        reason
    });
}

//# sourceMappingURL=settle.js.map