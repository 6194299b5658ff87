/**
 * The post-mortem and its executive gate. Stages follow REVIEW_NEXT; the writer never reviews his own text, and only a reviewed document can
 * be signed. The gate cannot be bypassed: unsigned it climbs (obligation 'executive-review').
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "reviewSubject", {
    enumerable: true,
    get: function() {
        return reviewSubject;
    }
});
const _events = require("../crisis/events");
const _gates = require("../crisis/gates");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
const _review = require("./review");
function step(state, to, then) {
    const { stage } = state.review;
    return _review.REVIEW_NEXT[stage].includes(to) ? then() : (0, _kernel.refuse)('review.wrong-stage', {
        stage,
        wanted: to
    });
}
const handlers = {
    'write-review-section': (state, payload)=>state.review.stage === 'draft' ? (0, _subject.accept)((0, _events.draft)('review.section-written', payload)) : (0, _kernel.refuse)('review.wrong-stage', {
            stage: state.review.stage,
            wanted: 'draft'
        }),
    'submit-review': (state, payload)=>step(state, 'in-review', ()=>{
            const missing = (0, _gates.missingToSubmit)(state);
            if (missing.length > 0) return (0, _kernel.refuse)('review.sections-missing', {
                missing: missing.map((one)=>one.params['section']).join(','),
                count: missing.length
            });
            return (0, _subject.accept)((0, _events.draft)('review.submitted', payload));
        }),
    'approve-review': (state, payload, { actor })=>step(state, 'reviewed', ()=>actor.id === state.review.submittedBy ? (0, _kernel.refuse)('approval.not-own', {
                submittedBy: actor.id
            }) : (0, _subject.accept)((0, _events.draft)('review.approved', payload))),
    'return-review': (state, payload)=>state.review.stage === 'in-review' || state.review.stage === 'reviewed' ? (0, _subject.accept)((0, _events.draft)('review.returned', payload)) : (0, _kernel.refuse)('review.wrong-stage', {
            stage: state.review.stage,
            wanted: 'in-review'
        }),
    'sign-review': (state, payload)=>step(state, 'signed', ()=>{
            if (payload.attendance.length === 0) return (0, _kernel.refuse)('review.attendance-required', {}, 'attendance');
            const bare = _review.DECISION_ELEMENTS.find((element)=>payload.decision[element].text.trim().length === 0);
            if (bare !== undefined) return (0, _kernel.refuse)('review.element-unreasoned', {
                element: bare
            }, `decision.${bare}.text`);
            return (0, _subject.accept)((0, _events.draft)('review.signed', payload));
        })
};
/** A review is required by the worst severity of the crisis, not by the last: lowering does not buy freedom from looking back. */ function react(state, event) {
    const { cycle, worstSeverity, routine, closedAt } = state.crisis;
    if (event.type === 'crisis.severity-set' && state.review.stage === 'not-required' && routine !== null && closedAt === null) {
        return state.protocol.severities[`${worstSeverity}`].postMortemRequired ? [
            (0, _events.draft)('review.opened', {
                cycle
            })
        ] : [];
    }
    if (event.type !== 'crisis.routine-returned') return [];
    return [
        state.protocol.severities[`${worstSeverity}`].postMortemRequired ? (0, _events.draft)('review.opened', {
            cycle
        }) : (0, _events.draft)('review.not-required', {
            cycle
        })
    ];
}
function evolveReview(review, event) {
    switch(event.type){
        case 'review.opened':
            return {
                ..._review.NO_REVIEW,
                stage: 'draft',
                sectionsDone: review.sectionsDone
            };
        case 'review.not-required':
            return {
                ..._review.NO_REVIEW,
                stage: 'not-required'
            };
        case 'review.section-written':
            return review.sectionsDone.includes(event.data.section) ? review : {
                ...review,
                sectionsDone: [
                    ...review.sectionsDone,
                    event.data.section
                ]
            };
        case 'review.submitted':
            return {
                ...review,
                stage: 'in-review',
                submittedBy: event.by.id
            };
        case 'review.approved':
            return {
                ...review,
                stage: 'reviewed',
                reviewedBy: event.by.id
            };
        case 'review.returned':
            return {
                ...review,
                stage: 'draft',
                submittedBy: null,
                reviewedBy: null
            };
        case 'review.signed':
            return {
                ...review,
                stage: 'signed',
                signedBy: event.by.id,
                signedAt: event.at
            };
        case 'crisis.reopened':
            return {
                ..._review.NO_REVIEW,
                sectionsDone: review.sectionsDone
            };
        default:
            return review;
    }
}
const reviewSubject = {
    name: 'review',
    handlers,
    evolve: (state, event)=>{
        const review = evolveReview(state.review, event);
        return review === state.review ? state : {
            ...state,
            review
        };
    },
    react
};

//# sourceMappingURL=decide-review.js.map