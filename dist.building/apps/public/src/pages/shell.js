/** The frame around every public page: language, direction, header, footer. */ "use strict";
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
    get filled () {
        return filled;
    },
    get moment () {
        return moment;
    },
    get noticePage () {
        return noticePage;
    },
    get number () {
        return number;
    },
    get shell () {
        return shell;
    },
    get timeTag () {
        return timeTag;
    }
});
const _delivery = require("#delivery");
const _i18n = require("#i18n");
const _style = require("./style");
const _texts = require("./texts");
function shell(frame, title, body) {
    const { language, matter } = frame;
    const texts = _texts.PUBLIC_TEXTS[language];
    const other = language === 'he' ? 'en' : 'he';
    const change = frame.otherLanguageHref === null ? '' : `<a lang="${other}" hreflang="${other}" href="${(0, _delivery.escapeHtml)(frame.otherLanguageHref)}">${texts.otherLanguage}</a>`;
    const footer = matter === null ? '' : `<footer><div class="w"><p>${filled(texts.privatePage, {
        account: matter.account
    })}</p><p>${texts.zone} ${texts.reference} ${number(matter.reference)}</p></div></footer>`;
    const drill = matter?.drill === true ? `<p class="drill" role="note">${(0, _delivery.escapeHtml)(texts.drill)}</p>` : '';
    return `<!doctype html><html lang="${language}" dir="${(0, _delivery.directionOf)(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${(0, _delivery.escapeHtml)(title)}</title><style>${_style.STYLE}</style></head><body><header><div class="w"><b>${(0, _delivery.isolate)(frame.organisation)}</b>${change}</div></header><main class="w">${drill}${body}</main>${footer}</body></html>`;
}
function noticePage(frame, title, paragraphs) {
    return shell(frame, title, `<h1>${(0, _delivery.escapeHtml)(title)}</h1>${paragraphs.map((words)=>`<p>${(0, _delivery.escapeHtml)(words)}</p>`).join('')}`);
}
function number(text) {
    return `<bdi dir="ltr">${(0, _delivery.escapeHtml)(String(text))}</bdi>`;
}
function filled(text, facts) {
    return text.split(/(\{[a-z]+\})/).map((part)=>{
        const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
        return name === undefined ? (0, _delivery.escapeHtml)(part) : (0, _delivery.isolate)(facts[name] ?? '');
    }).join('');
}
function moment(at, language) {
    return (0, _i18n.withoutIsolates)((0, _i18n.formatInstant)(at, _delivery.DISPLAY_ZONE, language));
}
function timeTag(at, language) {
    return `<time datetime="${new Date(at).toISOString()}">${(0, _delivery.isolate)(moment(at, language))}</time>`;
}

//# sourceMappingURL=shell.js.map