"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "parseCalendarFile", {
    enumerable: true,
    get: function() {
        return parseCalendarFile;
    }
});
const _yaml = require("yaml");
const _builtin = require("./built-in");
const _calendarschema = require("./calendar-schema");
const _fileruletexts = require("./file-rule-texts");
/** Far more than seven years of a calendar with every day special. */ const MAX_FILE_CHARACTERS = 1_000_000;
/** Calendar files need no aliases; a few are allowed for repeated hours, many are an attack. */ const MAX_ALIASES = 100;
/** More would not help a person; the rest shows after correcting these. */ const MAX_PROBLEMS = 50;
function parseCalendarFile(text, fileName) {
    const problem = (at, rule, params)=>({
            file: fileName,
            line: at.line,
            path: at.path ?? '',
            rule,
            he: (0, _fileruletexts.fillFileRule)(rule, params).he,
            en: (0, _fileruletexts.fillFileRule)(rule, params).en
        });
    if (text.length > MAX_FILE_CHARACTERS) return refused([
        problem({
            line: 1
        }, 'file-too-long', {
            max: MAX_FILE_CHARACTERS
        })
    ]);
    const lines = new _yaml.LineCounter();
    const document = (0, _yaml.parseDocument)(text, {
        lineCounter: lines,
        prettyErrors: false
    });
    if (document.errors.length > 0) {
        return refused(document.errors.map((error)=>problem({
                line: lines.linePos(error.pos[0]).line
            }, 'syntax', {
                problem: error.message
            })));
    }
    const plain = plainValue(document);
    if (!plain.ok) return refused([
        problem({
            line: 1
        }, 'syntax', {
            problem: plain.message
        })
    ]);
    const parsed = _calendarschema.calendarSchema.safeParse(plain.value);
    const place = (path)=>({
            line: lineOf(document, lines, path),
            path: path.map(String).join('.')
        });
    if (!parsed.success) {
        return refused(parsed.error.issues.map((issue)=>{
            const broken = (0, _fileruletexts.ruleOfIssue)(issue);
            return problem(place(issue.path), broken.rule, broken.params);
        }));
    }
    const { version } = parsed.data;
    if (_builtin.builtInCalendars.some((calendar)=>calendar.version === version)) {
        return refused([
            problem(place([
                'version'
            ]), 'version-taken', {
                version
            })
        ]);
    }
    return {
        ok: true,
        calendar: parsed.data
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
        // Unresolvable or too many aliases: an answer to the author of the file.
        return {
            ok: false,
            message: error instanceof Error ? error.message : String(error)
        };
    }
}
/** Line of the deepest part of `path` that exists in the file: a missing field is reported where it is missing. */ function lineOf(document, lines, path) {
    for(let depth = path.length; depth > 0; depth -= 1){
        const node = document.getIn(path.slice(0, depth), true);
        if ((0, _yaml.isNode)(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
}
function refused(problems) {
    const first = problems[0];
    const place = {
        file: first?.file ?? '',
        line: first?.line ?? 1,
        place: first?.path ?? ''
    };
    const params = {
        ...place,
        problem: first?.en ?? '',
        problemHe: first?.he ?? '',
        count: problems.length
    };
    return {
        ok: false,
        code: 'calendar.invalid',
        params,
        problems: problems.slice(0, MAX_PROBLEMS)
    };
}

//# sourceMappingURL=calendar-file.js.map