/** The form of one line of the problem catalogue. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "problem", {
    enumerable: true,
    get: function() {
        return problem;
    }
});
function problem(status, title, todo) {
    return {
        status,
        title: {
            he: title[0],
            en: title[1]
        },
        todo: {
            he: todo[0],
            en: todo[1]
        }
    };
}

//# sourceMappingURL=problem.js.map