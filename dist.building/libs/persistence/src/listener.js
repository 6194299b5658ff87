"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DatabaseListener", {
    enumerable: true,
    get: function() {
        return DatabaseListener;
    }
});
const _pg = require("pg");
/** First and longest wait before a broken connection is tried again. */ const RECONNECT_FIRST_MS = 100;
const RECONNECT_MAX_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
let DatabaseListener = class DatabaseListener {
    constructor(options){
        this.options = options;
        this.closed = false;
        this.waitMs = RECONNECT_FIRST_MS;
    }
    /** Connects; a first failure is not thrown but tried again like any later one. */ async start() {
        const client = new _pg.Client({
            connectionString: this.options.databaseUrl,
            connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
            keepAlive: true,
            application_name: 'tikkun-listener'
        });
        let lost = false;
        const onLost = (error)=>{
            if (lost || this.closed) return;
            lost = true;
            this.options.onConnectionLost?.(error);
            client.end().catch(()=>undefined); // already broken
            this.timer = setTimeout(()=>void this.start(), this.waitMs);
            this.waitMs = Math.min(this.waitMs * 2, RECONNECT_MAX_MS);
        };
        client.on('error', onLost);
        client.on('end', ()=>onLost(new Error('The database closed the connection.')));
        client.on('notification', ({ channel, payload })=>this.options.onNotice({
                channel,
                payload: payload ?? ''
            }));
        try {
            await client.connect();
            for (const channel of this.options.channels)await client.query(`listen ${client.escapeIdentifier(channel)}`);
            if (this.closed) return await client.end();
            this.client = client;
            this.waitMs = RECONNECT_FIRST_MS;
            this.options.onConnected?.();
        } catch (error) {
            onLost(error); // told to the caller, and tried again
        }
    }
    async stop() {
        this.closed = true;
        clearTimeout(this.timer);
        await this.client?.end();
    }
};

//# sourceMappingURL=listener.js.map