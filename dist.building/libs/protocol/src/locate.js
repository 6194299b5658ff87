/** Finds where in the text a path of a parsed YAML document stands. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "placeOf", {
    enumerable: true,
    get: function() {
        return placeOf;
    }
});
const _yaml = require("yaml");
function placeOf(document, lines, path) {
    let node = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const step of path){
        const found = stepInto(node, step);
        if (found === undefined) break;
        offset = found.offset ?? offset;
        node = found.node;
    }
    const { line, col } = lines.linePos(offset);
    return {
        line: Math.max(1, line),
        column: Math.max(1, col)
    };
}
function stepInto(node, step) {
    if ((0, _yaml.isMap)(node)) {
        const pair = node.items.find((item)=>(0, _yaml.isPair)(item) && String((0, _yaml.isScalar)(item.key) ? item.key.value : item.key) === String(step));
        return pair === undefined ? undefined : {
            node: pair.value,
            offset: offsetOf(pair.key)
        };
    }
    if ((0, _yaml.isSeq)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? undefined : {
            node: item,
            offset: offsetOf(item)
        };
    }
    return undefined;
}
function offsetOf(node) {
    return isRanged(node) ? node.range[0] : undefined;
}
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

//# sourceMappingURL=locate.js.map