/** Answers of the API into the shapes of the contract; the contract is loaded only by commands that talk to a server. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readAnswer", {
    enumerable: true,
    get: function() {
        return readAnswer;
    }
});
const _failure = require("../failure");
function readAnswer(schema, answer, lang) {
    const parsed = schema.safeParse(parseJson(answer.text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw (0, _failure.failureOf)('cli.answer-unexpected', lang, {
        where: issue === undefined ? '?' : `${issue.path.map(String).join('.')}: ${issue.message}`
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch  {
        // Not JSON: the schema refuses undefined and the caller is told.
        return undefined;
    }
}

//# sourceMappingURL=read-answer.js.map