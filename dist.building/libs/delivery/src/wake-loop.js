/**
 * A loop that works whenever something may have come: on `wake()`, at a time asked for, and at a slow pace in any case. One round at a
 * time; a wake during a round leads to another round. A round that throws is told to `onError` and the loop goes on.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "WakeLoop", {
    enumerable: true,
    get: function() {
        return WakeLoop;
    }
});
let WakeLoop = class WakeLoop {
    constructor(options){
        this.options = options;
        this.woken = false;
        this.stopping = false;
    }
    start() {
        this.running ??= this.run();
    }
    wake() {
        this.woken = true;
        this.wakeUp?.();
    }
    /** Ends after the round in hand; resolves when it has ended. */ async stop() {
        this.stopping = true;
        this.wakeUp?.();
        await this.running;
    }
    async run() {
        while(!this.stopping){
            this.woken = false;
            let sleepMs;
            try {
                sleepMs = await this.options.round();
            } catch (error) {
                this.options.onError(error); // a database that is away comes back; the next poll tries again
            }
            if (!this.woken && !this.stopping) await this.sleep(Math.min(this.options.pollMs, Math.max(1, sleepMs ?? this.options.pollMs)));
        }
    }
    async sleep(ms) {
        await new Promise((resolve)=>{
            const timer = setTimeout(resolve, ms);
            this.wakeUp = ()=>{
                clearTimeout(timer);
                resolve();
            };
        });
        this.wakeUp = undefined;
    }
};

//# sourceMappingURL=wake-loop.js.map