/**
 * Gates: what is still missing before the technical track may finish, the customer be declared back to routine, the crisis close, a review
 * be signed. Each answers a list; an empty list opens the gate. The list is what screens show as "what is missing to close".
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
    get missingToClose () {
        return missingToClose;
    },
    get missingToFinishTechnical () {
        return missingToFinishTechnical;
    },
    get missingToRoutine () {
        return missingToRoutine;
    },
    get missingToSubmit () {
        return missingToSubmit;
    },
    get quietPeriodEndsAt () {
        return quietPeriodEndsAt;
    }
});
const _clock = require("../obligation/clock");
const _review = require("../review/review");
const missing = (code, params = {})=>({
        code,
        params
    });
function missingToFinishTechnical(state) {
    return [
        ...state.fix.verifiedAt === null ? [
            missing('missing.fix-verified')
        ] : [],
        ...state.cause.rootCauseAt === null ? [
            missing('missing.root-cause')
        ] : [],
        ...state.cause.actions.length === 0 ? [
            missing('missing.prevention')
        ] : []
    ];
}
function missingToRoutine(state, how, now) {
    const { message, fix } = state;
    const quietUntil = quietPeriodEndsAt(state);
    return [
        ...fix.verifiedAt === null ? [
            missing('missing.fix-verified')
        ] : [],
        ...message.toCustomer === 0 ? [
            missing('missing.first-contact')
        ] : [],
        ...how === 'customer-confirmation' && message.fromCustomer === 0 ? [
            missing('missing.two-way-exchange')
        ] : [],
        ...message.unanswered.length > 0 ? [
            missing('missing.answers', {
                count: message.unanswered.length
            })
        ] : [],
        ...message.unsettled.length > 0 ? [
            missing('missing.deliveries-in-doubt', {
                count: message.unsettled.length
            })
        ] : [],
        ...how === 'quiet-period' && (quietUntil === null || now < quietUntil) ? [
            missing('missing.quiet-period', {
                until: quietUntil ?? 0
            })
        ] : []
    ];
}
function quietPeriodEndsAt(state) {
    const { verifiedAt } = state.fix;
    if (verifiedAt === null) return null;
    const { clock, target } = state.protocol.quietPeriod;
    return (0, _clock.nextCycleAt)(state.calendars[clock], Math.max(verifiedAt, state.message.lastFromCustomerAt ?? 0), target);
}
/** Duties that may still run when a crisis closes: prevention keeps its own clock. */ const MAY_OUTLIVE = new Set([
    'prevention'
]);
function missingToClose(state) {
    const { fix, crisis, survey, review, obligation } = state;
    const owed = obligation.open.filter((one)=>!MAY_OUTLIVE.has(one.kind));
    const gateOpen = review.stage !== 'signed' && review.stage !== 'not-required';
    return [
        ...fix.finishedAt === null ? [
            missing('missing.technical-track'),
            ...missingToFinishTechnical(state)
        ] : [],
        ...crisis.routine === null ? [
            missing('missing.relationship-track')
        ] : [],
        ...crisis.routine !== null && survey.endedAt === null ? [
            missing('missing.survey')
        ] : [],
        ...survey.lowScoreOpen ? [
            missing('missing.call-back')
        ] : [],
        ...crisis.routine !== null && gateOpen ? [
            missing('missing.review-signed')
        ] : [],
        ...owed.map((one)=>missing('missing.obligation', {
                kind: one.kind,
                obligationId: one.id
            }))
    ];
}
function missingToSubmit(state) {
    return _review.REVIEW_SECTIONS.filter((section)=>!state.review.sectionsDone.includes(section)).map((section)=>missing('missing.section', {
            section
        }));
}

//# sourceMappingURL=gates.js.map