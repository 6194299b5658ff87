/**
 * What may be said to a crisis workflow. People and machines speak by Update (answered with the new version, refused without a trace in
 * history); a roll-over is asked for by Signal, because nobody waits for it; Query is for tests and the reconciler only, screens read
 * PostgreSQL.
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
    get CRISIS_WORKFLOW () {
        return CRISIS_WORKFLOW;
    },
    get commandUpdate () {
        return commandUpdate;
    },
    get crisisWorkflowId () {
        return crisisWorkflowId;
    },
    get openUpdate () {
        return openUpdate;
    },
    get rollOverSignal () {
        return rollOverSignal;
    },
    get stateQuery () {
        return stateQuery;
    }
});
const _workflow = require("@temporalio/workflow");
const CRISIS_WORKFLOW = 'crisisWorkflow';
const crisisWorkflowId = (crisisId)=>`crisis:${crisisId}`;
const openUpdate = (0, _workflow.defineUpdate)('open');
const commandUpdate = (0, _workflow.defineUpdate)('command');
const rollOverSignal = (0, _workflow.defineSignal)('roll-over');
const stateQuery = (0, _workflow.defineQuery)('state');

//# sourceMappingURL=messages.js.map