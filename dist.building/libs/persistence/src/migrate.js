"use strict";
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
    get migrate () {
        return migrate;
    },
    get runMigrations () {
        return runMigrations;
    }
});
const _datasource = require("./data-source");
/** Any fixed number: all processes of this application wait on the same one. */ const MIGRATION_LOCK = 7_446_201;
async function runMigrations(dataSource) {
    // The lock sits on a connection of its own: the migrations commit on theirs.
    const lock = dataSource.createQueryRunner();
    await lock.connect();
    try {
        await lock.query('select pg_advisory_lock($1)', [
            MIGRATION_LOCK
        ]);
        const run = await dataSource.runMigrations({
            transaction: 'each'
        });
        return run.map((migration)=>migration.name);
    } finally{
        await lock.query('select pg_advisory_unlock($1)', [
            MIGRATION_LOCK
        ]).catch(()=>undefined); // a broken connection has given its lock back already
        await lock.release();
    }
}
async function migrate(options) {
    // Two connections: one holds the lock, one migrates.
    const dataSource = (0, _datasource.createDataSource)({
        ...options,
        dbPool: Math.max(2, options.dbPool),
        applicationName: 'tikkun-migrate',
        statementTimeoutMs: 0
    });
    await dataSource.initialize();
    try {
        return await runMigrations(dataSource);
    } finally{
        await dataSource.destroy();
    }
}

//# sourceMappingURL=migrate.js.map