/** What a commit writes besides the events: rows drawn from the state by pure functions (project.ts). Instants are real time here unless named virtual. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=project.types.js.map