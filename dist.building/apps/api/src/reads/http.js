/** From a request to what a read works with, and from a page to its answer. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "queryOf", {
    enumerable: true,
    get: function() {
        return queryOf;
    }
});
const _contracts = require("#contracts");
const _request = require("../request");
function queryOf(schema, request) {
    const parsed = (0, _contracts.parseWith)(schema, {
        ...request.query
    });
    if (parsed.ok) return parsed.value;
    const { code, params, field, all } = parsed;
    throw new _request.ProblemError({
        ok: false,
        code,
        params,
        field
    }, all);
}

//# sourceMappingURL=http.js.map