/** The public pages as a NestJS application, ready to listen. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createPublicApp", {
    enumerable: true,
    get: function() {
        return createPublicApp;
    }
});
const _observability = require("#observability");
const _common = require("@nestjs/common");
const _core = require("@nestjs/core");
const _helmet = /*#__PURE__*/ _interop_require_default(require("helmet"));
const _healthcontroller = require("./health.controller");
const _pageexceptionfilter = require("./page-exception.filter");
const _style = require("./pages/style");
const _publicparts = require("./public-parts");
const _statuscontroller = require("./status.controller");
const _surveycontroller = require("./survey.controller");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
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
/** The longest answer is 4,000 characters; percent codes make nine bytes of three at worst. */ const BODY_MAX_BYTES = 64 * 1024;
const REQUEST_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 10_000;
let PublicModule = class PublicModule {
    static with(parts) {
        return {
            module: PublicModule,
            controllers: [
                _surveycontroller.SurveyController,
                _statuscontroller.StatusController,
                _healthcontroller.HealthController
            ],
            providers: [
                {
                    provide: _publicparts.PublicParts,
                    useValue: parts
                }
            ]
        };
    }
};
PublicModule = _ts_decorate([
    (0, _common.Module)({})
], PublicModule);
async function createPublicApp(parts) {
    const app = await _core.NestFactory.create(PublicModule.with(parts), {
        bodyParser: false,
        logger: new _observability.NestPinoLogger(parts.logger)
    });
    app.disable('x-powered-by');
    app.set('etag', false);
    app.set('query parser', 'simple');
    app.use((0, _helmet.default)({
        contentSecurityPolicy: {
            useDefaults: false,
            directives: {
                defaultSrc: [
                    "'none'"
                ],
                styleSrc: [
                    _style.STYLE_HASH
                ],
                formAction: [
                    "'self'"
                ],
                baseUri: [
                    "'none'"
                ],
                frameAncestors: [
                    "'none'"
                ]
            }
        },
        referrerPolicy: {
            policy: 'no-referrer'
        }
    }));
    app.use((_request, response, next)=>{
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('X-Robots-Tag', 'noindex, nofollow');
        next();
    });
    app.useBodyParser('raw', {
        type: 'application/x-www-form-urlencoded',
        limit: BODY_MAX_BYTES,
        inflate: false
    });
    app.useGlobalFilters(new _pageexceptionfilter.PageExceptionFilter(parts));
    const server = app.getHttpServer();
    server.requestTimeout = REQUEST_TIMEOUT_MS;
    server.headersTimeout = HEADERS_TIMEOUT_MS;
    return app;
}

//# sourceMappingURL=create-public-app.js.map