"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "diffProtocols", {
    enumerable: true,
    get: function() {
        return diffProtocols;
    }
});
const _protocolfacts = require("./protocol-facts");
function diffProtocols(a, b) {
    const after = new Map((0, _protocolfacts.factsOf)(b).map((fact)=>[
            fact.path,
            fact
        ]));
    return (0, _protocolfacts.factsOf)(a).flatMap((before)=>{
        const now = after.get(before.path);
        return now === undefined || now.value === before.value ? [] : [
            changeOf(before, now)
        ];
    });
}
function changeOf(before, after) {
    const effect = effectOf(before, after);
    const words = {
        stricter: {
            he: 'מחמיר',
            en: 'stricter'
        },
        looser: {
            he: 'מקל',
            en: 'looser'
        },
        neutral: {
            he: 'ניטרלי',
            en: 'neutral'
        }
    }[effect];
    return {
        path: before.path,
        before: before.value,
        after: after.value,
        he: `${before.name.he}: ${before.words.he} ← ${after.words.he} (${words.he})`,
        en: `${before.name.en}: ${before.words.en} → ${after.words.en} (${words.en})`,
        effect
    };
}
function effectOf(before, after) {
    if (before.slack === null || after.slack === null || before.slack === after.slack) return 'neutral';
    return after.slack < before.slack ? 'stricter' : 'looser';
}

//# sourceMappingURL=diff-protocols.js.map