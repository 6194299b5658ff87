/** Side effects of the workflows: one method = one effect, bound to their parts by the worker. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createCrisisActivities", {
    enumerable: true,
    get: function() {
        return _crisisactivities.createCrisisActivities;
    }
});
const _crisisactivities = require("./crisis.activities");

//# sourceMappingURL=index.js.map