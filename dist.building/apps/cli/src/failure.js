/** Everything that ends a command without its result: a problem with a code, and the exit code it stands for. */ "use strict";
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
    get CliFailure () {
        return CliFailure;
    },
    get failureOf () {
        return failureOf;
    }
});
const _exitcodes = require("./exit-codes");
const _failures = require("./texts/failures");
const _language = require("./texts/language");
let CliFailure = class CliFailure extends Error {
    constructor(problem, exitCode){
        super(problem.detail), this.problem = problem, this.exitCode = exitCode;
        this.name = 'CliFailure';
    }
};
function failureOf(code, lang, params = {}) {
    const { exit, title, todo } = _failures.FAILURES[code];
    const problem = {
        type: `/problems/${code}`,
        title: (0, _language.fill)(title[lang], params, lang),
        status: 0,
        code,
        detail: (0, _language.fill)(todo[lang], params, lang),
        params
    };
    return new CliFailure(problem, _exitcodes.EXIT[exit]);
}

//# sourceMappingURL=failure.js.map