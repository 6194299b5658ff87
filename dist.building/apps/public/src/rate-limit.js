/** How often a page may be asked for, by address and by link: a leaky bucket each, in bounded memory. Per process; nothing is kept on disk. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RateLimit", {
    enumerable: true,
    get: function() {
        return RateLimit;
    }
});
const MAX_KEYS = 10_000;
const MINUTE_MS = 60_000;
let RateLimit = class RateLimit {
    constructor(options){
        this.options = options;
        this.buckets = new Map();
    }
    /** Whether this request may pass; counts it if so. `now` in epoch milliseconds. */ allows(key, now) {
        const { burst, perMinute, maxKeys = MAX_KEYS } = this.options;
        const known = this.buckets.get(key);
        const tokens = known === undefined ? burst : Math.min(burst, known.tokens + Math.max(0, now - known.at) / MINUTE_MS * perMinute);
        // Put at the end of the map's order, so that the first is always the one longest unseen.
        this.buckets.delete(key);
        const allowed = tokens >= 1;
        this.buckets.set(key, {
            tokens: allowed ? tokens - 1 : tokens,
            at: now
        });
        if (this.buckets.size > maxKeys) {
            const oldest = this.buckets.keys().next();
            if (oldest.done !== true) this.buckets.delete(oldest.value);
        }
        return allowed;
    }
    get size() {
        return this.buckets.size;
    }
};

//# sourceMappingURL=rate-limit.js.map