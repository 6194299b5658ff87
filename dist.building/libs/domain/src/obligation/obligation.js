/** An obligation: one timed duty of one person to one customer, alive until a person has met it. Types only; the table of duties is in duty-table.ts. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "NO_OBLIGATIONS", {
    enumerable: true,
    get: function() {
        return NO_OBLIGATIONS;
    }
});
const NO_OBLIGATIONS = {
    open: [],
    counter: 0,
    tally: {},
    missedUpdatesInRow: 0,
    customCadence: null,
    doneInCycle: []
};

//# sourceMappingURL=obligation.js.map