/** The closing survey: sent, reminded and expired by time; answered by the customer; a low score asks for a call by somebody else. */ "use strict";
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
    get lowItems () {
        return lowItems;
    },
    get surveySubject () {
        return surveySubject;
    }
});
const _events = require("../crisis/events");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
const _plansurvey = require("./plan-survey");
const _survey = require("./survey");
function lowItems(scores, rules, trustBefore) {
    const below = (item, limit)=>{
        const score = scores[item];
        return typeof score === 'number' && score <= limit ? [
            item
        ] : [];
    };
    const fell = trustBefore === null ? [] : below('TRUST', trustBefore - rules.trustDrop);
    return [
        ...below('CSAT-H', rules.lowCsat),
        ...below('CES', rules.lowCes),
        ...below('NPS-T', rules.lowNps),
        ...fell
    ];
}
function answer(state, payload, { now }) {
    const { survey } = state;
    const invitation = survey.invitations.find((one)=>one.contactId === payload.contactId);
    if (payload.cycle !== survey.cycle || invitation === undefined) return (0, _kernel.refuse)('survey.not-invited', {
        cycle: payload.cycle
    });
    if (invitation.state === 'answered') return (0, _kernel.refuse)('survey.already-answered');
    if (survey.endedAt !== null || invitation.state === 'expired' || survey.expireAt !== null && now >= survey.expireAt) return (0, _kernel.refuse)('survey.expired');
    for (const [item, score] of Object.entries(payload.scores)){
        const scale = scaleOf(item);
        if (scale === null || !invitation.items.some((one)=>one === item)) return (0, _kernel.refuse)('survey.unknown-item', {
            item
        }, 'scores');
        if (typeof score === 'number' && (!Number.isInteger(score) || score < scale[0] || score > scale[1])) return (0, _kernel.refuse)('survey.out-of-scale', {
            item,
            min: scale[0],
            max: scale[1]
        }, 'scores');
    }
    const low = lowItems(payload.scores, state.protocol.survey, survey.trustBefore);
    return (0, _subject.accept)((0, _events.draft)('survey.answered', {
        ...payload,
        low
    }));
}
function scaleOf(item) {
    for (const [name, scale] of Object.entries(_survey.SURVEY_SCALES))if (name === item) return scale;
    return null;
}
const handlers = {
    'answer-survey': answer,
    'log-call-back': (state, payload, { actor })=>{
        if (!state.survey.lowScoreOpen) return (0, _kernel.refuse)('survey.no-call-back-owed');
        if (actor.id === state.crisis.people.accountManager) return (0, _kernel.refuse)('survey.call-back-by-rated-person');
        if (payload.outcome === 'reopened' && state.crisis.closedAt !== null) return (0, _kernel.refuse)('crisis.use-reopen');
        return (0, _subject.accept)((0, _events.draft)('survey.call-back-logged', payload));
    }
};
const unfinished = (one)=>one.state === 'planned' || one.state === 'sent';
function react(state, event) {
    if (event.type === 'crisis.routine-returned') return [
        (0, _events.draft)('survey.planned', (0, _plansurvey.planSurvey)(state, event.at))
    ];
    if (event.type === 'survey.call-back-logged' && event.data.outcome === 'reopened') {
        return [
            (0, _events.draft)('crisis.reopened', {
                reason: event.data.said,
                cycle: state.crisis.cycle + 1
            })
        ];
    }
    if (event.type !== 'survey.planned' && event.type !== 'survey.answered' && event.type !== 'survey.expired') return [];
    if (state.survey.endedAt !== null || state.survey.invitations.some(unfinished)) return [];
    const answered = state.survey.invitations.filter((one)=>one.state === 'answered').length;
    return [
        (0, _events.draft)('survey.ended', {
            cycle: state.survey.cycle,
            answered,
            invited: state.survey.invitations.length
        })
    ];
}
function nextStep(survey) {
    if (survey.sendAt === null || survey.expireAt === null || survey.endedAt !== null) return null;
    if (survey.invitations.some((one)=>one.state === 'planned')) return {
        at: survey.sendAt,
        what: 'send'
    };
    const given = Math.min(...survey.invitations.filter((one)=>one.state === 'sent').map((one)=>one.remindersSent));
    const remindAt = survey.remindAt[given];
    return remindAt !== undefined && remindAt < survey.expireAt ? {
        at: remindAt,
        what: 'remind'
    } : {
        at: survey.expireAt,
        what: 'expire'
    };
}
function tick(state, { now }) {
    const { survey } = state;
    const step = nextStep(survey);
    if (step === null || step.at > now) return [];
    if (step.what === 'expire') return [
        (0, _events.draft)('survey.expired', {
            cycle: survey.cycle,
            contactIds: survey.invitations.filter(unfinished).map((one)=>one.contactId)
        })
    ];
    const wanted = step.what === 'send' ? 'planned' : 'sent';
    return survey.invitations.filter((one)=>one.state === wanted).map((one)=>(0, _events.draft)('survey.sent', {
            cycle: survey.cycle,
            contactId: one.contactId,
            reminder: step.what === 'send' ? 0 : one.remindersSent + 1,
            expireAt: survey.expireAt ?? step.at
        }));
}
function wakeAt({ survey, crisis }, track) {
    return track === 'relationship' && crisis.closedAt === null && crisis.cancelledAt === null ? nextStep(survey)?.at ?? null : null;
}
function evolveSurvey(survey, event) {
    const one = (contactId, by)=>survey.invitations.map((invitation)=>invitation.contactId === contactId ? by(invitation) : invitation);
    switch(event.type){
        case 'survey.planned':
            {
                const { cycle, sendAt, remindAt, expireAt, invitations } = event.data;
                return {
                    ..._survey.NO_SURVEY,
                    trustBefore: survey.trustBefore,
                    cycle,
                    sendAt,
                    remindAt,
                    expireAt,
                    invitations: invitations.map(({ contactId, items, suppressed })=>({
                            contactId,
                            items,
                            state: suppressed === null ? 'planned' : 'suppressed',
                            remindersSent: 0
                        }))
                };
            }
        case 'survey.sent':
            return {
                ...survey,
                invitations: one(event.data.contactId, (invitation)=>({
                        ...invitation,
                        state: 'sent',
                        remindersSent: event.data.reminder
                    }))
            };
        case 'survey.answered':
            {
                const { contactId, scores, low } = event.data;
                return {
                    ...survey,
                    lowScoreOpen: survey.lowScoreOpen || low.length > 0,
                    answers: [
                        ...survey.answers,
                        {
                            contactId,
                            scores
                        }
                    ],
                    invitations: one(contactId, (invitation)=>({
                            ...invitation,
                            state: 'answered'
                        }))
                };
            }
        case 'survey.expired':
            return {
                ...survey,
                invitations: survey.invitations.map((invitation)=>unfinished(invitation) ? {
                        ...invitation,
                        state: 'expired'
                    } : invitation)
            };
        case 'survey.ended':
            return {
                ...survey,
                endedAt: event.at
            };
        case 'survey.call-back-logged':
            return {
                ...survey,
                lowScoreOpen: false
            };
        case 'crisis.reopened':
            return {
                ..._survey.NO_SURVEY,
                trustBefore: survey.trustBefore
            };
        default:
            return survey;
    }
}
const surveySubject = {
    name: 'survey',
    handlers,
    evolve: (state, event)=>{
        const survey = evolveSurvey(state.survey, event);
        return survey === state.survey ? state : {
            ...state,
            survey
        };
    },
    react,
    tick,
    wakeAt
};

//# sourceMappingURL=decide-survey.js.map