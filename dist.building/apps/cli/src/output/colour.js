"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "painter", {
    enumerable: true,
    get: function() {
        return painter;
    }
});
/** Colours by meaning. Off: the text alone, which must say the same by itself. */ const CODES = {
    late: 31,
    near: 33,
    good: 32,
    quiet: 90,
    strong: 1,
    mark: 36
};
function painter(colour) {
    return (tone, text)=>colour && tone !== undefined && text !== '' ? `\u001b[${String(CODES[tone])}m${text}\u001b[0m` : text;
}

//# sourceMappingURL=colour.js.map