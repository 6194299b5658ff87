/** The closing survey as a form. Numbers mean the same in both languages; the scale follows the line of reading. */ "use strict";
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
    get NOTHING_TYPED () {
        return NOTHING_TYPED;
    },
    get sendAgainPage () {
        return sendAgainPage;
    },
    get surveyPage () {
        return surveyPage;
    }
});
const _delivery = require("#delivery");
const _i18n = require("#i18n");
const _shell = require("./shell");
const _texts = require("./texts");
const NOTHING_TYPED = {
    scores: {},
    open: ''
};
function surveyPage(frame, form) {
    const { language } = frame;
    const texts = _texts.PUBLIC_TEXTS[language];
    const title = (0, _i18n.text)('survey-page.title', language);
    const until = form.expireAt === null ? '' : ` ${(0, _shell.filled)(texts.surveyUntil, {
        at: (0, _delivery.tellDay)(form.expireAt, language)
    })}`;
    const trouble = form.trouble === null ? '' : `<div class="bad" role="alert"><b>${(0, _delivery.escapeHtml)(texts.inputTrouble)}</b><p>${troubleText(frame, form.trouble)}</p></div>`;
    const questions = form.items.map((item)=>item === 'OPEN' ? openQuestion(frame, form) : scaleQuestion(frame, item, form.typed.scores[item] ?? '')).join('\n');
    return (0, _shell.shell)(frame, title, `<h1>${(0, _delivery.escapeHtml)(title)}</h1>
<p>${(0, _delivery.escapeHtml)((0, _i18n.text)('survey-page.intro', language, {
        count: form.items.length
    }))} ${(0, _delivery.escapeHtml)(texts.surveyAbout)}</p>${trouble}
<form method="post" action="${(0, _delivery.escapeHtml)(form.action)}" accept-charset="utf-8">${questions}
<p><button class="btn">${(0, _delivery.escapeHtml)((0, _i18n.text)('survey-page.send', language))}</button></p><p class="m">${until.trim()}</p></form>`);
}
function troubleText(frame, trouble) {
    const texts = _texts.PUBLIC_TEXTS[frame.language];
    if (trouble.kind === 'open-too-long') return (0, _shell.filled)(texts.openTooLong, {
        length: String(trouble.length),
        most: String(trouble.most)
    });
    return (0, _delivery.escapeHtml)(trouble.kind === 'nothing-answered' ? texts.nothingAnswered : texts.badAnswer);
}
function scaleQuestion({ language }, item, typed) {
    const { question, scale } = (0, _i18n.surveyQuestion)(item, language);
    if (scale === null) return '';
    const { from, to, low, high } = scale;
    const values = Array.from({
        length: to - from + 1
    }, (_, index)=>from + index);
    const isAnswered = values.some((value)=>String(value) === typed);
    const options = values.map((value)=>{
        // The ends are told by words; whoever cannot see the line below hears them with the number.
        const end = value === from ? low : value === to ? high : null;
        const heard = end === null ? '' : ` aria-label="${(0, _delivery.escapeHtml)(`${String(value)}, ${end}`)}"`;
        return `<label><input type="radio" name="${item}" value="${String(value)}"${heard}${String(value) === typed ? ' checked' : ''}>${(0, _shell.number)(value)}</label>`;
    });
    // Without a script a chosen number could never be taken back; this can.
    const skip = `<label class="skip"><input type="radio" name="${item}" value=""${isAnswered ? '' : ' checked'}>${(0, _delivery.escapeHtml)((0, _i18n.text)('survey-page.skip', language))}</label>`;
    return `<fieldset><legend>${(0, _delivery.escapeHtml)(question)}</legend><div class="sc">${options.join('')}</div><div class="ends" aria-hidden="true"><span>${(0, _delivery.escapeHtml)(low)}</span><span>${(0, _delivery.escapeHtml)(high)}</span></div>${skip}</fieldset>`;
}
function openQuestion(frame, form) {
    const { question } = (0, _i18n.surveyQuestion)('OPEN', frame.language);
    const tooLong = form.trouble?.kind === 'open-too-long' ? form.trouble : null;
    const message = tooLong === null ? '' : `<p class="err" id="open-error">${troubleText(frame, tooLong)}</p>`;
    return `<fieldset><label class="q" for="open">${(0, _delivery.escapeHtml)(question)}</label>${message}<textarea id="open" name="OPEN" rows="4" dir="auto"${tooLong === null ? '' : ' aria-invalid="true" aria-describedby="open-error"'}>\n${(0, _delivery.escapeHtml)(form.typed.open)}</textarea></fieldset>`;
}
function sendAgainPage(frame, action, fields) {
    const texts = _texts.PUBLIC_TEXTS[frame.language];
    const hidden = fields.map(([name, value])=>`<input type="hidden" name="${(0, _delivery.escapeHtml)(name)}" value="${(0, _delivery.escapeHtml)(value)}">`).join('');
    return (0, _shell.shell)(frame, texts.awayTitle, `<h1>${(0, _delivery.escapeHtml)(texts.awayTitle)}</h1><p>${(0, _delivery.escapeHtml)(texts.awayPost)}</p><form method="post" action="${(0, _delivery.escapeHtml)(action)}" accept-charset="utf-8">${hidden}<p><button class="btn">${(0, _delivery.escapeHtml)(texts.sendAgain)}</button></p></form>`);
}

//# sourceMappingURL=survey-page.js.map