/** Hosts the crisis workflows and their activities. One object to start, one promise that tells when it has stopped. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startCrisisWorker", {
    enumerable: true,
    get: function() {
        return startCrisisWorker;
    }
});
const _worker = require("@temporalio/worker");
const _activities = require("#activities");
const _temporalclient = require("#temporal-client");
/** Tasks in hand get this long to finish before they are given back to the server. */ const SHUTDOWN_GRACE_MS = 3_000;
async function startCrisisWorker(options) {
    const { connection: connectionConfig, namespace } = (0, _temporalclient.connectionOptions)(options);
    const connection = await _worker.NativeConnection.connect(connectionConfig);
    const worker = await _worker.Worker.create({
        connection,
        namespace,
        taskQueue: options.taskQueue,
        workflowBundle: options.bundle,
        activities: {
            ...(0, _activities.createCrisisActivities)(options.activities)
        },
        maxCachedWorkflows: options.cachedWorkflows,
        maxConcurrentWorkflowTaskExecutions: Math.min(40, options.cachedWorkflows),
        maxConcurrentActivityTaskExecutions: 20,
        maxConcurrentLocalActivityExecutions: 40,
        workflowTaskPollerBehavior: {
            type: 'autoscaling',
            minimum: 2,
            maximum: 20,
            initial: 5
        },
        activityTaskPollerBehavior: {
            type: 'autoscaling',
            minimum: 1,
            maximum: 10,
            initial: 2
        },
        shutdownGraceTime: SHUTDOWN_GRACE_MS
    });
    const running = worker.run();
    const stopped = running.finally(()=>connection.close());
    let stopping = false;
    return {
        stopped,
        stop: async ()=>{
            if (!stopping) {
                stopping = true;
                worker.shutdown();
            }
            await stopped;
        }
    };
}

//# sourceMappingURL=crisis-worker.js.map