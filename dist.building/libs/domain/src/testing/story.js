/** A crisis told step by step on simulated time: `wait` lets time pass as the engine would, `act` is somebody doing something. */ "use strict";
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
    get Story () {
        return Story;
    },
    get contactWith () {
        return contactWith;
    },
    get message () {
        return message;
    },
    get rootCause () {
        return rootCause;
    },
    get signature () {
        return signature;
    }
});
const _hallway = require("../crisis/hallway");
const _review = require("../review/review");
const _simulate = require("../simulate/simulate");
const _fixtures = require("./fixtures");
let Story = class Story {
    constructor(over = {}, at = _fixtures.T0){
        const outcome = (0, _hallway.open)((0, _fixtures.opening)(over), {
            now: at,
            actor: _fixtures.INES
        });
        if (!outcome.ok) throw new Error(`Opening refused: ${outcome.code}`);
        this.events = [
            ...outcome.events
        ];
        this.state = outcome.state;
        this.now = at;
    }
    /** Lets `ms` pass. */ wait(ms) {
        return this.until(this.now + ms);
    }
    until(at) {
        this.now = at;
        this.state = (0, _simulate.passTime)(this.state, at, this.events);
        return this;
    }
    /** The engine is away until `at`; whatever was due is caught up with there in one tick. */ outage(at) {
        this.now = at;
        const outcome = (0, _hallway.decide)(this.state, {
            type: 'tick',
            payload: {}
        }, {
            now: at,
            actor: {
                id: 'engine',
                role: 'system'
            }
        });
        if (!outcome.ok) throw new Error(outcome.code);
        this.events.push(...outcome.events);
        this.state = outcome.state;
        return this;
    }
    try(type, payload, actor = _fixtures.INES) {
        // A union of pairs cannot be built from two parameters without the compiler's trust.
        return (0, _hallway.decide)(this.state, {
            type,
            payload
        }, {
            now: this.now,
            actor
        });
    }
    act(type, payload, actor = _fixtures.INES) {
        const outcome = this.try(type, payload, actor);
        if (!outcome.ok) throw new Error(`${type} refused: ${outcome.code} ${JSON.stringify(outcome.params)}`);
        this.events.push(...outcome.events);
        this.state = outcome.state;
        return this;
    }
    /** The code with which a command is refused, or 'accepted'. */ refusal(type, payload, actor = _fixtures.INES) {
        const outcome = this.try(type, payload, actor);
        return outcome.ok ? 'accepted' : outcome.code;
    }
    update(over = {
        newFacts: [
            'fact'
        ]
    }, more = {}) {
        return this.act('send-message', message(over, more), _fixtures.AMOS);
    }
    call(over = {}, actor = _fixtures.AMOS) {
        return this.act('log-contact', contactWith(this.now, over), actor);
    }
    open(kind) {
        return this.state.obligation.open.find((one)=>one.kind === kind);
    }
    /** The open duty of the kind; throws where there is none. */ duty(kind) {
        const found = this.open(kind);
        if (found === undefined) throw new Error(`No open ${kind}`);
        return found;
    }
    of(type) {
        return this.events.filter((event)=>event.type === type);
    }
    outcomes(kind) {
        return this.of('obligation.settled').filter((event)=>event.data.kind === kind).map((event)=>event.data.outcome);
    }
    escalations(kind) {
        return this.of('obligation.escalated').filter((event)=>event.data.kind === kind).map(({ data })=>({
                roles: data.roles.join('+'),
                at: data.at
            }));
    }
    /** Located, fixed and verified by now. */ repaired() {
        return this.act('locate', {
            where: 'order service',
            note: ''
        }, _fixtures.TAL).act('record-fix', {
            description: 'patched',
            restoresOperation: true
        }, _fixtures.TAL).act('verify-fix', {
            passed: true,
            how: 'orders flow',
            confirmedByCustomer: true
        }, _fixtures.TAL);
    }
    /** Repaired, spoken with, every duty of informing met, customer confirms: back to routine. */ routine() {
        this.repaired().call({
            substance: (0, _fixtures.substance)(),
            confirmedByCustomer: true,
            answered: true
        }).update({
            newFacts: [
                'all well'
            ]
        }, {
            messageType: 'summary'
        });
        for (const one of this.state.obligation.open.filter((open)=>open.kind === 'executive-notice'))this.act('acknowledge-notice', {
            obligationId: one.id
        }, _fixtures.EYAL);
        return this.act('return-to-routine', {
            how: 'customer-confirmation',
            contactId: 'carmel',
            comprehension: 'yes',
            note: ''
        }, _fixtures.AMOS);
    }
    finishTechnical() {
        return this.act('record-root-cause', rootCause(), _fixtures.TAL).act('add-prevention', {
            title: 'alarm on queue length',
            owner: 'tal',
            dueAt: this.now + 30 * 86_400_000
        }, _fixtures.TAL).act('finish-technical', {
            note: ''
        }, _fixtures.TAL);
    }
    reviewed() {
        for (const section of _review.REVIEW_SECTIONS)this.act('write-review-section', {
            section,
            text: 'text'
        });
        return this.act('submit-review', {
            note: ''
        }).act('approve-review', {
            note: ''
        }, _fixtures.TAMAR).act('sign-review', signature(), _fixtures.EYAL);
    }
    answerSurvey(csat) {
        return this.act('answer-survey', {
            cycle: this.state.crisis.cycle,
            contactId: 'carmel',
            scores: {
                'CSAT-H': csat,
                TRUST: 4
            },
            open: ''
        }, _fixtures.CUSTOMER);
    }
};
function message(over = {
    newFacts: [
        'fact'
    ]
}, more = {}) {
    return {
        messageType: 'update',
        contactIds: [
            'carmel'
        ],
        language: 'en',
        subject: 's',
        body: 'b',
        templateId: null,
        substance: (0, _fixtures.substance)(over),
        ...more
    };
}
function contactWith(now, over = {}) {
    return {
        direction: 'to-customer',
        channel: 'call',
        contactId: 'carmel',
        occurredAt: now,
        said: 'what was said',
        emotionalState: 'unknown',
        needsAnswer: false,
        answered: false,
        confirmedByCustomer: false,
        substance: null,
        ...over
    };
}
function rootCause(over = {}) {
    return {
        statement: 'a queue without limit',
        whyEscaped: 'no load test',
        party: 'us',
        evidence: '',
        analysis: {
            method: 'five-whys',
            whys: [
                {
                    why: 'slow',
                    because: 'queue',
                    evidence: 'log'
                },
                {
                    why: 'queue',
                    because: 'no limit',
                    evidence: 'code'
                }
            ]
        },
        ...over
    };
}
function signature() {
    const element = {
        taken: true,
        text: 'decided'
    };
    return {
        attendance: [
            'ines',
            'eyal'
        ],
        decision: {
            transparency: element,
            responsibility: element,
            compensation: element,
            prevention: element
        },
        note: ''
    };
}

//# sourceMappingURL=story.js.map