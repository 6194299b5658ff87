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
    get isInTransaction () {
        return isInTransaction;
    },
    get managerOf () {
        return managerOf;
    },
    get runPrepared () {
        return runPrepared;
    },
    get runSql () {
        return runSql;
    }
});
const _typeorm = require("typeorm");
function managerOf(database) {
    return database instanceof _typeorm.DataSource ? database.manager : database;
}
function isInTransaction(database) {
    return !(database instanceof _typeorm.DataSource) && database.queryRunner?.isTransactionActive === true;
}
async function runSql(database, sql, parameters = []) {
    const result = await managerOf(database).query(sql, [
        ...parameters
    ]);
    // TypeORM answers an UPDATE or DELETE with [rows, count].
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') return result[0];
    return Array.isArray(result) ? result : [];
}
async function runPrepared(database, statement, values) {
    const outer = database instanceof _typeorm.DataSource ? undefined : database.queryRunner;
    const runner = outer ?? managerOf(database).dataSource.createQueryRunner();
    try {
        const client = await runner.connect();
        if (!isPreparedClient(client)) throw new Error('The database driver has no query method.');
        return (await client.query({
            ...statement,
            values
        })).rows;
    } finally{
        if (outer === undefined) await runner.release();
    }
}
function isPreparedClient(client) {
    return typeof client === 'object' && client !== null && 'query' in client && typeof client.query === 'function';
}

//# sourceMappingURL=run-prepared.js.map