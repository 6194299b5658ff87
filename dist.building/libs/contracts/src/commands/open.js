/** Opening a crisis: what a client sends; the API resolves ids, people, protocol, calendars and time into the domain's OpenCrisis. */ "use strict";
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
    get openCommand () {
        return openCommand;
    },
    get openRequestSchema () {
        return openRequestSchema;
    }
});
const _zod = require("zod");
const _limits = require("../limits");
const _primitives = require("../primitives");
const _shared = require("./shared");
const account = ()=>_zod.z.union([
        _zod.z.strictObject({
            id: (0, _primitives.id)()
        }),
        _zod.z.strictObject({
            name: (0, _primitives.line)(),
            vip: _zod.z.boolean().default(false),
            language: (0, _shared.language)().default('he')
        })
    ]);
const newContact = ()=>_zod.z.strictObject({
        name: (0, _primitives.line)(),
        email: (0, _primitives.email)().nullable().default(null),
        phone: (0, _primitives.phone)().nullable().default(null),
        language: (0, _shared.language)().default('he'),
        genderForm: (0, _shared.genderForm)().default('neutral')
    });
const contactRef = ()=>_zod.z.union([
        _zod.z.strictObject({
            id: (0, _primitives.id)()
        }),
        newContact()
    ]);
/** Only the roles named differ from the desk's usual people; null leaves a role empty. */ const people = ()=>{
    const person = ()=>_zod.z.exactOptional((0, _primitives.id)().nullable());
    return _zod.z.strictObject({
        incidentManager: person(),
        accountManager: person(),
        deputy: person(),
        technicalLead: person(),
        teamLead: person(),
        headOfService: person(),
        executiveSponsor: person()
    });
};
const openRequestSchema = _zod.z.strictObject({
    summary: (0, _primitives.text)(),
    account: account(),
    contacts: _zod.z.array(contactRef()).max(_limits.CONTACTS_MAX_ITEMS).default([]),
    trigger: (0, _shared.trigger)().default('other'),
    causes: _zod.z.array((0, _shared.cause)()).max(6).default([]),
    impactLevel: (0, _shared.level)(),
    impact: (0, _shared.businessImpact)().prefault({}),
    trustSignals: _zod.z.array((0, _shared.trustSignal)()).max(20).default([]),
    /** First awareness by us; now when absent. */ awareAt: (0, _primitives.instant)().nullable().default(null),
    spokeFirst: _zod.z.enum([
        'us',
        'customer',
        'public'
    ]),
    /** The caller's first desk when absent. */ deskId: (0, _primitives.id)().nullable().default(null),
    /** The protocol of the desk when absent. */ protocolId: (0, _primitives.id)().nullable().default(null),
    people: people().default({}),
    /** A drill runs `rate` times faster than the clock on the wall and never reaches a customer. */ drill: _zod.z.strictObject({
        rate: _zod.z.number().min(1).max(_limits.DRILL_RATE_MAX),
        /** Virtual time at which the drill begins; now when absent. */ startsAt: (0, _primitives.instant)().nullable().default(null)
    }).nullable().default(null)
});
const openCommand = {
    name: 'open',
    subject: 'crisis',
    track: 'both',
    customerVisible: false,
    refusals: [
        'instant.future',
        'contact.required',
        'contact.not-found',
        'customer.not-found',
        'desk.not-found',
        'protocol.not-found',
        'person.not-found',
        'calendar.out-of-coverage'
    ],
    labels: {
        he: 'פתיחת משבר',
        en: 'Open a crisis'
    },
    help: {
        he: 'פותח משבר לקוח: שני המסלולים והמחויבויות הראשונות קיימים כשהקריאה חוזרת.',
        en: 'Opens a customer crisis: both tracks and their first obligations exist when the call returns.'
    },
    schema: openRequestSchema,
    example: {
        summary: 'Orders from all branches are refused since this morning',
        account: {
            name: 'Galil Fresh'
        },
        contacts: [
            {
                name: 'Noa Peled',
                email: 'noa@galil.example',
                phone: '+972-4-555-0142',
                language: 'he',
                genderForm: 'feminine'
            }
        ],
        trigger: 'outage',
        causes: [
            'product-fault'
        ],
        impactLevel: 1,
        impact: {
            processes: [
                'order intake'
            ],
            lossPerHourMinor: 1_250_000,
            currency: 'ILS',
            usersAffected: 340,
            deadlines: [],
            reputation: null,
            workaroundExists: false,
            statedBy: 'us'
        },
        trustSignals: [
            'same-fault-90-days'
        ],
        awareAt: '2026-09-10T09:29:00+03:00',
        spokeFirst: 'us'
    }
};

//# sourceMappingURL=open.js.map