/** `/c/:token`: where a contact's matter stands. Reads only. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "StatusController", {
    enumerable: true,
    get: function() {
        return StatusController;
    }
});
const _observability = require("#observability");
const _common = require("@nestjs/common");
const _i18n = require("#i18n");
const _pagerequest = require("./page-request");
const _shell = require("./pages/shell");
const _statuspage = require("./pages/status-page");
const _texts = require("./pages/texts");
const _publicparts = require("./public-parts");
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
let StatusController = class StatusController {
    constructor(parts){
        this.parts = parts;
    }
    async show(token, request, response) {
        const exchange = {
            request,
            response
        };
        if (!(0, _pagerequest.mayPass)(this.parts, exchange, token)) return;
        const checked = this.parts.checkLink(token, 'status', this.parts.clock());
        let facts = null;
        try {
            if (checked.ok) facts = await this.parts.facts.status(checked.grant.crisisId, checked.grant.contactId);
        } catch (error) {
            this.parts.logger.error((0, _observability.loggedFields)(error), 'a status page could not be read');
            return (0, _pagerequest.sendNotice)(this.parts, exchange, 503, 'away');
        }
        if (facts === null) {
            const frame = (0, _pagerequest.blindFrame)(this.parts, request);
            const texts = _texts.PUBLIC_TEXTS[frame.language];
            // An expired link to a status page says no more than a wrong one: the matter is over, and its contact person can be written to.
            return (0, _pagerequest.sendPage)(response, 404, (0, _shell.noticePage)(frame, texts.invalidTitle, [
                (0, _i18n.text)('survey-page.invalid', frame.language),
                texts.invalidMore
            ]));
        }
        const language = (0, _pagerequest.askedLanguage)(request) ?? facts.language;
        const frame = {
            language,
            organisation: this.parts.organisation,
            otherLanguageHref: `/c/${encodeURIComponent(token)}?lang=${(0, _pagerequest.otherLanguage)(language)}`,
            matter: {
                account: facts.account,
                reference: facts.reference,
                drill: facts.isDrill
            }
        };
        (0, _pagerequest.sendPage)(response, 200, (0, _statuspage.statusPage)(frame, facts, facts.now));
    }
};
_ts_decorate([
    (0, _common.Get)(':token'),
    _ts_param(0, (0, _common.Param)('token')),
    _ts_param(1, (0, _common.Req)()),
    _ts_param(2, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        String,
        typeof Request === "undefined" ? Object : Request,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], StatusController.prototype, "show", null);
StatusController = _ts_decorate([
    (0, _common.Controller)('c'),
    _ts_param(0, (0, _common.Inject)(_publicparts.PublicParts)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _publicparts.PublicParts === "undefined" ? Object : _publicparts.PublicParts
    ])
], StatusController);

//# sourceMappingURL=status.controller.js.map