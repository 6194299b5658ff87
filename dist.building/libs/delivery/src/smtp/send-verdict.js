/**
 * What is known after one attempt to hand a message to a provider. Everything turns on one instant: once the message's own data began to
 * leave, only the provider's answer to that data says what became of it; without the answer nobody knows.
 *
 *   before the data ──4xx, no answer, cannot connect──▶ not-sent   (safe to try again)
 *                   ──5xx to the recipient or to DATA──▶ refused    (never again)
 *   after the data  ──2xx──▶ accepted   ──5xx──▶ refused   ──4xx──▶ not-sent   ──no answer──▶ in-doubt
 */ "use strict";
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
    get judgeFailure () {
        return judgeFailure;
    },
    get readFailure () {
        return readFailure;
    }
});
const DETAIL_MAX_CHARS = 500;
function judgeFailure(failure, handedOver) {
    const detail = failure.message.slice(0, DETAIL_MAX_CHARS);
    const { responseCode, command, code } = failure;
    const isAnswerToData = command === 'DATA' && responseCode !== undefined;
    if (handedOver && !isAnswerToData) return {
        outcome: 'in-doubt',
        detail
    };
    if (responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) return {
        outcome: 'refused',
        detail
    };
    // Too large for this server, or an address no server would take: the client did not even ask.
    if (responseCode === undefined && (code === 'EMESSAGE' && command === 'MAIL FROM' || code === 'EENVELOPE' && command === 'API')) return {
        outcome: 'refused',
        detail
    };
    return {
        outcome: 'not-sent',
        detail
    };
}
function readFailure(thrown) {
    if (!(thrown instanceof Error)) return {
        message: String(thrown)
    };
    const field = (name)=>Reflect.get(thrown, name);
    const responseCode = field('responseCode');
    const command = field('command');
    const code = field('code');
    return {
        message: thrown.message,
        responseCode: typeof responseCode === 'number' ? responseCode : undefined,
        command: typeof command === 'string' ? command : undefined,
        code: typeof code === 'string' ? code : undefined
    };
}

//# sourceMappingURL=send-verdict.js.map