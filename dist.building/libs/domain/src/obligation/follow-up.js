/** One timed update follows another until return to routine: the next starts where the last one was met, or where it should have been. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "followUp", {
    enumerable: true,
    get: function() {
        return followUp;
    }
});
const _events = require("../crisis/events");
const _clock = require("./clock");
const _owners = require("./owners");
const _rules = require("./rules");
function followUp(state, settled) {
    const { kind, outcome } = settled;
    const { routine, closedAt, cancelledAt, people } = state.crisis;
    const rule = (0, _rules.ruleFor)(state, 'timed-update');
    if (kind !== 'timed-update' || outcome === 'cancelled' || rule === null || routine !== null || closedAt !== null || cancelledAt !== null) return [];
    const missed = outcome === 'missed';
    const startedAt = missed ? settled.due ?? settled.at : settled.at;
    const base = {
        kind,
        owner: (0, _owners.ownerOf)(people, kind),
        startedAt,
        rule
    };
    const computed = (0, _clock.startClock)(state, base);
    // A cycle that began in silence has no warnings to give: its time is already being climbed.
    if (missed) return [
        (0, _events.draft)('obligation.started', {
            ...computed,
            warnings: []
        })
    ];
    const told = state.message.nextUpdateToldAt;
    const binding = told !== null && computed.due !== null && told <= computed.due && told > startedAt;
    return [
        (0, _events.draft)('obligation.started', binding ? (0, _clock.startClock)(state, {
            ...base,
            dueAt: told
        }) : computed)
    ];
}

//# sourceMappingURL=follow-up.js.map