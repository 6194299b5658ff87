/** `/mail`: every message of the embedded default, as a person reads it. Absent in production. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "MailController", {
    enumerable: true,
    get: function() {
        return MailController;
    }
});
const _common = require("@nestjs/common");
const _delivery = require("#delivery");
const _domain = require("#domain");
const _request = require("../request");
const _tokens = require("../tokens");
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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
let MailController = class MailController {
    constructor(catcher){
        this.catcher = catcher;
    }
    async list(request, response, cursor, search) {
        const page = await this.there().list(cursor, search);
        this.html(response, (0, _delivery.renderMailList)({
            ...page,
            search
        }, (0, _delivery.mailPageLanguage)(request.header('accept-language'))));
    }
    async json(cursor, search) {
        return this.there().list(cursor, search);
    }
    async one(request, response, id) {
        const mail = await this.there().get(id);
        if (mail === null) throw new _request.ProblemError((0, _domain.refuse)('not-found'));
        this.html(response, (0, _delivery.renderMail)(mail, (0, _delivery.mailPageLanguage)(request.header('accept-language'))));
    }
    there() {
        if (this.catcher === null) throw new _request.ProblemError((0, _domain.refuse)('not-found'));
        return this.catcher;
    }
    html(response, page) {
        response.status(200).set('Content-Security-Policy', _delivery.MAIL_PAGE_CSP).type('html').send(page);
    }
};
_ts_decorate([
    (0, _common.Get)('mail'),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Res)()),
    _ts_param(2, (0, _common.Query)('cursor')),
    _ts_param(3, (0, _common.Query)('q')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response,
        String,
        String
    ]),
    _ts_metadata("design:returntype", Promise)
], MailController.prototype, "list", null);
_ts_decorate([
    (0, _common.Get)('mail.json'),
    _ts_param(0, (0, _common.Query)('cursor')),
    _ts_param(1, (0, _common.Query)('q')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        String
    ]),
    _ts_metadata("design:returntype", Promise)
], MailController.prototype, "json", null);
_ts_decorate([
    (0, _common.Get)('mail/:id'),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Res)()),
    _ts_param(2, (0, _common.Param)('id')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response,
        String
    ]),
    _ts_metadata("design:returntype", Promise)
], MailController.prototype, "one", null);
MailController = _ts_decorate([
    (0, _common.Controller)(),
    _ts_param(0, (0, _common.Inject)(_tokens.MAIL_CATCHER)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Object
    ])
], MailController);

//# sourceMappingURL=mail.controller.js.map