"use strict";
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
    get invalidField () {
        return invalidField;
    },
    get readJsonLines () {
        return readJsonLines;
    }
});
const _offlineresult = require("./offline-result");
/** Far more answers or forecasts than one company collects; bounds the memory of a slip (a wrong file). */ const MAX_CHARACTERS = 200_000_000;
function readJsonLines(text) {
    if (text.length > MAX_CHARACTERS) return invalidLine(1);
    const rows = [];
    for (const [index, content] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()){
        if (content.trim() === '') continue;
        const row = parseObject(content);
        if (row === undefined) return invalidLine(index + 1);
        rows.push({
            line: index + 1,
            row
        });
    }
    return {
        ok: true,
        rows
    };
}
function invalidField(line, field, expected) {
    return (0, _offlineresult.refusalResult)({
        code: 'json-lines.field',
        params: {
            line,
            field,
            expected
        }
    }, {
        he: 'שורה {line}: השדה "{field}" חסר או אינו תקין; נדרש {expected}',
        en: 'line {line}: the field "{field}" is missing or wrong; it must be {expected}'
    });
}
function invalidLine(line) {
    const texts = {
        he: 'שורה {line} אינה אובייקט JSON',
        en: 'line {line} is no JSON object'
    };
    return {
        ok: false,
        result: (0, _offlineresult.refusalResult)({
            code: 'json-lines.invalid',
            params: {
                line
            }
        }, texts)
    };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    } catch  {
        // Not JSON: the caller names the line.
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

//# sourceMappingURL=json-lines.js.map