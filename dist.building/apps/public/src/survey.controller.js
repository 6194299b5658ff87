/** `/s/:token`: the closing survey of one contact. Needs PostgreSQL and nothing else; the answer waits in `inbound` for the crisis. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SurveyController", {
    enumerable: true,
    get: function() {
        return SurveyController;
    }
});
const _observability = require("#observability");
const _i18n = require("#i18n");
const _common = require("@nestjs/common");
const _pagerequest = require("./page-request");
const _shell = require("./pages/shell");
const _surveypage = require("./pages/survey-page");
const _texts = require("./pages/texts");
const _publicparts = require("./public-parts");
const _publicfacts = require("./read/public-facts");
const _readform = require("./read/read-form");
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
let SurveyController = class SurveyController {
    constructor(parts){
        this.parts = parts;
    }
    async show(token, request, response) {
        const exchange = {
            request,
            response,
            token
        };
        if (!(0, _pagerequest.mayPass)(this.parts, exchange, token)) return;
        const grant = this.granted(exchange);
        if (grant === null) return;
        let facts;
        try {
            facts = await this.parts.facts.survey(grant.crisisId, grant.contactId, grant.cycle);
        } catch (error) {
            this.parts.logger.error((0, _observability.loggedFields)(error), 'a survey page could not be read');
            return (0, _pagerequest.sendNotice)(this.parts, exchange, 503, 'away');
        }
        if (facts === null) return this.refuseLink(exchange, 'invalid');
        if (facts.state === 'open') return this.sendForm(exchange, facts, _surveypage.NOTHING_TYPED, null);
        this.sendClosed(exchange, facts);
    }
    /** Stores the answers once; a repeat changes nothing and says so. Ends in a redirect, so that reloading asks nothing again. */ async answer(token, request, response) {
        const exchange = {
            request,
            response,
            token
        };
        if (!(0, _pagerequest.mayPass)(this.parts, exchange, token)) return;
        const grant = this.granted(exchange);
        if (grant === null) return;
        const fields = Buffer.isBuffer(request.body) ? (0, _readform.readFields)(request.body) : null;
        if (fields === null) return (0, _pagerequest.sendNotice)(this.parts, exchange, 400, 'broken');
        const typed = (0, _readform.typedAnswers)(fields);
        try {
            const facts = await this.parts.facts.survey(grant.crisisId, grant.contactId, grant.cycle);
            if (facts === null) return this.refuseLink(exchange, 'invalid');
            if (facts.state !== 'open') return this.redirect(exchange, facts.state === 'answered' ? '' : 'over');
            const checked = (0, _readform.checkAnswers)(typed, facts.items);
            if (!checked.ok) return this.sendForm(exchange, facts, typed, checked.trouble);
            const isFirst = await this.parts.inbound.enqueue({
                id: (0, _publicfacts.answerKey)(grant.crisisId, grant.cycle, grant.contactId),
                crisisId: grant.crisisId,
                command: {
                    type: 'answer-survey',
                    payload: {
                        cycle: grant.cycle,
                        contactId: grant.contactId,
                        ...checked.answers
                    }
                },
                actor: {
                    id: grant.contactId,
                    role: 'customer'
                }
            });
            this.parts.logger.info({
                crisisId: grant.crisisId,
                isFirst
            }, 'a survey was answered');
            this.redirect(exchange, isFirst ? 'thanks' : '');
        } catch (error) {
            this.parts.logger.error((0, _observability.loggedFields)(error), 'answers to a survey could not be stored');
            const kept = [
                ...Object.entries(typed.scores),
                [
                    'OPEN',
                    typed.open
                ]
            ].map(([name, value])=>[
                    name,
                    String(value)
                ]);
            (0, _pagerequest.sendPage)(response, 503, (0, _surveypage.sendAgainPage)((0, _pagerequest.blindFrame)(this.parts, request), this.address(exchange, (0, _pagerequest.likelyLanguage)(request)), kept));
        }
    }
    /** What the link grants; null when it grants nothing, and then the page saying so has been sent. */ granted(exchange) {
        const checked = this.parts.checkLink(exchange.token, 'survey', this.parts.clock());
        if (checked.ok) return checked.grant;
        this.refuseLink(exchange, checked.why);
        return null;
    }
    refuseLink(exchange, why) {
        const frame = (0, _pagerequest.blindFrame)(this.parts, exchange.request);
        const texts = _texts.PUBLIC_TEXTS[frame.language];
        if (why === 'expired') return (0, _pagerequest.sendPage)(exchange.response, 410, (0, _shell.noticePage)(frame, texts.expiredTitle, [
            (0, _i18n.text)('survey-page.expired', frame.language)
        ]));
        (0, _pagerequest.sendPage)(exchange.response, 404, (0, _shell.noticePage)(frame, texts.invalidTitle, [
            (0, _i18n.text)('survey-page.invalid', frame.language),
            texts.invalidMore
        ]));
    }
    sendForm(exchange, facts, typed, trouble) {
        const frame = this.frame(exchange, facts);
        const html = (0, _surveypage.surveyPage)(frame, {
            action: this.address(exchange, frame.language),
            items: facts.items,
            expireAt: facts.expireAt,
            typed,
            trouble
        });
        (0, _pagerequest.sendPage)(exchange.response, trouble === null ? 200 : 422, html);
    }
    sendClosed(exchange, facts) {
        const frame = this.frame(exchange, facts);
        const texts = _texts.PUBLIC_TEXTS[frame.language];
        if (facts.state === 'over') return (0, _pagerequest.sendPage)(exchange.response, 410, (0, _shell.noticePage)(frame, texts.expiredTitle, [
            (0, _i18n.text)('survey-page.expired', frame.language)
        ]));
        const isJustNow = exchange.request.query['said'] === 'thanks';
        const [title, more] = isJustNow ? [
            (0, _i18n.text)('survey-page.thanks', frame.language),
            texts.thanksMore
        ] : [
            (0, _i18n.text)('survey-page.already', frame.language),
            texts.firstAnswersStand
        ];
        (0, _pagerequest.sendPage)(exchange.response, 200, (0, _shell.noticePage)(frame, title, [
            more
        ]));
    }
    frame(exchange, facts) {
        const language = (0, _pagerequest.askedLanguage)(exchange.request) ?? facts.language;
        return {
            language,
            organisation: this.parts.organisation,
            otherLanguageHref: this.address(exchange, (0, _pagerequest.otherLanguage)(language)),
            matter: {
                account: facts.account,
                reference: facts.reference,
                drill: facts.isDrill
            }
        };
    }
    address(exchange, language) {
        return `/s/${encodeURIComponent(exchange.token)}?lang=${language}`;
    }
    redirect(exchange, said) {
        const asked = (0, _pagerequest.askedLanguage)(exchange.request);
        const query = [
            ...asked === null ? [] : [
                `lang=${asked}`
            ],
            ...said === 'thanks' ? [
                'said=thanks'
            ] : []
        ].join('&');
        exchange.response.redirect(303, `/s/${encodeURIComponent(exchange.token)}${query === '' ? '' : `?${query}`}`);
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
], SurveyController.prototype, "show", null);
_ts_decorate([
    (0, _common.Post)(':token'),
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
], SurveyController.prototype, "answer", null);
SurveyController = _ts_decorate([
    (0, _common.Controller)('s'),
    _ts_param(0, (0, _common.Inject)(_publicparts.PublicParts)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _publicparts.PublicParts === "undefined" ? Object : _publicparts.PublicParts
    ])
], SurveyController);

//# sourceMappingURL=survey.controller.js.map