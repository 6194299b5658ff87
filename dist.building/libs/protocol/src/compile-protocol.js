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
    get RULED_KINDS () {
        return RULED_KINDS;
    },
    get compileProtocol () {
        return compileProtocol;
    }
});
const _domain = require("#domain");
const _checkprotocol = require("./check-protocol");
const _duration = require("./duration");
function compileProtocol(document) {
    const { severities, survey } = document;
    return {
        id: document.id,
        version: document.version,
        severities: {
            '1': compileSeverity(severities['1']),
            '2': compileSeverity(severities['2']),
            '3': compileSeverity(severities['3']),
            '4': compileSeverity(severities['4'])
        },
        ladder: document.ladder.map(({ afterCycles, roles })=>({
                afterCycles,
                roles: [
                    ...roles
                ]
            })),
        reviewRepeatMs: lengthMs(document.reviewRepeat.length),
        pauses: Object.fromEntries(Object.entries(document.pauses).flatMap(([reason, rule])=>rule === undefined ? [] : [
                [
                    reason,
                    {
                        kinds: [
                            ...rule.kinds
                        ],
                        maxMs: lengthMs(rule.max)
                    }
                ]
            ])),
        nothingNewMaxInRow: document.nothingNewMaxInRow.value,
        takeoverPercent: document.takeoverPercent.value,
        quietPeriod: compileRule(document.quietPeriod),
        survey: {
            sendAfterMs: lengthMs(survey.sendAfter.length),
            reminders: survey.reminders.map((reminder)=>targetOf(reminder.target)),
            expireAfterMs: lengthMs(survey.expireAfter.length),
            lowCsat: survey.lowCsat.value,
            lowCes: survey.lowCes.value,
            lowNps: survey.lowNps.value,
            trustDrop: survey.trustDrop.value
        },
        reopenWindowMs: lengthMs(document.reopenWindow.length)
    };
}
function compileSeverity(written) {
    const duties = {};
    for (const kind of RULED_KINDS)duties[kind] = (0, _checkprotocol.ruleOf)(written.duties[kind]);
    const [investigating, identified, workedAround, monitoring, followUp] = _domain.PHASES.map((phase)=>compileRule(written.cadence[phase]));
    if (!investigating || !identified || !workedAround || !monitoring || !followUp) throw new Error('a cadence lacks a phase');
    return {
        duties,
        cadence: {
            investigating,
            identified,
            'worked-around': workedAround,
            monitoring,
            'follow-up': followUp
        },
        postMortemRequired: written.postMortem.required
    };
}
const RULED_KINDS = [
    'first-contact',
    'answer',
    'stage-update',
    'summary',
    'executive-notice',
    'workaround',
    'fix',
    'root-cause',
    'prevention',
    'survey',
    'call-back',
    'post-mortem',
    'executive-review'
];
function compileRule(entry) {
    return {
        target: targetOf(entry.target),
        clock: entry.clock
    };
}
function targetOf(text) {
    const parsed = (0, _duration.parseTarget)(text);
    if (parsed === undefined) throw new Error(`not a target: ${text}`);
    return parsed.target;
}
function lengthMs(text) {
    const ms = (0, _duration.parseWallMs)(text);
    if (ms === undefined) throw new Error(`not a length: ${text}`);
    return ms;
}

//# sourceMappingURL=compile-protocol.js.map