/** A crisis as it is shown: one line of the queue, the whole, and its record. */ "use strict";
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
    get commandAnswer () {
        return commandAnswer;
    },
    get contactOut () {
        return contactOut;
    },
    get crisisDetail () {
        return crisisDetail;
    },
    get crisisSummary () {
        return crisisSummary;
    },
    get messageItem () {
        return messageItem;
    },
    get streamEvent () {
        return streamEvent;
    },
    get tally () {
        return tally;
    },
    get timelineEntry () {
        return timelineEntry;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _shared = require("../commands/shared");
const _primitives = require("../primitives");
const _obligation = require("./obligation");
const _shared1 = require("./shared");
const spokeFirst = ()=>_zod.z.enum([
        'us',
        'customer',
        'public'
    ]);
const reviewStage = ()=>_zod.z.enum([
        'none',
        'not-required',
        'draft',
        'in-review',
        'reviewed',
        'signed'
    ]);
const crisisSummary = _zod.z.object({
    id: _zod.z.string(),
    reference: _zod.z.string(),
    version: (0, _shared1.count)(),
    summary: _zod.z.string(),
    accountId: _zod.z.string(),
    accountName: _zod.z.string(),
    vip: _zod.z.boolean(),
    deskId: _zod.z.string(),
    severity: (0, _shared1.severityOut)(),
    impactLevel: (0, _shared1.severityOut)(),
    trustLevel: (0, _shared1.severityOut)(),
    trustPoints: (0, _shared1.count)(),
    /** "Severity 2 because …" */ severityBecause: (0, _shared1.bilingual)(),
    status: _zod.z.enum(_domain.CRISIS_STATUSES),
    phase: (0, _shared1.phase)(),
    technicalStage: _zod.z.enum(_domain.TECHNICAL_STAGES),
    relationshipStage: _zod.z.enum(_domain.RELATIONSHIP_STAGES),
    spokeFirst: spokeFirst(),
    people: (0, _shared1.people)(),
    lossPerHourMinor: _zod.z.int().nullable(),
    currency: _zod.z.string(),
    awareAt: (0, _primitives.instantOut)(),
    openedAt: (0, _primitives.instantOut)(),
    nextDueAt: (0, _shared1.maybeInstant)(),
    nextDueRealAt: (0, _shared1.maybeInstant)(),
    nextDueKind: (0, _shared1.obligationKind)().nullable(),
    openObligations: (0, _shared1.count)(),
    breachedObligations: (0, _shared1.count)(),
    lastToCustomerAt: (0, _shared1.maybeInstant)(),
    reviewStage: reviewStage(),
    cycle: (0, _shared1.count)(),
    closedAt: (0, _shared1.maybeInstant)(),
    drill: (0, _shared1.drillClock)()
});
const stage = ()=>_zod.z.object({
        code: _zod.z.string(),
        name: (0, _shared1.bilingual)(),
        state: _zod.z.enum([
            'done',
            'current',
            'ahead',
            'skipped'
        ]),
        at: (0, _shared1.maybeInstant)(),
        by: (0, _shared1.maybePerson)()
    });
const severityExplanation = ()=>_zod.z.object({
        severity: (0, _shared1.severityOut)(),
        computed: (0, _shared1.severityOut)(),
        override: (0, _shared1.severityOut)().nullable(),
        isCrisis: _zod.z.boolean(),
        decidedBy: _zod.z.enum([
            'impact',
            'trust',
            'both'
        ]),
        because: (0, _shared1.bilingual)(),
        reasons: _zod.z.array(_zod.z.object({
            code: _zod.z.string(),
            points: (0, _shared1.count)(),
            text: (0, _shared1.bilingual)()
        })),
        loweringProposal: _zod.z.object({
            by: _zod.z.string(),
            to: (0, _shared1.severityOut)(),
            reason: _zod.z.string()
        }).nullable()
    });
const contactOut = _zod.z.object({
    id: _zod.z.string(),
    name: _zod.z.string(),
    email: (0, _shared1.maybeText)(),
    phone: (0, _shared1.maybeText)(),
    language: _zod.z.enum([
        'he',
        'en'
    ]),
    genderForm: _zod.z.enum([
        'neutral',
        'feminine',
        'masculine'
    ])
});
const tally = _zod.z.object({
    kept: (0, _shared1.count)(),
    late: (0, _shared1.count)(),
    missed: (0, _shared1.count)(),
    cancelled: (0, _shared1.count)()
});
const crisisDetail = crisisSummary.extend({
    severityExplanation: severityExplanation(),
    trigger: _zod.z.enum(_domain.TRIGGERS),
    causes: _zod.z.array(_zod.z.enum(_domain.CAUSES)),
    impact: (0, _shared.businessImpact)(),
    trustSignals: _zod.z.array(_zod.z.enum(_domain.TRUST_SIGNALS)),
    contacts: _zod.z.array(contactOut),
    protocol: _zod.z.object({
        id: _zod.z.string(),
        version: _zod.z.string()
    }),
    calendars: _zod.z.record(_zod.z.string(), _zod.z.string()).meta({
        description: 'Clock name → pinned calendar version'
    }),
    technical: _zod.z.object({
        stage: _zod.z.enum(_domain.TECHNICAL_STAGES),
        name: (0, _shared1.bilingual)(),
        stages: _zod.z.array(stage()),
        workaround: _zod.z.object({
            id: _zod.z.string(),
            description: _zod.z.string(),
            risk: _zod.z.string(),
            expiresAt: (0, _primitives.instantOut)(),
            restoresOperation: _zod.z.boolean(),
            state: _zod.z.string()
        }).nullable()
    }),
    relationship: _zod.z.object({
        stage: _zod.z.enum(_domain.RELATIONSHIP_STAGES),
        name: (0, _shared1.bilingual)(),
        stages: _zod.z.array(stage()),
        customerStage: _zod.z.enum(_domain.CUSTOMER_STAGES),
        emotionalState: _zod.z.string(),
        unanswered: (0, _shared1.count)(),
        nextUpdateToldAt: (0, _shared1.maybeInstant)()
    }),
    obligations: _zod.z.array(_obligation.obligationItem),
    tally: _zod.z.record(_zod.z.string(), tally),
    /** What keeps the crisis from being closed; empty when nothing does. */ missingToClose: _zod.z.array(_zod.z.object({
        code: _zod.z.string(),
        track: (0, _shared1.track)().nullable(),
        text: (0, _shared1.bilingual)()
    })),
    preventionActions: _zod.z.array(_zod.z.object({
        id: _zod.z.string(),
        title: _zod.z.string(),
        owner: (0, _shared1.maybePerson)(),
        dueAt: (0, _primitives.instantOut)(),
        doneAt: (0, _shared1.maybeInstant)()
    })),
    routine: _zod.z.object({
        at: (0, _primitives.instantOut)(),
        how: _zod.z.enum([
            'customer-confirmation',
            'quiet-period'
        ])
    }).nullable(),
    /** Commands the caller may issue now, by role; whether the domain accepts each is decided when it comes. */ allowedCommands: _zod.z.array(_zod.z.string())
});
const timelineEntry = _zod.z.object({
    seq: (0, _shared1.count)(),
    at: (0, _primitives.instantOut)(),
    type: _zod.z.string(),
    track: (0, _shared1.track)().nullable(),
    by: _zod.z.object({
        id: _zod.z.string(),
        role: _zod.z.string(),
        name: _zod.z.string()
    }),
    text: (0, _shared1.bilingual)(),
    /** Whether the customer saw or heard it. */ customerVisible: _zod.z.boolean(),
    data: _zod.z.record(_zod.z.string(), _zod.z.unknown())
});
const commandAnswer = _zod.z.object({
    id: _zod.z.string(),
    reference: _zod.z.string(),
    /** The version after the command; send it back as If-Match. */ version: (0, _shared1.count)(),
    events: _zod.z.array(_zod.z.object({
        seq: (0, _shared1.count)(),
        type: _zod.z.string(),
        at: (0, _primitives.instantOut)()
    }))
});
const streamEvent = _zod.z.object({
    crisisId: _zod.z.string(),
    version: (0, _shared1.count)(),
    types: _zod.z.array(_zod.z.string()),
    at: (0, _primitives.instantOut)()
});
const messageItem = _zod.z.object({
    id: _zod.z.string(),
    crisisId: _zod.z.string(),
    at: (0, _primitives.instantOut)(),
    messageType: _zod.z.string(),
    contact: contactOut.pick({
        id: true,
        name: true
    }),
    language: _zod.z.enum([
        'he',
        'en'
    ]),
    subject: _zod.z.string(),
    body: _zod.z.string(),
    delivery: _zod.z.enum([
        'queued',
        'sending',
        'sent',
        'failed',
        'unknown',
        'received',
        'not-received',
        'suppressed'
    ]),
    countsAsUpdate: _zod.z.boolean(),
    why: _zod.z.string()
});

//# sourceMappingURL=crisis.js.map