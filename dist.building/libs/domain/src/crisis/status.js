/**
 * Status, phase and stages are derived from the state, never set (lifecycle.md). One pure function each; the tables they follow are data,
 * drawn into docs/lifecycle from here.
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
    get CRISIS_STATUSES () {
        return CRISIS_STATUSES;
    },
    get CUSTOMER_STAGES () {
        return CUSTOMER_STAGES;
    },
    get RELATIONSHIP_STAGES () {
        return RELATIONSHIP_STAGES;
    },
    get TECHNICAL_STAGES () {
        return TECHNICAL_STAGES;
    },
    get phaseOf () {
        return phaseOf;
    },
    get relationshipStageOf () {
        return relationshipStageOf;
    },
    get statusOf () {
        return statusOf;
    },
    get technicalStageOf () {
        return technicalStageOf;
    }
});
const CRISIS_STATUSES = [
    'open',
    'operational',
    'fixed',
    'routine',
    'closing',
    'closed',
    'settled',
    'cancelled'
];
const TECHNICAL_STAGES = [
    'locating',
    'containing',
    'working-around',
    'fixing',
    'verifying',
    'finding-root-cause',
    'agreeing-prevention',
    'done'
];
const RELATIONSHIP_STAGES = [
    'first-contact',
    'informing',
    'returning',
    'measuring',
    'restoring',
    'done'
];
const CUSTOMER_STAGES = [
    'investigating',
    'identified',
    'worked-around',
    'fixed',
    'verified',
    'routine'
];
function phaseOf(state) {
    const { fix } = state;
    if (fix.verifiedAt !== null) return 'follow-up';
    if (fix.fixedAt !== null && fix.operationalAt !== null) return 'monitoring';
    if (fix.operationalAt !== null) return 'worked-around';
    return fix.locatedAt === null ? 'investigating' : 'identified';
}
function statusOf(state) {
    const { crisis, fix } = state;
    if (crisis.cancelledAt !== null) return 'cancelled';
    if (crisis.closedAt !== null) return 'closed';
    if (crisis.routine !== null) return surveyOrGateOpen(state) ? 'closing' : 'routine';
    if (fix.verifiedAt !== null) return 'fixed';
    return fix.operationalAt !== null ? 'operational' : 'open';
}
function surveyOrGateOpen(state) {
    const { review, survey } = state;
    const gateOpen = review.stage !== 'signed' && review.stage !== 'not-required';
    return gateOpen || survey.endedAt === null || survey.lowScoreOpen;
}
function technicalStageOf(state) {
    const { fix, cause } = state;
    if (fix.finishedAt !== null) return 'done';
    if (fix.locatedAt === null) return 'locating';
    if (fix.fixedAt === null) {
        if (fix.containedAt === null) return 'containing';
        return fix.operationalAt === null && fix.workaround === null ? 'working-around' : 'fixing';
    }
    if (fix.verifiedAt === null) return 'verifying';
    return cause.rootCauseAt === null ? 'finding-root-cause' : 'agreeing-prevention';
}
function relationshipStageOf(state) {
    const { crisis, survey, message } = state;
    if (crisis.closedAt !== null) return 'done';
    if (message.toCustomer === 0 && crisis.routine === null) return 'first-contact';
    if (crisis.routine === null) return state.fix.verifiedAt === null ? 'informing' : 'returning';
    return survey.endedAt === null || survey.lowScoreOpen ? 'measuring' : 'restoring';
}

//# sourceMappingURL=status.js.map