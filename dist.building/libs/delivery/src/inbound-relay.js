/**
 * Brings facts given on public pages to their crisis. The row's id is the command's id, so relaying twice is harmless and a lease that ran
 * out is simply taken again. A crisis that refuses has the last word; a crisis that cannot be reached is tried until it can.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "InboundRelay", {
    enumerable: true,
    get: function() {
        return InboundRelay;
    }
});
const _observability = require("#observability");
const _persistence = require("#persistence");
const _wakeloop = require("./wake-loop");
/** Longer than a command may take; a fact whose relay threw waits as long before it is tried again. */ const LEASE_MS = 30_000;
const POLL_MS = 5_000;
const BATCH = 10;
const DRAIN_MS = 5_000;
let InboundRelay = class InboundRelay {
    constructor(options){
        this.options = options;
        this.loop = new _wakeloop.WakeLoop({
            pollMs: options.pollMs ?? POLL_MS,
            round: ()=>this.round(),
            onError: (error)=>options.logger.warn((0, _observability.loggedFields)(error), 'facts from public pages cannot be read; trying again')
        });
        if (options.databaseUrl !== null) {
            const wake = ()=>this.loop.wake();
            this.listener = new _persistence.DatabaseListener({
                databaseUrl: options.databaseUrl,
                channels: [
                    _persistence.INBOUND_CHANNEL
                ],
                onNotice: wake,
                onConnected: wake
            });
        }
    }
    async start() {
        this.loop.start();
        await this.listener?.start();
    }
    /** Takes nothing new and waits for what is in hand, at most 5 s. */ async stop() {
        const listening = this.listener?.stop();
        let timer;
        await Promise.race([
            this.loop.stop(),
            new Promise((resolve)=>{
                timer = setTimeout(resolve, DRAIN_MS);
            })
        ]);
        clearTimeout(timer);
        await listening;
    }
    async round() {
        const claimed = await this.options.inbound.claim(BATCH, this.options.leaseMs ?? LEASE_MS);
        await Promise.all(claimed.map((record)=>this.relay(record)));
        if (claimed.length === BATCH) this.loop.wake();
    }
    async relay(record) {
        const { inbound, sendCommand, logger } = this.options;
        const { id, crisisId, command, actor } = record;
        let answer;
        try {
            answer = await sendCommand({
                crisisId,
                commandId: id,
                command,
                actor
            });
        } catch (error) {
            logger.warn({
                ...(0, _observability.loggedFields)(error),
                inboundId: id,
                attempts: record.attempts
            }, 'a fact could not be relayed; it stays and is tried again');
            return;
        }
        if (answer.ok) return inbound.settle(id, {
            state: 'relayed'
        });
        logger.warn({
            inboundId: id,
            code: answer.code
        }, 'the crisis refused a fact from a public page');
        await inbound.settle(id, {
            state: 'refused',
            refusal: {
                code: answer.code,
                params: answer.params ?? {}
            }
        });
    }
};

//# sourceMappingURL=inbound-relay.js.map