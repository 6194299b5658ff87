/** Root cause and prevention. Naming the customer or a third party needs evidence; a cause is found once, after the fault is located. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "causeSubject", {
    enumerable: true,
    get: function() {
        return causeSubject;
    }
});
const _events = require("../crisis/events");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
/** Prevention further away than a year is a wish (own design). */ const MAX_PREVENTION_MS = 366 * _kernel.DAY_MS;
const MAX_ACTIONS = 30;
/** Fewer whys than two is the symptom, not the cause. */ const MIN_WHYS = 2;
function analysisProblem({ analysis }) {
    if (analysis.method === 'five-whys') return analysis.whys.length < MIN_WHYS ? 'cause.too-few-whys' : null;
    return analysis.branches.some((branch)=>branch.causes.some((cause)=>cause.isRoot)) ? null : 'cause.no-root-marked';
}
const handlers = {
    'record-root-cause': (state, payload)=>{
        if (state.fix.locatedAt === null) return (0, _kernel.refuse)('fix.not-located');
        if (state.cause.rootCauseAt !== null) return (0, _kernel.refuse)('cause.already-recorded');
        if ((payload.party === 'customer' || payload.party === 'third-party') && payload.evidence.trim().length === 0) return (0, _kernel.refuse)('cause.evidence-required', {
            party: payload.party
        }, 'evidence');
        const problem = analysisProblem(payload);
        if (problem !== null) return (0, _kernel.refuse)(problem, {
            min: MIN_WHYS
        }, 'analysis');
        return (0, _subject.accept)((0, _events.draft)('cause.recorded', payload));
    },
    'add-prevention': (state, payload, { now })=>{
        if (state.cause.actions.length >= MAX_ACTIONS) return (0, _kernel.refuse)('prevention.too-many', {
            max: MAX_ACTIONS
        });
        if (payload.dueAt <= now) return (0, _kernel.refuse)('instant.past', {
            dueAt: payload.dueAt
        }, 'dueAt');
        if (payload.dueAt > now + MAX_PREVENTION_MS) return (0, _kernel.refuse)('instant.absurd', {
            dueAt: payload.dueAt
        }, 'dueAt');
        return (0, _subject.accept)((0, _events.draft)('prevention.agreed', {
            ...payload,
            id: `prevention-${String(state.version + 1)}`
        }));
    },
    'complete-prevention': (state, payload)=>{
        const action = state.cause.actions.find((one)=>one.id === payload.actionId);
        if (action === undefined) return (0, _kernel.refuse)('prevention.unknown', {
            actionId: payload.actionId
        }, 'actionId');
        if (action.doneAt !== null) return (0, _kernel.refuse)('prevention.already-done', {
            actionId: payload.actionId
        }, 'actionId');
        return (0, _subject.accept)((0, _events.draft)('prevention.completed', payload));
    }
};
function evolveCause(cause, event) {
    switch(event.type){
        case 'cause.recorded':
            return {
                ...cause,
                rootCauseAt: event.at,
                party: event.data.party
            };
        case 'prevention.agreed':
            return {
                ...cause,
                actions: [
                    ...cause.actions,
                    {
                        ...event.data,
                        doneAt: null
                    }
                ]
            };
        case 'prevention.completed':
            return {
                ...cause,
                actions: cause.actions.map((one)=>one.id === event.data.actionId ? {
                        ...one,
                        doneAt: event.at
                    } : one)
            };
        case 'crisis.reopened':
            return {
                ...cause,
                rootCauseAt: null,
                party: null
            };
        default:
            return cause;
    }
}
const causeSubject = {
    name: 'cause',
    handlers,
    evolve: (state, event)=>{
        const cause = evolveCause(state.cause, event);
        return cause === state.cause ? state : {
            ...state,
            cause
        };
    }
};

//# sourceMappingURL=decide-cause.js.map