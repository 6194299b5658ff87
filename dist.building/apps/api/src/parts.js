/** What the API is made of, built once and handed to Nest: connections, stores, the engine's door, the live feed, the mail catcher. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "buildParts", {
    enumerable: true,
    get: function() {
        return buildParts;
    }
});
const _delivery = require("#delivery");
const _persistence = require("#persistence");
const _temporalclient = require("#temporal-client");
const _commandsservice = require("./commands/commands.service");
const _opencrisisservice = require("./commands/open-crisis.service");
const _owncalendars = require("./reference/own-calendars");
const _pinnedprotocols = require("./reference/pinned-protocols");
const _crisisfeed = require("./streams/crisis-feed");
async function buildParts(config, logger) {
    const dataSource = (0, _persistence.createDataSource)({
        ...config,
        applicationName: 'tikkun-api',
        onConnectionLost: (error)=>{
            logger.warn({
                err: error
            }, 'a database connection was lost');
        }
    });
    await dataSource.initialize();
    const temporal = (0, _temporalclient.lazyClient)(config);
    const policies = new _persistence.PolicyStore(dataSource);
    const staff = new _persistence.StaffStore(dataSource);
    const queue = new _persistence.CrisisQueueReadModel(dataSource);
    const crises = new _persistence.CrisisStore(dataSource);
    const protocols = await (0, _pinnedprotocols.readPinnedProtocols)(config.protocolsDir, policies);
    const calendars = new _owncalendars.OwnCalendars(policies);
    const opening = new _opencrisisservice.OpenCrisisService({
        crises,
        customers: new _persistence.CustomerStore(dataSource),
        staff,
        policies,
        protocols,
        calendars
    });
    const commands = new _commandsservice.CommandsService({
        gateway: new _temporalclient.CrisisGateway(temporal, config.taskQueue),
        crises,
        queue,
        keys: new _persistence.IdempotencyStore(dataSource),
        audit: new _persistence.RefusalAuditStore(dataSource),
        opening,
        logger
    });
    const feed = new _crisisfeed.CrisisFeed(config.databaseUrl, logger);
    await feed.start();
    const mail = config.mode === 'embedded' ? new _delivery.MailCatcher({
        database: dataSource,
        mailPort: config.mailPort,
        logger
    }) : null;
    await mail?.start();
    const stop = async ()=>{
        await mail?.stop();
        await temporal.connection.close();
        await dataSource.destroy();
    };
    return {
        config,
        logger,
        dataSource,
        temporal,
        commands,
        queue,
        obligations: new _persistence.ObligationReadModel(dataSource),
        staff,
        policies,
        protocols,
        calendars,
        feed,
        mail,
        stop
    };
}

//# sourceMappingURL=parts.js.map