/** What every offline command gives back: the caller prints `json` or `text(lang)` and ends with `exitCode`. */ "use strict";
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
    get isoUtc () {
        return isoUtc;
    },
    get refusalResult () {
        return refusalResult;
    }
});
function refusalResult(refusal, texts, exitCode = 1) {
    const fill = (text)=>text.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name)=>String(refusal.params[name] ?? whole));
    const filled = {
        he: fill(texts.he),
        en: fill(texts.en)
    };
    return {
        exitCode,
        json: {
            code: refusal.code,
            params: refusal.params,
            ...filled
        },
        text: (lang)=>filled[lang]
    };
}
function isoUtc(at) {
    return new Date(at).toISOString();
}

//# sourceMappingURL=offline-result.js.map