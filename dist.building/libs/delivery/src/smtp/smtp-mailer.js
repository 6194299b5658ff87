/**
 * Hands messages to one SMTP server over a few kept connections, and says of each attempt what is known (send-verdict.ts).
 * The connection class of nodemailer is used below its transports, because only there can one see whether the data had begun to leave.
 */ "use strict";
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
    get ATTEMPT_TIMEOUT_MS () {
        return ATTEMPT_TIMEOUT_MS;
    },
    get SmtpMailer () {
        return SmtpMailer;
    }
});
const _nodestream = require("node:stream");
const _smtpconnection = /*#__PURE__*/ _interop_require_default(require("nodemailer/lib/smtp-connection"));
const _sendverdict = require("./send-verdict");
const _smtpsettings = require("./smtp-settings");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const MAX_CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;
const ATTEMPT_TIMEOUT_MS = 40_000;
/** Servers commonly end a session after a hundred messages. */ const MESSAGES_PER_CONNECTION = 90;
const IDLE_MS = 15_000;
let SmtpMailer = class SmtpMailer {
    constructor(options){
        this.options = options;
        this.idle = [];
        this.waiting = [];
        this.busy = 0;
        this.closed = false;
        this.settings = (0, _smtpsettings.readSmtpUrl)(options.smtpUrl);
    }
    /** One attempt, on a kept connection where there is one; a kept one found dead before any data left is replaced once. */ async send(mail) {
        await this.takeSlot();
        try {
            const kept = this.takeIdle();
            if (kept !== undefined) {
                const verdict = await this.attempt(kept, mail);
                if (verdict.outcome !== 'not-sent' || kept.alive) return verdict;
            }
            const fresh = await this.open();
            return 'outcome' in fresh ? fresh : await this.attempt(fresh, mail);
        } finally{
            this.giveSlot();
        }
    }
    /** Ends idle connections now and others after the message they carry. */ close() {
        this.closed = true;
        for (const kept of this.idle.splice(0))this.end(kept);
    }
    async takeSlot() {
        if (this.busy >= (this.options.maxConnections ?? MAX_CONNECTIONS)) await new Promise((resolve)=>this.waiting.push(resolve));
        else this.busy += 1;
    }
    /** A slot goes straight to who has waited longest. */ giveSlot() {
        const next = this.waiting.shift();
        if (next === undefined) this.busy -= 1;
        else next();
    }
    takeIdle() {
        for(let kept = this.idle.pop(); kept !== undefined; kept = this.idle.pop()){
            clearTimeout(kept.idleTimer);
            if (kept.alive) return kept;
        }
        return undefined;
    }
    async open() {
        const { host, port, secure, user, password } = this.settings;
        const connection = new _smtpconnection.default({
            host,
            port,
            secure,
            socketTimeout: this.options.silenceTimeoutMs ?? SILENCE_TIMEOUT_MS,
            logger: false,
            connectionTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
            greetingTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
            dnsTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS
        });
        const kept = {
            connection,
            sent: 0,
            alive: true,
            idleTimer: undefined
        };
        try {
            await new Promise((resolve, reject)=>{
                const fail = (error)=>{
                    kept.alive = false;
                    reject(error instanceof Error ? error : new Error('The mail server closed the connection.'));
                };
                connection.on('error', fail); // stays on: an idle connection may break too
                connection.on('end', ()=>fail(undefined));
                connection.connect((error)=>{
                    if (error !== undefined && error !== null) return fail(error);
                    if (user === null) return resolve();
                    connection.login({
                        user,
                        pass: password ?? ''
                    }, (refused)=>refused === undefined || refused === null ? resolve() : fail(refused));
                });
            });
            return kept;
        } catch (error) {
            this.end(kept);
            return (0, _sendverdict.judgeFailure)((0, _sendverdict.readFailure)(error), false);
        }
    }
    async attempt(kept, mail) {
        let handedOver = false;
        // Read only once the server has said to go on with the data: the first read is the instant of no return.
        const message = new _nodestream.Readable({
            read () {
                handedOver = true;
                this.push(mail.raw);
                this.push(null);
            }
        });
        const verdict = await new Promise((resolve)=>{
            const timer = setTimeout(()=>{
                kept.alive = false;
                resolve((0, _sendverdict.judgeFailure)({
                    message: 'The mail server took too long.'
                }, handedOver));
                kept.connection.close();
            }, this.options.attemptTimeoutMs ?? ATTEMPT_TIMEOUT_MS);
            const ended = (failure)=>{
                kept.connection.off('end', onEnd);
                clearTimeout(timer);
                resolve((0, _sendverdict.judgeFailure)((0, _sendverdict.readFailure)(failure), handedOver));
            };
            // The session may end without the send being told.
            const onEnd = ()=>ended(new Error('The mail server closed the connection.'));
            kept.connection.on('end', onEnd);
            kept.connection.send({
                from: mail.from,
                to: [
                    mail.to
                ],
                size: mail.raw.length
            }, message, (error, info)=>{
                if (error !== undefined && error !== null) return ended(error);
                kept.connection.off('end', onEnd);
                clearTimeout(timer);
                resolve({
                    outcome: 'accepted',
                    detail: info?.response ?? ''
                });
            });
        });
        this.settle(kept, verdict);
        return verdict;
    }
    settle(kept, verdict) {
        kept.sent += 1;
        const usable = kept.alive && !this.closed && verdict.outcome === 'accepted' && kept.sent < MESSAGES_PER_CONNECTION;
        if (!usable) return this.end(kept);
        kept.idleTimer = setTimeout(()=>this.drop(kept), IDLE_MS);
        kept.idleTimer.unref();
        this.idle.push(kept);
    }
    drop(kept) {
        const index = this.idle.indexOf(kept);
        if (index >= 0) this.idle.splice(index, 1);
        this.end(kept);
    }
    end(kept) {
        clearTimeout(kept.idleTimer);
        if (!kept.alive) return kept.connection.close();
        kept.alive = false;
        kept.connection.quit();
    }
};

//# sourceMappingURL=smtp-mailer.js.map