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
    get ALL_TABLES () {
        return ALL_TABLES;
    },
    get createDataSource () {
        return createDataSource;
    }
});
const _typeorm = require("typeorm");
const _1763000000000firsthouse = require("./migrations/1763000000000-first-house");
const _crisistable = require("./tables/crisis.table");
const _closingtable = require("./tables/closing.table");
const _customertable = require("./tables/customer.table");
const _messagetable = require("./tables/message.table");
const _obligationtable = require("./tables/obligation.table");
const _outboxtable = require("./tables/outbox.table");
const _policytable = require("./tables/policy.table");
const _stafftable = require("./tables/staff.table");
const ALL_TABLES = [
    _crisistable.crisisTable,
    _crisistable.crisisSnapshotTable,
    _crisistable.caseEventTable,
    _crisistable.commandResultTable,
    _crisistable.idempotencyKeyTable,
    _obligationtable.obligationTable,
    _messagetable.messageTable,
    _messagetable.contactLogTable,
    _closingtable.reviewSectionTable,
    _closingtable.surveyAnswerTable,
    _outboxtable.outboxTable,
    _outboxtable.inboundTable,
    _customertable.accountTable,
    _customertable.contactTable,
    _stafftable.deskTable,
    _stafftable.personTable,
    _stafftable.sessionTable,
    _stafftable.apiTokenTable,
    _policytable.protocolUsedTable,
    _policytable.calendarOwnTable,
    _policytable.refusalAuditTable
];
/** How long a new connection may take; a database that is down is then told apart from one that is slow. */ const CONNECT_TIMEOUT_MS = 5_000;
/** No statement of ours comes near this; one that does holds up others and is better ended. */ const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;
/** An idle connection is kept warm this long: its prepared statements are worth keeping. */ const IDLE_CONNECTION_MS = 300_000;
function createDataSource(options) {
    return new _typeorm.DataSource({
        type: 'postgres',
        url: options.databaseUrl,
        applicationName: options.applicationName ?? 'tikkun',
        connectTimeoutMS: CONNECT_TIMEOUT_MS,
        poolSize: options.dbPool,
        installExtensions: false,
        synchronize: false,
        migrationsRun: false,
        logging: false,
        entities: ALL_TABLES.map((table)=>table.entity),
        migrations: [
            _1763000000000firsthouse.FirstHouse1763000000000
        ],
        migrationsTableName: 'migration',
        poolErrorHandler: (error)=>options.onConnectionLost?.(error),
        extra: {
            // Cursors carry instants as text, so every session must write them alike; jit costs more than our short statements take.
            options: '-c timezone=UTC -c jit=off -c default_transaction_isolation=read\\ committed',
            statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
            idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
            idleTimeoutMillis: IDLE_CONNECTION_MS,
            keepAlive: true
        }
    });
}

//# sourceMappingURL=data-source.js.map