/**
 * Severity on two axes (formulas 1): impact, the customer's side of the fault, and trust, the sum of what has hurt it.
 * severity = min(impact level, trust level), 1 worst: a small fault with great damage to trust is a crisis (S2-06).
 */ "use strict";
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
    get TRUST_POINTS () {
        return TRUST_POINTS;
    },
    get TRUST_SIGNALS () {
        return TRUST_SIGNALS;
    },
    get assessSeverity () {
        return assessSeverity;
    },
    get trustLevelOf () {
        return trustLevelOf;
    }
});
const TRUST_POINTS = {
    'trust-lost-or-threat': 3,
    'public-exposure': 3,
    'executive-involved': 2,
    'heard-elsewhere': 2,
    'same-fault-90-days': 2,
    'unanswered-contacts': 2,
    'broken-promise': 2,
    'reopened-fix': 2,
    'furious-or-hurt': 1
};
const TRUST_SIGNALS = [
    'trust-lost-or-threat',
    'public-exposure',
    'executive-involved',
    'heard-elsewhere',
    'same-fault-90-days',
    'unanswered-contacts',
    'broken-promise',
    'reopened-fix',
    'furious-or-hurt'
];
/** Broken promises count 2 each, 4 at most; every other signal counts once. */ const MAX_BROKEN_PROMISES = 2;
function trustLevelOf(points) {
    if (points >= 7) return 1;
    if (points >= 4) return 2;
    return points >= 2 ? 3 : 4;
}
function assessSeverity(impactLevel, signals) {
    const counted = new Map();
    for (const signal of signals){
        const most = signal === 'broken-promise' ? MAX_BROKEN_PROMISES : 1;
        counted.set(signal, Math.min(most, (counted.get(signal) ?? 0) + 1));
    }
    const reasons = [
        ...counted
    ].map(([code, times])=>({
            code,
            points: TRUST_POINTS[code] * times
        }));
    const trustPoints = reasons.reduce((sum, reason)=>sum + reason.points, 0);
    const trustLevel = trustLevelOf(trustPoints);
    const severity = impactLevel < trustLevel ? impactLevel : trustLevel;
    const decidedBy = impactLevel === trustLevel ? 'both' : impactLevel < trustLevel ? 'impact' : 'trust';
    return {
        impactLevel,
        trustPoints,
        trustLevel,
        severity,
        isCrisis: trustLevel <= 2 || severity === 1,
        decidedBy,
        reasons
    };
}

//# sourceMappingURL=severity.js.map