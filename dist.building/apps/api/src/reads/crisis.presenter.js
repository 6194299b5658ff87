/** One line of the queue as it is shown. Pure. */ "use strict";
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
    get assessmentOf () {
        return assessmentOf;
    },
    get isLate () {
        return isLate;
    },
    get peopleIds () {
        return peopleIds;
    },
    get presentDrill () {
        return presentDrill;
    },
    get presentPeople () {
        return presentPeople;
    },
    get presentSummary () {
        return presentSummary;
    }
});
const _contracts = require("#contracts");
const _domain = require("#domain");
const _words = require("./words");
const peopleIds = (people)=>_domain.PEOPLE_ROLES.map((role)=>people[role]);
function isLate(duty, realNow) {
    return duty.breachedAt !== null || duty.dueRealAt !== null && duty.dueRealAt <= realNow;
}
function assessmentOf(row) {
    const { trustPoints } = row;
    const impactLevel = levelOf(row.impactLevel);
    const trustLevel = levelOf(row.trustLevel);
    const severity = impactLevel < trustLevel ? impactLevel : trustLevel;
    const decidedBy = impactLevel === trustLevel ? 'both' : impactLevel < trustLevel ? 'impact' : 'trust';
    return {
        impactLevel,
        trustPoints,
        trustLevel,
        severity,
        isCrisis: trustLevel <= 2 || severity === 1,
        decidedBy,
        reasons: []
    };
}
const levelOf = (value)=>value === 1 || value === 2 || value === 3 ? value : 4;
function presentPeople(people, names) {
    return Object.fromEntries(_domain.PEOPLE_ROLES.map((role)=>[
            role,
            names.person(people[role])
        ]));
}
const presentDrill = (drill)=>drill === null ? null : {
        rate: drill.rate,
        realOrigin: (0, _contracts.toIso)(drill.realOrigin),
        virtualOrigin: (0, _contracts.toIso)(drill.virtualOrigin)
    };
function presentSummary(row, { names, duties, assessment, realNow }) {
    const next = duties.reduce((first, one)=>one.dueAt !== null && (first?.dueAt == null || one.dueAt < first.dueAt) ? one : first, null);
    return {
        id: row.id,
        reference: row.reference,
        version: row.version,
        summary: row.summary,
        accountId: row.accountId,
        accountName: row.accountName,
        vip: row.vip,
        deskId: row.deskId,
        severity: row.severity,
        impactLevel: levelOf(row.impactLevel),
        trustLevel: levelOf(row.trustLevel),
        trustPoints: row.trustPoints,
        severityBecause: (0, _words.severityBecause)(assessment ?? assessmentOf(row), row.severity),
        status: row.status,
        phase: row.phase,
        technicalStage: row.technicalStage,
        relationshipStage: row.relationshipStage,
        spokeFirst: row.spokeFirst,
        people: presentPeople(row.people, names),
        lossPerHourMinor: row.lossPerHourMinor,
        currency: row.currency,
        awareAt: (0, _contracts.toIso)(row.awareAt),
        openedAt: (0, _contracts.toIso)(row.openedAt),
        nextDueAt: (0, _contracts.toIsoOrNull)(next?.dueAt ?? null),
        nextDueRealAt: (0, _contracts.toIsoOrNull)(next?.dueRealAt ?? null),
        nextDueKind: next?.kind ?? null,
        openObligations: duties.length,
        breachedObligations: duties.filter((duty)=>isLate(duty, realNow)).length,
        lastToCustomerAt: (0, _contracts.toIsoOrNull)(row.lastToCustomerAt),
        reviewStage: row.reviewStage,
        cycle: row.cycle,
        closedAt: (0, _contracts.toIsoOrNull)(row.closedAt),
        drill: presentDrill(row.drill)
    };
}

//# sourceMappingURL=crisis.presenter.js.map