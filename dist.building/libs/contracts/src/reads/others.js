/** Reviews, customers, people, reference data and administration as they are shown. */ "use strict";
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
    get STAFF_ROLES () {
        return STAFF_ROLES;
    },
    get auditEntry () {
        return auditEntry;
    },
    get calendarItem () {
        return calendarItem;
    },
    get customerDetail () {
        return customerDetail;
    },
    get customerItem () {
        return customerItem;
    },
    get deskItem () {
        return deskItem;
    },
    get healthReport () {
        return healthReport;
    },
    get me () {
        return me;
    },
    get person () {
        return person;
    },
    get problemDocument () {
        return problemDocument;
    },
    get protocolItem () {
        return protocolItem;
    },
    get reviewDocument () {
        return reviewDocument;
    },
    get reviewItem () {
        return reviewItem;
    },
    get surveyReport () {
        return surveyReport;
    },
    get templateItem () {
        return templateItem;
    },
    get tokenCreated () {
        return tokenCreated;
    },
    get tokenItem () {
        return tokenItem;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _primitives = require("../primitives");
const _crisis = require("./crisis");
const _shared = require("./shared");
const STAFF_ROLES = [
    'incident-manager',
    'account-manager',
    'technical-lead',
    'team-lead',
    'head-of-service',
    'executive',
    'administrator',
    'auditor'
];
const staffRole = ()=>_zod.z.enum(STAFF_ROLES);
const reviewItem = _zod.z.object({
    crisisId: _zod.z.string(),
    reference: _zod.z.string(),
    accountName: _zod.z.string(),
    summary: _zod.z.string(),
    severity: (0, _shared.severityOut)(),
    cycle: (0, _shared.count)(),
    stage: _zod.z.enum([
        'none',
        'not-required',
        'draft',
        'in-review',
        'reviewed',
        'signed'
    ]),
    sectionsDone: _zod.z.array(_zod.z.enum(_domain.REVIEW_SECTIONS)),
    submittedBy: (0, _shared.maybePerson)(),
    reviewedBy: (0, _shared.maybePerson)(),
    signedBy: (0, _shared.maybePerson)(),
    dueAt: (0, _shared.maybeInstant)(),
    climbs: (0, _shared.count)(),
    drill: _zod.z.boolean()
});
const reviewDocument = reviewItem.extend({
    sections: _zod.z.array(_zod.z.object({
        section: _zod.z.enum(_domain.REVIEW_SECTIONS),
        name: (0, _shared.bilingual)(),
        text: (0, _shared.maybeText)(),
        by: (0, _shared.maybePerson)(),
        at: (0, _shared.maybeInstant)()
    })),
    silences: _zod.z.array(_zod.z.object({
        from: (0, _primitives.instantOut)(),
        to: (0, _primitives.instantOut)(),
        minutes: (0, _shared.count)()
    })),
    tally: _zod.z.record(_zod.z.string(), _crisis.tally),
    decision: _zod.z.record(_zod.z.string(), _zod.z.object({
        taken: _zod.z.boolean(),
        text: _zod.z.string()
    })).nullable(),
    attendance: _zod.z.array(_zod.z.string())
});
const customerItem = _zod.z.object({
    id: _zod.z.string(),
    name: _zod.z.string(),
    vip: _zod.z.boolean(),
    language: _zod.z.enum([
        'he',
        'en'
    ]),
    openCrises: (0, _shared.count)(),
    allCrises: (0, _shared.count)(),
    worstOpenSeverity: (0, _shared.severityOut)().nullable()
});
const customerDetail = customerItem.extend({
    contacts: _zod.z.array(_crisis.contactOut),
    crises: _zod.z.array(_crisis.crisisSummary)
});
const person = _zod.z.object({
    id: _zod.z.string(),
    name: _zod.z.string(),
    initials: _zod.z.string(),
    email: (0, _shared.maybeText)(),
    roles: _zod.z.array(staffRole()),
    desks: _zod.z.array(_zod.z.string()),
    language: _zod.z.enum([
        'he',
        'en'
    ]),
    unavailableUntil: (0, _shared.maybeInstant)(),
    active: _zod.z.boolean()
});
const me = person.extend({
    permissions: _zod.z.array(_zod.z.string()).meta({
        description: 'Names of the commands the caller may issue'
    })
});
const tokenItem = _zod.z.object({
    id: _zod.z.string(),
    name: _zod.z.string(),
    createdAt: (0, _primitives.instantOut)(),
    expiresAt: (0, _shared.maybeInstant)(),
    lastUsedAt: (0, _shared.maybeInstant)(),
    revoked: _zod.z.boolean()
});
const tokenCreated = tokenItem.extend({
    token: _zod.z.string()
});
const auditEntry = _zod.z.object({
    at: (0, _primitives.instantOut)(),
    actor: _zod.z.string(),
    role: _zod.z.string(),
    action: _zod.z.string(),
    crisisId: (0, _shared.maybeText)(),
    outcome: _zod.z.string(),
    code: (0, _shared.maybeText)()
});
const deskItem = _zod.z.object({
    id: _zod.z.string(),
    name: (0, _shared.bilingual)(),
    calendar: _zod.z.string(),
    protocol: _zod.z.string()
});
const protocolItem = _zod.z.object({
    id: _zod.z.string(),
    version: _zod.z.string(),
    name: (0, _shared.bilingual)(),
    owner: _zod.z.string(),
    reviewBy: _zod.z.string(),
    current: _zod.z.boolean()
});
const calendarItem = _zod.z.object({
    id: _zod.z.string(),
    version: _zod.z.string(),
    zone: _zod.z.string(),
    name: (0, _shared.bilingual)()
});
const healthReport = _zod.z.object({
    status: _zod.z.enum([
        'ok',
        'degraded',
        'down'
    ]),
    parts: _zod.z.record(_zod.z.string(), _zod.z.object({
        ok: _zod.z.boolean(),
        detail: _zod.z.string()
    }))
});
const surveyReport = _zod.z.object({
    items: _zod.z.record(_zod.z.string(), _zod.z.object({
        score: _zod.z.number().nullable(),
        n: (0, _shared.count)(),
        low: _zod.z.number().nullable(),
        high: _zod.z.number().nullable(),
        shown: _zod.z.enum([
            'score',
            'counts'
        ])
    })),
    sent: (0, _shared.count)(),
    answered: (0, _shared.count)(),
    suppressed: (0, _shared.count)(),
    undeliverable: (0, _shared.count)()
});
const templateItem = _zod.z.object({
    id: _zod.z.string(),
    messageType: _zod.z.string(),
    stage: (0, _shared.maybeText)(),
    name: (0, _shared.bilingual)(),
    fields: _zod.z.array(_zod.z.object({
        name: _zod.z.string(),
        required: _zod.z.boolean(),
        label: (0, _shared.bilingual)()
    }))
});
const problemDocument = _zod.z.object({
    type: _zod.z.string(),
    title: _zod.z.string(),
    status: _zod.z.int(),
    code: _zod.z.string(),
    detail: _zod.z.string(),
    params: _zod.z.record(_zod.z.string(), _zod.z.unknown()),
    field: _zod.z.string().optional(),
    problems: _zod.z.array(_zod.z.object({
        code: _zod.z.string(),
        field: _zod.z.string(),
        detail: _zod.z.string()
    })).optional().meta({
        description: 'All problems of the input'
    })
});

//# sourceMappingURL=others.js.map