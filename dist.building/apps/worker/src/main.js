/** The worker process: crisis workflows, delivery of what is to be sent, relay of what customers said. Any number may run side by side. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _worker = require("@temporalio/worker");
const _config = require("#config");
const _observability = require("#observability");
const _workerprocess = require("./worker-process");
async function main() {
    const config = (0, _config.readConfig)();
    const logger = (0, _observability.createLogger)('worker');
    // Nest-like signal handling is ours: the SDK's own would race with an orderly stop.
    _worker.Runtime.install({
        shutdownSignals: [],
        telemetryOptions: {
            logging: {
                filter: {
                    core: 'WARN',
                    other: 'WARN'
                },
                forward: {}
            }
        },
        logger: temporalLogger(logger)
    });
    const running = await (0, _workerprocess.startWorkerProcess)(config, logger);
    process.stdout.write('worker ready\n');
    const stop = (signal)=>{
        logger.info({
            signal
        }, 'stopping');
        // The process ends by itself when everything is released; a failure to release is a fault worth an exit code.
        running.stop().catch((error)=>{
            logger.error({
                err: error
            }, 'stopping failed');
            process.exitCode = 1;
        });
    };
    process.once('SIGTERM', ()=>{
        stop('SIGTERM');
    });
    process.once('SIGINT', ()=>{
        stop('SIGINT');
    });
    await running.stopped;
}
function temporalLogger(logger) {
    const log = (level, message, meta)=>{
        if (level === 'ERROR') logger.error({
            ...meta
        }, message);
        else if (level === 'WARN') logger.warn({
            ...meta
        }, message);
        else logger.debug({
            ...meta
        }, message);
    };
    return {
        log,
        trace: (message, meta)=>{
            log('TRACE', message, meta);
        },
        debug: (message, meta)=>{
            log('DEBUG', message, meta);
        },
        info: (message, meta)=>{
            log('INFO', message, meta);
        },
        warn: (message, meta)=>{
            log('WARN', message, meta);
        },
        error: (message, meta)=>{
            log('ERROR', message, meta);
        }
    };
}
main().catch((error)=>{
    process.stderr.write(`${error instanceof Error ? process.env['TIKKUN_DEBUG'] === '1' ? error.stack ?? error.message : error.message : String(error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=main.js.map