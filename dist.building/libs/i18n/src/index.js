/** Words of Tikkun in Hebrew and English. Pure; time zones and names come in as parameters. */ "use strict";
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
    get NOTICES () {
        return _notices.NOTICES;
    },
    get TEMPLATE_FIELDS () {
        return _texts.TEMPLATE_FIELDS;
    },
    get TEMPLATE_IDS () {
        return _texts.TEMPLATE_IDS;
    },
    get allTexts () {
        return _text.allTexts;
    },
    get describeEvent () {
        return _describeevent.describeEvent;
    },
    get displayMessage () {
        return _display.displayMessage;
    },
    get displayParam () {
        return _display.displayParam;
    },
    get durationInWords () {
        return _words.durationInWords;
    },
    get explainMissing () {
        return _explain.explainMissing;
    },
    get explainObligation () {
        return _explain.explainObligation;
    },
    get explainReason () {
        return _explain.explainReason;
    },
    get explainSeverity () {
        return _explain.explainSeverity;
    },
    get formatInstant () {
        return _words.formatInstant;
    },
    get formatMessage () {
        return _text.formatMessage;
    },
    get isTextKey () {
        return _text.isTextKey;
    },
    get isolate () {
        return _text.isolate;
    },
    get joinWords () {
        return _words.joinWords;
    },
    get label () {
        return _text.label;
    },
    get noticeOf () {
        return _notice.noticeOf;
    },
    get placeholdersOf () {
        return _text.placeholdersOf;
    },
    get problemText () {
        return _problemtext.problemText;
    },
    get renderNotice () {
        return _notice.renderNotice;
    },
    get renderSurveyMail () {
        return _survey.renderSurveyMail;
    },
    get renderTemplate () {
        return _render.renderTemplate;
    },
    get surveyQuestion () {
        return _survey.surveyQuestion;
    },
    get targetInWords () {
        return _words.targetInWords;
    },
    get templateName () {
        return _render.templateName;
    },
    get templates () {
        return _render.templates;
    },
    get templatesFor () {
        return _render.templatesFor;
    },
    get text () {
        return _text.text;
    },
    get withoutIsolates () {
        return _text.withoutIsolates;
    }
});
const _text = require("./text");
const _words = require("./words");
const _explain = require("./explain");
const _describeevent = require("./describe-event");
const _display = require("./display");
const _problemtext = require("./problem-text");
const _notice = require("./notice");
const _notices = require("./texts/notices");
const _render = require("./templates/render");
const _texts = require("./templates/texts");
const _survey = require("./survey");

//# sourceMappingURL=index.js.map