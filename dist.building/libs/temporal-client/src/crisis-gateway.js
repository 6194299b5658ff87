/** The one door from a process to the crisis workflows: opens, commands, and turns every failure into a refusal or a known fault. */ "use strict";
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
    get CrisisGateway () {
        return CrisisGateway;
    },
    get EngineUnavailable () {
        return EngineUnavailable;
    }
});
const _client = require("@temporalio/client");
const _common = require("@temporalio/common");
const _domain = require("#domain");
const _messages = require("#workflows/messages");
let EngineUnavailable = class EngineUnavailable extends Error {
    constructor(cause){
        super('The crisis engine did not answer', {
            cause
        }), this.code = 'unavailable.engine';
        this.name = 'EngineUnavailable';
    }
};
/** Longer than a worker restart takes, shorter than a person waits. */ const ANSWER_TIMEOUT_MS = 15_000;
let CrisisGateway = class CrisisGateway {
    constructor(client, taskQueue){
        this.client = client;
        this.taskQueue = taskQueue;
    }
    /** Opens a crisis. The same crisis id (derived from the Idempotency-Key) twice is one crisis, answered the same. Throws EngineUnavailable. */ async open(envelope) {
        const workflowId = (0, _messages.crisisWorkflowId)(envelope.payload.crisisId);
        const operation = new _client.WithStartWorkflowOperation(_messages.CRISIS_WORKFLOW, {
            workflowId,
            taskQueue: this.taskQueue,
            args: [
                null
            ],
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
            staticSummary: envelope.payload.reference
        });
        return this.answered(()=>this.client.workflow.executeUpdateWithStart(_messages.openUpdate, {
                args: [
                    envelope
                ],
                updateId: envelope.commandId,
                startWorkflowOperation: operation
            }));
    }
    /** Sends a command. Repeats with the same command id answer the same. Throws EngineUnavailable. */ async command(crisisId, envelope) {
        const handle = this.client.workflow.getHandle((0, _messages.crisisWorkflowId)(crisisId));
        return this.answered(()=>handle.executeUpdate(_messages.commandUpdate, {
                args: [
                    envelope
                ],
                updateId: envelope.commandId
            }));
    }
    /** Asks a crisis to roll over (onto a new worker version); harmless to repeat. */ async rollOver(crisisId) {
        await this.client.workflow.getHandle((0, _messages.crisisWorkflowId)(crisisId)).signal(_messages.rollOverSignal);
    }
    async answered(call) {
        try {
            const answer = await this.client.withDeadline(Date.now() + ANSWER_TIMEOUT_MS, call);
            return {
                ok: true,
                answer
            };
        } catch (error) {
            return refusalOf(error);
        }
    }
};
function refusalOf(error) {
    if (error instanceof _client.WorkflowUpdateFailedError && error.cause instanceof _common.ApplicationFailure && typeof error.cause.type === 'string') {
        return fromFailure(error.cause, error.cause.type);
    }
    if (error instanceof _client.WorkflowNotFoundError || error instanceof _client.WorkflowExecutionAlreadyStartedError) return (0, _domain.refuse)('crisis.ended');
    throw new EngineUnavailable(error);
}
/** The refusal as the workflow threw it: type = code, details = [params, field]. */ function fromFailure(failure, code) {
    const [params, field] = failure.details ?? [];
    const known = {};
    if (typeof params === 'object' && params !== null) {
        for (const [name, value] of Object.entries(params))if (typeof value === 'string' || typeof value === 'number') known[name] = value;
    }
    return (0, _domain.refuse)(code, known, typeof field === 'string' ? field : undefined);
}

//# sourceMappingURL=crisis-gateway.js.map