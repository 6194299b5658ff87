/** Puts the worker process together and takes it apart in order: no new work, work in hand finished, connections closed. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startWorkerProcess", {
    enumerable: true,
    get: function() {
        return startWorkerProcess;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _calendar = require("#calendar");
const _contracts = require("#contracts");
const _delivery = require("#delivery");
const _identity = require("#identity");
const _persistence = require("#persistence");
const _temporalclient = require("#temporal-client");
const _bundle = require("./bundle");
const _crisisworker = require("./crisis-worker");
async function startWorkerProcess(config, logger) {
    const dataSource = (0, _persistence.createDataSource)({
        ...config,
        applicationName: 'tikkun-worker',
        onConnectionLost: (error)=>{
            logger.warn({
                err: error
            }, 'a database connection was lost');
        }
    });
    await dataSource.initialize();
    if (!(0, _nodefs.existsSync)(_bundle.BUNDLE_FILE)) await (0, _bundle.writeBundle)();
    const client = (0, _temporalclient.lazyClient)(config);
    const gateway = new _temporalclient.CrisisGateway(client, config.taskQueue);
    const staff = new _persistence.StaffStore(dataSource);
    const mailer = new _delivery.SmtpMailer({
        smtpUrl: config.smtpUrl
    });
    const renderer = new _delivery.MailRenderer({
        mailFrom: config.mailFrom,
        apiUrl: config.apiUrl,
        findPerson: (personId)=>staff.person(personId),
        surveyUrl: (facts)=>`${config.publicUrl}/s/${(0, _identity.signLink)({
                purpose: 'survey',
                ...facts
            }, config.secret)}`
    });
    const dispatcher = new _delivery.OutboxDispatcher({
        outbox: new _persistence.OutboxStore(dataSource),
        databaseUrl: config.databaseUrl,
        mailer,
        logger,
        render: (record)=>renderer.render(record.payload),
        reportDelivery: (report)=>reportDelivery(gateway, report)
    });
    const relay = new _delivery.InboundRelay({
        inbound: new _persistence.InboundStore(dataSource),
        databaseUrl: config.databaseUrl,
        logger,
        sendCommand: (fact)=>relayFact(gateway, fact)
    });
    const worker = await (0, _crisisworker.startCrisisWorker)({
        ...config,
        bundle: {
            codePath: (0, _nodepath.resolve)(_bundle.BUNDLE_FILE)
        },
        activities: {
            store: new _persistence.CrisisStore(dataSource),
            ownCalendars: ()=>ownCalendars(new _persistence.PolicyStore(dataSource))
        }
    });
    await dispatcher.start();
    await relay.start();
    const stop = async ()=>{
        await Promise.all([
            dispatcher.stop(),
            relay.stop(),
            worker.stop()
        ]);
        mailer.close();
        await client.connection.close();
        await dataSource.destroy();
    };
    return {
        stopped: worker.stopped,
        stop
    };
}
/** A message that arrived needs no word; one that failed or may not have arrived becomes a task for a person. Harmless to repeat. */ async function reportDelivery(gateway, report) {
    const { crisisId, commandId, messageId, outcome, detail } = report;
    if (outcome === 'sent') return {
        ok: true
    };
    const answer = await gateway.command(crisisId, {
        commandId,
        actor: {
            id: 'delivery',
            role: 'system'
        },
        command: {
            type: 'report-delivery',
            payload: {
                messageId,
                outcome,
                detail
            }
        }
    });
    return answer.ok ? {
        ok: true
    } : {
        ok: false,
        code: answer.code
    };
}
/** Hands what a customer said on a public page to the crisis; parsed again, because the table is an edge too. */ async function relayFact(gateway, fact) {
    const parsed = (0, _contracts.parseCommand)(fact.command.type, fact.command.payload);
    if (!parsed.ok) return {
        ok: false,
        code: parsed.code,
        params: parsed.params
    };
    const answer = await gateway.command(fact.crisisId, {
        commandId: fact.commandId,
        actor: fact.actor,
        command: parsed.command
    });
    return answer.ok ? {
        ok: true
    } : {
        ok: false,
        code: answer.code,
        params: answer.params
    };
}
async function ownCalendars(policies) {
    const records = await policies.calendars();
    return records.flatMap((record)=>{
        const read = (0, _calendar.parseCalendarFile)(JSON.stringify(record.definition), record.version);
        return read.ok ? [
            read.calendar
        ] : [];
    });
}

//# sourceMappingURL=worker-process.js.map