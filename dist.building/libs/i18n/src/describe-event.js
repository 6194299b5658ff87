/** One human sentence for every event of the record. Total by type: an event without words does not compile. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "describeEvent", {
    enumerable: true,
    get: function() {
        return describeEvent;
    }
});
const _words = require("./words");
const _text = require("./text");
/** A quote in a timeline stays a line; the whole text is in the record. */ const QUOTE_MAX_CHARS = 160;
const quote = (words)=>{
    const line = words.replace(/\s+/g, ' ').trim();
    // A pair of surrogates at the cut goes as a whole.
    return line.length > QUOTE_MAX_CHARS ? `${line.slice(0, QUOTE_MAX_CHARS).replace(/[\ud800-\udbff]$/, '')}…` : line;
};
const none = ()=>({});
const because = ({ reason })=>({
        reason: quote(reason)
    });
const tellers = {
    'crisis.opened': (data)=>({
            severity: data.assessment.severity,
            summary: quote(data.summary)
        }),
    'crisis.report-joined': (data, s)=>({
            channel: s.label('channel', data.channel),
            summary: quote(data.summary)
        }),
    'crisis.impact-recorded': (data)=>({
            impactLevel: data.impactLevel
        }),
    'crisis.trust-signalled': (data, s)=>({
            signal: s.label('trust', data.signal)
        }),
    'crisis.severity-set': (data)=>({
            was: data.was,
            severity: data.severity
        }),
    'crisis.lowering-proposed': (data)=>({
            to: data.to,
            reason: quote(data.reason)
        }),
    'crisis.lowering-declined': because,
    'crisis.causes-set': (data, s)=>({
            causes: s.list(data.causes.map((cause)=>s.label('cause', cause)))
        }),
    'crisis.role-assigned': (data, s)=>({
            person: s.name(data.personId),
            role: s.label('people', data.role)
        }),
    'crisis.availability-set': (data, s)=>({
            away: data.unavailableUntil === null ? 'no' : 'yes',
            person: s.name(data.personId),
            until: s.when(data.unavailableUntil)
        }),
    'crisis.contact-added': (data)=>({
            contact: data.contact.name
        }),
    'crisis.noted': (data)=>({
            text: quote(data.text)
        }),
    'crisis.escalated': (data, s)=>({
            person: s.name(data.personId),
            role: s.label('people', data.to),
            reason: quote(data.reason)
        }),
    'crisis.routine-returned': (data)=>({
            how: data.how === 'quiet-period' ? 'quiet' : 'confirmed'
        }),
    'crisis.closed': none,
    'crisis.reopened': (data)=>({
            cycle: data.cycle,
            reason: quote(data.reason)
        }),
    'crisis.cancel-proposed': because,
    'crisis.cancel-declined': none,
    'crisis.cancelled': because,
    'contact.logged': (data, s)=>({
            direction: data.direction === 'to-customer' ? 'out' : 'in',
            contact: s.name(data.contactId),
            channel: s.label('channel', data.channel),
            said: quote(data.said)
        }),
    'message.queued': (data, s)=>({
            contact: s.name(data.contactId),
            messageType: s.label('message-type', data.messageType),
            subject: quote(data.subject)
        }),
    'message.delivery-settled': (data)=>({
            outcome: data.outcome
        }),
    'obligation.started': (data, s)=>({
            kind: s.kind(data.kind),
            owner: s.name(data.owner),
            due: s.when(data.extendedTo ?? data.due)
        }),
    'obligation.warned': (data, s)=>({
            kind: s.kind(data.kind),
            percent: data.percent,
            due: s.when(data.due)
        }),
    'obligation.breached': (data, s)=>({
            kind: s.kind(data.kind),
            due: s.when(data.due),
            late: noticed(data.noticedLateMs, s.language)
        }),
    'obligation.escalated': (data, s)=>({
            kind: s.kind(data.kind),
            rung: data.rung + 1,
            roles: s.list(data.roles.map((role)=>s.label('ladder', role)))
        }),
    'obligation.settled': (data, s)=>({
            kind: s.kind(data.kind),
            outcome: s.label('obligation-state', data.outcome)
        }),
    'obligation.paused': (data, s)=>({
            kind: s.kind(data.kind),
            reason: s.label('pause', data.reason),
            until: s.when(data.until)
        }),
    'obligation.resumed': (data, s)=>({
            by: data.by,
            kind: s.kind(data.kind),
            due: s.when(data.clock.extendedTo ?? data.clock.due)
        }),
    'obligation.extended': (data, s)=>({
            kind: s.kind(data.kind),
            due: s.when(data.dueAt),
            reason: quote(data.reason)
        }),
    'obligation.reassigned': (data, s)=>({
            why: data.why,
            kind: s.kind(data.kind),
            to: s.name(data.to)
        }),
    'obligation.retargeted': (data, s)=>({
            why: data.why,
            kind: s.kind(data.kind),
            due: s.when(data.clock.extendedTo ?? data.clock.due)
        }),
    'cadence.changed': (data, s)=>({
            target: (0, _words.targetInWords)(data.target, s.language),
            askedBy: s.name(data.askedBy),
            words: quote(data.words)
        }),
    'calendars.applied': (data)=>({
            why: data.why,
            note: quote(data.note)
        }),
    'fix.located': (data)=>({
            where: quote(data.where)
        }),
    'fix.contained': (data)=>({
            how: quote(data.how)
        }),
    'workaround.recorded': (data, s)=>({
            expiresAt: s.when(data.expiresAt),
            description: quote(data.description)
        }),
    'workaround.extended': (data, s)=>({
            expiresAt: s.when(data.expiresAt),
            reason: quote(data.reason)
        }),
    'workaround.withdrawn': because,
    'workaround.expired': none,
    'operation.restored': (data)=>({
            by: data.by
        }),
    'operation.lost': (data)=>({
            why: ({
                'workaround-expired': 'expired',
                'workaround-withdrawn': 'withdrawn',
                'fix-failed': 'failed',
                reopened: 'reopened'
            })[data.why]
        }),
    'fix.recorded': (data)=>({
            description: quote(data.description)
        }),
    'fix.verified': (data)=>({
            how: quote(data.how)
        }),
    'fix.verification-failed': (data)=>({
            how: quote(data.how)
        }),
    'technical.finished': none,
    'cause.recorded': (data)=>({
            statement: quote(data.statement)
        }),
    'prevention.agreed': (data, s)=>({
            title: quote(data.title),
            owner: s.name(data.owner),
            due: s.when(data.dueAt)
        }),
    'prevention.completed': (data)=>({
            evidence: quote(data.evidence)
        }),
    'survey.planned': (data, s)=>({
            sendAt: s.when(data.sendAt)
        }),
    'survey.sent': (data, s)=>({
            reminder: data.reminder,
            contact: s.name(data.contactId)
        }),
    'survey.answered': (data, s)=>({
            contact: s.name(data.contactId),
            low: data.low.length > 0 ? 'yes' : 'no'
        }),
    'survey.expired': none,
    'survey.ended': (data)=>({
            answered: data.answered,
            invited: data.invited
        }),
    'survey.call-back-logged': (data, s)=>({
            outcome: s.label('call-back', data.outcome),
            said: quote(data.said)
        }),
    'review.opened': none,
    'review.not-required': none,
    'review.section-written': (data, s)=>({
            section: s.label('review-section', data.section)
        }),
    'review.submitted': none,
    'review.approved': none,
    'review.returned': because,
    'review.signed': none
};
/** A breach noticed late (after an outage) says so; within a minute it does not matter. */ function noticed(lateMs, language) {
    if (lateMs < 60_000) return '';
    const late = (0, _words.durationInWords)(lateMs, language);
    return language === 'he' ? ` (התגלה כעבור ${late})` : ` (noticed ${late} later)`;
}
function describeEvent(event, names, language) {
    const speaker = {
        name: (id)=>id === null ? '–' : names.nameOf(id) ?? '–',
        when: (at)=>at === null ? '–' : (0, _words.formatInstant)(at, names.zone, language),
        kind: (kind)=>(0, _text.label)('obligation', `${kind}.name`, language),
        label: (prefix, code)=>(0, _text.label)(prefix, code, language),
        list: (words)=>(0, _words.joinWords)(words, language),
        language
    };
    return (0, _text.text)(`event.${event.type}`, language, tell(event, speaker)).trim().replace(/[:.]\s*$/, '');
}
function tell(event, speaker) {
    return tellers[event.type](event.data, speaker);
}

//# sourceMappingURL=describe-event.js.map