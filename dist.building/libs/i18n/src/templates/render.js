/** Message templates: per type and stage, in both languages. They save typing; a person reads, changes and sends every message. */ "use strict";
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
    get renderTemplate () {
        return renderTemplate;
    },
    get templateName () {
        return templateName;
    },
    get templates () {
        return templates;
    },
    get templatesFor () {
        return templatesFor;
    }
});
const _domain = require("#domain");
const _text = require("../text");
const _words = require("../words");
const _texts = require("./texts");
const KINDS = {
    contactName: 'line',
    senderName: 'line',
    reference: 'line',
    summary: 'line',
    question: 'line',
    answer: 'line',
    cause: 'line',
    newFacts: 'list',
    checking: 'list',
    actions: 'list',
    customerCanDo: 'list',
    prevention: 'list',
    forecast: 'forecast',
    nextUpdateAt: 'instant'
};
/** Required parts by template, after "each update carries" (formulas 2); a trailing `?` marks an optional one. Order is the order of the letter. */ const PARTS = {
    'first-contact.investigating': [
        'summary',
        'newFacts',
        'checking',
        'actions?',
        'customerCanDo?',
        'forecast?',
        'nextUpdateAt'
    ],
    'first-contact.identified': [
        'summary',
        'newFacts',
        'actions?',
        'checking?',
        'customerCanDo?',
        'forecast',
        'nextUpdateAt'
    ],
    'update.investigating': [
        'newFacts?',
        'checking',
        'actions?',
        'customerCanDo?',
        'forecast',
        'nextUpdateAt'
    ],
    'update.identified': [
        'newFacts?',
        'actions?',
        'checking?',
        'customerCanDo?',
        'forecast',
        'nextUpdateAt'
    ],
    'update.worked-around': [
        'newFacts?',
        'actions?',
        'checking?',
        'customerCanDo',
        'forecast',
        'nextUpdateAt'
    ],
    'update.fixed': [
        'newFacts?',
        'checking',
        'actions?',
        'customerCanDo?',
        'nextUpdateAt'
    ],
    'update.verified': [
        'newFacts?',
        'actions?',
        'checking?',
        'customerCanDo?',
        'nextUpdateAt'
    ],
    'stage-update.investigating': [
        'summary',
        'newFacts',
        'checking',
        'actions?',
        'customerCanDo?',
        'forecast?',
        'nextUpdateAt'
    ],
    'stage-update.identified': [
        'newFacts',
        'actions?',
        'checking?',
        'customerCanDo?',
        'forecast',
        'nextUpdateAt'
    ],
    'stage-update.worked-around': [
        'newFacts',
        'customerCanDo',
        'actions?',
        'forecast',
        'nextUpdateAt'
    ],
    'stage-update.fixed': [
        'newFacts',
        'checking',
        'customerCanDo?',
        'nextUpdateAt'
    ],
    'stage-update.verified': [
        'newFacts',
        'cause?',
        'actions?',
        'customerCanDo?',
        'nextUpdateAt'
    ],
    'stage-update.routine': [
        'newFacts',
        'cause?',
        'prevention?',
        'customerCanDo?'
    ],
    answer: [
        'question',
        'answer',
        'newFacts?',
        'actions?',
        'nextUpdateAt?'
    ],
    summary: [
        'summary',
        'newFacts',
        'cause?',
        'actions',
        'checking?',
        'customerCanDo?',
        'forecast',
        'nextUpdateAt'
    ],
    closing: [
        'summary',
        'newFacts',
        'cause',
        'actions',
        'prevention'
    ]
};
const FRAME = [
    'contactName',
    'senderName',
    'reference'
];
/** Parts that stand in the opening or subject, not in a paragraph of their own. */ const WOVEN = new Set([
    'summary',
    'question',
    'contactName',
    'senderName',
    'reference'
]);
const isField = (name)=>Object.hasOwn(KINDS, name);
function templateOf(id) {
    const [messageType = '', stage = null] = id.split('.');
    const parts = PARTS[id].map((part)=>({
            name: part.replace('?', ''),
            required: !part.endsWith('?')
        }));
    const fields = [
        ...FRAME.map((name)=>({
                name,
                required: true
            })),
        ...parts
    ].flatMap(({ name, required })=>isField(name) ? [
            {
                name,
                required,
                kind: KINDS[name]
            }
        ] : []);
    // The id is made of a message type and a customer stage; the list of ids is checked against both by a test.
    return {
        id,
        messageType: messageType,
        stage: stage,
        fields
    };
}
const templates = _texts.TEMPLATE_IDS.map(templateOf);
function templateName(id, language) {
    return (0, _text.text)(`template.${id}.name`, language);
}
function templatesFor(messageType, stage) {
    return templates.filter((one)=>one.messageType === messageType && (one.stage === stage || one.stage === null));
}
function renderTemplate(id, params, options) {
    const template = templates.find((one)=>one.id === id);
    if (template === undefined) return (0, _domain.refuse)('template.unknown', {
        template: id
    });
    const missing = template.fields.find((field)=>field.required && !isFilled(field.name, params));
    if (missing !== undefined) return (0, _domain.refuse)('template.field-missing', {
        template: id,
        field: missing.name
    }, missing.name);
    const { language } = options;
    const paragraphs = template.fields.filter((field)=>!WOVEN.has(field.name)).map((field)=>paragraph(field.name, params, options)).filter((one)=>one !== '');
    const body = [
        (0, _text.text)('mail.greeting', language, {
            name: params.contactName ?? ''
        }),
        woven(`template.${template.id}.opening`, params, language),
        ...paragraphs,
        `${(0, _text.text)('mail.closing', language)}\n${params.senderName ?? ''}\n${(0, _text.text)('mail.reference', language, {
            reference: params.reference ?? ''
        })}`
    ].join('\n\n');
    return {
        ok: true,
        subject: woven(`template.${template.id}.subject`, params, language),
        body
    };
}
function woven(key, params, language) {
    const strip = (words)=>(words ?? '').trim().replace(/[.\u3002]+$/, '');
    const values = {
        summary: strip(params.summary),
        question: (params.question ?? '').trim(),
        reference: params.reference ?? ''
    };
    const needed = (0, _text.placeholdersOf)(_texts.templateTexts[key][language]);
    return (0, _text.text)(key, language, Object.fromEntries(Object.entries(values).filter(([name])=>needed.includes(name))));
}
function isFilled(name, params) {
    if (name === 'forecast') return (params.forecast ?? null) !== null || (params.noForecastNextTryAt ?? null) !== null;
    const value = params[name];
    if (typeof value === 'string') return value.trim() !== '';
    if (typeof value === 'number') return Number.isFinite(value);
    return Array.isArray(value) && value.some((item)=>typeof item === 'string' && item.trim() !== '');
}
function paragraph(name, params, options) {
    const { language, zone } = options;
    const filled = isFilled(name, params);
    const when = (at)=>(0, _words.formatInstant)(at, zone, language);
    switch(name){
        case 'newFacts':
            return filled ? list('template-part.newFacts', params.newFacts, language) : (0, _text.text)('template-part.newFacts.none', language);
        case 'customerCanDo':
            return filled ? list('template-part.customerCanDo', params.customerCanDo, language) : (0, _text.text)('template-part.customerCanDo.none', language);
        case 'checking':
        case 'actions':
        case 'prevention':
            return filled ? list(`template-part.${name}`, params[name], language) : '';
        case 'cause':
        case 'answer':
            return filled ? `${(0, _text.text)(`template-part.${name}`, language)}\n${(params[name] ?? '').trim()}` : '';
        case 'nextUpdateAt':
            return params.nextUpdateAt == null ? '' : (0, _text.text)('template-part.nextUpdateAt', language, {
                at: when(params.nextUpdateAt)
            });
        case 'forecast':
            return forecastParagraph(params, when, language);
        default:
            return '';
    }
}
function forecastParagraph(params, when, language) {
    if (params.forecast != null) return (0, _text.text)('template-part.forecast', language, {
        p50: when(params.forecast.p50At),
        p90: when(params.forecast.p90At)
    });
    return params.noForecastNextTryAt == null ? '' : (0, _text.text)('template-part.no-forecast', language, {
        at: when(params.noForecastNextTryAt)
    });
}
function list(key, items, language) {
    return [
        (0, _text.text)(key, language),
        ...(items ?? []).map((item)=>item.trim()).filter((item)=>item !== '').map((item)=>`• ${item}`)
    ].join('\n');
}

//# sourceMappingURL=render.js.map