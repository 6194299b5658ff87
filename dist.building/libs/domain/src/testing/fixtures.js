/** Hand-made calendars, a protocol with the numbers of formulas 2, 5 and 11, and a whole opening: the ground the domain's tests stand on. */ "use strict";
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
    get AMOS () {
        return AMOS;
    },
    get CUSTOMER () {
        return CUSTOMER;
    },
    get EYAL () {
        return EYAL;
    },
    get INES () {
        return INES;
    },
    get PEOPLE () {
        return PEOPLE;
    },
    get T0 () {
        return T0;
    },
    get TAL () {
        return TAL;
    },
    get TAMAR () {
        return TAMAR;
    },
    get calendars () {
        return calendars;
    },
    get contact () {
        return contact;
    },
    get dailyCalendar () {
        return dailyCalendar;
    },
    get opening () {
        return opening;
    },
    get substance () {
        return substance;
    },
    get testProtocol () {
        return testProtocol;
    }
});
const _kernel = require("../kernel");
const T0 = Date.UTC(2026, 0, 4, 9);
function dailyCalendar(id, hours, so = {}) {
    const weekdays = so.weekdays ?? [
        0,
        1,
        2,
        3,
        4,
        5,
        6
    ];
    const days = so.days ?? 130;
    const first = Math.floor(T0 / _kernel.DAY_MS) - 30;
    const intervals = [];
    for(let day = first; day < first + days; day += 1){
        // 1 January 1970 was a Thursday.
        if (!weekdays.includes((day + 4) % 7) || so.closed?.includes(day) === true) continue;
        intervals.push([
            day * _kernel.DAY_MS + hours[0] * _kernel.HOUR_MS,
            day * _kernel.DAY_MS + hours[1] * _kernel.HOUR_MS,
            day
        ]);
    }
    return {
        id,
        version: so.version ?? `${id}@1`,
        from: first * _kernel.DAY_MS,
        to: (first + days) * _kernel.DAY_MS,
        intervals
    };
}
const WORKDAYS = [
    0,
    1,
    2,
    3,
    4
];
function calendars(days = 130) {
    return {
        always: dailyCalendar('24x7', [
            0,
            24
        ], {
            days
        }),
        extended: dailyCalendar('extended', [
            7,
            22
        ], {
            days
        }),
        desk: dailyCalendar('desk', [
            9,
            17
        ], {
            weekdays: WORKDAYS,
            days
        }),
        delivery: dailyCalendar('delivery', [
            9,
            18
        ], {
            weekdays: WORKDAYS,
            days
        })
    };
}
const time = (ms, clock = 'always')=>({
        target: {
            kind: 'time',
            ms
        },
        clock
    });
const days = (count)=>({
        target: {
            kind: 'days',
            days: count
        },
        clock: 'desk'
    });
