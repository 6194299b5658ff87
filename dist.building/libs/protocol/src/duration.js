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
    get parseTarget () {
        return parseTarget;
    },
    get parseWallMs () {
        return parseWallMs;
    },
    get targetText () {
        return targetText;
    },
    get wallText () {
        return wallText;
    }
});
const _calendar = require("#calendar");
const _domain = require("#domain");
/** Longest target or length a protocol may hold: anything longer is a slip of the pen (own design; the longest rule known is 60 days). */ const MAX_DAYS = 400;
function parseTarget(text) {
    const parsed = (0, _calendar.parseDuration)(text);
    if (!parsed.ok) return undefined;
    const { target } = parsed;
    const amount = target.kind === 'time' ? target.ms : target.days;
    return amount > (target.kind === 'time' ? MAX_DAYS * _domain.DAY_MS : MAX_DAYS) ? undefined : {
        target,
        amount
    };
}
function parseWallMs(text) {
    const parsed = parseTarget(text);
    if (parsed === undefined) return undefined;
    return parsed.target.kind === 'time' ? parsed.target.ms : parsed.target.days * _domain.DAY_MS;
}
function targetText(target) {
    return target.kind === 'days' ? `${String(target.days)}d` : wallText(target.ms);
}
function wallText(ms) {
    if (ms % 3_600_000 === 0) return `${String(ms / 3_600_000)}h`;
    return ms % 60_000 === 0 ? `${String(ms / 60_000)}m` : `${String(ms / 1_000)}s`;
}

//# sourceMappingURL=duration.js.map