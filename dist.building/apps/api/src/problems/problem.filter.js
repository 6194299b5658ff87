/** Everything that goes wrong leaves as application/problem+json: a code, what to do, no stack, no SQL. Faults are logged under the id the answer names. */ "use strict";
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
    get ProblemFilter () {
        return ProblemFilter;
    },
    get languageOf () {
        return languageOf;
    },
    get problemDocument () {
        return problemDocument;
    }
});
const _nodecrypto = require("node:crypto");
const _common = require("@nestjs/common");
const _contracts = require("#contracts");
const _i18n = require("#i18n");
const _persistence = require("#persistence");
const _temporalclient = require("#temporal-client");
const _request = require("../request");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function languageOf(request) {
    return request.principal?.language ?? (request.acceptsLanguages('he', 'en') === 'en' ? 'en' : 'he');
}
function problemDocument(refusal, language, all = []) {
    const { status, title } = (0, _contracts.problemOf)(refusal.code);
    const detail = (one)=>detailOf(one, language);
    return {
        type: (0, _contracts.problemType)(refusal.code),
        title: title[language],
        status,
        code: refusal.code,
        detail: detailOf(refusal, language),
        params: {
            ...refusal.params
        },
        ...refusal.field === undefined ? {} : {
            field: refusal.field
        },
        ...all.length > 1 ? {
            problems: all.map((one)=>({
                    code: one.code,
                    field: one.field ?? '',
                    detail: detail(one)
                }))
        } : {}
    };
}
/** What to do about it, in words; where a parameter of the text is missing the title alone must do, rather than a second fault. */ function detailOf(refusal, language) {
    const { todo, title } = (0, _contracts.problemOf)(refusal.code);
    try {
        return (0, _i18n.formatMessage)(todo, language, {
            ...refusal.field === undefined ? {} : {
                field: refusal.field
            },
            ...refusal.params
        });
    } catch  {
        return title[language];
    }
}
/** Node's and PostgreSQL's codes for a database that cannot be reached or is going down. */ const DATABASE_AWAY = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08\d\d\d|53300)$/;
let ProblemFilter = class ProblemFilter {
    constructor(logger){
        this.logger = logger;
    }
    catch(error, host) {
        const http = host.switchToHttp();
        const request = http.getRequest();
        const response = http.getResponse();
        if (response.headersSent) {
            response.end();
            return;
        }
        const refusal = this.refusalOf(error);
        const all = error instanceof _request.ProblemError ? (error.all ?? []).map((one)=>({
                ok: false,
                ...one
            })) : [];
        const document = problemDocument(refusal, languageOf(request), all);
        if (document.status === 503) response.setHeader('Retry-After', '2');
        if (typeof refusal.params['retryAfterSeconds'] === 'number') response.setHeader('Retry-After', String(refusal.params['retryAfterSeconds']));
        response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
    }
    refusalOf(error) {
        if (error instanceof _request.ProblemError) return error.refusal;
        if (error instanceof _temporalclient.EngineUnavailable) {
            this.logger.warn({
                err: error
            }, 'the engine did not answer');
            return {
                ok: false,
                code: error.code,
                params: {}
            };
        }
        if (error instanceof _common.HttpException) return {
            ok: false,
            code: codeOfStatus(error.getStatus()),
            params: {}
        };
        if (isDatabaseAway(error)) {
            this.logger.warn({
                err: error
            }, 'the database did not answer');
            return {
                ok: false,
                code: 'unavailable.database',
                params: {}
            };
        }
        const requestId = (0, _nodecrypto.randomUUID)();
        this.logger.error({
            err: error,
            requestId
        }, 'a request failed');
        return {
            ok: false,
            code: 'fault.unexpected',
            params: {
                requestId
            }
        };
    }
};
ProblemFilter = _ts_decorate([
    (0, _common.Catch)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Logger === "undefined" ? Object : Logger
    ])
], ProblemFilter);
function codeOfStatus(status) {
    if (status === 405) return 'method.not-allowed';
    if (status === 413) return 'payload.too-large';
    return status === 404 ? 'not-found' : 'input.invalid';
}
function isDatabaseAway(error) {
    const code = (0, _persistence.sqlStateOf)(error) ?? (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');
    const message = error instanceof Error ? error.message : '';
    return DATABASE_AWAY.test(code) || /Connection terminated|timeout exceeded when trying to connect|Driver not Connected|ConnectionNotFound|the database system is/i.test(message);
}

//# sourceMappingURL=problem.filter.js.map