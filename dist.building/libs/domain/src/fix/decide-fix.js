/**
 * The technical track. Order of the field: locate, contain, work around (any time before the fix), fix, verify; a failed verification goes
 * back to fixing and is remembered as a reopened fix (trust points, ledger). Return to operation comes before elegance (S2-30).
 *
 *   locating → contained → [worked around] → fixed → verified → finished
 *                             ↑ expired/withdrawn    ↓ failed: back to fixing
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "fixSubject", {
    enumerable: true,
    get: function() {
        return fixSubject;
    }
});
const _events = require("../crisis/events");
const _gates = require("../crisis/gates");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
const _fix = require("./fix");
/** A workaround older than this is a solution nobody owns (own design). */ const MAX_WORKAROUND_MS = 90 * _kernel.DAY_MS;
const handlers = {
    locate: (state, payload)=>{
        if (state.fix.locatedAt !== null) return (0, _kernel.refuse)('fix.already-located');
        return (0, _subject.accept)((0, _events.draft)('fix.located', payload));
    },
    contain: (state, payload)=>{
        if (state.fix.locatedAt === null) return (0, _kernel.refuse)('fix.not-located');
        if (state.fix.containedAt !== null) return (0, _kernel.refuse)('fix.already-contained');
        return (0, _subject.accept)((0, _events.draft)('fix.contained', payload));
    },
    'record-workaround': (state, payload, { now })=>{
        const { fix } = state;
        if (fix.fixedAt !== null) return (0, _kernel.refuse)('fix.already-fixed');
        if (fix.workaround?.state === 'active') return (0, _kernel.refuse)('workaround.already-active', {
            workaroundId: fix.workaround.id
        });
        if (payload.expiresAt <= now) return (0, _kernel.refuse)('instant.past', {
            expiresAt: payload.expiresAt
        }, 'expiresAt');
        if (payload.expiresAt > now + MAX_WORKAROUND_MS) return (0, _kernel.refuse)('workaround.too-long', {
            maxMs: MAX_WORKAROUND_MS
        }, 'expiresAt');
        const recorded = (0, _events.draft)('workaround.recorded', {
            ...payload,
            id: `workaround-${String(state.version + 1)}`
        });
        return payload.restoresOperation && fix.operationalAt === null ? (0, _subject.accept)(recorded, (0, _events.draft)('operation.restored', {
            by: 'workaround'
        })) : (0, _subject.accept)(recorded);
    },
    'extend-workaround': (state, payload, { now })=>{
        const { workaround } = state.fix;
        if (workaround?.state !== 'active') return (0, _kernel.refuse)('workaround.none-active');
        if (payload.expiresAt <= workaround.expiresAt) return (0, _kernel.refuse)('workaround.extension-not-later', {}, 'expiresAt');
        if (payload.expiresAt > now + MAX_WORKAROUND_MS) return (0, _kernel.refuse)('workaround.too-long', {
            maxMs: MAX_WORKAROUND_MS
        }, 'expiresAt');
        return (0, _subject.accept)((0, _events.draft)('workaround.extended', payload));
    },
    'withdraw-workaround': (state, payload)=>{
        if (state.fix.workaround?.state !== 'active') return (0, _kernel.refuse)('workaround.none-active');
        const lost = state.fix.fixedAt === null && state.fix.workaround.restoresOperation;
        const withdrawn = (0, _events.draft)('workaround.withdrawn', payload);
        return lost ? (0, _subject.accept)(withdrawn, (0, _events.draft)('operation.lost', {
            why: 'workaround-withdrawn'
        })) : (0, _subject.accept)(withdrawn);
    },
    'record-fix': (state, payload)=>{
        const { fix } = state;
        if (fix.locatedAt === null) return (0, _kernel.refuse)('fix.not-located');
        if (fix.fixedAt !== null) return (0, _kernel.refuse)('fix.already-fixed');
        const recorded = (0, _events.draft)('fix.recorded', payload);
        return payload.restoresOperation && fix.operationalAt === null ? (0, _subject.accept)(recorded, (0, _events.draft)('operation.restored', {
            by: 'fix'
        })) : (0, _subject.accept)(recorded);
    },
    'verify-fix': (state, { passed, how, confirmedByCustomer })=>{
        const { fix } = state;
        if (fix.fixedAt === null) return (0, _kernel.refuse)('fix.not-fixed');
        if (fix.verifiedAt !== null) return (0, _kernel.refuse)('fix.already-verified');
        if (passed) {
            const verified = (0, _events.draft)('fix.verified', {
                how,
                confirmedByCustomer
            });
            return fix.operationalAt === null ? (0, _subject.accept)((0, _events.draft)('operation.restored', {
                by: 'fix'
            }), verified) : (0, _subject.accept)(verified);
        }
        const failed = (0, _events.draft)('fix.verification-failed', {
            how
        });
        const stillBridged = fix.workaround?.state === 'active' && fix.workaround.restoresOperation;
        return fix.operationalAt !== null && !stillBridged ? (0, _subject.accept)(failed, (0, _events.draft)('operation.lost', {
            why: 'fix-failed'
        })) : (0, _subject.accept)(failed);
    },
    'finish-technical': (state, payload)=>{
        if (state.fix.finishedAt !== null) return (0, _kernel.refuse)('technical.already-finished');
        const missing = (0, _gates.missingToFinishTechnical)(state);
        if (missing.length > 0) return (0, _kernel.refuse)('technical.not-finishable', {
            missing: missing.map((one)=>one.code).join(','),
            count: missing.length
        });
        return (0, _subject.accept)((0, _events.draft)('technical.finished', payload));
    }
};
function evolveFix(fix, event) {
    const { at } = event;
    switch(event.type){
        case 'fix.located':
            return {
                ...fix,
                locatedAt: at
            };
        case 'fix.contained':
            return {
                ...fix,
                containedAt: at
            };
        case 'workaround.recorded':
            return {
                ...fix,
                workaround: {
                    ...event.data,
                    state: 'active'
                }
            };
        case 'workaround.extended':
            return fix.workaround === null ? fix : {
                ...fix,
                workaround: {
                    ...fix.workaround,
                    expiresAt: event.data.expiresAt
                }
            };
        case 'workaround.withdrawn':
            return fix.workaround === null ? fix : {
                ...fix,
                workaround: {
                    ...fix.workaround,
                    state: 'withdrawn'
                }
            };
        case 'workaround.expired':
            return fix.workaround === null ? fix : {
                ...fix,
                workaround: {
                    ...fix.workaround,
                    state: 'expired'
                }
            };
        case 'operation.restored':
            return {
                ...fix,
                operationalAt: at
            };
        case 'operation.lost':
            return {
                ...fix,
                operationalAt: null
            };
        case 'fix.recorded':
            return {
                ...fix,
                fixedAt: at
            };
        case 'fix.verified':
            return {
                ...fix,
                verifiedAt: at
            };
        case 'fix.verification-failed':
            return {
                ...fix,
                fixedAt: null,
                failedVerifications: fix.failedVerifications + 1
            };
        case 'technical.finished':
            return {
                ...fix,
                finishedAt: at
            };
        case 'crisis.reopened':
            return {
                ..._fix.NO_FIX,
                failedVerifications: fix.failedVerifications
            };
        default:
            return fix;
    }
}
function react(state, event) {
    if (event.type === 'fix.verification-failed' && !state.crisis.trustSignals.includes('reopened-fix')) {
        return [
            (0, _events.draft)('crisis.trust-signalled', {
                signal: 'reopened-fix',
                note: event.data.how
            })
        ];
    }
    return event.type === 'crisis.reopened' ? [
        (0, _events.draft)('operation.lost', {
            why: 'reopened'
        })
    ] : [];
}
/** An expired workaround without a fix is a breach: the customer may stand still again, and somebody must look now. */ function tick(state, { now }) {
    const { workaround } = state.fix;
    const expiresAt = wakeAt(state, 'technical');
    if (workaround === null || expiresAt === null || expiresAt > now) return [];
    const expired = (0, _events.draft)('workaround.expired', {
        id: workaround.id
    });
    return workaround.restoresOperation ? [
        expired,
        (0, _events.draft)('operation.lost', {
            why: 'workaround-expired'
        })
    ] : [
        expired
    ];
}
function wakeAt(state, track) {
    const { workaround, fixedAt } = state.fix;
    const ended = state.crisis.closedAt !== null || state.crisis.cancelledAt !== null;
    return track === 'technical' && !ended && workaround?.state === 'active' && fixedAt === null ? workaround.expiresAt : null;
}
const fixSubject = {
    name: 'fix',
    handlers,
    evolve: (state, event)=>{
        const fix = evolveFix(state.fix, event);
        return fix === state.fix ? state : {
            ...state,
            fix
        };
    },
    react,
    tick,
    wakeAt
};

//# sourceMappingURL=decide-fix.js.map