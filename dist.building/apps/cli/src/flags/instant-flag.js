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
    get instantText () {
        return instantText;
    },
    get isRelative () {
        return isRelative;
    }
});
/** Times on the command line: ISO with offset, or relative to now. */ const RELATIVE = /^(?<sign>[+-])(?:(?<days>\d{1,4})d)?(?:(?<hours>\d{1,5})h)?(?:(?<minutes>\d{1,6})m)?(?:(?<seconds>\d{1,7})s)?$/;
const SECOND_MS = 1_000;
function isRelative(text) {
    return relativeMs(text) !== undefined;
}
function instantText(text, now) {
    const distance = relativeMs(text);
    return distance === undefined ? text.trim() : new Date(now + distance).toISOString();
}
function relativeMs(text) {
    const trimmed = text.trim();
    if (trimmed === 'now') return 0;
    const groups = RELATIVE.exec(trimmed)?.groups;
    if (groups === undefined || trimmed.length < 3) return undefined;
    const { sign, days = '0', hours = '0', minutes = '0', seconds = '0' } = groups;
    const length = (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND_MS;
    return sign === '-' ? -length : length;
}

//# sourceMappingURL=instant-flag.js.map