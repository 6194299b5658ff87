/** Everything the worker's bundle runs. Each workflow type needs a recorded history in workflows/histories (replay gate). */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "crisisWorkflow", {
    enumerable: true,
    get: function() {
        return _crisisworkflow.crisisWorkflow;
    }
});
const _crisisworkflow = require("./crisis.workflow");

//# sourceMappingURL=index.js.map