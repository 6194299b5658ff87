/** Commands on the crisis itself: severity, people, joined reports, return to routine, closing, reopening, cancelling. */ "use strict";
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
    get assess () {
        return assess;
    },
    get crisisHandlers () {
        return crisisHandlers;
    },
    get openingSignals () {
        return openingSignals;
    },
    get reassess () {
        return reassess;
    }
});
const _kernel = require("../kernel");
const _events = require("./events");
const _gates = require("./gates");
const _severity = require("./severity");
const _subject = require("./subject");
const MAX_CONTACTS = 50;
const MAX_SIGNALS = 40;
function severityEvent(state, change) {
    const { severity: was } = state.crisis;
    const { assessment, override, reason } = change;
    const severity = override ?? assessment.severity;
    return [
        (0, _events.draft)('crisis.severity-set', {
            severity,
            was,
            override,
            assessment,
            reason,
            proposedBy: change.proposedBy ?? null
        })
    ];
}
function reassess(state, assessment, reason) {
    const { severity } = state.crisis;
    if (assessment.severity < severity) return severityEvent(state, {
        assessment,
        override: null,
        reason
    });
    const override = assessment.severity > severity ? severity : null;
    const changed = assessment.trustPoints !== state.crisis.assessment.trustPoints || assessment.impactLevel !== state.crisis.assessment.impactLevel;
    return changed ? severityEvent(state, {
        assessment,
        override,
        reason
    }) : [];
}
function whenOpen(state, then) {
    return state.crisis.closedAt === null ? then() : (0, _kernel.refuse)('crisis.closed');
}
function close(state, note) {
    const missing = (0, _gates.missingToClose)(state);
    if (missing.length === 0) return (0, _subject.accept)((0, _events.draft)('crisis.closed', {
        note
    }));
    return (0, _kernel.refuse)('crisis.not-closable', {
        missing: missing.map((one)=>one.code).join(','),
        count: missing.length
    });
}
const crisisHandlers = {
    'join-report': (state, { contact, ...facts }, { now })=>{
        if (facts.receivedAt > now) return (0, _kernel.refuse)('instant.future', {
            receivedAt: facts.receivedAt
        }, 'receivedAt');
        const known = contact === undefined || state.crisis.contacts.some((one)=>one.id === contact.id);
        if (!known && state.crisis.contacts.length >= MAX_CONTACTS) return (0, _kernel.refuse)('contact.too-many', {
            max: MAX_CONTACTS
        });
        return whenOpen(state, ()=>(0, _subject.accept)((0, _events.draft)('crisis.report-joined', {
                ...facts,
                contact: contact ?? null
            })));
    },
    'record-impact': (state, payload)=>whenOpen(state, ()=>(0, _subject.accept)((0, _events.draft)('crisis.impact-recorded', payload))),
    'add-trust-signal': (state, payload)=>whenOpen(state, ()=>{
            if (state.crisis.trustSignals.length >= MAX_SIGNALS) return (0, _kernel.refuse)('trust.too-many-signals', {
                max: MAX_SIGNALS
            });
            if (payload.signal !== 'broken-promise' && state.crisis.trustSignals.includes(payload.signal)) return (0, _kernel.refuse)('trust.already-signalled', {
                signal: payload.signal
            }, 'signal');
            return (0, _subject.accept)((0, _events.draft)('crisis.trust-signalled', payload));
        }),
    'raise-severity': (state, { to, reason })=>to >= state.crisis.severity ? (0, _kernel.refuse)('severity.not-worse', {
            severity: state.crisis.severity,
            to
        }, 'to') : (0, _subject.accept)(...severityEvent(state, {
            assessment: state.crisis.assessment,
            override: to,
            reason
        })),
    'lower-severity': (state, { to, reason })=>{
        if (to <= state.crisis.severity) return (0, _kernel.refuse)('severity.not-milder', {
            severity: state.crisis.severity,
            to
        }, 'to');
        if (state.crisis.loweringProposal !== null) return (0, _kernel.refuse)('severity.already-proposed', {
            by: state.crisis.loweringProposal.by
        });
        return (0, _subject.accept)((0, _events.draft)('crisis.lowering-proposed', {
            to,
            reason
        }));
    },
    'confirm-lower-severity': (state, { agree, reason }, { actor })=>{
        const proposal = state.crisis.loweringProposal;
        if (proposal === null) return (0, _kernel.refuse)('severity.nothing-proposed');
        if (proposal.by === actor.id) return (0, _kernel.refuse)('approval.not-own', {
            by: actor.id
        });
        if (!agree) return (0, _subject.accept)((0, _events.draft)('crisis.lowering-declined', {
            reason
        }));
        return (0, _subject.accept)(...severityEvent(state, {
            assessment: state.crisis.assessment,
            override: proposal.to,
            reason: proposal.reason,
            proposedBy: proposal.by
        }));
    },
    'set-causes': (state, payload)=>state.review.stage === 'signed' ? (0, _kernel.refuse)('crisis.causes-frozen') : (0, _subject.accept)((0, _events.draft)('crisis.causes-set', payload)),
    'assign-role': (state, { role, personId, reason })=>{
        const was = state.crisis.people[role];
        return was === personId ? (0, _kernel.refuse)('crisis.role-already-held', {
            role
        }, 'personId') : (0, _subject.accept)((0, _events.draft)('crisis.role-assigned', {
            role,
            personId,
            was,
            reason
        }));
    },
    'set-availability': (state, payload, { now })=>{
        if (payload.unavailableUntil !== null && payload.unavailableUntil <= now) return (0, _kernel.refuse)('instant.past', {
            unavailableUntil: payload.unavailableUntil
        }, 'unavailableUntil');
        return (0, _subject.accept)((0, _events.draft)('crisis.availability-set', payload));
    },
    'add-contact': (state, { contact })=>{
        if (state.crisis.contacts.length >= MAX_CONTACTS) return (0, _kernel.refuse)('contact.too-many', {
            max: MAX_CONTACTS
        });
        if (state.crisis.contacts.some((one)=>one.id === contact.id)) return (0, _kernel.refuse)('contact.already-there', {
            contactId: contact.id
        });
        return (0, _subject.accept)((0, _events.draft)('crisis.contact-added', {
            contact
        }));
    },
    'add-note': (_state, payload)=>(0, _subject.accept)((0, _events.draft)('crisis.noted', payload)),
    escalate: (state, { to, reason })=>{
        const personId = state.crisis.people[to];
        return personId === null ? (0, _kernel.refuse)('crisis.role-empty', {
            role: to
        }, 'to') : (0, _subject.accept)((0, _events.draft)('crisis.escalated', {
            to,
            personId,
            reason
        }));
    },
    'return-to-routine': (state, payload, { now })=>{
        if (state.crisis.routine !== null) return (0, _kernel.refuse)('crisis.already-routine');
        if (payload.how === 'customer-confirmation' && payload.contactId === undefined) return (0, _kernel.refuse)('contact.required', {}, 'contactId');
        if (payload.contactId !== undefined && !state.crisis.contacts.some((one)=>one.id === payload.contactId)) return (0, _kernel.refuse)('contact.unknown', {
            contactId: payload.contactId
        }, 'contactId');
        const missing = (0, _gates.missingToRoutine)(state, payload.how, now);
        if (missing.length > 0) return (0, _kernel.refuse)('crisis.not-routine-yet', {
            missing: missing.map((one)=>one.code).join(','),
            count: missing.length
        });
        return (0, _subject.accept)((0, _events.draft)('crisis.routine-returned', {
            how: payload.how,
            contactId: payload.contactId ?? null,
            comprehension: payload.comprehension,
            note: payload.note
        }));
    },
    close: (state, { note })=>whenOpen(state, ()=>close(state, note)),
    reopen: (state, { reason, severity }, { now })=>{
        const { routine, closedAt, cycle, severity: was, assessment } = state.crisis;
        if (routine === null) return (0, _kernel.refuse)('crisis.not-reopenable');
        const until = closedAt === null ? null : closedAt + state.protocol.reopenWindowMs;
        if (until !== null && now >= until) return (0, _kernel.refuse)('crisis.reopen-window-over', {
            until
        });
        if (severity !== undefined && severity > was) return (0, _kernel.refuse)('severity.not-worse', {
            severity: was,
            to: severity
        }, 'severity');
        const worse = severity !== undefined && severity < was ? severityEvent(state, {
            assessment,
            override: severity,
            reason
        }) : [];
        return (0, _subject.accept)((0, _events.draft)('crisis.reopened', {
            reason,
            cycle: cycle + 1
        }), ...worse);
    },
    cancel: (state, payload)=>whenOpen(state, ()=>state.crisis.cancelProposal === null ? (0, _subject.accept)((0, _events.draft)('crisis.cancel-proposed', payload)) : (0, _kernel.refuse)('crisis.cancel-already-proposed', {
                by: state.crisis.cancelProposal.by
            })),
    'confirm-cancel': (state, { agree }, { actor })=>{
        const proposal = state.crisis.cancelProposal;
        if (proposal === null) return (0, _kernel.refuse)('crisis.no-cancel-proposed');
        if (proposal.by === actor.id) return (0, _kernel.refuse)('approval.not-own', {
            by: actor.id
        });
        return (0, _subject.accept)(agree ? (0, _events.draft)('crisis.cancelled', {
            reason: proposal.reason,
            proposedBy: proposal.by
        }) : (0, _events.draft)('crisis.cancel-declined', {}));
    }
};
function openingSignals(spokeFirst, signals) {
    return spokeFirst === 'public' && !signals.includes('heard-elsewhere') ? [
        ...signals,
        'heard-elsewhere'
    ] : signals;
}
const assess = (state)=>(0, _severity.assessSeverity)(state.crisis.assessment.impactLevel, state.crisis.trustSignals);

//# sourceMappingURL=decide-crisis.js.map