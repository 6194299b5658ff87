"use strict";
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
    get DISPLAY_ZONE () {
        return _when.DISPLAY_ZONE;
    },
    get InboundRelay () {
        return _inboundrelay.InboundRelay;
    },
    get MAIL_PAGE_CSP () {
        return _mailpages.MAIL_PAGE_CSP;
    },
    get MAX_ATTEMPTS () {
        return _backoff.MAX_ATTEMPTS;
    },
    get MailCatcher () {
        return _mailcatcher.MailCatcher;
    },
    get MailRenderer () {
        return _mailrenderer.MailRenderer;
    },
    get OutboxDispatcher () {
        return _outboxdispatcher.OutboxDispatcher;
    },
    get SmtpMailer () {
        return _smtpmailer.SmtpMailer;
    },
    get customerMail () {
        return _mailcontent.customerMail;
    },
    get directionOf () {
        return _html.directionOf;
    },
    get escapeHtml () {
        return _html.escapeHtml;
    },
    get isolate () {
        return _html.isolate;
    },
    get mailPageLanguage () {
        return _mailpages.mailPageLanguage;
    },
    get renderMail () {
        return _mailpages.renderMail;
    },
    get renderMailList () {
        return _mailpages.renderMailList;
    },
    get staffMail () {
        return _mailcontent.staffMail;
    },
    get surveyMail () {
        return _mailcontent.surveyMail;
    },
    get tellDay () {
        return _when.tellDay;
    },
    get tellInstant () {
        return _when.tellInstant;
    },
    get typedParagraphs () {
        return _html.typedParagraphs;
    },
    get waitAfterAttemptMs () {
        return _backoff.waitAfterAttemptMs;
    }
});
const _outboxdispatcher = require("./outbox-dispatcher");
const _inboundrelay = require("./inbound-relay");
const _smtpmailer = require("./smtp/smtp-mailer");
const _backoff = require("./smtp/backoff");
const _mailrenderer = require("./render/mail-renderer");
const _mailcontent = require("./render/mail-content");
const _html = require("./render/html");
const _when = require("./render/when");
const _mailcatcher = require("./catcher/mail-catcher");
const _mailpages = require("./catcher/mail-pages");

//# sourceMappingURL=index.js.map