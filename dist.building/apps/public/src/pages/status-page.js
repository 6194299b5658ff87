/** What a contact may know at any hour: when we write next, where it stands, what we said. Only words that were written to this contact. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "statusPage", {
    enumerable: true,
    get: function() {
        return statusPage;
    }
});
const _delivery = require("#delivery");
const _shell = require("./shell");
const _texts = require("./texts");
/** Earlier messages shown; the whole record is the account manager's to give. */ const PAST_MAX = 30;
function statusPage(frame, facts, now) {
    const { language } = frame;
    const texts = _texts.PUBLIC_TEXTS[language].status;
    const [latest, ...earlier] = facts.messages;
    const title = latest?.subject ?? texts.fallbackTitle;
    const past = earlier.slice(0, PAST_MAX).map((message)=>`<li>${(0, _shell.timeTag)(message.at, language)}<b><bdi>${(0, _delivery.escapeHtml)(message.subject)}</bdi></b>${words(message.body)}</li>`).join('');
    return (0, _shell.shell)(frame, title, `<h1><bdi>${(0, _delivery.escapeHtml)(title)}</bdi></h1>
${nextUpdate(facts, latest, language, now)}${stages(facts, language)}
${latest === undefined ? `<p>${(0, _delivery.escapeHtml)(texts.nothingYet)}</p>` : `<h2>${(0, _delivery.escapeHtml)(texts.latestTitle)}</h2><p class="m">${(0, _shell.timeTag)(latest.at, language)}</p>${words(latest.body)}${forecast(facts, latest, language)}`}
${past === '' ? '' : `<h2>${(0, _delivery.escapeHtml)(texts.pastTitle)}</h2><ol class="past">${past}</ol>`}`);
}
function words(body) {
    return (0, _delivery.typedParagraphs)(body).map((part)=>`<p dir="auto">${(0, _delivery.escapeHtml)(part).replace(/\n/g, '<br>')}</p>`).join('');
}
function nextUpdate(facts, latest, language, now) {
    const texts = _texts.PUBLIC_TEXTS[language].status;
    if (facts.ended !== null) return `<div class="next"><b>${(0, _delivery.escapeHtml)(facts.ended === 'routine' ? texts.routine : texts.cancelled)}</b></div>`;
    const at = facts.nextUpdateAt;
    const last = latest === undefined ? '' : ` ${(0, _delivery.escapeHtml)(texts.lastUpdate)} ${(0, _shell.timeTag)(latest.at, language)}.`;
    if (at === null) return `<div class="next"><span>${(0, _delivery.escapeHtml)(texts.noNext)}</span><span class="m">${last}</span></div>`;
    if (at <= now) return `<div class="bad"><p>${(0, _shell.filled)(texts.nextLate, {
        at: (0, _shell.moment)(at, language)
    })}</p></div>`;
    return `<div class="next"><span>${(0, _delivery.escapeHtml)(texts.next)}</span><b>${(0, _shell.timeTag)(at, language)}</b><span class="m">${(0, _delivery.escapeHtml)(texts.nextEven)}${last}</span></div>`;
}
function stages(facts, language) {
    const texts = _texts.PUBLIC_TEXTS[language].status;
    if (facts.ended === 'cancelled') return '';
    const items = texts.stages.map((name, index)=>{
        if (index < facts.stage) return `<li class="d">${(0, _delivery.escapeHtml)(name)}</li>`;
        if (index > facts.stage) return `<li>${(0, _delivery.escapeHtml)(name)}</li>`;
        return `<li class="d c" aria-current="step">${facts.isAgain ? (0, _shell.filled)(texts.again, {
            stage: name
        }) : (0, _delivery.escapeHtml)(name)}</li>`;
    });
    return `<ol class="st" aria-label="${(0, _delivery.escapeHtml)(texts.stageLabel)}">${items.join('')}</ol>`;
}
function forecast(facts, latest, language) {
    if (latest.forecast === null || facts.stage > 2 || facts.ended !== null) return '';
    const texts = _texts.PUBLIC_TEXTS[language].status;
    return `<h2>${(0, _delivery.isolate)(texts.whenTitle)}</h2><p>${(0, _shell.filled)(texts.when, {
        likely: (0, _shell.moment)(latest.forecast.p50At, language),
        latest: (0, _shell.moment)(latest.forecast.p90At, language)
    })}</p>`;
}

//# sourceMappingURL=status-page.js.map