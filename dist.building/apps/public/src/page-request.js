/** The little an HTTP request and answer are to a public page. */ "use strict";
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
    get askedLanguage () {
        return askedLanguage;
    },
    get blindFrame () {
        return blindFrame;
    },
    get likelyLanguage () {
        return likelyLanguage;
    },
    get mayPass () {
        return mayPass;
    },
    get otherLanguage () {
        return otherLanguage;
    },
    get sendNotice () {
        return sendNotice;
    },
    get sendPage () {
        return sendPage;
    }
});
const _nodecrypto = require("node:crypto");
const _shell = require("./pages/shell");
const _texts = require("./pages/texts");
function askedLanguage(request) {
    const asked = request.query['lang'];
    return asked === 'he' || asked === 'en' ? asked : null;
}
function likelyLanguage(request) {
    return askedLanguage(request) ?? (request.acceptsLanguages([
        'he',
        'en'
    ]) === 'en' ? 'en' : 'he');
}
function otherLanguage(language) {
    return language === 'he' ? 'en' : 'he';
}
function blindFrame(parts, request) {
    return {
        language: likelyLanguage(request),
        organisation: parts.organisation,
        otherLanguageHref: null,
        matter: null
    };
}
function sendPage(response, status, html) {
    response.status(status).type('html').send(html);
}
const TITLES = {
    busy: 'busyTitle',
    tooLarge: 'tooLargeTitle',
    broken: 'brokenTitle',
    away: 'awayTitle',
    notFound: 'notFoundTitle'
};
function sendNotice(parts, exchange, status, notice) {
    const frame = blindFrame(parts, exchange.request);
    const texts = _texts.PUBLIC_TEXTS[frame.language];
    sendPage(exchange.response, status, (0, _shell.noticePage)(frame, texts[TITLES[notice]], [
        texts[notice]
    ]));
}
function mayPass(parts, exchange, token) {
    const now = parts.clock();
    const link = (0, _nodecrypto.createHash)('sha256').update(token).digest('base64');
    if (parts.byAddress.allows(exchange.request.socket.remoteAddress ?? '', now) && parts.byLink.allows(link, now)) return true;
    exchange.response.setHeader('Retry-After', '60');
    sendNotice(parts, exchange, 429, 'busy');
    return false;
}

//# sourceMappingURL=page-request.js.map