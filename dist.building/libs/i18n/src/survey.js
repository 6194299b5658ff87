/** The survey as the public page shows it: questions, scale, labels at both ends. */ "use strict";
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
    get renderSurveyMail () {
        return renderSurveyMail;
    },
    get surveyQuestion () {
        return surveyQuestion;
    }
});
const _domain = require("#domain");
const _text = require("./text");
const _words = require("./words");
function surveyQuestion(item, language) {
    const question = (0, _text.text)(`survey.${item}.question`, language);
    if (item === 'OPEN') return {
        item,
        question,
        scale: null
    };
    const [from, to] = _domain.SURVEY_SCALES[item];
    return {
        item,
        question,
        scale: {
            from,
            to,
            low: (0, _text.text)(`survey.${item}.low`, language),
            high: (0, _text.text)(`survey.${item}.high`, language)
        }
    };
}
function renderSurveyMail(mail, options) {
    const { language, zone } = options;
    const first = mail.reminder === 0;
    const subject = (0, _text.text)(first ? 'survey-mail.subject' : 'survey-mail.reminder-subject', language, {
        reference: mail.reference
    });
    const words = (0, _text.text)(first ? 'survey-mail.body' : 'survey-mail.reminder-body', language, {
        reference: mail.reference,
        url: mail.url,
        expireAt: (0, _words.formatInstant)(mail.expireAt, zone, language)
    });
    return {
        subject,
        body: [
            (0, _text.text)('mail.greeting', language, {
                name: mail.name
            }),
            words,
            (0, _text.text)('mail.closing', language)
        ].join('\n\n')
    };
}

//# sourceMappingURL=survey.js.map