/** What the crisis page needs to know besides the record: the state without its bulky constants, and what every gate still asks for. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "crisisSnapshot", {
    enumerable: true,
    get: function() {
        return crisisSnapshot;
    }
});
const _gates = require("./gates");
function crisisSnapshot(state, now) {
    const { calendars, protocol, ...rest } = state;
    return {
        state: rest,
        protocol: {
            id: protocol.id,
            version: protocol.version
        },
        calendars: Object.fromEntries(Object.entries(calendars).map(([clock, { id, version }])=>[
                clock,
                {
                    id,
                    version
                }
            ])),
        missing: {
            technical: (0, _gates.missingToFinishTechnical)(state),
            routine: (0, _gates.missingToRoutine)(state, 'customer-confirmation', now),
            close: (0, _gates.missingToClose)(state)
        },
        quietUntil: (0, _gates.quietPeriodEndsAt)(state)
    };
}

//# sourceMappingURL=snapshot.js.map