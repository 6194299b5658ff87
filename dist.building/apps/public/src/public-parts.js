/** What the public pages stand on; the container's token and the tests' handle. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PublicParts", {
    enumerable: true,
    get: function() {
        return PublicParts;
    }
});
let PublicParts = class PublicParts {
};

//# sourceMappingURL=public-parts.js.map