/** The technical track: locate → contain → work around → fix → verify, ordered by the customer's return to operation. Types only. */ "use strict";
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
    get NO_FIX () {
        return NO_FIX;
    },
    get TECHNICAL_STEPS () {
        return TECHNICAL_STEPS;
    }
});
const TECHNICAL_STEPS = [
    'located',
    'contained',
    'worked-around',
    'fixed',
    'verified',
    'root-cause',
    'prevention'
];
const NO_FIX = {
    locatedAt: null,
    containedAt: null,
    workaround: null,
    fixedAt: null,
    verifiedAt: null,
    failedVerifications: 0,
    operationalAt: null,
    finishedAt: null
};

//# sourceMappingURL=fix.js.map