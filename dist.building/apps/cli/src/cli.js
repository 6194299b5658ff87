/** What every subcommand is given: the terminal, the server (once asked for), files, and the exit code it may set. */ "use strict";
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
    get Cli () {
        return Cli;
    },
    get messageOf () {
        return messageOf;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _client = require("./api/client");
const _connection = require("./api/connection");
const _credentials = require("./api/credentials");
const _failure = require("./failure");
const _language = require("./texts/language");
const _terminal = require("./terminal");
const RETRY = {
    he: 'אין תשובה; ניסיון נוסף עם אותו מפתח בעוד {seconds} שניות ({attempt} מתוך {of})',
    en: 'No answer; trying again with the same key in {seconds} s ({attempt} of {of})'
};
/** No file of ours is larger; a slip of the hand should not fill the memory. */ const MAX_FILE_CHARS = 200_000_000;
let Cli = class Cli {
    constructor(terminal, root){
        this.terminal = terminal;
        this.root = root;
        this.exitCode = 0;
    }
    get api() {
        const { api } = this.root.opts();
        return (0, _connection.apiUrl)(api, this.terminal);
    }
    /** The server, made on first use: offline tools never get here. */ get client() {
        this.made ??= this.makeClient();
        return this.made;
    }
    makeClient() {
        const { lang, json, sleep, env } = this.terminal;
        const onRetry = (attempt, of, waitMs)=>{
            if (!json) this.terminal.writeError(`${(0, _language.fill)(RETRY[lang], {
                attempt,
                of,
                seconds: waitMs / 1_000
            }, lang)}\n`);
        };
        return new _client.ApiClient({
            api: this.api,
            credentials: (0, _credentials.credentialsFor)(this.api, env),
            lang,
            sleep,
            onRetry
        });
    }
    /** The answer as it came when JSON was asked for, else `text`. */ print(answer, text) {
        if (this.terminal.json) this.terminal.write(answer.text === '' || answer.text.endsWith('\n') ? answer.text : `${answer.text}\n`);
        else (0, _terminal.say)(this.terminal, text());
    }
    /** The text of a file, or of standard input for `-`. Fails with the file's name. */ async read(file) {
        if (file === '-') return this.terminal.readStdin();
        const { lang, cwd } = this.terminal;
        try {
            const text = await (0, _promises.readFile)((0, _nodepath.resolve)(cwd, file), 'utf8');
            if (text.length > MAX_FILE_CHARS) throw new Error(`> ${String(MAX_FILE_CHARS)}`);
            return text;
        } catch (error) {
            const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
            throw missing ? (0, _failure.failureOf)('cli.file-missing', lang, {
                file
            }) : (0, _failure.failureOf)('cli.file-unreadable', lang, {
                file,
                problem: messageOf(error)
            });
        }
    }
    async readJson(file) {
        const text = await this.read(file);
        try {
            return JSON.parse(text.replace(/^\uFEFF/, ''));
        } catch (error) {
            throw (0, _failure.failureOf)('cli.file-not-json', this.terminal.lang, {
                file,
                problem: messageOf(error)
            });
        }
    }
};
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

//# sourceMappingURL=cli.js.map