/**
 * What workflows may ask of the outside world: types only, so that workflow code never loads an activity.
 * One method = one effect; each is idempotent by the business key named in its comment.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=contract.js.map