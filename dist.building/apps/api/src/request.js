/** Who asks, and how a refusal leaves the API. */ "use strict";
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
    get ProblemError () {
        return ProblemError;
    },
    get principalOf () {
        return principalOf;
    }
});
let ProblemError = class ProblemError extends Error {
    constructor(refusal, all){
        super(refusal.code), this.refusal = refusal, this.all = all;
        this.name = 'ProblemError';
    }
};
function principalOf(request) {
    if (request.principal === undefined) throw new ProblemError({
        ok: false,
        code: 'auth.required',
        params: {}
    });
    return request.principal;
}

//# sourceMappingURL=request.js.map