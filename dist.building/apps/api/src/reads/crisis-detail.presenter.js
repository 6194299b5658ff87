/** One crisis in full. Pure. */ "use strict";
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
    get detailIds () {
        return detailIds;
    },
    get presentDetail () {
        return presentDetail;
    }
});
const _contracts = require("#contracts");
const _domain = require("#domain");
const _stages = require("./stages");
const _words = require("./words");
function detailIds({ snapshot, milestones }) {
    return [
        ...milestones.map((one)=>one.actorId),
        ...snapshot.state.cause.actions.map((action)=>action.owner)
    ];
}
const MISSING_TRACKS = {
    'missing.technical-track': 'technical',
    'missing.fix-verified': 'technical',
    'missing.root-cause': 'technical',
    'missing.prevention': 'technical',
    'missing.relationship-track': 'relationship',
    'missing.survey': 'relationship',
    'missing.call-back': 'relationship'
};
function trackOfMissing(missing) {
    const kind = missing.params['kind'];
    if (missing.code === 'missing.obligation' && isKind(kind)) return _domain.OBLIGATION_TRACKS[kind];
    return MISSING_TRACKS[missing.code] ?? null;
}
function isKind(kind) {
    return typeof kind === 'string' && Object.hasOwn(_domain.OBLIGATION_TRACKS, kind);
}
function presentMissing(snapshot, hideSurvey) {
    return snapshot.missing.close.filter((one)=>!(hideSurvey && one.params['kind'] === 'survey')).map((one)=>({
            code: one.code,
            track: trackOfMissing(one),
            text: (0, _words.missingText)(one)
        }));
}
function presentSeverity(row, { crisis }) {
    const { assessment, loweringProposal, severityOverride } = crisis;
    return {
        severity: row.severity,
        computed: assessment.severity,
        override: severityOverride,
        isCrisis: assessment.isCrisis,
        decidedBy: assessment.decidedBy,
        because: (0, _words.severityBecause)(assessment, row.severity),
        reasons: assessment.reasons.map((reason)=>({
                code: reason.code,
                points: reason.points,
                text: (0, _words.reasonText)(reason)
            })),
        loweringProposal: loweringProposal === null ? null : {
            by: loweringProposal.by,
            to: loweringProposal.to,
            reason: loweringProposal.reason
        }
    };
}
function presentDetail({ summary, row, snapshot, milestones, obligations, allowedCommands, names, hideSurvey }) {
    const { crisis, fix, cause, message, obligation } = snapshot.state;
    const stages = (0, _stages.presentStages)(row, milestones, names);
    return {
        ...summary,
        severityExplanation: presentSeverity(row, snapshot.state),
        trigger: crisis.trigger,
        causes: [
            ...crisis.causes
        ],
        impact: {
            ...crisis.impact,
            processes: [
                ...crisis.impact.processes
            ],
            deadlines: [
                ...crisis.impact.deadlines
            ]
        },
        trustSignals: [
            ...crisis.trustSignals
        ],
        contacts: crisis.contacts.map(({ id, name, email, phone, language, genderForm })=>({
                id,
                name,
                email,
                phone,
                language,
                genderForm
            })),
        protocol: {
            id: snapshot.protocol.id,
            version: snapshot.protocol.version
        },
        calendars: Object.fromEntries(Object.entries(snapshot.calendars).map(([clock, calendar])=>[
                clock,
                calendar.version
            ])),
        technical: {
            stage: row.technicalStage,
            name: (0, _words.named)('technical-stage', row.technicalStage),
            stages: stages.technical,
            workaround: fix.workaround === null ? null : {
                ...fix.workaround,
                expiresAt: (0, _contracts.toIso)(fix.workaround.expiresAt)
            }
        },
        relationship: {
            stage: row.relationshipStage,
            name: (0, _words.named)('relationship-stage', row.relationshipStage),
            stages: stages.relationship,
            customerStage: (0, _stages.customerStageOf)(snapshot),
            emotionalState: message.emotionalState,
            unanswered: message.unanswered.length,
            nextUpdateToldAt: (0, _contracts.toIsoOrNull)(message.nextUpdateToldAt)
        },
        obligations: [
            ...obligations
        ],
        tally: Object.fromEntries(Object.entries(obligation.tally)),
        missingToClose: presentMissing(snapshot, hideSurvey),
        preventionActions: cause.actions.map((action)=>({
                id: action.id,
                title: action.title,
                owner: names.person(action.owner),
                dueAt: (0, _contracts.toIso)(action.dueAt),
                doneAt: (0, _contracts.toIsoOrNull)(action.doneAt)
            })),
        routine: crisis.routine === null ? null : {
            at: (0, _contracts.toIso)(crisis.routine.at),
            how: crisis.routine.how
        },
        allowedCommands: [
            ...allowedCommands
        ]
    };
}

//# sourceMappingURL=crisis-detail.presenter.js.map