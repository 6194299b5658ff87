/** How events change the crisis's own facts, and what follows from them. */ "use strict";
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
    get crisisSubject () {
        return crisisSubject;
    },
    get openedState () {
        return openedState;
    }
});
const _cause = require("../cause/cause");
const _fix = require("../fix/fix");
const _message = require("../message/message");
const _obligation = require("../obligation/obligation");
const _review = require("../review/review");
const _survey = require("../survey/survey");
const _decidecrisis = require("./decide-crisis");
const _severity = require("./severity");
function openedState(event) {
    const { data, at } = event;
    const { severity } = data.assessment;
    const crisis = {
        id: data.crisisId,
        reference: data.reference,
        summary: data.summary,
        accountId: data.account.id,
        accountName: data.account.name,
        vip: data.account.vip,
        contacts: data.contacts,
        trigger: data.trigger,
        causes: data.causes,
        impact: data.impact,
        trustSignals: data.trustSignals,
        assessment: data.assessment,
        severityOverride: null,
        severity,
        worstSeverity: severity,
        loweringProposal: null,
        cancelProposal: null,
        openedAt: at,
        awareAt: data.awareAt,
        spokeFirst: data.spokeFirst,
        deskId: data.deskId,
        people: data.people,
        unavailable: {},
        drill: data.drill,
        cycle: 1,
        joinedReports: 0,
        routine: null,
        closedAt: null,
        cancelledAt: null
    };
    return {
        version: event.seq,
        crisis,
        protocol: data.protocol,
        calendars: data.calendars,
        obligation: _obligation.NO_OBLIGATIONS,
        message: _message.NO_MESSAGES,
        fix: _fix.NO_FIX,
        cause: _cause.NO_CAUSE,
        survey: _survey.NO_SURVEY,
        review: _review.NO_REVIEW
    };
}
function evolveCore(crisis, event) {
    switch(event.type){
        case 'crisis.report-joined':
            {
                const { contact } = event.data;
                const known = contact === null || crisis.contacts.some((one)=>one.id === contact.id);
                return {
                    ...crisis,
                    joinedReports: crisis.joinedReports + 1,
                    contacts: known ? crisis.contacts : [
                        ...crisis.contacts,
                        contact
                    ]
                };
            }
        case 'crisis.impact-recorded':
            return {
                ...crisis,
                impact: event.data.impact
            };
        case 'crisis.trust-signalled':
            {
                const trustSignals = [
                    ...crisis.trustSignals,
                    event.data.signal
                ];
                return {
                    ...crisis,
                    trustSignals
                };
            }
        case 'crisis.severity-set':
            {
                const { severity, override, assessment } = event.data;
                const worst = severity < crisis.worstSeverity ? severity : crisis.worstSeverity;
                return {
                    ...crisis,
                    severity,
                    severityOverride: override,
                    worstSeverity: worst,
                    assessment,
                    loweringProposal: null
                };
            }
        case 'crisis.lowering-proposed':
            return {
                ...crisis,
                loweringProposal: {
                    by: event.by.id,
                    to: event.data.to,
                    reason: event.data.reason
                }
            };
        case 'crisis.lowering-declined':
            return {
                ...crisis,
                loweringProposal: null
            };
        case 'crisis.causes-set':
            return {
                ...crisis,
                causes: event.data.causes
            };
        case 'crisis.role-assigned':
            return {
                ...crisis,
                people: {
                    ...crisis.people,
                    [event.data.role]: event.data.personId
                }
            };
        case 'crisis.availability-set':
            return {
                ...crisis,
                unavailable: availability(crisis, event)
            };
        case 'crisis.contact-added':
            return {
                ...crisis,
                contacts: [
                    ...crisis.contacts,
                    event.data.contact
                ]
            };
        case 'crisis.routine-returned':
            return {
                ...crisis,
                routine: {
                    at: event.at,
                    how: event.data.how
                }
            };
        case 'crisis.closed':
            return {
                ...crisis,
                closedAt: event.at
            };
        case 'crisis.reopened':
            return {
                ...crisis,
                cycle: event.data.cycle,
                routine: null,
                closedAt: null
            };
        case 'crisis.cancel-proposed':
            return {
                ...crisis,
                cancelProposal: {
                    by: event.by.id,
                    reason: event.data.reason
                }
            };
        case 'crisis.cancel-declined':
            return {
                ...crisis,
                cancelProposal: null
            };
        case 'crisis.cancelled':
            return {
                ...crisis,
                cancelledAt: event.at
            };
        default:
            return crisis;
    }
}
/** Absences that have ended fall out of the state, so that a duty handed back to the person is not taken over again. */ function presentPeople(crisis, now) {
    const entries = Object.entries(crisis.unavailable);
    const still = entries.filter(([, until])=>until > now);
    return still.length === entries.length ? crisis : {
        ...crisis,
        unavailable: Object.fromEntries(still)
    };
}
function availability(crisis, event) {
    const { personId, unavailableUntil } = event.data;
    const others = Object.fromEntries(Object.entries(crisis.unavailable).filter(([id])=>id !== personId));
    return unavailableUntil === null ? others : {
        ...others,
        [personId]: unavailableUntil
    };
}
function react(state, event) {
    if (event.type === 'crisis.impact-recorded') return (0, _decidecrisis.reassess)(state, (0, _severity.assessSeverity)(event.data.impactLevel, state.crisis.trustSignals), 'impact-changed');
    if (event.type === 'crisis.trust-signalled') return (0, _decidecrisis.reassess)(state, (0, _severity.assessSeverity)(state.crisis.assessment.impactLevel, state.crisis.trustSignals), event.data.signal);
    return [];
}
const crisisSubject = {
    name: 'crisis',
    handlers: _decidecrisis.crisisHandlers,
    evolve: (state, event)=>{
        const crisis = evolveCore(presentPeople(state.crisis, event.at), event);
        return crisis === state.crisis ? state : {
            ...state,
            crisis
        };
    },
    react
};

//# sourceMappingURL=evolve-crisis.js.map