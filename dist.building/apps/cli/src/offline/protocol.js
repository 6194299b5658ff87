/** `tikkun protocol check | simulate | diff`: texts in, result objects out. No server, no clock, no printing. */ "use strict";
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
    get protocolCheck () {
        return protocolCheck;
    },
    get protocolDiff () {
        return protocolDiff;
    },
    get protocolSimulate () {
        return protocolSimulate;
    }
});
const _calendar = require("#calendar");
const _protocol = require("#protocol");
const _offlineresult = require("./offline-result");
/** How far past `until` calendars are compiled: three targets of the longest ladder, 90 working days, take about half a year. */ const LADDER_REACH_MS = 400 * 86_400_000;
function protocolCheck(files, now) {
    const { protocols, problems } = (0, _protocol.readProtocols)(files, now);
    const wrong = problems.some((problem)=>problem.level === 'error');
    const read = protocols.map(({ file, protocol, fingerprint, document })=>({
            file,
            id: protocol.id,
            version: protocol.version,
            fingerprint,
            owner: document.owner,
            reviewBy: document.reviewBy,
            names: document.names
        }));
    return {
        exitCode: wrong ? 1 : 0,
        json: {
            ok: !wrong,
            protocols: read,
            problems
        },
        text: (lang)=>[
                ...problems.map((problem)=>problemLine(problem, lang)),
                ...protocols.map(({ file, protocol, document })=>`${file}: ${document.names[lang]}, ${protocol.id} ${protocol.version} ✓`)
            ].join('\n')
    };
}
function protocolSimulate(given) {
    const severity = severityOf(given.severity);
    if (severity === undefined) {
        return (0, _offlineresult.refusalResult)({
            code: 'simulate.severity',
            params: {
                value: String(given.severity).slice(0, 20)
            }
        }, {
            he: 'אין חומרה "{value}"; אפשר 1, 2, 3 או 4',
            en: 'there is no severity "{value}"; use 1, 2, 3 or 4'
        }, 2);
    }
    const loaded = (0, _protocol.readProtocols)(given.files);
    const found = (0, _protocol.findProtocol)(loaded.protocols, given.protocol, given.version);
    if (found === undefined) return protocolMissing(given, loaded);
    const open = (0, _calendar.parseInstant)(given.open);
    if (!open.ok) return calendarRefused(open);
    const until = (0, _calendar.parseInstant)(given.until);
    if (!until.ok) return calendarRefused(until);
    const calendars = compileForClocks(given, open.at, until.at);
    if (!calendars.ok) return calendarRefused(calendars);
    const { protocol } = found;
    const result = (0, _protocol.simulateProtocol)({
        protocol,
        severity,
        open: open.at,
        until: until.at,
        calendars: calendars.byClock
    });
    if (!result.ok) return (0, _offlineresult.refusalResult)(result, SIMULATE_TEXTS[result.code] ?? {
        he: result.code,
        en: result.code
    }, 2);
    return {
        exitCode: 0,
        json: {
            protocol: protocol.id,
            version: protocol.version,
            severity,
            open: (0, _offlineresult.isoUtc)(open.at),
            until: (0, _offlineresult.isoUtc)(until.at),
            calendars: calendars.versions,
            obligations: result.obligations.map(obligationJson)
        },
        text: (lang)=>result.obligations.map((one)=>obligationLine(one, lang)).join('\n')
    };
}
function protocolDiff(a, b) {
    const [before, after] = [
        (0, _protocol.readProtocol)(a.text, a.name),
        (0, _protocol.readProtocol)(b.text, b.name)
    ];
    if (!before.ok || !after.ok) {
        const problems = [
            before,
            after
        ].flatMap((one)=>one.ok ? [] : one.problems);
        return {
            exitCode: 1,
            json: {
                problems
            },
            text: (lang)=>problems.map((problem)=>problemLine(problem, lang)).join('\n')
        };
    }
    const changes = (0, _protocol.diffProtocols)(before.protocol, after.protocol);
    const none = {
        he: 'אין הבדל',
        en: 'no difference'
    };
    return {
        exitCode: 0,
        json: {
            changes
        },
        text: (lang)=>changes.length === 0 ? none[lang] : changes.map((change)=>change[lang]).join('\n')
    };
}
const SIMULATE_TEXTS = {
    'simulate.order': {
        he: 'סוף התקופה לפני תחילתה',
        en: 'the end of the period lies before its beginning'
    },
    'simulate.too-long': {
        he: 'התקופה ארוכה מדי: יותר מ-{max} מטלות',
        en: 'the period is too long: more than {max} obligations'
    },
    'calendar.window-exceeded': {
        he: 'התקופה או סולם ההסלמה חורגים מלוח השנה {calendar}',
        en: 'the period or its escalation ladder reaches beyond calendar {calendar}'
    }
};
function severityOf(value) {
    return [
        1,
        2,
        3,
        4
    ].find((severity)=>String(severity) === String(value).trim());
}
function protocolMissing(given, loaded) {
    const errors = loaded.problems.filter((problem)=>problem.level === 'error');
    const known = loaded.protocols.map((one)=>`${one.protocol.id} ${one.protocol.version}`).join(', ');
    const wanted = given.version === undefined ? given.protocol : `${given.protocol} ${given.version}`;
    // The one asked for may be in the file that cannot be read: say so instead of calling it unknown only.
    if (errors.length > 0) return {
        exitCode: 1,
        json: {
            code: 'protocol.unknown',
            params: {
                protocol: wanted,
                known
            },
            problems: errors
        },
        text: (lang)=>errors.map((problem)=>problemLine(problem, lang)).join('\n')
    };
    return (0, _offlineresult.refusalResult)({
        code: 'protocol.unknown',
        params: {
            protocol: wanted.slice(0, 80),
            known
        }
    }, {
        he: 'אין נוהל "{protocol}"; קיימים: {known}',
        en: 'there is no protocol "{protocol}"; known: {known}'
    }, 2);
}
function compileForClocks(given, open, until) {
    const desk = given.desk ?? 'il';
    const definitions = [];
    for (const id of [
        '24x7',
        `${desk}-extended`,
        desk,
        `${desk}-delivery`
    ]){
        const found = (0, _calendar.calendarById)(id, given.ownCalendars);
        if (!found.ok) return found;
        const outside = (0, _calendar.refuseOutOfCoverage)(found.calendar, open) ?? (0, _calendar.refuseOutOfCoverage)(found.calendar, until);
        if (outside !== undefined) return outside;
        definitions.push(found.calendar);
    }
    const [always, extended, business, delivery] = definitions.map((definition)=>(0, _calendar.compileCalendar)(definition, open, until + LADDER_REACH_MS));
    if (always === undefined || extended === undefined || business === undefined || delivery === undefined) throw new Error('a clock has no calendar');
    return {
        ok: true,
        byClock: {
            always,
            extended,
            desk: business,
            delivery
        },
        versions: {
            always: always.version,
            extended: extended.version,
            desk: business.version,
            delivery: delivery.version
        }
    };
}
function calendarRefused(refusal) {
    return (0, _offlineresult.refusalResult)(refusal, {
        he: (0, _calendar.calendarRefusalText)(refusal, 'he'),
        en: (0, _calendar.calendarRefusalText)(refusal, 'en')
    }, 2);
}
function problemLine(problem, lang) {
    const word = {
        error: {
            he: 'שגיאה',
            en: 'error'
        },
        warning: {
            he: 'אזהרה',
            en: 'warning'
        }
    }[problem.level][lang];
    const place = problem.path === '' ? '' : ` ${problem.path}:`;
    return `${problem.file}:${String(problem.line)}:${String(problem.column)} ${word}:${place} ${problem.message[lang]}; ${problem.fix[lang]}`;
}
/** Names are part of the public surface (architecture.md): fields may be added, never renamed. */ function obligationJson(one) {
    const { kind, track, clock, missedBefore } = one;
    return {
        kind,
        track,
        due: (0, _offlineresult.isoUtc)(one.due),
        warnings: one.warnings.map(_offlineresult.isoUtc),
        ladder: one.ladder.map(({ role, at })=>({
                role,
                at: (0, _offlineresult.isoUtc)(at)
            })),
        startedAt: (0, _offlineresult.isoUtc)(one.startedAt),
        clock,
        missedBefore
    };
}
function obligationLine(one, lang) {
    const ladder = one.ladder.map(({ role, at })=>`${_protocol.ROLE_LABELS[role][lang]} ${(0, _offlineresult.isoUtc)(at)}`).join(', ');
    return `${(0, _offlineresult.isoUtc)(one.due)}  ${_protocol.KIND_LABELS[one.kind][lang]} (${_protocol.CLOCK_LABELS[one.clock][lang]}); ${ladder}`;
}

//# sourceMappingURL=protocol.js.map