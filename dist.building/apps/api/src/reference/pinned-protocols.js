/** The protocols of this installation: read once at start; a process with a broken or secretly changed one refuses to start. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readPinnedProtocols", {
    enumerable: true,
    get: function() {
        return readPinnedProtocols;
    }
});
const _protocol = require("#protocol");
async function readPinnedProtocols(directory, policies) {
    const { protocols, problems } = await (0, _protocol.loadProtocols)(directory);
    const used = await policies.usedProtocols();
    const errors = [
        ...problems,
        ...(0, _protocol.checkImmutable)(used, protocols)
    ].filter((problem)=>problem.level === 'error');
    if (errors.length > 0) throw new Error(errors.map((problem)=>`${problem.file}:${String(problem.line)} ${problem.message.en} ${problem.fix.en}`).join('\n'));
    if (protocols.length === 0) throw new Error(`No protocol was found in ${directory}`);
    return {
        loaded: protocols
    };
}

//# sourceMappingURL=pinned-protocols.js.map