/** An obligation as it is shown: it explains itself. Pure. */ "use strict";
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
    get obligationIds () {
        return obligationIds;
    },
    get presentObligation () {
        return presentObligation;
    }
});
const _contracts = require("#contracts");
const _domain = require("#domain");
const _crisispresenter = require("./crisis.presenter");
const _ladder = require("./ladder");
const _words = require("./words");
const obligationIds = (row)=>[
        row.ownerId,
        ...Object.values(row.people)
    ];
function presentObligation(row, { names, zoneOf, ladderOf, realNow }) {
    const late = row.state === 'running' && (0, _crisispresenter.isLate)(row, realNow);
    const breachedAt = row.breachedAt ?? (late ? row.dueAt : null);
    const heard = (0, _ladder.whoHears)(row, {
        ladder: ladderOf(row.protocol),
        names,
        isLate: late,
        realNow
    });
    return {
        crisisId: row.crisisId,
        crisisReference: row.crisisReference,
        crisisSummary: row.crisisSummary,
        accountName: row.accountName,
        severity: row.crisisSeverity,
        drill: row.isDrill,
        id: row.id,
        kind: row.kind,
        name: (0, _words.named)('obligation', `${row.kind}.name`),
        track: row.track,
        cycle: row.cycle,
        owner: names.person(row.ownerId),
        state: row.state,
        startedAt: (0, _contracts.toIso)(row.startedAt),
        dueAt: (0, _contracts.toIsoOrNull)(row.dueAt),
        dueRealAt: (0, _contracts.toIsoOrNull)(row.dueRealAt),
        settledAt: (0, _contracts.toIsoOrNull)(row.settledAt),
        breachedAt: (0, _contracts.toIsoOrNull)(breachedAt),
        warnedAt: row.warnedAt.map(_contracts.toIso),
        nextWarningAt: (0, _contracts.toIsoOrNull)(row.nextWarningAt),
        rung: row.rung,
        nextRungAt: (0, _contracts.toIsoOrNull)(row.nextRungAt),
        clock: _domain.CLOCK_NAMES.find((name)=>name === row.clock) ?? 'always',
        target: row.targetLabel,
        about: row.about,
        evidence: row.evidence,
        reason: row.reason,
        pauses: row.pauses.map(({ from, to, until, reason })=>({
                from: (0, _contracts.toIso)(from),
                to: (0, _contracts.toIsoOrNull)(to),
                until: (0, _contracts.toIso)(until),
                reason
            })),
        explanation: (0, _words.explanationOf)({
            ...row,
            breachedAt
        }, zoneOf(row.deskId), heard)
    };
}

//# sourceMappingURL=obligation.presenter.js.map