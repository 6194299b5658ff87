/** Explanations a person can read: why this severity, what this obligation is about, what is still missing. */ "use strict";
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
    get explainMissing () {
        return explainMissing;
    },
    get explainObligation () {
        return explainObligation;
    },
    get explainReason () {
        return explainReason;
    },
    get explainSeverity () {
        return explainSeverity;
    }
});
const _domain = require("#domain");
const _text = require("./text");
const _words = require("./words");
const isSignal = (code)=>_domain.TRUST_SIGNALS.some((signal)=>signal === code);
function explainReason(reason, language) {
    const words = isSignal(reason.code) ? (0, _text.text)(`trust.${reason.code}`, language) : reason.code;
    return (0, _text.text)('severity.reason', language, {
        text: words,
        points: reason.points
    });
}
function explainSeverity(assessment, language) {
    const { severity, impactLevel, decidedBy, reasons } = assessment;
    const impact = (0, _text.text)(`impact.${impactLevel}`, language);
    const told = (0, _words.joinWords)(reasons.map((reason)=>explainReason(reason, language)), language);
    if (decidedBy === 'impact') return (0, _text.text)('severity.because-impact', language, {
        severity,
        impact
    });
    if (decidedBy === 'trust') return (0, _text.text)('severity.because-trust', language, {
        severity,
        reasons: told,
        impactLevel
    });
    return reasons.length === 0 ? (0, _text.text)('severity.because-both-calm', language, {
        severity,
        impact
    }) : (0, _text.text)('severity.because-both', language, {
        severity,
        impact,
        reasons: told
    });
}
function explainObligation(row, zone, language) {
    const when = (at)=>(0, _words.formatInstant)(at, zone, language);
    const general = (0, _text.text)(`obligation.${row.kind}.next`, language);
    return {
        why: (0, _text.text)(`obligation.${row.kind}.why`, language),
        fulfilledBy: (0, _text.text)(`obligation.${row.kind}.fulfilledBy`, language),
        warned: explainWarnings(row, when, language),
        next: `${explainNext(row, when, language)} ${general}`.trim()
    };
}
function explainWarnings(row, when, language) {
    const last = row.warnedAt.at(-1);
    const told = last === undefined ? (0, _text.text)('explain.not-warned', language) : (0, _text.text)('explain.warned', language, {
        count: row.warnedAt.length,
        last: when(last)
    });
    return row.nextWarningAt === null || row.state !== 'running' ? told : `${told} ${(0, _text.text)('explain.next-warning', language, {
        next: when(row.nextWarningAt)
    })}`;
}
function explainNext(row, when, language) {
    if (row.state === 'paused') {
        const pause = row.pauses.find((one)=>one.to === null);
        return pause === undefined ? '' : (0, _text.text)('explain.paused', language, {
            reason: (0, _text.label)('pause', pause.reason, language),
            until: when(pause.until)
        });
    }
    if (row.state !== 'running') return row.settledAt === null ? '' : (0, _text.text)('explain.settled', language, {
        state: row.state,
        at: when(row.settledAt)
    });
    if (row.dueAt === null) return '';
    if (row.breachedAt === null) return (0, _text.text)('explain.due', language, {
        due: when(row.dueAt)
    });
    const climb = row.nextRungAt === null ? (0, _text.text)('explain.top-rung', language) : (0, _text.text)('explain.next-rung', language, {
        at: when(row.nextRungAt)
    });
    return `${(0, _text.text)('explain.breached', language, {
        due: when(row.dueAt)
    })} ${climb}`;
}
function explainMissing(missing, language) {
    if (!(0, _text.isTextKey)(missing.code)) return missing.code;
    const { kind, section, count } = missing.params;
    return (0, _text.text)(missing.code, language, {
        count: Number(count ?? 1),
        kind: (0, _text.label)('obligation', `${String(kind ?? '')}.name`, language),
        section: (0, _text.label)('review-section', String(section ?? ''), language)
    });
}

//# sourceMappingURL=explain.js.map