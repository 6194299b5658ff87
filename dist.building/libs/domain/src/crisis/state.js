/**
 * The state of one crisis. Invariants:
 *  1. `version` is the seq of the last event; replaying the events from 1 gives this state and no other.
 *  2. Status, stage and phase are derived (status.ts), never stored.
 *  3. Texts (message bodies, what was said) live in the record, not here: the state carried over a roll-over stays under 100 KiB.
 *  4. Settled obligations leave the state for the record; only their tally and each kind's last outcome stay.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=state.js.map