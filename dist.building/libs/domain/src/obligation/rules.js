/** Which target a duty has now: by kind and severity, or for the timed update by phase and the customer's own wish. */ "use strict";
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
    get cadenceOf () {
        return cadenceOf;
    },
    get ruleFor () {
        return ruleFor;
    },
    get severityRules () {
        return severityRules;
    }
});
const _status = require("../crisis/status");
const _kernel = require("../kernel");
function severityRules(state) {
    const { severity } = state.crisis;
    return state.protocol.severities[`${severity}`];
}
function cadenceOf(state) {
    return state.obligation.customCadence ?? severityRules(state).cadence[(0, _status.phaseOf)(state)];
}
/** A message whose fate is unknown is cleared up within the day it became unknown; formulas give no figure (own design). */ const TASK_RULE = {
    target: {
        kind: 'time',
        ms: 2 * 3_600_000
    },
    clock: 'extended'
};
/** Only the due instant given with it counts; the target is the stand-in for its ladder: one day a rung. */ const AGREED_RULE = {
    target: {
        kind: 'time',
        ms: _kernel.DAY_MS
    },
    clock: 'always'
};
function ruleFor(state, kind) {
    if (kind === 'timed-update') return cadenceOf(state);
    if (kind === 'task') return TASK_RULE;
    if (kind === 'survey' || kind === 'prevention') return AGREED_RULE;
    const rule = severityRules(state).duties[kind] ?? null;
    // Looking back is owed by the worst severity there was: lowering does not buy freedom from it (review subject).
    if (rule !== null || kind !== 'post-mortem' && kind !== 'executive-review') return rule;
    const worst = state.protocol.severities[`${state.crisis.worstSeverity}`];
    return worst.postMortemRequired ? worst.duties[kind] ?? null : null;
}

//# sourceMappingURL=rules.js.map