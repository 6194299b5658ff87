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
    get retryTransaction () {
        return retryTransaction;
    },
    get sqlStateOf () {
        return sqlStateOf;
    }
});
/** Two transactions that could not both be; the database asks to begin one of them anew. */ const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** After so many tries the load itself is the trouble, and the caller (a Temporal activity) waits better than we do. */ const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 5;
function sqlStateOf(error) {
    if (typeof error !== 'object' || error === null) return undefined;
    if ('code' in error && typeof error.code === 'string') return error.code;
    return 'driverError' in error ? sqlStateOf(error.driverError) : undefined;
}
async function retryTransaction(run) {
    for(let attempt = 1;; attempt += 1){
        try {
            return await run();
        } catch (error) {
            const state = sqlStateOf(error);
            if (attempt >= MAX_ATTEMPTS || state !== SERIALIZATION_FAILURE && state !== DEADLOCK_DETECTED) throw error;
            // Jitter, so that the two do not meet again.
            const waitMs = FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random() / 2);
            await new Promise((resolve)=>setTimeout(resolve, waitMs));
        }
    }
}

//# sourceMappingURL=retry.js.map