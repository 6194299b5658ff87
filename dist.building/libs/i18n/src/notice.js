/** Notices to our own people: subject and body from the raw params of an outbox row. */ "use strict";
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
    get noticeOf () {
        return noticeOf;
    },
    get renderNotice () {
        return renderNotice;
    }
});
const _display = require("./display");
const _text = require("./text");
const _notices = require("./texts/notices");
function noticeOf(template) {
    return _notices.NOTICES.find((name)=>`staff.${name}` === template) ?? null;
}
function renderNotice(name, params, options) {
    const { language } = options;
    const { kind } = params;
    const duty = typeof kind === 'string' ? {
        why: (0, _text.label)('obligation', `${kind}.why`, language),
        fulfilledBy: (0, _text.label)('obligation', `${kind}.fulfilledBy`, language)
    } : {};
    const all = {
        ...duty,
        ...params
    };
    const wording = name === 'obligation-started' && kind === 'executive-notice' ? 'executive-notice' : name;
    const mark = options.drill === true ? (0, _text.text)('notice.drill', language) : '';
    return {
        subject: `${mark}${(0, _display.displayMessage)(_notices.noticeTexts[`notice.${wording}.subject`], all, options)}`,
        body: (0, _display.displayMessage)(_notices.noticeTexts[`notice.${wording}.body`], all, options)
    };
}

//# sourceMappingURL=notice.js.map