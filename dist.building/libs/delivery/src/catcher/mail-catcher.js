/**
 * A small SMTP server for trying Tikkun out: takes every message in on this machine and shows it, instead of sending it anywhere.
 * A message is accepted only once it is stored.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "MailCatcher", {
    enumerable: true,
    get: function() {
        return MailCatcher;
    }
});
const _observability = require("#observability");
const _postalmime = /*#__PURE__*/ _interop_require_default(require("postal-mime"));
const _smtpserver = require("smtp-server");
const _caughtmailstore = require("./caught-mail.store");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const MESSAGE_MAX_BYTES = 5 * 1024 * 1024;
const MAX_CLIENTS = 50;
const SILENCE_TIMEOUT_MS = 60_000;
const CLOSE_TIMEOUT_MS = 2_000;
let MailCatcher = class MailCatcher {
    constructor(options){
        this.options = options;
        this.boundPort = 0;
        this.store = new _caughtmailstore.CaughtMailStore(options.database);
        this.server = new _smtpserver.SMTPServer({
            authOptional: true,
            disabledCommands: [
                'STARTTLS'
            ],
            disableReverseLookup: true,
            size: MESSAGE_MAX_BYTES,
            maxClients: MAX_CLIENTS,
            socketTimeout: SILENCE_TIMEOUT_MS,
            closeTimeout: CLOSE_TIMEOUT_MS,
            logger: false,
            // Whatever the login, nothing is sent anywhere.
            onAuth: (_auth, _session, done)=>done(null, {
                    user: 'anyone'
                }),
            onData: (stream, session, done)=>{
                this.takeIn(stream, session).then((reply)=>reply === null ? done(null, 'kept') : done(replyError(reply.code, reply.message)), (error)=>{
                    options.logger.warn((0, _observability.loggedFields)(error), 'a caught mail could not be kept');
                    done(replyError(451, 'could not be kept, try again'));
                });
            }
        });
        this.server.on('error', (error)=>options.logger.warn((0, _observability.loggedFields)(error), 'the mail catcher lost a connection'));
    }
    /** Where it listens, on 127.0.0.1, once started. */ get port() {
        return this.boundPort;
    }
    /** Makes its table where missing, then listens. Throws when the port is taken. */ async start() {
        await this.store.prepare();
        await new Promise((resolve, reject)=>{
            this.server.once('error', reject);
            const listening = this.server.listen(this.options.mailPort, '127.0.0.1', ()=>{
                this.server.off('error', reject);
                const address = listening.address();
                this.boundPort = typeof address === 'object' && address !== null ? address.port : this.options.mailPort;
                resolve();
            });
        });
    }
    async stop() {
        await new Promise((resolve)=>this.server.close(()=>resolve()));
    }
    /** Newest first, a page at a time. */ list(cursor, search) {
        return this.store.list({
            cursor,
            search
        });
    }
    get(id) {
        return this.store.get(id);
    }
    raw(id) {
        return this.store.raw(id);
    }
    async takeIn(stream, session) {
        const chunks = [];
        for await (const chunk of stream)if (!stream.sizeExceeded && Buffer.isBuffer(chunk)) chunks.push(chunk);
        if (stream.sizeExceeded) return {
            code: 552,
            message: 'larger than the mail catcher keeps'
        };
        const raw = Buffer.concat(chunks);
        const mail = await _postalmime.default.parse(raw);
        const envelopeFrom = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        await this.store.add({
            from: mail.from?.address === undefined ? envelopeFrom : named(mail.from.name, mail.from.address),
            // The envelope says who receives it, also where the header does not.
            to: session.envelope.rcptTo.map((receiver)=>receiver.address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html ?? null,
            raw
        });
        return null;
    }
};
function named(name, address) {
    return name === undefined || name === '' ? address : `${name} <${address}>`;
}
function replyError(responseCode, message) {
    return Object.assign(new Error(message), {
        responseCode
    });
}

//# sourceMappingURL=mail-catcher.js.map