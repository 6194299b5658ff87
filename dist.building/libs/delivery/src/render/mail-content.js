/** Subject, plain text and HTML of one message, from a draft of the outbox. Pure: the same draft always gives the same words. */ "use strict";
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
    get CATALOGUES () {
        return CATALOGUES;
    },
    get customerMail () {
        return customerMail;
    },
    get staffMail () {
        return staffMail;
    },
    get surveyMail () {
        return surveyMail;
    }
});
const _i18n = require("#i18n");
const _catalogue = require("../texts/catalogue");
const _en = require("../texts/en");
const _he = require("../texts/he");
const _html = require("./html");
const _when = require("./when");
const CATALOGUES = {
    en: _en.en,
    he: _he.he
};
const plain = {
    escape: (words)=>words,
    isolate: (fact)=>fact
};
const rich = {
    escape: _html.escapeHtml,
    isolate: _html.isolate
};
const paragraph = (text, facts)=>({
        text: (0, _catalogue.fill)(text, facts, plain),
        html: `<p>${(0, _catalogue.fill)(text, facts, rich)}</p>`
    });
const typed = (text)=>({
        text,
        html: `<p dir="auto">${(0, _html.escapeHtml)(text).replace(/\n/g, '<br>')}</p>`
    });
const faint = (part)=>({
        text: part.text,
        html: part.html.replace('<p', '<p style="color:#474c52;font-size:14px"')
    });
/** The only links in our mails: to the crisis for staff, to the survey for the one asked. */ const link = (label, url)=>({
        text: `${label}:\n${url}`,
        html: `<p><a href="${(0, _html.escapeHtml)(url)}" style="color:#16181b;font-weight:700">${(0, _html.escapeHtml)(label)}</a></p>`
    });
function compose(language, subject, parts) {
    const full = parts.filter((part)=>part.text.trim() !== '');
    const style = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;color:#16181b;max-width:42em';
    return {
        // A line break in a subject could forge a header; the writer of headers guards too.
        subject: subject.replace(/\s+/g, ' ').trim(),
        text: `${full.map((part)=>part.text).join('\n\n')}\n`,
        html: `<!doctype html><html lang="${language}" dir="${(0, _html.directionOf)(language)}"><head><meta charset="utf-8"></head><body><div lang="${language}" dir="${(0, _html.directionOf)(language)}" style="${style}">${full.map((part)=>part.html).join('')}</div></body></html>`
    };
}
function staffMail(draft, person, crisisUrl) {
    const { language } = person;
    const catalogue = CATALOGUES[language];
    const words = staffText(catalogue, draft.template);
    const facts = staffFacts(draft, language);
    const frame = catalogue.staffFrame;
    const subject = `${draft.drill ? `${frame.drill} ` : ''}${(0, _catalogue.fill)(words.subject, facts, plain)} (${draft.reference})`;
    return compose(language, subject, [
        ...draft.drill ? [
            paragraph(frame.drillNote, {})
        ] : [],
        paragraph(frame.greeting, {
            name: person.name
        }),
        ...words.body.filter((text)=>hasItsFacts(text, facts)).map((text)=>paragraph(text, facts)),
        link(frame.open, crisisUrl),
        faint(paragraph(frame.crisis, facts))
    ]);
}
/** A sentence about a fact nobody gave says nothing and is left out. */ function hasItsFacts(text, facts) {
    return [
        ...text.matchAll(/\{([a-zA-Z]+)\}/g)
    ].every(([, name])=>(facts[name ?? ''] ?? '') !== '');
}
function staffText(catalogue, template) {
    const name = template.replace(/^staff\./, '');
    for (const [known, words] of Object.entries(catalogue.staff))if (known === name) return words;
    return catalogue.staffOther;
}
function staffFacts(draft, language) {
    const catalogue = CATALOGUES[language];
    const facts = {};
    for (const [name, value] of Object.entries(draft.params))if (value !== null) facts[name] = String(value);
    const { due, kind, role } = draft.params;
    facts['due'] = typeof due === 'number' ? (0, _when.tellInstant)(due, language) : catalogue.staffFrame.noTime;
    if (typeof kind === 'string') {
        facts['duty'] = wordOf('obligation', `${kind}.name`, kind, language);
        facts['fulfilledBy'] = wordOf('obligation', `${kind}.fulfilledBy`, '', language);
    }
    if (typeof role === 'string') facts['role'] = wordOf('people', role, role, language);
    facts['reference'] = draft.reference;
    return facts;
}
/** The glossary's word for a code; without one, `otherwise`. */ function wordOf(prefix, code, otherwise, language) {
    const word = (0, _i18n.label)(prefix, code, language);
    return word === code ? otherwise : (0, _i18n.withoutIsolates)(word);
}
function customerMail(draft, writerName) {
    const { params } = draft;
    const language = params['language'] === 'en' ? 'en' : 'he';
    const frame = CATALOGUES[language].customerFrame;
    const { nextUpdateAt } = params;
    return compose(language, String(params['subject'] ?? ''), [
        paragraph(frame.greeting, {
            name: draft.contact?.name ?? ''
        }),
        ...(0, _html.typedParagraphs)(String(params['body'] ?? '')).map(typed),
        ...typeof nextUpdateAt === 'number' ? [
            paragraph(frame.nextUpdate, {
                at: `${(0, _when.tellInstant)(nextUpdateAt, language)} (${frame.zoneNote})`
            })
        ] : [],
        ...writerName === null ? [] : [
            typed(writerName)
        ],
        faint(paragraph(frame.reference, {
            reference: draft.reference
        }))
    ]);
}
function surveyMail(draft, surveyUrl) {
    const language = draft.contact?.language ?? 'he';
    const catalogue = CATALOGUES[language];
    const words = draft.template === 'survey.reminder' ? catalogue.survey.reminder : catalogue.survey.invitation;
    const { expireAt } = draft.params;
    return compose(language, words.subject, [
        paragraph(catalogue.customerFrame.greeting, {
            name: draft.contact?.name ?? ''
        }),
        ...words.body.map((text)=>paragraph(text, {})),
        link(catalogue.survey.link, surveyUrl),
        ...typeof expireAt === 'number' ? [
            paragraph(catalogue.survey.until, {
                at: (0, _when.tellDay)(expireAt, language)
            })
        ] : [],
        faint(paragraph(catalogue.customerFrame.reference, {
            reference: draft.reference
        }))
    ]);
}

//# sourceMappingURL=mail-content.js.map