/** Problems in words: title and what to do, from the catalogue in contracts. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "problemText", {
    enumerable: true,
    get: function() {
        return problemText;
    }
});
const _contracts = require("#contracts");
const _display = require("./display");
function problemText(code, params, options) {
    const { title, todo } = (0, _contracts.problemOf)(code);
    return {
        title: (0, _display.displayMessage)(title, params, options),
        detail: (0, _display.displayMessage)(todo, params, options)
    };
}

//# sourceMappingURL=problem-text.js.map