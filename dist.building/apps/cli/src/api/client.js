/** The API over HTTP: one request at a time, problems as failures, commands repeated safely under their key. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ApiClient", {
    enumerable: true,
    get: function() {
        return ApiClient;
    }
});
const _failure = require("../failure");
const _exitcodes = require("../exit-codes");
const _bodyofflags = require("../flags/body-of-flags");
/** A command answers within a second; behind a database that is being restarted it may take longer (the API gives up at 30 s). */ const TIMEOUT_MS = 35_000;
/** Waits between attempts of a command; about eleven seconds in all, a restart of the API. */ const RETRY_WAITS_MS = [
    500,
    1_000,
    2_000,
    3_000,
    5_000
];
let ApiClient = class ApiClient {
    constructor(options){
        this.options = options;
    }
    get api() {
        return this.options.api;
    }
    /** Sends and answers; throws `CliFailure` for every problem and for no answer. With a key it is tried again on a lost connection and 503. */ async send(request) {
        const waits = request.key === undefined ? [] : RETRY_WAITS_MS;
        for (const [index, waitMs] of [
            ...waits,
            undefined
        ].entries()){
            try {
                return await this.once(request);
            } catch (error) {
                if (!(error instanceof _failure.CliFailure) || !mayRepeat(error) || waitMs === undefined) throw error;
                this.options.onRetry?.(index + 1, waits.length, waitMs);
                await this.options.sleep(waitMs);
            }
        }
        throw new Error('the loop over attempts ends by answer or failure');
    }
    /** Opens an event stream; the caller reads the body. */ async stream(path, signal) {
        const response = await this.fetchOrFail({
            method: 'GET',
            path
        }, {
            signal,
            accept: 'text/event-stream'
        });
        if (!response.ok) throw this.problem(response.status, await response.text());
        return response;
    }
    async once(request) {
        const response = await this.fetchOrFail(request, {
            signal: AbortSignal.timeout(TIMEOUT_MS),
            accept: 'application/json'
        });
        const text = await response.text().catch((error)=>{
            throw this.unreachable(error, request.key);
        });
        if (!response.ok) throw this.problem(response.status, text);
        return {
            status: response.status,
            text,
            headers: response.headers
        };
    }
    async fetchOrFail(request, how) {
        const { lang, credentials } = this.options;
        const headers = new Headers({
            accept: `${how.accept}, application/problem+json`,
            'accept-language': lang,
            'user-agent': 'tikkun-cli'
        });
        if (credentials.kind === 'token') headers.set('authorization', `Bearer ${credentials.token}`);
        if (credentials.kind === 'session') headers.set('cookie', `tikkun_session=${credentials.session}`);
        if (request.key !== undefined) headers.set('idempotency-key', request.key);
        if (request.expectVersion !== undefined) headers.set('if-match', `"${String(request.expectVersion)}"`);
        if (request.body !== undefined) headers.set('content-type', 'application/json');
        const body = request.body === undefined ? null : JSON.stringify(request.body);
        try {
            return await fetch(urlOf(this.options.api, request), {
                method: request.method,
                headers,
                body,
                signal: how.signal,
                redirect: 'manual'
            });
        } catch (error) {
            throw this.unreachable(error, request.key);
        }
    }
    unreachable(error, key) {
        const { api, lang } = this.options;
        const late = error instanceof Error && error.name === 'TimeoutError';
        return late ? (0, _failure.failureOf)('cli.timeout', lang, {
            api,
            seconds: TIMEOUT_MS / 1_000,
            key: key ?? '…'
        }) : (0, _failure.failureOf)('cli.unreachable', lang, {
            api
        });
    }
    problem(status, text) {
        const problem = parseProblem(text);
        if (problem !== undefined) return new _failure.CliFailure(problem, (0, _exitcodes.exitCodeOf)(problem.status, problem.code));
        // Something between us and Tikkun answered, or no Tikkun at all.
        const { api, lang } = this.options;
        if ((0, _exitcodes.exitCodeOf)(status, '') === 5) return (0, _failure.failureOf)('cli.unreachable', lang, {
            api
        });
        return (0, _failure.failureOf)('cli.answer-unexpected', lang, {
            where: `${api}, HTTP ${String(status)}`
        });
    }
};
function mayRepeat({ problem }) {
    return problem.status === 503 || problem.code === 'cli.unreachable' || problem.code === 'cli.timeout';
}
function urlOf(api, { path, query = {} }) {
    const url = new URL(`${api}${path}`);
    for (const [name, value] of Object.entries(query)){
        const values = typeof value === 'object' ? value : [
            value
        ];
        for (const one of values)if (one !== undefined) url.searchParams.append(name, one);
    }
    return url.href;
}
function parseProblem(text) {
    try {
        const value = JSON.parse(text);
        if (!(0, _bodyofflags.isBody)(value)) return undefined;
        const { code, title, detail, status } = value;
        if (typeof code !== 'string' || typeof title !== 'string' || typeof status !== 'number') return undefined;
        return {
            ...value,
            type: String(value['type'] ?? ''),
            code,
            title,
            status,
            detail: typeof detail === 'string' ? detail : '',
            params: (0, _bodyofflags.isBody)(value['params']) ? value['params'] : {}
        };
    } catch  {
        // Not JSON: no problem document of ours.
        return undefined;
    }
}

//# sourceMappingURL=client.js.map