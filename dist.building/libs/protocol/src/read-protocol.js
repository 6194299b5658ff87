"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readProtocol", {
    enumerable: true,
    get: function() {
        return readProtocol;
    }
});
const _yaml = require("yaml");
const _checkprotocol = require("./check-protocol");
const _compileprotocol = require("./compile-protocol");
const _document = require("./document");
const _fingerprint = require("./fingerprint");
const _locate = require("./locate");
const _problems = require("./problems");
const _schemaissue = require("./schema-issue");
/** Ten times a generous protocol. */ const MAX_FILE_CHARACTERS = 500_000;
/** A few aliases for repeated rules are fine; many are an attack. */ const MAX_ALIASES = 100;
/** More would not help a person; the rest shows after correcting these. */ const MAX_PROBLEMS = 50;
function readProtocol(text, fileName, now) {
    const whole = {
        file: fileName,
        line: 1,
        column: 1,
        path: ''
    };
    if (text.length > MAX_FILE_CHARACTERS) return refused([
        (0, _problems.describeProblem)('protocol.too-large', whole, {
            params: {
                max: MAX_FILE_CHARACTERS
            }
        })
    ]);
    const lines = new _yaml.LineCounter();
    const parsed = (0, _yaml.parseDocument)(text, {
        lineCounter: lines,
        prettyErrors: false,
        stringKeys: false
    });
    if (parsed.errors.length > 0) {
        return refused(parsed.errors.map((fault)=>{
            const { line, col } = lines.linePos(fault.pos[0]);
            return (0, _problems.describeProblem)('protocol.yaml', {
                ...whole,
                line,
                column: col
            }, {
                params: {
                    problem: fault.message
                }
            });
        }));
    }
    const plain = plainValue(parsed);
    if (!plain.ok) return refused([
        (0, _problems.describeProblem)('protocol.yaml', whole, {
            params: {
                problem: plain.message
            }
        })
    ]);
    const problem = (at, code, detail)=>(0, _problems.describeProblem)(code, {
            file: fileName,
            ...(0, _locate.placeOf)(parsed, lines, at),
            path: at.join('.')
        }, detail);
    const shaped = _document.protocolSchema.safeParse(plain.value);
    if (!shaped.success) {
        const findings = shaped.error.issues.flatMap((issue)=>(0, _schemaissue.findingsOf)(issue, plain.value, _document.protocolSchema));
        return refused(findings.map(({ path, code, params })=>problem(path, code, {
                params
            })));
    }
    const today = now === undefined ? undefined : new Date(now).toISOString().slice(0, 10);
    const flaws = (0, _checkprotocol.flawsOf)(shaped.data, today).map(({ path, code, params, level })=>problem(path, code, {
            params,
            level
        }));
    if (flaws.some((flaw)=>flaw.level === 'error')) return refused(flaws);
    return {
        ok: true,
        protocol: (0, _compileprotocol.compileProtocol)(shaped.data),
        document: shaped.data,
        fingerprint: (0, _fingerprint.protocolFingerprint)(shaped.data),
        warnings: flaws
    };
}
function plainValue(document) {
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: MAX_ALIASES
            })
        };
    } catch (error) {
        // An alias that leads nowhere or too many of them: an answer to the author of the file.
        return {
            ok: false,
            message: error instanceof Error ? error.message : String(error)
        };
    }
}
function refused(problems) {
    const inOrder = [
        ...problems
    ].sort((a, b)=>a.line - b.line || a.column - b.column);
    return {
        ok: false,
        problems: inOrder.slice(0, MAX_PROBLEMS)
    };
}

//# sourceMappingURL=read-protocol.js.map