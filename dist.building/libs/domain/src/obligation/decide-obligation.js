/** Commands on duties: acknowledge, pause, resume, extend, cancel, hand over, change the cadence. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "obligationSubject", {
    enumerable: true,
    get: function() {
        return obligationSubject;
    }
});
const _events = require("../crisis/events");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
const _clock = require("./clock");
const _evolveobligation = require("./evolve-obligation");
const _reactobligation = require("./react-obligation");
const _rules = require("./rules");
const _status = require("../crisis/status");
const _settle = require("./settle");
const _tickobligation = require("./tick-obligation");
function find(state, id) {
    const obligation = state.obligation.open.find((one)=>one.id === id);
    return obligation === undefined ? (0, _kernel.refuse)('obligation.not-open', {
        obligationId: id
    }, 'obligationId') : {
        ok: true,
        obligation
    };
}
function on(state, id, then) {
    const found = find(state, id);
    return found.ok ? then(found.obligation) : found;
}
const isPaused = (one)=>one.pauses.some((pause)=>pause.to === null);
/** The longest a duty may be put off by an approver; beyond it a new agreement with the customer is due (own design). */ const MAX_EXTENSION_MS = 30 * 86_400_000;
const handlers = {
    'acknowledge-notice': (state, { obligationId }, { now, actor })=>on(state, obligationId, (one)=>{
            if (one.kind !== 'executive-notice') return (0, _kernel.refuse)('obligation.not-acknowledgeable', {
                kind: one.kind
            }, 'obligationId');
            return (0, _subject.accept)((0, _settle.settleMet)(one, {
                at: now,
                evidence: actor.id
            }));
        }),
    'pause-clock': (state, { obligationId, reason, text, until }, { now })=>on(state, obligationId, (one)=>{
            const rule = state.protocol.pauses[reason];
            if (one.kind === 'timed-update') return (0, _kernel.refuse)('clock.never-paused', {
                kind: one.kind
            }, 'obligationId');
            if (rule?.kinds.includes(one.kind) !== true) return (0, _kernel.refuse)('clock.not-pausable', {
                kind: one.kind,
                reason
            }, 'reason');
            if (isPaused(one)) return (0, _kernel.refuse)('clock.already-paused', {
                obligationId
            });
            if (one.breachedAt !== null) return (0, _kernel.refuse)('clock.already-late', {
                obligationId
            });
            if (until <= now) return (0, _kernel.refuse)('instant.past', {
                until
            }, 'until');
            if (until > now + rule.maxMs) return (0, _kernel.refuse)('clock.pause-too-long', {
                maxMs: rule.maxMs,
                reason
            }, 'until');
            return (0, _subject.accept)((0, _events.draft)('obligation.paused', {
                id: one.id,
                kind: one.kind,
                reason,
                text,
                until
            }));
        }),
    'resume-clock': (state, { obligationId }, { now })=>on(state, obligationId, (one)=>isPaused(one) ? (0, _subject.accept)((0, _events.draft)('obligation.resumed', {
                id: one.id,
                kind: one.kind,
                by: 'person',
                clock: (0, _tickobligation.resumeClock)(state, one, now)
            })) : (0, _kernel.refuse)('clock.not-paused', {
                obligationId
            })),
    'extend-obligation': (state, { obligationId, dueAt, reason }, { now, actor })=>on(state, obligationId, (one)=>{
            if (one.kind === 'timed-update' || one.kind === 'first-contact') return (0, _kernel.refuse)('obligation.not-extendable', {
                kind: one.kind
            }, 'obligationId');
            if (isPaused(one)) return (0, _kernel.refuse)('clock.already-paused', {
                obligationId
            });
            if (one.owner === actor.id) return (0, _kernel.refuse)('approval.not-own', {
                obligationId
            });
            if (dueAt <= now) return (0, _kernel.refuse)('instant.past', {
                dueAt
            }, 'dueAt');
            if (one.due !== null && dueAt <= one.due) return (0, _kernel.refuse)('obligation.extension-not-later', {
                due: one.due
            }, 'dueAt');
            if (dueAt > now + MAX_EXTENSION_MS) return (0, _kernel.refuse)('obligation.extension-too-long', {
                maxMs: MAX_EXTENSION_MS
            }, 'dueAt');
            const clock = (0, _clock.aim)(state, {
                ...one,
                extendedTo: dueAt
            });
            return (0, _subject.accept)((0, _events.draft)('obligation.extended', {
                id: one.id,
                kind: one.kind,
                dueAt,
                reason,
                clock
            }));
        }),
    'cancel-obligation': (state, { obligationId, reason }, { now, actor })=>on(state, obligationId, (one)=>{
            if (!CANCELLABLE.has(one.kind)) return (0, _kernel.refuse)('obligation.not-cancellable', {
                kind: one.kind
            }, 'obligationId');
            if (one.owner === actor.id) return (0, _kernel.refuse)('approval.not-own', {
                obligationId
            });
            return (0, _subject.accept)((0, _settle.settledDraft)(one, {
                outcome: one.breachedAt === null ? 'cancelled' : 'missed',
                at: now,
                reason
            }));
        }),
    'take-over': (state, { obligationId, reason }, { actor })=>on(state, obligationId, (one)=>one.owner === actor.id ? (0, _kernel.refuse)('obligation.already-yours', {
                obligationId
            }) : (0, _subject.accept)((0, _events.draft)('obligation.reassigned', {
                id: one.id,
                kind: one.kind,
                from: one.owner,
                to: actor.id,
                why: 'taken',
                reason
            }))),
    'reassign-obligation': (state, { obligationId, personId, reason })=>on(state, obligationId, (one)=>one.owner === personId ? (0, _kernel.refuse)('obligation.already-theirs', {
                obligationId
            }, 'personId') : (0, _subject.accept)((0, _events.draft)('obligation.reassigned', {
                id: one.id,
                kind: one.kind,
                from: one.owner,
                to: personId,
                why: 'handover',
                reason
            }))),
    'change-cadence': (state, payload, { now })=>{
        if (state.crisis.routine !== null) return (0, _kernel.refuse)('crisis.already-routine');
        const slower = isSlower(state, payload, now);
        if (slower && payload.words.trim().length === 0) return (0, _kernel.refuse)('cadence.words-required', {}, 'words');
        return (0, _subject.accept)((0, _events.draft)('cadence.changed', {
            ...payload,
            slower
        }));
    },
    'complete-task': (state, { obligationId, note }, { now })=>on(state, obligationId, (one)=>one.kind === 'task' ? (0, _subject.accept)((0, _settle.settleMet)(one, {
                at: now,
                evidence: note
            })) : (0, _kernel.refuse)('obligation.not-a-task', {
                kind: one.kind
            }, 'obligationId'))
};
/** Duties that may fall away for a recorded reason; what is owed to the customer's ear may not. */ const CANCELLABLE = new Set([
    'workaround',
    'root-cause',
    'prevention',
    'summary',
    'task'
]);
/** Slower than the protocol asks for at this severity and phase; such a cadence needs the customer's own words on record (formulas 2). */ function isSlower(state, wish, now) {
    const policy = (0, _rules.severityRules)(state).cadence[(0, _status.phaseOf)(state)];
    return WEEK_SAMPLES.some((offsetMs)=>(0, _clock.nextCycleAt)(state.calendars[wish.clock], now + offsetMs, wish.target) > (0, _clock.nextCycleAt)(state.calendars[policy.clock], now + offsetMs, policy.target));
}
/** Every three hours of a week: four desk hours equal four hours of the clock by day and are slower by night, so one start tells nothing. */ const WEEK_SAMPLES = Array.from({
    length: 56
}, (_, index)=>index * 3 * 3_600_000);
const obligationSubject = {
    name: 'obligation',
    handlers,
    evolve: _evolveobligation.evolveObligation,
    react: _reactobligation.reactObligation,
    overtaken: _reactobligation.overtakenObligation,
    tick: _tickobligation.tickObligation,
    wakeAt: _tickobligation.wakeObligation
};

//# sourceMappingURL=decide-obligation.js.map