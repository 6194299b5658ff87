/** Server-sent events as an async sequence, with connecting again. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "followStream", {
    enumerable: true,
    get: function() {
        return followStream;
    }
});
const _eventsourceparser = require("eventsource-parser");
const _failure = require("../failure");
/** The API sends a sign of life every 25 s; twice that without one means that the line is dead although it looks open. */ const SILENCE_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
async function followStream(client, { path, signal, sleep, onItem }) {
    let waitMs = FIRST_WAIT_MS;
    while(!signal.aborted){
        try {
            await readOnce(client, {
                path,
                signal,
                onItem,
                onOpen: ()=>{
                    waitMs = FIRST_WAIT_MS;
                }
            });
        } catch (error) {
            if (signal.aborted) return;
            if (error instanceof _failure.CliFailure && error.problem.status >= 400 && error.problem.status < 500 && error.problem.status !== 429) throw error;
        // Everything else is a line that broke: it is built up again below.
        }
        if (signal.aborted) return;
        onItem({
            kind: 'lost',
            retryInMs: waitMs
        });
        await Promise.race([
            sleep(waitMs),
            aborted(signal)
        ]);
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
}
async function readOnce(client, how) {
    const silence = new AbortController();
    const watchdog = setTimeout(()=>{
        silence.abort();
    }, SILENCE_MS);
    try {
        const response = await client.stream(how.path, AbortSignal.any([
            how.signal,
            silence.signal
        ]));
        how.onOpen();
        how.onItem({
            kind: 'connected'
        });
        const parser = (0, _eventsourceparser.createParser)({
            onEvent: ({ event, data })=>{
                how.onItem({
                    kind: 'event',
                    event: event ?? 'message',
                    data
                });
            }
        });
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []){
            watchdog.refresh();
            parser.feed(decoder.decode(chunk, {
                stream: true
            }));
        }
    } finally{
        clearTimeout(watchdog);
    }
}
function aborted(signal) {
    return new Promise((resolve)=>{
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', ()=>{
            resolve();
        }, {
            once: true
        });
    });
}

//# sourceMappingURL=event-stream.js.map