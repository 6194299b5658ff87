/**
 * A protocol as a flat list of single facts, each with its path, words and a measure of strictness: what the diff compares. Kept beside
 * the type so that a new field of `Protocol` is added here too (a test changes every leaf and expects to see it).
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "factsOf", {
    enumerable: true,
    get: function() {
        return factsOf;
    }
});
const _domain = require("#domain");
const _compileprotocol = require("./compile-protocol");
const _duration = require("./duration");
const _labels = require("./labels");
const _strictness = require("./strictness");
const SEVERITIES = [
    1,
    2,
    3,
    4
];
const PAUSE_REASONS = [
    'waiting_customer',
    'agreed_with_customer',
    'third_party',
    'legal_hold'
];
function factsOf(protocol) {
    return [
        plain('id', both('מזהה', 'id'), protocol.id),
        plain('version', both('גרסה', 'version'), protocol.version),
        ...SEVERITIES.flatMap((severity)=>severityFacts(protocol, severity)),
        ...ladderFacts(protocol.ladder),
        length('reviewRepeatMs', both('חזרה על סקירה לא חתומה', 'repeat of an unsigned review'), {
            ms: protocol.reviewRepeatMs,
            more: 'looser'
        }),
        ...PAUSE_REASONS.flatMap((reason)=>pauseFacts(protocol, reason)),
        counted('nothingNewMaxInRow', both('"אין חדש" ברצף', '"nothing new" in a row'), {
            value: protocol.nothingNewMaxInRow,
            more: 'looser'
        }),
        counted('takeoverPercent', both('נטילה על ידי מחליף, באחוזים', 'takeover by the deputy, in percent'), {
            value: protocol.takeoverPercent,
            more: 'looser'
        }),
        ...ruleFacts('quietPeriod', both('תקופת שקט', 'quiet period'), {
            rule: protocol.quietPeriod,
            more: 'stricter'
        }),
        ...surveyFacts(protocol),
        length('reopenWindowMs', both('חלון לפתיחה מחדש', 'window for reopening'), {
            ms: protocol.reopenWindowMs,
            more: 'stricter'
        })
    ];
}
function severityFacts(protocol, severity) {
    const rules = protocol.severities[`${severity}`];
    const at = `severities.${String(severity)}`;
    const name = (label)=>both(`חומרה ${String(severity)}, ${label.he}`, `severity ${String(severity)}, ${label.en}`);
    return [
        ..._compileprotocol.RULED_KINDS.flatMap((kind)=>ruleFacts(`${at}.duties.${kind}`, name(_labels.KIND_LABELS[kind]), {
                rule: rules.duties[kind] ?? null,
                more: 'looser'
            })),
        ..._domain.PHASES.flatMap((phase)=>ruleFacts(`${at}.cadence.${phase}`, name(both(`עדכון ${_labels.PHASE_LABELS[phase].he}`, `update while ${_labels.PHASE_LABELS[phase].en}`)), {
                rule: rules.cadence[phase],
                more: 'looser'
            })),
        {
            path: `${at}.postMortemRequired`,
            name: name(both('תחקיר חובה', 'post-mortem required')),
            value: rules.postMortemRequired,
            words: rules.postMortemRequired ? both('כן', 'yes') : both('לא', 'no'),
            slack: rules.postMortemRequired ? 0 : 1
        }
    ];
}
function ruleFacts(path, name, of) {
    const { rule } = of;
    if (rule === null) return [
        {
            path,
            name,
            value: null,
            words: both('אין', 'none'),
            slack: slackOf(Number.MAX_SAFE_INTEGER, of.more)
        }
    ];
    const target = (0, _duration.targetText)(rule.target);
    const words = both(`${target} ${_labels.CLOCK_LABELS[rule.clock].he}`, `${target} ${_labels.CLOCK_LABELS[rule.clock].en}`);
    return [
        {
            path,
            name,
            value: `${target} ${rule.clock}`,
            words,
            slack: slackOf((0, _strictness.nominalMs)(rule), of.more)
        }
    ];
}
/** One fact per role: the rung it is told at. */ function ladderFacts(ladder) {
    const order = ladder.map((rung)=>`${String(rung.afterCycles)}: ${rung.roles.join('+')}`).join(', ');
    const roles = [
        'owner',
        'deputy',
        'team-lead',
        'head-of-service',
        'executive-sponsor'
    ];
    return [
        ...roles.map((role)=>{
            const after = ladder.find((rung)=>rung.roles.includes(role))?.afterCycles ?? null;
            const words = after === null ? both('לא', 'never') : both(`אחרי ${String(after)} מחזורים`, `after ${String(after)} cycles`);
            const label = _labels.ROLE_LABELS[role];
            return {
                path: `ladder.${role}`,
                name: both(`סולם, ${label.he}`, `ladder, ${label.en}`),
                value: after,
                words,
                slack: after ?? Number.MAX_SAFE_INTEGER
            };
        }),
        plain('ladder', both('סולם', 'ladder'), order)
    ];
}
function pauseFacts(protocol, reason) {
    const rule = protocol.pauses[reason];
    const label = _labels.PAUSE_LABELS[reason];
    const name = both(`השהיה, ${label.he}`, `pause, ${label.en}`);
    const kinds = [
        ...rule?.kinds ?? []
    ];
    const list = kinds.map((kind)=>_labels.KIND_LABELS[kind]);
    return [
        {
            path: `pauses.${reason}.kinds`,
            name,
            value: rule === undefined ? null : kinds.join(', '),
            slack: kinds.length,
            words: both(list.map((one)=>one.he).join(', ') || 'אין', list.map((one)=>one.en).join(', ') || 'none')
        },
        length(`pauses.${reason}.maxMs`, both(`${name.he}, לכל היותר`, `${name.en}, at most`), {
            ms: rule?.maxMs ?? 0,
            more: 'looser'
        })
    ];
}
function surveyFacts(protocol) {
    const { survey } = protocol;
    const reminders = survey.reminders.map(_duration.targetText).join(', ');
    return [
        length('survey.sendAfterMs', both('סקר, שליחה אחרי', 'survey, sent after'), {
            ms: survey.sendAfterMs,
            more: 'neither'
        }),
        plain('survey.reminders', both('סקר, תזכורות', 'survey, reminders'), reminders),
        length('survey.expireAfterMs', both('סקר, פג אחרי', 'survey, expires after'), {
            ms: survey.expireAfterMs,
            more: 'neither'
        }),
        counted('survey.lowCsat', both('ציון נמוך, CSAT-H', 'low score, CSAT-H'), {
            value: survey.lowCsat,
            more: 'stricter'
        }),
        counted('survey.lowCes', both('ציון נמוך, CES', 'low score, CES'), {
            value: survey.lowCes,
            more: 'stricter'
        }),
        counted('survey.lowNps', both('ציון נמוך, NPS-T', 'low score, NPS-T'), {
            value: survey.lowNps,
            more: 'stricter'
        }),
        counted('survey.trustDrop', both('ירידת אמון', 'fall of trust'), {
            value: survey.trustDrop,
            more: 'looser'
        })
    ];
}
function length(path, name, of) {
    return {
        path,
        name,
        value: of.ms,
        words: both((0, _duration.wallText)(of.ms), (0, _duration.wallText)(of.ms)),
        slack: slackOf(of.ms, of.more)
    };
}
function counted(path, name, of) {
    return {
        path,
        name,
        value: of.value,
        words: both(String(of.value), String(of.value)),
        slack: slackOf(of.value, of.more)
    };
}
function plain(path, name, value) {
    return {
        path,
        name,
        value,
        words: both(value || '–', value || '–'),
        slack: null
    };
}
function slackOf(amount, more) {
    if (more === 'neither') return null;
    return more === 'looser' ? amount : -amount;
}
function both(he, en) {
    return {
        he,
        en
    };
}

//# sourceMappingURL=protocol-facts.js.map