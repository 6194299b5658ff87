/** Makes the workflow bundle once, at build time: the worker loads it in milliseconds, and what is tested is what runs. */ "use strict";
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
    get BUNDLE_FILE () {
        return BUNDLE_FILE;
    },
    get writeBundle () {
        return writeBundle;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _worker = require("@temporalio/worker");
const BUNDLE_FILE = 'dist/workflow-bundle.js';
async function writeBundle(file = BUNDLE_FILE) {
    const { code } = await (0, _worker.bundleWorkflowCode)({
        workflowsPath: require.resolve('../../../workflows/src/index')
    });
    await (0, _promises.mkdir)((0, _nodepath.dirname)(file), {
        recursive: true
    });
    await (0, _promises.writeFile)(file, code);
}
if (require.main === module) void writeBundle();

//# sourceMappingURL=bundle.js.map