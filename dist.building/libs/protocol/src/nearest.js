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
    get editDistance () {
        return editDistance;
    },
    get nearestName () {
        return nearestName;
    }
});
/** Names longer than this are cut before comparing: hostile input must not cost quadratic time. */ const MAX_COMPARED = 64;
function nearestName(name, known) {
    let best = known[0] ?? '';
    let bestEdits = Number.POSITIVE_INFINITY;
    for (const candidate of known){
        const edits = editDistance(name.slice(0, MAX_COMPARED).toLowerCase(), candidate.slice(0, MAX_COMPARED).toLowerCase());
        if (edits < bestEdits) [best, bestEdits] = [
            candidate,
            edits
        ];
    }
    return best;
}
function editDistance(a, b) {
    let previous = Array.from({
        length: b.length + 1
    }, (_, index)=>index);
    for(let i = 1; i <= a.length; i += 1){
        const current = [
            i
        ];
        for(let j = 1; j <= b.length; j += 1){
            const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

//# sourceMappingURL=nearest.js.map