/** When the survey goes out and which five questions each person gets (formulas 5). Pure and repeatable: chosen by a hash, not by chance. */ "use strict";
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
    get planSurvey () {
        return planSurvey;
    },
    get stableHash () {
        return stableHash;
    },
    get surveyItems () {
        return surveyItems;
    }
});
const _workingtime = require("../calendar/working-time");
const _clock = require("../obligation/clock");
const JUSTICE = [
    'J-OUT',
    'J-PROC',
    'J-INT',
    'J-INF'
];
function stableHash(text) {
    let hash = 0x811c9dc5;
    for(let index = 0; index < text.length; index += 1){
        hash ^= text.charCodeAt(index);
        hash = Math.imul(hash, 0x01000193) >>> 0;
    }
    return hash;
}
function surveyItems(crisisId, contactId, cycle) {
    const hash = stableHash(`${crisisId}/${contactId}/${String(cycle)}`);
    const justice = JUSTICE[(hash >>> 1) % JUSTICE.length] ?? 'J-INT';
    return [
        'CSAT-H',
        'TRUST',
        hash % 2 === 0 ? 'CES' : 'NPS-T',
        justice,
        'OPEN'
    ];
}
function planSurvey(state, routineAt) {
    const { survey } = state.protocol;
    const delivery = state.calendars.delivery;
    const wanted = routineAt + survey.sendAfterMs;
    const intoOpen = (at)=>{
        const open = (0, _workingtime.clampIntoOpen)(delivery, at);
        return open.ok ? open.at : at;
    };
    const sendAt = intoOpen(wanted);
    const invitations = state.crisis.contacts.map((contact)=>({
            contactId: contact.id,
            items: surveyItems(state.crisis.id, contact.id, state.crisis.cycle),
            suppressed: contact.email === null ? 'unreachable' : null
        }));
    return {
        cycle: state.crisis.cycle,
        sendAt,
        remindAt: survey.reminders.map((target)=>intoOpen((0, _clock.nextCycleAt)(delivery, sendAt, target))),
        expireAt: sendAt + survey.expireAfterMs,
        invitations
    };
}

//# sourceMappingURL=plan-survey.js.map