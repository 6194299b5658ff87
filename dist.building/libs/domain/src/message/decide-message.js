/** Contacts and messages: what counts as an update is decided here, once, when it is recorded (formulas 2, S3-11). */ "use strict";
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
    get checkSubstance () {
        return checkSubstance;
    },
    get countUpdate () {
        return countUpdate;
    },
    get messageSubject () {
        return messageSubject;
    }
});
const _events = require("../crisis/events");
const _subject = require("../crisis/subject");
const _kernel = require("../kernel");
const _clock = require("../obligation/clock");
const _owners = require("../obligation/owners");
const _rules = require("../obligation/rules");
/** Clocks of people differ by a little; more than this ahead of ours is a mistake. */ const CLOCK_TOLERANCE_MS = 2 * _kernel.MINUTE_MS;
/** Nobody is told of an update further away than this (own design: a quarter). */ const FURTHEST_MS = 92 * 86_400_000;
function countUpdate(substance, nothingNewInRow, maxInRow) {
    if (substance.newFacts.length + substance.actions.length > 0) return {
        asUpdate: true,
        nothingNew: false,
        why: 'substantive'
    };
    if (substance.nextUpdateAt === null) return {
        asUpdate: false,
        nothingNew: false,
        why: 'shallow'
    };
    if (nothingNewInRow >= maxInRow) return {
        asUpdate: false,
        nothingNew: true,
        why: 'nothing-new-too-often'
    };
    return {
        asUpdate: true,
        nothingNew: true,
        why: 'nothing-new'
    };
}
const NOT_AN_UPDATE = {
    asUpdate: false,
    nothingNew: false,
    why: 'not-an-update'
};
const COPY = {
    asUpdate: false,
    nothingNew: false,
    why: 'copy'
};
const UPDATE_TYPES = new Set([
    'first-contact',
    'update',
    'stage-update',
    'answer',
    'summary'
]);
function checkSubstance(state, substance, now) {
    const { nextUpdateAt, forecast, noForecastNextTryAt } = substance;
    if (nextUpdateAt !== null) {
        if (nextUpdateAt <= now) return (0, _kernel.refuse)('instant.past', {
            nextUpdateAt
        }, 'substance.nextUpdateAt');
        const latest = latestNextUpdate(state, now);
        if (state.crisis.routine === null && nextUpdateAt > latest) return (0, _kernel.refuse)('update.next-later-than-cadence', {
            latest
        }, 'substance.nextUpdateAt');
    }
    if (noForecastNextTryAt !== null && noForecastNextTryAt <= now) return (0, _kernel.refuse)('instant.past', {
        noForecastNextTryAt
    }, 'substance.noForecastNextTryAt');
    if (forecast !== null) {
        if (forecast.p50At <= now) return (0, _kernel.refuse)('instant.past', {
            p50At: forecast.p50At
        }, 'substance.forecast.p50At');
        if (forecast.p90At < forecast.p50At) return (0, _kernel.refuse)('forecast.range-reversed', {}, 'substance.forecast.p90At');
        if (forecast.p90At > now + FURTHEST_MS) return (0, _kernel.refuse)('instant.absurd', {
            p90At: forecast.p90At
        }, 'substance.forecast.p90At');
    }
    return null;
}
function latestNextUpdate(state, now) {
    const clock = (0, _clock.startClock)(state, {
        kind: 'timed-update',
        owner: (0, _owners.ownerOf)(state.crisis.people, 'timed-update'),
        startedAt: now,
        rule: (0, _rules.cadenceOf)(state)
    });
    return clock.due ?? now + FURTHEST_MS;
}
function logContact(state, payload, { now }) {
    const contact = state.crisis.contacts.find((one)=>one.id === payload.contactId);
    if (contact === undefined) return (0, _kernel.refuse)('contact.unknown', {
        contactId: payload.contactId
    }, 'contactId');
    if (payload.occurredAt > now + CLOCK_TOLERANCE_MS) return (0, _kernel.refuse)('instant.future', {
        occurredAt: payload.occurredAt
    }, 'occurredAt');
    if (payload.occurredAt < state.crisis.awareAt) return (0, _kernel.refuse)('instant.before-awareness', {
        awareAt: state.crisis.awareAt
    }, 'occurredAt');
    const wrong = payload.substance === null ? null : checkSubstance(state, payload.substance, now);
    if (wrong !== null) return wrong;
    const occurredAt = Math.min(payload.occurredAt, now);
    return (0, _subject.accept)((0, _events.draft)('contact.logged', {
        ...payload,
        occurredAt,
        id: `contact-${String(state.version + 1)}`,
        counting: countContact(state, payload),
        loggedLateMs: now - occurredAt
    }));
}
function countContact(state, payload) {
    if (payload.substance === null) return NOT_AN_UPDATE;
    const spoken = payload.channel === 'call' || payload.channel === 'meeting';
    if (payload.direction === 'from-customer' && !spoken) return NOT_AN_UPDATE;
    if (spoken && !payload.confirmedByCustomer) return {
        asUpdate: false,
        nothingNew: false,
        why: 'not-confirmed'
    };
    return countUpdate(payload.substance, state.message.nothingNewInRow, state.protocol.nothingNewMaxInRow);
}
function sendMessage(state, payload, { now, actor }) {
    if (actor.role === 'system' || actor.role === 'machine') return (0, _kernel.refuse)('message.person-required');
    const ids = [
        ...new Set(payload.contactIds)
    ];
    if (ids.length === 0) return (0, _kernel.refuse)('contact.required', {}, 'contactIds');
    const unknown = ids.find((id)=>!state.crisis.contacts.some((one)=>one.id === id));
    if (unknown !== undefined) return (0, _kernel.refuse)('contact.unknown', {
        contactId: unknown
    }, 'contactIds');
    const unreachable = state.crisis.contacts.find((one)=>ids.includes(one.id) && one.email === null);
    if (unreachable !== undefined) return (0, _kernel.refuse)('contact.no-email', {
        contactId: unreachable.id,
        name: unreachable.name
    }, 'contactIds');
    const wrong = checkSubstance(state, payload.substance, now);
    if (wrong !== null) return wrong;
    const isUpdate = UPDATE_TYPES.has(payload.messageType);
    const counting = isUpdate ? countUpdate(payload.substance, state.message.nothingNewInRow, state.protocol.nothingNewMaxInRow) : NOT_AN_UPDATE;
    if (payload.messageType === 'update' && counting.why === 'shallow') return (0, _kernel.refuse)('update.shallow', {}, 'substance');
    if (payload.messageType === 'update' && counting.why === 'nothing-new-too-often') return (0, _kernel.refuse)('update.nothing-new-too-often', {
        max: state.protocol.nothingNewMaxInRow
    }, 'substance');
    const answers = payload.messageType === 'answer' && payload.substance.newFacts.length + payload.substance.actions.length > 0;
    const { contactIds: _all, ...message } = payload;
    return (0, _subject.accept)(...ids.map((contactId, index)=>(0, _events.draft)('message.queued', {
            ...message,
            contactId,
            id: `message-${String(state.version + 1)}-${String(index + 1)}`,
            counting: index === 0 || !isUpdate ? counting : COPY,
            answers
        })));
}
const handlers = {
    'log-contact': logContact,
    'send-message': sendMessage,
    'report-delivery': (state, { messageId, outcome, detail })=>state.message.unsettled.some((one)=>one.id === messageId) ? (0, _subject.accept)() : (0, _subject.accept)((0, _events.draft)('message.delivery-settled', {
            messageId,
            outcome,
            detail
        })),
    'settle-delivery': (state, { messageId, outcome, note })=>state.message.unsettled.some((one)=>one.id === messageId) ? (0, _subject.accept)((0, _events.draft)('message.delivery-settled', {
            messageId,
            outcome,
            detail: note
        })) : (0, _kernel.refuse)('message.not-in-doubt', {
            messageId
        }, 'messageId')
};
/** A furious or hurt customer is a signal of lost trust (formulas 1); counted once. */ function react(state, event) {
    if (event.type === 'contact.logged' && (event.data.emotionalState === 'furious' || event.data.emotionalState === 'hurt') && !state.crisis.trustSignals.includes('furious-or-hurt')) {
        return [
            (0, _events.draft)('crisis.trust-signalled', {
                signal: 'furious-or-hurt',
                note: event.data.id
            })
        ];
    }
    return [];
}
function evolve(state, event) {
    const message = state.message;
    if (event.type === 'message.queued') {
        const { substance, counting, answers } = event.data;
        return {
            ...state,
            message: {
                ...message,
                toCustomer: message.toCustomer + 1,
                lastToCustomerAt: event.at,
                unanswered: answers ? [] : message.unanswered,
                ...counted(message, counting, substance, event.at)
            }
        };
    }
    if (event.type === 'contact.logged') {
        const { direction, occurredAt, counting, substance, answered, needsAnswer, emotionalState, id } = event.data;
        const ours = direction === 'to-customer';
        return {
            ...state,
            message: {
                ...message,
                lastToCustomerAt: ours ? Math.max(message.lastToCustomerAt ?? 0, occurredAt) : message.lastToCustomerAt,
                lastFromCustomerAt: ours ? message.lastFromCustomerAt : Math.max(message.lastFromCustomerAt ?? 0, occurredAt),
                toCustomer: message.toCustomer + (ours ? 1 : 0),
                fromCustomer: message.fromCustomer + (ours && !event.data.confirmedByCustomer ? 0 : 1),
                unanswered: answered ? [] : !ours && needsAnswer ? [
                    ...message.unanswered,
                    id
                ] : message.unanswered,
                emotionalState: emotionalState === 'unknown' ? message.emotionalState : emotionalState,
                ...substance === null ? {} : counted(message, counting, substance, occurredAt)
            }
        };
    }
    if (event.type !== 'message.delivery-settled') return state;
    const { messageId, outcome } = event.data;
    const others = message.unsettled.filter((one)=>one.id !== messageId);
    const unsettled = outcome === 'failed' || outcome === 'unknown' ? [
        ...others,
        {
            id: messageId,
            delivery: outcome
        }
    ] : others;
    return {
        ...state,
        message: {
            ...message,
            unsettled
        }
    };
}
function counted(message, counting, substance, at) {
    if (!counting.asUpdate) return {};
    // A call of long ago that is logged only now must not take back what was said since.
    if (message.lastUpdateAt !== null && at < message.lastUpdateAt) return {};
    return {
        lastUpdateAt: at,
        nextUpdateToldAt: substance.nextUpdateAt,
        nothingNewInRow: counting.nothingNew ? message.nothingNewInRow + 1 : 0
    };
}
const messageSubject = {
    name: 'message',
    handlers,
    evolve,
    react
};

//# sourceMappingURL=decide-message.js.map