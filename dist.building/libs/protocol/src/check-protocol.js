/** What the numbers of a protocol must satisfy together (formulas 2, 3, 5, 11). Structure has been checked before. */ "use strict";
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
    get flawsOf () {
        return flawsOf;
    },
    get ruleOf () {
        return ruleOf;
    }
});
const _domain = require("#domain");
const _document = require("./document");
const _duration = require("./duration");
const _strictness = require("./strictness");
const error = (code, path, params = {})=>({
        code,
        path,
        params,
        level: 'error'
    });
const warning = (code, path, params = {})=>({
        code,
        path,
        params,
        level: 'warning'
    });
function flawsOf(document, today) {
    return [
        ...clockFlaws(document),
        ...requiredFlaws(document),
        ...orderFlaws(document),
        ...ladderFlaws(document),
        ...pauseFlaws(document),
        ...surveyFlaws(document),
        ...sourceFlaws(document),
        ...today !== undefined && document.reviewBy < today ? [
            warning('protocol.review-past', [
                'reviewBy'
            ], {
                date: document.reviewBy,
                owner: document.owner
            })
        ] : []
    ];
}
function ruleOf(entry) {
    if (entry?.clock === undefined) return null;
    const parsed = (0, _duration.parseTarget)(entry.target);
    return parsed === undefined ? null : {
        target: parsed.target,
        clock: entry.clock
    };
}
function clockFlaws(document) {
    return _document.SEVERITY_KEYS.flatMap((severity)=>Object.entries(document.severities[severity].duties).filter(([, entry])=>entry !== undefined && entry.target !== 'none' && entry.clock === undefined).map(([kind])=>error('protocol.clock-missing', [
                'severities',
                severity,
                'duties',
                kind
            ], {
                known: _domain.CLOCK_NAMES.join(', ')
            })));
}
function requiredFlaws(document) {
    return _document.SEVERITY_KEYS.flatMap((severity)=>{
        const { duties, postMortem } = document.severities[severity];
        const at = (kind)=>[
                'severities',
                severity,
                'duties',
                kind
            ];
        const flaws = [];
        if (duties['first-contact'].target === 'none') flaws.push(error('protocol.first-contact-none', at('first-contact')));
        for (const duty of [
            'post-mortem',
            'executive-review'
        ]){
            const given = duties[duty];
            if (postMortem.required && (given === undefined || given.target === 'none')) flaws.push(error('protocol.none-required', at(duty), {
                duty
            }));
        }
        return flaws;
    });
}
/** A worse severity never gets more time than a milder one, nor is it spared a duty. */ function orderFlaws(document) {
    const flaws = [];
    for (const [index, severity] of _document.SEVERITY_KEYS.entries()){
        const milder = _document.SEVERITY_KEYS[index + 1];
        if (milder === undefined) break;
        const [worse, other] = [
            document.severities[severity],
            document.severities[milder]
        ];
        for (const phase of _domain.PHASES)flaws.push(...compare({
            severity,
            milder,
            place: [
                'cadence',
                phase
            ]
        }, worse.cadence[phase], other.cadence[phase]));
        const kinds = new Set([
            ...keysOf(worse.duties),
            ...keysOf(other.duties)
        ]);
        for (const kind of kinds)flaws.push(...compare({
            severity,
            milder,
            place: [
                'duties',
                kind
            ]
        }, worse.duties[kind], other.duties[kind]));
    }
    return flaws;
}
function compare(where, worse, milder) {
    const path = [
        'severities',
        where.severity,
        ...where.place
    ];
    const [rule, milderRule] = [
        ruleOf(worse),
        ruleOf(milder)
    ];
    if (milderRule === null) return [];
    const params = {
        severity: where.severity,
        milder: where.milder
    };
    if (rule === null) return worse === undefined || worse.target === 'none' ? [
        error('protocol.none-for-worse', path, params)
    ] : [];
    const words = (entry)=>`${entry?.target ?? ''} ${entry?.clock ?? ''}`.trim();
    return (0, _strictness.isSlower)(rule, milderRule) ? [
        error('protocol.slower-for-worse', path, {
            ...params,
            target: words(worse),
            milderTarget: words(milder)
        })
    ] : [];
}
function ladderFlaws(document) {
    const { ladder } = document;
    const flaws = [];
    for (const [index, rung] of ladder.entries()){
        const before = ladder[index - 1];
        if (before === undefined ? rung.afterCycles !== 0 : rung.afterCycles <= before.afterCycles) flaws.push(error('protocol.ladder-order', [
            'ladder',
            index,
            'afterCycles'
        ]));
        flaws.push(...repeatedFlaws(rung.roles, [
            'ladder',
            index,
            'roles'
        ]));
    }
    if (ladder[0]?.roles.includes('owner') === false) flaws.push(error('protocol.ladder-owner', [
        'ladder',
        0,
        'roles'
    ]));
    if (!ladder.some((rung)=>rung.roles.includes('executive-sponsor'))) flaws.push(error('protocol.ladder-top', [
        'ladder'
    ]));
    return flaws;
}
function pauseFlaws(document) {
    return keysOf(document.pauses).flatMap((reason)=>{
        const kinds = document.pauses[reason]?.kinds ?? [];
        const path = [
            'pauses',
            reason,
            'kinds'
        ];
        const owed = kinds.flatMap((kind, index)=>_domain.OBLIGATION_TRACKS[kind] === 'relationship' ? [
                error('protocol.never-pausable', [
                    ...path,
                    index
                ], {
                    kind
                })
            ] : []);
        return [
            ...owed,
            ...repeatedFlaws(kinds, path)
        ];
    });
}
function surveyFlaws(document) {
    const { reminders, expireAfter } = document.survey;
    const expireMs = (0, _duration.parseWallMs)(expireAfter.length) ?? 0;
    let lastMs = 0;
    return reminders.flatMap((reminder, index)=>{
        const target = (0, _duration.parseTarget)(reminder.target)?.target;
        const afterMs = target === undefined ? 0 : (0, _strictness.nominalMs)({
            target,
            clock: 'delivery'
        });
        const path = [
            'survey',
            'reminders',
            index,
            'target'
        ];
        const inOrder = afterMs > lastMs;
        lastMs = afterMs;
        if (!inOrder) return [
            error('protocol.reminder-order', path)
        ];
        return afterMs >= expireMs ? [
            error('protocol.reminder-late', path)
        ] : [];
    });
}
/** Every `[n]` leads to the list, and the list holds nothing else: an address nobody used would lend weight it does not carry. */ function sourceFlaws(document) {
    const listed = document.sources.map((source)=>source.id);
    const cited = citations(document, []);
    const unknown = cited.filter(({ id })=>!listed.includes(id)).map(({ id, path })=>error('protocol.source-unknown', path, {
            source: id
        }));
    const unused = listed.flatMap((id, index)=>cited.some((one)=>one.id === id) ? [] : [
            warning('protocol.source-unused', [
                'sources',
                index
            ], {
                source: id
            })
        ]);
    return [
        ...unknown,
        ...unused,
        ...repeatedFlaws(listed, [
            'sources'
        ])
    ];
}
function citations(value, path) {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child])=>{
        const at = [
            ...path,
            Array.isArray(value) ? Number(key) : key
        ];
        if (key !== 'source' || typeof child !== 'string') return citations(child, at);
        return [
            ...child.matchAll(/\[([0-9]{1,4})\]/g)
        ].map((match)=>({
                id: Number(match[1]),
                path: at
            }));
    });
}
function repeatedFlaws(values, path) {
    return values.flatMap((value, index)=>values.indexOf(value) < index ? [
            error('protocol.repeated', [
                ...path,
                index
            ], {
                value
            })
        ] : []);
}
function keysOf(value) {
    // Documents are parsed by a strict schema: the keys present are keys of the type.
    return Object.keys(value).filter((key)=>key in value);
}

//# sourceMappingURL=check-protocol.js.map