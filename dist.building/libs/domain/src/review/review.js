/** The post-mortem and its executive gate: people complete it, another reviews it, an executive signs it. Types only. */ "use strict";
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
    get DECISION_ELEMENTS () {
        return DECISION_ELEMENTS;
    },
    get NO_REVIEW () {
        return NO_REVIEW;
    },
    get REVIEW_NEXT () {
        return REVIEW_NEXT;
    },
    get REVIEW_SECTIONS () {
        return REVIEW_SECTIONS;
    }
});
const REVIEW_SECTIONS = [
    'summary',
    'impact',
    'what-went-well',
    'what-failed',
    'where-we-were-lucky',
    'relationship',
    'lessons'
];
const DECISION_ELEMENTS = [
    'transparency',
    'responsibility',
    'compensation',
    'prevention'
];
const REVIEW_NEXT = {
    none: [
        'draft',
        'not-required'
    ],
    'not-required': [
        'draft'
    ],
    draft: [
        'in-review'
    ],
    'in-review': [
        'draft',
        'reviewed'
    ],
    reviewed: [
        'draft',
        'signed'
    ],
    signed: [
        'draft'
    ]
};
const NO_REVIEW = {
    stage: 'none',
    sectionsDone: [],
    submittedBy: null,
    reviewedBy: null,
    signedBy: null,
    signedAt: null,
    climbs: 0
};

//# sourceMappingURL=review.js.map