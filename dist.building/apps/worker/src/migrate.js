/** Brings the schema up to date; with TIKKUN_SEED=demo loads the demo organisation. Both may be repeated. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _config = require("#config");
const _identity = require("#identity");
const _persistence = require("#persistence");
async function main() {
    const config = (0, _config.readConfig)();
    const run = await (0, _persistence.migrate)(config);
    process.stdout.write(run.length === 0 ? 'schema up to date\n' : `migrated: ${run.join(', ')}\n`);
    if (process.env['TIKKUN_SEED'] !== 'demo') return;
    const dataSource = (0, _persistence.createDataSource)(config);
    await dataSource.initialize();
    try {
        await (0, _identity.seedDemo)(dataSource, {
            dataDir: config.dataDir
        });
    } finally{
        await dataSource.destroy();
    }
}
main().catch((error)=>{
    process.stderr.write(`${error instanceof Error ? process.env['TIKKUN_DEBUG'] === '1' ? error.stack ?? error.message : error.message : String(error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=migrate.js.map