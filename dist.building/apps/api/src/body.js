/** Reads request bodies strictly: bounded, well-formed UTF-8, JSON. Express's own parser would turn broken bytes into replacement characters unsaid. */ "use strict";
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
    get BODY_MAX_BYTES () {
        return BODY_MAX_BYTES;
    },
    get strictJson () {
        return strictJson;
    }
});
const _express = /*#__PURE__*/ _interop_require_default(require("express"));
const _request = require("./request");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const BODY_MAX_BYTES = 256 * 1024;
const decoder = new TextDecoder('utf-8', {
    fatal: true
});
const refused = (code, params = {})=>new _request.ProblemError({
        ok: false,
        code,
        params
    });
function strictJson() {
    return [
        _express.default.raw({
            type: ()=>true,
            limit: BODY_MAX_BYTES
        }),
        tooLarge,
        parseBody
    ];
}
function tooLarge(error, _request, _response, next) {
    const large = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
    next(large ? refused('payload.too-large', {
        mostBytes: BODY_MAX_BYTES
    }) : error);
}
function parseBody(request, _response, next) {
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
        request.body = {};
        next();
        return;
    }
    try {
        request.body = parsed(request, bytes);
        next();
    } catch (error) {
        next(error);
    }
}
function parsed(request, bytes) {
    if (request.is('application/json') === false) throw refused('input.unsupported-type');
    let text;
    try {
        text = decoder.decode(bytes);
    } catch  {
        throw refused('input.malformed-text', {
            field: 'body'
        });
    }
    try {
        return JSON.parse(text);
    } catch  {
        throw refused('input.not-json');
    }
}

//# sourceMappingURL=body.js.map