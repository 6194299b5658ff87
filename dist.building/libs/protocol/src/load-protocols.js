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
    get findProtocol () {
        return findProtocol;
    },
    get loadProtocols () {
        return loadProtocols;
    },
    get readProtocols () {
        return readProtocols;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _problems = require("./problems");
const _readprotocol = require("./read-protocol");
async function loadProtocols(directory, now) {
    const files = [];
    const unreadable = [];
    const tried = async (name, read)=>{
        try {
            return await read();
        } catch (error) {
            // The person who keeps the files is told; the other files are still read.
            const problem = error instanceof Error ? error.message : String(error);
            unreadable.push((0, _problems.describeProblem)('protocol.unreadable', {
                file: name,
                line: 1,
                column: 1,
                path: ''
            }, {
                params: {
                    problem
                }
            }));
            return undefined;
        }
    };
    const names = await tried(directory, ()=>(0, _promises.readdir)(directory)) ?? [];
    for (const name of names.filter((one)=>/\.ya?ml$/.test(one)).sort()){
        const text = await tried(name, ()=>(0, _promises.readFile)((0, _nodepath.join)(directory, name), 'utf8'));
        if (text !== undefined) files.push({
            name,
            text
        });
    }
    const read = readProtocols(files, now);
    return {
        protocols: read.protocols,
        problems: [
            ...unreadable,
            ...read.problems
        ]
    };
}
function readProtocols(files, now) {
    const protocols = [];
    const problems = [];
    for (const { name, text } of files){
        const read = (0, _readprotocol.readProtocol)(text, name, now);
        if (!read.ok) {
            problems.push(...read.problems);
            continue;
        }
        problems.push(...read.warnings);
        const { id, version } = read.protocol;
        const twin = protocols.find((one)=>one.protocol.id === id && one.protocol.version === version);
        if (twin === undefined) protocols.push({
            ...read,
            file: name
        });
        else problems.push((0, _problems.describeProblem)('protocol.version-twice', {
            file: name,
            line: 1,
            column: 1,
            path: 'version'
        }, {
            params: {
                id,
                version,
                other: twin.file
            }
        }));
    }
    return {
        protocols,
        problems
    };
}
function findProtocol(loaded, id, version) {
    const byId = loaded.filter((one)=>one.protocol.id === id && (version === undefined || one.protocol.version === version));
    const collator = new Intl.Collator('en', {
        numeric: true
    });
    return byId.sort((a, b)=>collator.compare(b.protocol.version, a.protocol.version))[0];
}

//# sourceMappingURL=load-protocols.js.map