"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "builtInCalendars", {
    enumerable: true,
    get: function() {
        return builtInCalendars;
    }
});
const _definition = require("./definition");
const _ildays = require("./tables/il-days");
const _ukdays = require("./tables/uk-days");
const _usdays = require("./tables/us-days");
/** Years for which the holiday tables were generated and reviewed (architecture.md, end). */ const coverage = {
    from: '2024-01-01',
    to: '2030-12-31'
};
const SUNDAY_TO_THURSDAY = [
    'sun',
    'mon',
    'tue',
    'wed',
    'thu'
];
const MONDAY_TO_FRIDAY = [
    'mon',
    'tue',
    'wed',
    'thu',
    'fri'
];
const OFFICE = [
    [
        '09:00',
        '17:00'
    ]
];
/** Service hours of severity 2 (formulas.md 2), every day of the year. */ const EXTENDED = [
    [
        '07:00',
        '22:00'
    ]
];
/** When a recipient may be asked to answer a survey: working days, into the early evening (our own choice, design D). */ const DELIVERY = [
    [
        '09:00',
        '18:00'
    ]
];
const desks = [
    {
        id: 'il',
        zone: 'Asia/Jerusalem',
        he: 'ישראל',
        en: 'Israel',
        workdays: SUNDAY_TO_THURSDAY,
        days: _ildays.ilDays,
        source: 'Nine statutory holidays closed, eves one hour shorter, intermediate days ordinary'
    },
    {
        id: 'uk',
        zone: 'Europe/London',
        he: 'אנגליה',
        en: 'England',
        workdays: MONDAY_TO_FRIDAY,
        days: _ukdays.ukDays,
        source: 'Bank holidays of England with substitute days'
    },
    {
        id: 'us',
        zone: 'America/New_York',
        he: 'ארצות הברית',
        en: 'United States',
        workdays: MONDAY_TO_FRIDAY,
        days: _usdays.usDays,
        source: 'Federal holidays as observed'
    }
];
const builtInCalendars = [
    ...desks.flatMap(calendarsOfDesk),
    allHours()
];
function calendarsOfDesk(desk) {
    const { zone, days, source } = desk;
    const common = {
        zone,
        coverage,
        source
    };
    return [
        {
            ...common,
            id: desk.id,
            version: `${desk.id}@2026.1`,
            names: {
                he: `שעות עבודה, ${desk.he}`,
                en: `Business hours, ${desk.en}`
            },
            week: weekOf(desk.workdays, OFFICE),
            days
        },
        {
            ...common,
            id: `${desk.id}-extended`,
            version: `${desk.id}-extended@2026.1`,
            names: {
                he: `שעות שירות מורחבות, ${desk.he}`,
                en: `Extended service hours, ${desk.en}`
            },
            week: weekOf(_definition.WEEKDAYS, EXTENDED),
            days: [],
            source: 'Service hours on all days, holidays included'
        },
        {
            ...common,
            id: `${desk.id}-delivery`,
            version: `${desk.id}-delivery@2026.1`,
            names: {
                he: `חלון פנייה ללקוחות, ${desk.he}`,
                en: `Delivery window, ${desk.en}`
            },
            week: weekOf(desk.workdays, DELIVERY),
            days
        }
    ];
}
function allHours() {
    return {
        id: '24x7',
        version: '24x7@2026.1',
        zone: 'UTC',
        names: {
            he: 'כל שעות היממה',
            en: 'Around the clock'
        },
        week: weekOf(_definition.WEEKDAYS, [
            [
                '00:00',
                '24:00'
            ]
        ]),
        days: [],
        coverage,
        source: 'All hours'
    };
}
/** A week with the same hours on `workdays` and none on the others. */ function weekOf(workdays, hours) {
    const on = (day)=>workdays.includes(day) ? hours : [];
    return {
        sun: on('sun'),
        mon: on('mon'),
        tue: on('tue'),
        wed: on('wed'),
        thu: on('thu'),
        fri: on('fri'),
        sat: on('sat')
    };
}

//# sourceMappingURL=built-in.js.map