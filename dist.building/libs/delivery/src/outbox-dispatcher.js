/**
 * Sends what the outbox holds, each row once. Invariants:
 *  1. A row is sent only between its claim (queued → sending, committed) and its settling, by whoever claimed it.
 *  2. Words to a customer or a survey leave at most once: accepted → sent; refused for good → failed; certainly not handed over → queued
 *     again, later; anything else → unknown, which a person clears up. A notice to staff in doubt is sent again.
 *  3. A drill's words to customers never reach a mail server: the store settles them when they are written, and we look again.
 *  4. The outcome of a message is reported to its crisis until that has succeeded; the row remembers whether it has.
 *
 * Several dispatchers may run at once. If one dies, its rows' leases run out, and any other settles them by rule 2.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "OutboxDispatcher", {
    enumerable: true,
    get: function() {
        return OutboxDispatcher;
    }
});
const _nodeos = require("node:os");
const _observability = require("#observability");
const _persistence = require("#persistence");
const _backoff = require("./smtp/backoff");
const _smtpmailer = require("./smtp/smtp-mailer");
const _wakeloop = require("./wake-loop");
const LEASE_MS = 60_000;
const POLL_MS = 5_000;
/** Messages in hand at once: the SMTP server, not we, is the bottleneck. */ const CONCURRENCY = 8;
const REPORTS_PER_ROUND = 50;
/** The workflow is away or its crisis refuses to load: ask again, but not at every round. */ const REPORT_PAUSE_MS = 10_000;
const DRAIN_MS = 5_000;
const MIN_SLEEP_MS = 100;
let OutboxDispatcher = class OutboxDispatcher {
    constructor(options){
        this.options = options;
        this.name = `${(0, _nodeos.hostname)()}/${String(process.pid)}/${Math.random().toString(36).slice(2, 8)}`;
        this.inHand = new Set();
        this.reportAgainAt = 0;
        this.stopping = false;
        this.clock = options.clock ?? Date.now;
        this.leaseMs = options.leaseMs ?? LEASE_MS;
        this.loop = new _wakeloop.WakeLoop({
            pollMs: options.pollMs ?? POLL_MS,
            round: ()=>this.round(),
            onError: (error)=>options.logger.warn((0, _observability.loggedFields)(error), 'the outbox cannot be read; trying again')
        });
        if (options.databaseUrl !== null) {
            const wake = ()=>this.loop.wake();
            this.listener = new _persistence.DatabaseListener({
                databaseUrl: options.databaseUrl,
                channels: [
                    _persistence.OUTBOX_CHANNEL
                ],
                onNotice: wake,
                onConnected: wake
            });
        }
    }
    /** Begins to send. Resolves once it listens; a database that is away is waited for. */ async start() {
        this.loop.start();
        await this.listener?.start();
    }
    /** Takes nothing new, waits for the sends in hand (at most 5 s); what is still open then is left to its lease. Leaves the mailer to its owner. */ async stop() {
        this.stopping = true;
        const listening = this.listener?.stop();
        const drained = (async ()=>{
            await this.loop.stop();
            await Promise.all(this.inHand);
            await this.reporting;
        })();
        let timer;
        await Promise.race([
            drained,
            new Promise((resolve)=>{
                timer = setTimeout(resolve, DRAIN_MS);
            })
        ]);
        clearTimeout(timer);
        await listening;
    }
    async round() {
        const { outbox, logger } = this.options;
        for (const lost of (await outbox.expireLeases())){
            logger.warn({
                outboxKey: lost.key,
                kind: lost.kind,
                state: lost.state
            }, 'a sender ended before it said what became of a message');
        }
        this.startReporting();
        const free = (this.options.concurrency ?? CONCURRENCY) - this.inHand.size;
        if (free <= 0 || this.stopping) return undefined;
        // No more than can begin at once: a claimed row that waits would use up its lease.
        const claimedAtMs = performance.now();
        const claimed = await outbox.claim(free, this.name, this.leaseMs);
        for (const record of claimed)this.take(record, claimedAtMs);
        if (claimed.length > 0) return undefined;
        const next = await outbox.nextAttemptAt();
        // The database keeps its own clock: a row due by ours may not be due by its own yet.
        return next === null ? undefined : Math.max(MIN_SLEEP_MS, next - this.clock());
    }
    take(record, claimedAtMs) {
        const work = this.carry(record, claimedAtMs).catch((error)=>this.options.logger.error({
                ...(0, _observability.loggedFields)(error),
                outboxKey: record.key
            }, 'a message could not be settled; its lease will tell')).finally(()=>{
            this.inHand.delete(work);
            this.loop.wake();
        });
        this.inHand.add(work);
    }
    /** One claimed row to its end. Throws only when the database cannot be written: then the lease runs out and the row is settled by it. */ async carry(record, claimedAtMs) {
        const { outbox, mailer, logger } = this.options;
        if (record.payload.drill && record.kind !== 'staff') {
            logger.error({
                outboxKey: record.key
            }, 'a drill message to a customer was queued to be sent; it is held back');
            await outbox.settle(record.key, 'suppressed', 'a drill never reaches a customer');
            return;
        }
        let rendered;
        try {
            rendered = await this.options.render(record);
        } catch (error) {
            logger.warn({
                ...(0, _observability.loggedFields)(error),
                outboxKey: record.key
            }, 'a message could not be written; trying again');
            return this.later(record, error instanceof Error ? error.message : String(error));
        }
        if (!rendered.ok) {
            logger.warn({
                outboxKey: record.key,
                why: rendered.why
            }, 'there is nobody to send a message to');
            await outbox.settle(record.key, 'suppressed', rendered.why);
            return;
        }
        // A process that was frozen after its claim may wake when the row is no longer its own; then nothing may leave.
        if (performance.now() - claimedAtMs > this.leaseMs - Math.min(_smtpmailer.ATTEMPT_TIMEOUT_MS, this.leaseMs / 2)) return this.later(record, 'the sender was held up before sending');
        await this.settle(record, await mailer.send(rendered.mail));
    }
    async settle(record, verdict) {
        const { outbox, logger } = this.options;
        if (verdict.outcome === 'not-sent') return this.later(record, verdict.detail);
        if (verdict.outcome === 'in-doubt' && record.kind === 'staff') return this.later(record, verdict.detail);
        const state = verdict.outcome === 'accepted' ? 'sent' : verdict.outcome === 'refused' ? 'failed' : 'unknown';
        await outbox.settle(record.key, state, state === 'sent' ? '' : verdict.detail);
        if (state === 'sent') logger.info({
            outboxKey: record.key,
            kind: record.kind
        }, 'message sent');
        else logger.warn({
            outboxKey: record.key,
            kind: record.kind,
            state,
            detail: verdict.detail
        }, 'message not known to be delivered');
    }
    async later(record, why) {
        const { outbox, logger } = this.options;
        if (record.attempts >= _backoff.MAX_ATTEMPTS) {
            logger.error({
                outboxKey: record.key,
                kind: record.kind,
                attempts: record.attempts,
                why
            }, 'message given up');
            await outbox.settle(record.key, 'failed', why);
            return;
        }
        const waitMs = (0, _backoff.waitAfterAttemptMs)(record.attempts, Math.random());
        logger.info({
            outboxKey: record.key,
            attempts: record.attempts,
            waitMs,
            why
        }, 'message will be tried again');
        await outbox.reschedule(record.key, this.clock() + waitMs, why);
    }
    /** Reports run beside the sending, so that a workflow that is away never holds up a message. */ startReporting() {
        if (this.reporting !== undefined || this.stopping || this.clock() < this.reportAgainAt) return;
        this.reporting = this.report().catch((error)=>{
            this.reportAgainAt = this.clock() + REPORT_PAUSE_MS;
            this.options.logger.warn((0, _observability.loggedFields)(error), 'outcomes of messages could not be reported; trying again');
        }).finally(()=>{
            this.reporting = undefined;
        });
    }
    async report() {
        const { outbox, reportDelivery, logger } = this.options;
        const waiting = await outbox.unreported(REPORTS_PER_ROUND);
        let failed;
        for (const record of waiting){
            const report = reportOf(record);
            if (this.stopping) return;
            try {
                const told = report === null ? {
                    ok: true
                } : await reportDelivery(report);
                if (!told.ok) logger.warn({
                    outboxKey: record.key,
                    code: told.code
                }, 'the crisis refused to hear what became of a message');
                await outbox.markReported(record.key);
            } catch (error) {
                failed = error; // others may still be told; the round ends as failed
            }
        }
        if (failed !== undefined) throw failed;
        if (waiting.length === REPORTS_PER_ROUND) this.loop.wake();
    }
};
/** What a settled row says to its crisis; null when there is nothing to say. A drill's words count as sent: shown, and owed no more. */ function reportOf(record) {
    if (record.messageId === null) return null;
    const outcome = {
        sent: 'sent',
        drill: 'sent',
        failed: 'failed',
        suppressed: 'failed',
        unknown: 'unknown',
        queued: null,
        sending: null
    }[record.state];
    if (outcome === null) return null;
    const detail = record.state === 'drill' ? 'drill' : record.lastError ?? '';
    return {
        crisisId: record.crisisId,
        commandId: `delivery/${record.key}/${outcome}`,
        messageId: record.messageId,
        outcome,
        detail
    };
}

//# sourceMappingURL=outbox-dispatcher.js.map