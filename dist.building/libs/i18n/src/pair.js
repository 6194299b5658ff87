/** A text in both languages, side by side: a missing one does not compile, and a reviewer sees both at once. ICU message format. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "t", {
    enumerable: true,
    get: function() {
        return t;
    }
});
const t = (he, en)=>({
        he,
        en
    });

//# sourceMappingURL=pair.js.map