/** What has changed, as it happens: PostgreSQL tells the process, the process tells the open streams. Nothing is kept; a client that was away reads anew. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CrisisFeed", {
    enumerable: true,
    get: function() {
        return CrisisFeed;
    }
});
const _rxjs = require("rxjs");
const _persistence = require("#persistence");
let CrisisFeed = class CrisisFeed {
    constructor(databaseUrl, logger){
        this.subject = new _rxjs.Subject();
        this.listener = new _persistence.DatabaseListener({
            databaseUrl,
            channels: [
                _persistence.CRISIS_CHANNEL
            ],
            onNotice: ({ payload })=>{
                const change = parseChange(payload);
                if (change === null) logger.error({
                    payload
                }, 'a notice of the database could not be read');
                else this.subject.next({
                    kind: 'change',
                    change
                });
            },
            onConnected: ()=>{
                this.subject.next({
                    kind: 'resync'
                });
            },
            onConnectionLost: (error)=>{
                logger.warn({
                    err: error
                }, 'live changes are interrupted; connecting again');
            }
        });
    }
    get items() {
        return this.subject.asObservable();
    }
    async start() {
        await this.listener.start();
    }
    async stop() {
        this.subject.complete();
        await this.listener.stop();
    }
};
function parseChange(payload) {
    const read = JSON.parse(payload);
    if (typeof read !== 'object' || read === null || !('crisisId' in read) || !('version' in read) || !('types' in read)) return null;
    const { crisisId, version, types } = read;
    if (typeof crisisId !== 'string' || typeof version !== 'number' || !Array.isArray(types)) return null;
    return {
        crisisId,
        version,
        types: types.filter((type)=>typeof type === 'string')
    };
}

//# sourceMappingURL=crisis-feed.js.map