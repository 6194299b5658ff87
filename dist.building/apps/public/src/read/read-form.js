/** The body of the survey's form, read with suspicion: bytes in, answers or a reason out. Pure. */ "use strict";
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
    get OPEN_MAX_CHARS () {
        return OPEN_MAX_CHARS;
    },
    get checkAnswers () {
        return checkAnswers;
    },
    get readFields () {
        return readFields;
    },
    get typedAnswers () {
        return typedAnswers;
    }
});
const _domain = require("#domain");
const OPEN_MAX_CHARS = 4_000;
/** More fields than the form has are not ours; reading stops there. */ const FIELDS_MAX = 50;
function readFields(body) {
    try {
        const text = new TextDecoder('utf-8', {
            fatal: true
        }).decode(body);
        if (text === '') return [];
        return text.split('&').slice(0, FIELDS_MAX).map((pair)=>{
            const [name = '', value = ''] = pair.split(/=(.*)/s);
            return [
                decode(name),
                decode(value)
            ];
        });
    } catch (error) {
        if (error instanceof TypeError || error instanceof URIError) return null; // the decoders' words for bytes that are no text
        throw error;
    }
}
function decode(part) {
    return decodeURIComponent(part.replaceAll('+', ' '));
}
function typedAnswers(fields) {
    const scores = {};
    let open = '';
    for (const [name, value] of fields){
        const item = _domain.SURVEY_ITEMS.find((known)=>known === name);
        if (item === 'OPEN') open = cleanText(value);
        else if (item !== undefined) scores[item] = value.slice(0, 10);
    }
    return {
        scores,
        open
    };
}
/** Line breaks as one character, other control characters out: no database and no screen wants them. */ function cleanText(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what this takes out
    return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim();
}
function checkAnswers(typed, items) {
    const scores = {};
    for (const item of items){
        if (item === 'OPEN') continue;
        const text = (typed.scores[item] ?? '').trim();
        const value = text === '' ? null : Number(text);
        const [low, high] = _domain.SURVEY_SCALES[item];
        if (value !== null && (!/^\d{1,2}$/.test(text) || value < low || value > high)) return {
            ok: false,
            trouble: {
                kind: 'bad-answer'
            }
        };
        scores[item] = value;
    }
    if (typed.open.length > OPEN_MAX_CHARS) return {
        ok: false,
        trouble: {
            kind: 'open-too-long',
            length: typed.open.length,
            most: OPEN_MAX_CHARS
        }
    };
    if (typed.open === '' && Object.values(scores).every((value)=>value === null)) return {
        ok: false,
        trouble: {
            kind: 'nothing-answered'
        }
    };
    return {
        ok: true,
        answers: {
            scores,
            open: typed.open
        }
    };
}

//# sourceMappingURL=read-form.js.map