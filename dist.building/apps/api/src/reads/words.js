/** Words for answers: every text in both languages at once. The one place of the reads that asks the text catalogue. */ "use strict";
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
    get both () {
        return both;
    },
    get explanationOf () {
        return explanationOf;
    },
    get missingText () {
        return missingText;
    },
    get named () {
        return named;
    },
    get reasonText () {
        return reasonText;
    },
    get severityBecause () {
        return severityBecause;
    },
    get told () {
        return told;
    }
});
const _i18n = require("#i18n");
const both = (say)=>({
        he: say('he'),
        en: say('en')
    });
const named = (prefix, code)=>both((language)=>(0, _i18n.label)(prefix, code, language));
const told = (at, zone)=>both((language)=>(0, _i18n.formatInstant)(at, zone, language));
function severityBecause(assessment, inForce) {
    return both((language)=>{
        const computed = (0, _i18n.explainSeverity)(assessment, language);
        return inForce === assessment.severity ? computed : `${(0, _i18n.text)('severity.override', language, {
            severity: inForce
        })} ${computed}`;
    });
}
const reasonText = (reason)=>both((language)=>(0, _i18n.explainReason)(reason, language));
const missingText = (missing)=>both((language)=>(0, _i18n.explainMissing)(missing, language));
function explanationOf(row, zone, heard) {
    const he = (0, _i18n.explainObligation)(row, zone, 'he');
    const en = (0, _i18n.explainObligation)(row, zone, 'en');
    const pair = (part)=>({
            he: he[part],
            en: en[part]
        });
    const next = pair('next');
    return {
        why: pair('why'),
        fulfilledBy: pair('fulfilledBy'),
        warned: pair('warned'),
        next: {
            he: `${next.he} ${heard.he}`.trim(),
            en: `${next.en} ${heard.en}`.trim()
        }
    };
}

//# sourceMappingURL=words.js.map