const DAILY = days(1);
const severityOne = {
    duties: {
        'first-contact': time(30 * _kernel.MINUTE_MS),
        answer: time(_kernel.HOUR_MS),
        'stage-update': time(30 * _kernel.MINUTE_MS),
        summary: time(_kernel.DAY_MS),
        'executive-notice': time(30 * _kernel.MINUTE_MS),
        workaround: time(4 * _kernel.HOUR_MS),
        fix: time(2 * _kernel.DAY_MS),
        'root-cause': days(5),
        'call-back': time(_kernel.DAY_MS),
        'post-mortem': time(3 * _kernel.DAY_MS),
        'executive-review': days(10)
    },
    cadence: {
        investigating: time(_kernel.HOUR_MS),
        identified: time(_kernel.HOUR_MS),
        'worked-around': time(4 * _kernel.HOUR_MS),
        monitoring: time(_kernel.DAY_MS),
        'follow-up': time(_kernel.DAY_MS)
    },
    postMortemRequired: true
};
const severityTwo = {
    duties: {
        'first-contact': time(_kernel.HOUR_MS, 'extended'),
        answer: time(4 * _kernel.HOUR_MS, 'extended'),
        'stage-update': time(2 * _kernel.HOUR_MS, 'extended'),
        summary: DAILY,
        'executive-notice': time(4 * _kernel.HOUR_MS, 'extended'),
        workaround: time(8 * _kernel.HOUR_MS, 'extended'),
        fix: days(5),
        'root-cause': days(10),
        'call-back': time(_kernel.DAY_MS),
        'post-mortem': days(5),
        'executive-review': days(15)
    },
    cadence: {
        investigating: time(4 * _kernel.HOUR_MS, 'extended'),
        identified: time(4 * _kernel.HOUR_MS, 'extended'),
        'worked-around': DAILY,
        monitoring: DAILY,
        'follow-up': DAILY
    },
    postMortemRequired: true
};
const severityThree = {
    duties: {
        'first-contact': time(4 * _kernel.HOUR_MS, 'desk'),
        answer: DAILY,
        'stage-update': time(4 * _kernel.HOUR_MS, 'desk'),
        summary: null,
        'executive-notice': null,
        workaround: days(3),
        fix: days(15),
        'root-cause': days(15),
        'call-back': days(2),
        'post-mortem': null,
        'executive-review': null
    },
    cadence: {
        investigating: DAILY,
        identified: DAILY,
        'worked-around': DAILY,
        monitoring: DAILY,
        'follow-up': DAILY
    },
    postMortemRequired: false
};
const THREE_DAYS = days(3);
const severityFour = {
    duties: {
        ...severityThree.duties,
        'first-contact': DAILY,
        answer: days(2),
        'stage-update': DAILY,
        workaround: null,
        fix: days(30),
        'root-cause': days(20)
    },
    cadence: {
        investigating: THREE_DAYS,
        identified: THREE_DAYS,
        'worked-around': THREE_DAYS,
        monitoring: THREE_DAYS,
        'follow-up': THREE_DAYS
    },
    postMortemRequired: false
};
const testProtocol = {
    id: 'test',
    version: '1',
    severities: {
        '1': severityOne,
        '2': severityTwo,
        '3': severityThree,
        '4': severityFour
    },
    ladder: [
        {
            afterCycles: 0,
            roles: [
                'owner',
                'deputy'
            ]
        },
        {
            afterCycles: 1,
            roles: [
                'team-lead'
            ]
        },
        {
            afterCycles: 2,
            roles: [
                'head-of-service'
            ]
        },
        {
            afterCycles: 3,
            roles: [
                'executive-sponsor'
            ]
        }
    ],
    reviewRepeatMs: 7 * _kernel.DAY_MS,
    pauses: {
        waiting_customer: {
            kinds: [
                'workaround',
                'fix'
            ],
            maxMs: 3 * _kernel.DAY_MS
        },
        third_party: {
            kinds: [
                'workaround',
                'fix'
            ],
            maxMs: 7 * _kernel.DAY_MS
        }
    },
    nothingNewMaxInRow: 3,
    takeoverPercent: 75,
    quietPeriod: days(5),
    survey: {
        sendAfterMs: _kernel.DAY_MS,
        reminders: [
            {
                kind: 'days',
                days: 3
            },
            {
                kind: 'days',
                days: 7
            }
        ],
        expireAfterMs: 14 * _kernel.DAY_MS,
        lowCsat: 2,
        lowCes: 3,
        lowNps: 6,
        trustDrop: 2
    },
    reopenWindowMs: 90 * _kernel.DAY_MS
};
const PEOPLE = {
    incidentManager: 'ines',
    accountManager: 'amos',
    deputy: 'dana',
    technicalLead: 'tal',
    teamLead: 'tamar',
    headOfService: 'hila',
    executiveSponsor: 'eyal'
};
const INES = {
    id: 'ines',
    role: 'incident-manager'
};
const AMOS = {
    id: 'amos',
    role: 'account-manager'
};
const TAL = {
    id: 'tal',
    role: 'technical-lead'
};
const TAMAR = {
    id: 'tamar',
    role: 'team-lead'
};
const EYAL = {
    id: 'eyal',
    role: 'executive'
};
const CUSTOMER = {
    id: 'carmel',
    role: 'customer'
};
const contact = (id, email = `${id}@customer.example`)=>({
        id,
        name: id,
        email,
        phone: null,
        language: 'en',
        genderForm: 'neutral'
    });
function opening(over = {}) {
    return {
        crisisId: '00000000-0000-4000-8000-000000000001',
        reference: 'TK-1',
        summary: 'Orders cannot be placed',
        account: {
            id: 'acc',
            name: 'Customer Ltd',
            vip: false
        },
        contacts: [
            contact('carmel')
        ],
        trigger: 'outage',
        causes: [
            'service-problem'
        ],
        impactLevel: 1,
        impact: {
            processes: [
                'orders'
            ],
            lossPerHourMinor: null,
            currency: 'ILS',
            usersAffected: null,
            deadlines: [],
            reputation: null,
            workaroundExists: false,
            statedBy: 'us'
        },
        trustSignals: [],
        awareAt: T0,
        spokeFirst: 'us',
        deskId: 'desk',
        people: PEOPLE,
        protocol: testProtocol,
        calendars: calendars(),
        drill: null,
        ...over
    };
}
const NOTHING = {
    newFacts: [],
    actions: [],
    customerCanDo: [],
    nextUpdateAt: null,
    forecast: null,
    noForecastNextTryAt: null
};
const substance = (over = {
    newFacts: [
        'The fault is in the order service'
    ]
})=>({
        ...NOTHING,
        ...over
    });

//# sourceMappingURL=fixtures.js.map