/** A calendar reaches an open crisis by an explicit event only; results of the past are never computed anew (formulas 3). */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=clock-commands.js.map