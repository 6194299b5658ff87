/** `text(key, language, params)`: the one way to words. ICU message format; what sits inside Hebrew text is isolated. */ "use strict";
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
    get allTexts () {
        return allTexts;
    },
    get formatMessage () {
        return formatMessage;
    },
    get isTextKey () {
        return isTextKey;
    },
    get isolate () {
        return isolate;
    },
    get label () {
        return label;
    },
    get placeholdersOf () {
        return placeholdersOf;
    },
    get text () {
        return text;
    },
    get withoutIsolates () {
        return withoutIsolates;
    }
});
const _intlmessageformat = require("intl-messageformat");
const _labels = require("./texts/labels");
const _customer = require("./texts/customer");
const _events = require("./texts/events");
const _obligations = require("./texts/obligations");
const _notices = require("./texts/notices");
const _texts = require("./templates/texts");
const _words = require("./texts/words");
const allTexts = {
    ..._obligations.obligationTexts,
    ..._obligations.obligationStateTexts,
    ..._obligations.explanationTexts,
    ..._labels.stageTexts,
    ..._labels.roleTexts,
    ..._labels.codeTexts,
    ..._labels.missingTexts,
    ..._words.wordTexts,
    ..._events.eventTexts,
    ..._notices.noticeTexts,
    ..._customer.customerTexts,
    ..._customer.surveyTexts,
    ..._texts.templateTexts
};
const FSI = '\u2068';
const PDI = '\u2069';
const LOCALES = {
    he: 'he-IL',
    en: 'en-GB'
};
const formats = new Map();
/** Whether the value could disturb the direction of the sentence around it. */ const disturbs = {
    he: /[A-Za-z0-9]/,
    en: /[\u0590-\u08ff]/
};
function isolate(value, language) {
    return disturbs[language].test(value) && !value.startsWith(FSI) ? `${FSI}${value}${PDI}` : value;
}
const withoutIsolates = (value)=>value.replace(/[\u2066-\u2069]/g, '');
function isTextKey(key) {
    return Object.hasOwn(allTexts, key);
}
function text(key, language, params = {}) {
    return formatMessage(allTexts[key], language, params);
}
function label(prefix, code, language) {
    const key = `${prefix}.${code}`;
    return isTextKey(key) ? text(key, language) : code;
}
function formatMessage(pair, language, params) {
    const message = pair[language];
    const name = `${language}:${message}`;
    let format = formats.get(name);
    if (format === undefined) {
        format = new _intlmessageformat.IntlMessageFormat(message, LOCALES[language], undefined, {
            ignoreTag: true
        });
        if (formats.size < MAX_CACHED) formats.set(name, format);
    }
    return String(format.format(prepared(message, language, params)));
}
/** The catalogue holds several hundred messages per language; more than this would mean messages made at run time. */ const MAX_CACHED = 4_000;
function prepared(message, language, params) {
    const values = {};
    for (const [name, value] of Object.entries(params)){
        const argument = message.includes(`{${name},`);
        values[name] = argument ? value : isolate(String(value), language);
    }
    return values;
}
const placeholders = new Map();
function placeholdersOf(message) {
    const known = placeholders.get(message);
    if (known !== undefined) return known;
    const names = [
        ...new Set(namesIn(new _intlmessageformat.IntlMessageFormat(message, LOCALES.en, undefined, {
            ignoreTag: true
        }).getAst()))
    ].sort();
    if (placeholders.size < MAX_CACHED) placeholders.set(message, names);
    return names;
}
/** Literal text and `#` carry no name; everything else names its argument in `value`. */ function namesIn(elements) {
    return elements.flatMap((element)=>{
        const type = element.type;
        if (type === LITERAL || !('value' in element)) return [];
        const branches = 'options' in element ? Object.values(element.options).flatMap((option)=>namesIn(option.value)) : [];
        return [
            element.value,
            ...branches
        ];
    });
}
/** The parser's number for literal text (its enum is not exported by the formatter). */ const LITERAL = 0;

//# sourceMappingURL=text.js.map