/** The API process. Any number may run side by side; it holds no state that another could miss. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _core = require("@nestjs/core");
const _config = require("#config");
const _observability = require("#observability");
const _apimodule = require("./api.module");
const _application = require("./application");
const _parts = require("./parts");
/** Requests in hand get this long to end when the process is asked to stop. */ const STOP_GRACE_MS = 3_000;
async function main() {
    const config = (0, _config.readConfig)();
    const logger = (0, _observability.createLogger)('api');
    const parts = await (0, _parts.buildParts)(config, logger);
    const app = await _core.NestFactory.create(_apimodule.ApiModule.with(parts), {
        bodyParser: false,
        logger: new _observability.NestPinoLogger(logger),
        abortOnError: false
    });
    (0, _application.dressApplication)(app, parts);
    await app.listen(config.apiPort, process.env['TIKKUN_API_HOST'] ?? '127.0.0.1');
    process.stdout.write(`api ready on ${String(config.apiPort)}\n`);
    const stop = async ()=>{
        await parts.feed.stop();
        const closed = app.close();
        const timer = setTimeout(()=>{
            app.getHttpServer().closeAllConnections();
        }, STOP_GRACE_MS);
        await closed;
        clearTimeout(timer);
        await parts.stop();
    };
    const onSignal = ()=>{
        stop().catch((error)=>{
            logger.error({
                err: error
            }, 'stopping failed');
            process.exitCode = 1;
        });
    };
    process.once('SIGTERM', onSignal);
    process.once('SIGINT', onSignal);
}
main().catch((error)=>{
    process.stderr.write(`${error instanceof Error ? process.env['TIKKUN_DEBUG'] === '1' ? error.stack ?? error.message : error.message : String(error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=main.js.map