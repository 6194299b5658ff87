/** Which language the tool speaks, and how texts are filled. */ "use strict";
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
    get chooseLang () {
        return chooseLang;
    },
    get fill () {
        return fill;
    },
    get isolate () {
        return isolate;
    }
});
/** First-strong isolate and its end: what stands between keeps its own direction and never pulls its neighbours along. */ const FSI = '\u2068';
const PDI = '\u2069';
function isolate(text, lang) {
    return lang === 'he' ? `${FSI}${String(text)}${PDI}` : String(text);
}
function fill(text, params, lang) {
    return text.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name)=>{
        const value = params[name];
        return typeof value === 'string' || typeof value === 'number' ? isolate(value, lang) : whole;
    });
}
function chooseLang(flag, env) {
    if (flag !== undefined) return flag === 'he' || flag === 'en' ? flag : undefined;
    const wanted = [
        env['TIKKUN_LANG'],
        env['LC_ALL'],
        env['LC_MESSAGES'],
        env['LANG']
    ].find((value)=>value !== undefined && value !== '') ?? '';
    return /^(he|iw)(?:[_.-]|$)/i.test(wanted) ? 'he' : 'en';
}

//# sourceMappingURL=language.js.map