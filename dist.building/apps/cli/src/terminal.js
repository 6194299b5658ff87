/** Where words go and come from, as one value, so that every command can be tried without a process. */ "use strict";
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
    get endQuietlyWithoutReader () {
        return endQuietlyWithoutReader;
    },
    get harmless () {
        return harmless;
    },
    get processTerminal () {
        return processTerminal;
    },
    get say () {
        return say;
    }
});
const _nodeutil = require("node:util");
/** Lines are cut to fit; a terminal that does not say how wide it is gets this many columns. */ const DEFAULT_COLUMNS = 100;
function processTerminal(lang, json, noColour) {
    const { env, stdout } = process;
    const interactive = stdout.isTTY && !json;
    return {
        lang,
        json,
        interactive,
        env,
        cwd: process.cwd(),
        columns: stdout.columns > 0 ? stdout.columns : DEFAULT_COLUMNS,
        colour: interactive && !noColour && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
        write: (text)=>{
            stdout.write(text);
        },
        writeError: (text)=>{
            process.stderr.write(text);
        },
        now: ()=>Date.now(),
        sleep: (ms)=>new Promise((resolve)=>{
                setTimeout(resolve, ms);
            }),
        readStdin
    };
}
function endQuietlyWithoutReader() {
    for (const stream of [
        process.stdout,
        process.stderr
    ]){
        stream.on('error', (error)=>{
            if (error.code === 'EPIPE') process.exit(0);
            throw error;
        });
    }
}
async function readStdin() {
    const chunks = [];
    for await (const chunk of process.stdin)chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
function say(terminal, text) {
    terminal.write(`${text}\n`);
}
function harmless(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what this removes
    return (0, _nodeutil.stripVTControlCharacters)(text).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

//# sourceMappingURL=terminal.js.map