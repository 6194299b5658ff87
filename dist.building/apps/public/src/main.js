/** The public pages: survey and status, for customers, by signed links. Needs PostgreSQL only. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
require("reflect-metadata");
const _config = require("#config");
const _identity = require("#identity");
const _observability = require("#observability");
const _persistence = require("#persistence");
const _createpublicapp = require("./create-public-app");
const _ratelimit = require("./rate-limit");
const _publicfacts = require("./read/public-facts");
/** A page is a few requests; many contacts may sit behind one address. */ const BY_ADDRESS = {
    burst: 120,
    perMinute: 240
};
const BY_LINK = {
    burst: 20,
    perMinute: 20
};
const READY_TIMEOUT_MS = 2_000;
async function main() {
    const config = (0, _config.readConfig)();
    const logger = (0, _observability.createLogger)('public');
    const dataSource = (0, _persistence.createDataSource)({
        ...config,
        applicationName: 'tikkun-public',
        onConnectionLost: (error)=>logger.warn((0, _observability.loggedFields)(error), 'a database connection was lost')
    });
    await dataSource.initialize();
    const isReady = async ()=>{
        let timer;
        const late = new Promise((resolve)=>{
            timer = setTimeout(()=>resolve(false), READY_TIMEOUT_MS);
        });
        const asked = (0, _persistence.runSql)(dataSource, 'select 1').then(()=>true, ()=>false);
        return Promise.race([
            asked,
            late
        ]).finally(()=>clearTimeout(timer));
    };
    const app = await (0, _createpublicapp.createPublicApp)({
        facts: new _publicfacts.PublicFacts(dataSource),
        inbound: new _persistence.InboundStore(dataSource),
        isReady,
        logger,
        clock: Date.now,
        checkLink: (token, purpose, now)=>checkLink(token, {
                purpose,
                now,
                secret: config.secret
            }),
        organisation: /^\s*"?([^"<]+?)"?\s*</.exec(config.mailFrom)?.[1] ?? 'Tikkun',
        byAddress: new _ratelimit.RateLimit(BY_ADDRESS),
        byLink: new _ratelimit.RateLimit(BY_LINK)
    });
    await (config.mode === 'embedded' ? app.listen(config.publicPort, '127.0.0.1') : app.listen(config.publicPort));
    logger.info({
        port: config.publicPort
    }, 'public pages listening');
    const stop = ()=>{
        app.close().then(()=>dataSource.destroy()).catch((error)=>{
            logger.error((0, _observability.loggedFields)(error), 'the public pages did not stop cleanly');
            process.exitCode = 1;
        });
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
}
function checkLink(token, by) {
    const checked = (0, _identity.verifyLink)(token, by.purpose, {
        secret: by.secret,
        now: by.now
    });
    if (!checked.ok) return {
        ok: false,
        why: checked.code === 'link.expired' ? 'expired' : 'invalid'
    };
    return {
        ok: true,
        grant: {
            crisisId: checked.link.crisisId,
            contactId: checked.link.contactId,
            cycle: checked.link.cycle ?? 0
        }
    };
}
main().catch((error)=>{
    process.stderr.write(`${error instanceof _config.ConfigRefused || process.env['TIKKUN_DEBUG'] !== '1' ? error instanceof Error ? error.message : String(error) : String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=main.js.map