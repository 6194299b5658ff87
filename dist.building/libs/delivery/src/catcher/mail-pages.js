/** Pages that show caught mail: a list and one message. No script; the HTML part of a mail is shown in a sandbox that can do nothing. */ "use strict";
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
    get MAIL_PAGE_CSP () {
        return MAIL_PAGE_CSP;
    },
    get mailPageLanguage () {
        return mailPageLanguage;
    },
    get renderMail () {
        return renderMail;
    },
    get renderMailList () {
        return renderMailList;
    }
});
const _mailcontent = require("../render/mail-content");
const _html = require("../render/html");
const _when = require("../render/when");
/** Colours are those of the screens' tokens, light and dark. */ const STYLE = `:root{color-scheme:light dark;--surface:#fff;--surface-2:#efefeb;--line:#e1e1db;--ink:#16181b;--ink-2:#474c52;--focus:#0b57d0}@media(prefers-color-scheme:dark){:root{--surface:#181b1e;--surface-2:#212529;--line:#2a2e33;--ink:#eceeef;--ink-2:#b9bfc5;--focus:#8ab4ff}}
*{box-sizing:border-box}body{margin:0;font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans Hebrew",Arial,sans-serif;background:var(--surface);color:var(--ink)}
.w{max-inline-size:60rem;margin-inline:auto;padding:1rem 1.25rem 3rem}h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem;overflow-wrap:anywhere}.m{color:var(--ink-2);font-size:.875rem;margin:.1rem 0}a{color:inherit;text-underline-offset:.2em}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
form{display:flex;gap:.5rem;margin-block:1rem}input{flex:1;min-inline-size:0;font:inherit;padding:.4rem .6rem;border:1px solid var(--ink);background:transparent;color:inherit}button{font:inherit;padding:.4rem 1rem;border:1px solid var(--ink);background:var(--ink);color:var(--surface);cursor:pointer}
ol{list-style:none;margin:0;padding:0;border-block-start:2px solid var(--ink)}li{border-block-end:1px solid var(--line);padding-block:.6rem}li a{font-weight:700;overflow-wrap:anywhere}li p{margin:.1rem 0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem 1rem;margin:1rem 0;padding-block:.75rem;border-block:1px solid var(--line)}dt{color:var(--ink-2)}dd{margin:0;overflow-wrap:anywhere}h2{font-size:1rem;margin:1.5rem 0 .5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:var(--surface-2);padding:1rem;margin:0}iframe{inline-size:100%;block-size:28rem;border:1px solid var(--line);background:#fff;color-scheme:light}`;
function mailPageLanguage(header) {
    const wanted = (header ?? '').split(',').map((part)=>{
        const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
        const quality = Number(rest.map((one)=>/^\s*q=([\d.]+)/.exec(one)?.[1]).find((one)=>one !== undefined) ?? 1);
        return {
            tag,
            quality: Number.isFinite(quality) ? quality : 0
        };
    });
    const best = wanted.filter(({ tag, quality })=>quality > 0 && /^(he|iw|en)\b/.test(tag)).sort((a, b)=>b.quality - a.quality)[0];
    return best === undefined || best.tag.startsWith('en') ? 'en' : 'he';
}
const MAIL_PAGE_CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
function page(language, title, body) {
    return `<!doctype html><html lang="${language}" dir="${(0, _html.directionOf)(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${(0, _html.escapeHtml)(title)}</title><style>${STYLE}</style></head><body><main class="w">${body}</main></body></html>`;
}
function renderMailList(mails, language) {
    const words = _mailcontent.CATALOGUES[language].mailPages;
    const path = (0, _html.escapeHtml)(mails.path ?? '/mail');
    const search = mails.search ?? '';
    const items = mails.items.map((mail)=>`<li><a href="${path}/${(0, _html.escapeHtml)(mail.id)}"><bdi>${(0, _html.escapeHtml)(mail.subject === '' ? words.noSubject : mail.subject)}</bdi></a><p class="m">${(0, _html.isolate)(mail.to.join(', '))} · <time datetime="${new Date(mail.receivedAt).toISOString()}">${(0, _html.isolate)((0, _when.tellInstant)(mail.receivedAt, language))}</time></p><p class="m" dir="auto">${(0, _html.escapeHtml)(mail.preview.replace(/\s+/g, ' '))}</p></li>`).join('');
    const older = mails.nextCursor === null ? '' : `<p><a href="${path}?cursor=${(0, _html.escapeHtml)(mails.nextCursor)}${search === '' ? '' : `&amp;search=${(0, _html.escapeHtml)(encodeURIComponent(search))}`}">${(0, _html.escapeHtml)(words.older)}</a></p>`;
    return page(language, words.title, `<h1>${(0, _html.escapeHtml)(words.title)}</h1><p class="m">${(0, _html.escapeHtml)(words.note)}</p>
<form method="get" action="${path}" role="search"><input type="search" name="search" aria-label="${(0, _html.escapeHtml)(words.search)}" value="${(0, _html.escapeHtml)(search)}" dir="auto"><button>${(0, _html.escapeHtml)(words.search)}</button></form>
${mails.items.length === 0 ? `<p>${(0, _html.escapeHtml)(words.empty)}</p>` : `<ol>${items}</ol>`}${older}`);
}
function renderMail(mail, language) {
    const words = _mailcontent.CATALOGUES[language].mailPages;
    const path = (0, _html.escapeHtml)(mail.path ?? '/mail');
    const subject = mail.subject === '' ? words.noSubject : mail.subject;
    const row = (label, value)=>`<dt>${(0, _html.escapeHtml)(label)}</dt><dd>${(0, _html.isolate)(value)}</dd>`;
    const html = mail.html === null ? '' : `<h2>${(0, _html.escapeHtml)(words.htmlPart)}</h2><iframe sandbox="" title="${(0, _html.escapeHtml)(words.htmlPart)}" srcdoc="${(0, _html.escapeHtml)(mail.html)}"></iframe>`;
    return page(language, subject, `<p><a href="${path}">${(0, _html.escapeHtml)(words.back)}</a></p><h1><bdi>${(0, _html.escapeHtml)(subject)}</bdi></h1>
<dl>${row(words.from, mail.from)}${row(words.to, mail.to.join(', '))}${row(words.at, (0, _when.tellInstant)(mail.receivedAt, language))}</dl>
<h2>${(0, _html.escapeHtml)(words.textPart)}</h2><pre dir="auto">${linked(mail.text)}</pre>${html}<p><a href="${path}/${(0, _html.escapeHtml)(mail.id)}/raw">${(0, _html.escapeHtml)(words.raw)}</a></p>`);
}
/** Our own mails carry at most one link; here it may be followed, since the frame's cannot. Only http addresses; the rest stays text. */ function linked(text) {
    return text.split(/(https?:\/\/[^\s<>"']+)/).map((part, index)=>index % 2 === 1 ? `<a href="${(0, _html.escapeHtml)(part)}" rel="noreferrer">${(0, _html.escapeHtml)(part)}</a>` : (0, _html.escapeHtml)(part)).join('');
}

//# sourceMappingURL=mail-pages.js.map