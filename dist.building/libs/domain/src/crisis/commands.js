/**
 * The catalogue of commands as the domain sees it: name → payload. libs/contracts parses each from the outside; each subject folder
 * exports the handlers of its own. A command is the only way to change a crisis.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=commands.js.map