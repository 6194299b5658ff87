"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get MAX_ATTEMPTS () {
        return MAX_ATTEMPTS;
    },
    get waitAfterAttemptMs () {
        return waitAfterAttemptMs;
    }
});
/** Waits between attempts to hand over one message, and how many there are. */ const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30 * 60_000;
const MAX_ATTEMPTS = 12;
function waitAfterAttemptMs(attempt, jitter) {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempt - 1));
    return Math.round(wait * (0.75 + jitter / 2));
}

//# sourceMappingURL=backoff.js.map