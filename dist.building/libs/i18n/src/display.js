/** Params of refusals and outbox rows are raw: ids, codes, instants in milliseconds. Here they become words before a text takes them in. */ "use strict";
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
    get displayMessage () {
        return displayMessage;
    },
    get displayParam () {
        return displayParam;
    }
});
const _text = require("./text");
const _words = require("./words");
const _explain = require("./explain");
const INSTANT_NAMES = new Set([
    'due',
    'until',
    'latest',
    'since',
    'next'
]);
const PERSON_NAMES = new Set([
    'from',
    'person',
    'personId',
    'contactId',
    'by'
]);
/** Numbers above this are epoch milliseconds (2001), not counts. */ const INSTANT_FLOOR_MS = 1_000_000_000_000;
function displayParam(name, value, options) {
    const { language } = options;
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return displayNumber(name, value, options);
    if (name === 'kind') return (0, _text.label)('obligation', `${value}.name`, language);
    if (name === 'role' || name === 'to') return peopleRole(value, options);
    if (name === 'missing') return (0, _words.joinWords)(value.split(',').map((code)=>missingWord(code, language)), language);
    if (name === 'stage' || name === 'wanted') return (0, _text.label)('review-stage', value, language);
    if (name === 'element') return (0, _text.label)('decision', value, language);
    if (name === 'section') return (0, _text.label)('review-section', value, language);
    if (name === 'signal') return (0, _text.label)('trust', value, language);
    if (name === 'channel') return (0, _text.label)('channel', value, language);
    return PERSON_NAMES.has(name) ? options.nameOf?.(value) ?? value : value;
}
function displayNumber(name, value, { language, zone }) {
    if (name.endsWith('Ms')) return (0, _words.durationInWords)(value, language);
    const instant = (INSTANT_NAMES.has(name) || name.endsWith('At')) && value > INSTANT_FLOOR_MS;
    return instant ? (0, _words.formatInstant)(value, zone, language) : value;
}
function peopleRole(value, options) {
    const role = (0, _text.label)('people', value, options.language);
    return role === `people.${value}` || role === value ? options.nameOf?.(value) ?? value : role;
}
/** A missing code, or a review section where the list names sections. */ function missingWord(code, language) {
    return code.startsWith('missing.') ? (0, _explain.explainMissing)({
        code,
        params: {}
    }, language) : (0, _text.label)('review-section', code, language);
}
function displayMessage(pair, params, options) {
    const names = new Set([
        ...(0, _text.placeholdersOf)(pair.he),
        ...(0, _text.placeholdersOf)(pair.en)
    ]);
    const values = Object.fromEntries([
        ...names
    ].map((name)=>[
            name,
            displayParam(name, params[name], options)
        ]));
    return (0, _text.formatMessage)(pair, options.language, values);
}

//# sourceMappingURL=display.js.map