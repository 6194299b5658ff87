/** What every request passes through: safe headers, strict bodies, who asks, and problems as problem+json. */ "use strict";
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
    get VERSION () {
        return VERSION;
    },
    get dressApplication () {
        return dressApplication;
    }
});
const _swagger = require("@nestjs/swagger");
const _helmet = /*#__PURE__*/ _interop_require_default(require("helmet"));
const _contracts = require("#contracts");
const _authservice = require("./auth/auth.service");
const _body = require("./body");
const _problemfilter = require("./problems/problem.filter");
const _request = require("./request");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
function dressApplication(app, parts) {
    app.disable('x-powered-by');
    app.set('query parser', 'simple');
    app.use((0, _helmet.default)({
        contentSecurityPolicy: {
            directives: {
                defaultSrc: [
                    "'none'"
                ],
                scriptSrc: [
                    "'self'"
                ],
                styleSrc: [
                    "'self'",
                    "'unsafe-inline'"
                ],
                imgSrc: [
                    "'self'",
                    'data:'
                ],
                connectSrc: [
                    "'self'"
                ],
                frameSrc: [
                    "'self'"
                ]
            }
        }
    }));
    app.use(...(0, _body.strictJson)());
    const auth = app.get(_authservice.AuthService);
    app.use((request, _response, next)=>{
        identify(auth, request).then(()=>{
            next();
        }, next);
    });
    app.useGlobalFilters(new _problemfilter.ProblemFilter(parts.logger));
    describe(app, parts);
    app.enableShutdownHooks([]);
}
/** Safe methods may come from anywhere; a changing one with a cookie must come from our own site (no token can be forged by another). */ async function identify(auth, request) {
    const found = await auth.identify({
        authorization: request.header('authorization'),
        cookie: request.header('cookie')
    });
    if (found === null) return;
    if (found.by === 'cookie' && ![
        'GET',
        'HEAD',
        'OPTIONS'
    ].includes(request.method)) {
        const site = request.header('sec-fetch-site');
        const origin = request.header('origin');
        const foreign = site !== undefined ? site === 'cross-site' || site === 'same-site' : origin !== undefined && new URL(origin).host !== request.header('host');
        if (foreign) throw new _request.ProblemError({
            ok: false,
            code: 'auth.origin-refused',
            params: {}
        });
    }
    request.principal = found.principal;
}
function describe(app, parts) {
    const document = (0, _contracts.openApiDocument)({
        serverUrl: parts.config.apiUrl,
        version: VERSION
    });
    app.getHttpAdapter().get('/api/openapi.json', (_request, response)=>{
        response.json(document);
    });
    // Our own description is the authority; Swagger's type is the same document under another name.
    _swagger.SwaggerModule.setup('api/docs', app, document, {
        customSiteTitle: 'Tikkun API'
    });
}
const VERSION = '0.1.0';

//# sourceMappingURL=application.js.map