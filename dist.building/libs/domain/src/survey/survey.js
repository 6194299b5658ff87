/** The closing survey: one invitation per contact and cycle, reminders, expiry, and the call-back a low score asks for. Types only. */ "use strict";
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
    get NO_SURVEY () {
        return NO_SURVEY;
    },
    get SURVEY_ITEMS () {
        return SURVEY_ITEMS;
    },
    get SURVEY_SCALES () {
        return SURVEY_SCALES;
    }
});
const SURVEY_ITEMS = [
    'CSAT-H',
    'TRUST',
    'CES',
    'NPS-T',
    'J-OUT',
    'J-PROC',
    'J-INT',
    'J-INF',
    'OPEN'
];
const SURVEY_SCALES = {
    'CSAT-H': [
        1,
        5
    ],
    TRUST: [
        1,
        5
    ],
    CES: [
        1,
        7
    ],
    'NPS-T': [
        0,
        10
    ],
    'J-OUT': [
        1,
        5
    ],
    'J-PROC': [
        1,
        5
    ],
    'J-INT': [
        1,
        5
    ],
    'J-INF': [
        1,
        5
    ]
};
const NO_SURVEY = {
    cycle: 0,
    sendAt: null,
    remindAt: [],
    expireAt: null,
    invitations: [],
    endedAt: null,
    lowScoreOpen: false,
    trustBefore: null,
    answers: []
};

//# sourceMappingURL=survey.js.map