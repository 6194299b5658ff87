/** Where each track stands, as lists a person can follow. Pure. */ "use strict";
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
    get customerStageOf () {
        return customerStageOf;
    },
    get presentStages () {
        return presentStages;
    }
});
const _contracts = require("#contracts");
const _domain = require("#domain");
const _words = require("./words");
/** The event that ends each stage. */ const TECHNICAL_ENDS = {
    locating: 'fix.located',
    containing: 'fix.contained',
    'working-around': 'workaround.recorded',
    fixing: 'fix.recorded',
    verifying: 'fix.verified',
    'finding-root-cause': 'cause.recorded',
    'agreeing-prevention': 'prevention.agreed',
    done: 'technical.finished'
};
const RELATIONSHIP_ENDS = {
    'first-contact': 'first-word',
    informing: 'fix.verified',
    returning: 'crisis.routine-returned',
    measuring: 'survey.ended',
    restoring: 'crisis.closed',
    done: 'crisis.closed'
};
const OUR_WORD = new Set([
    'message.queued',
    'contact.logged'
]);
/** The latest event of each kind that still holds: a reopening and a failed verification take back what came before. */ function reached(milestones) {
    const held = new Map();
    for (const one of milestones){
        const firstWord = held.get('first-word');
        if (one.type === 'crisis.reopened') {
            held.clear();
            if (firstWord !== undefined) held.set('first-word', firstWord);
        }
        if (one.type === 'fix.verification-failed') held.delete('fix.recorded');
        if (OUR_WORD.has(one.type)) held.set('first-word', firstWord ?? one);
        else if (!(one.type === 'prevention.agreed' && held.has(one.type))) held.set(one.type, one);
    }
    return held;
}
function stagesOf(track, milestones, names) {
    const held = reached(milestones);
    const currentIndex = track.codes.indexOf(track.current);
    return track.codes.map((code, index)=>{
        const end = held.get(track.ends[code]);
        const base = {
            code,
            name: (0, _words.named)(track.prefix, code),
            at: (0, _contracts.toIsoOrNull)(end?.at ?? null),
            by: names.person(end?.actorId ?? null)
        };
        if (index === currentIndex) return {
            ...base,
            state: code === 'done' ? 'done' : 'current'
        };
        if (index > currentIndex) return end === undefined || code === 'done' ? {
            ...base,
            at: null,
            by: null,
            state: 'ahead'
        } : {
            ...base,
            state: 'done'
        };
        return {
            ...base,
            state: end === undefined && track.maySkip ? 'skipped' : 'done'
        };
    });
}
function customerStageOf(snapshot) {
    const { fix, crisis } = snapshot.state;
    const reachedStages = {
        investigating: true,
        identified: fix.locatedAt !== null,
        'worked-around': fix.operationalAt !== null && fix.fixedAt === null,
        fixed: fix.fixedAt !== null,
        verified: fix.verifiedAt !== null,
        routine: crisis.routine !== null
    };
    return _domain.CUSTOMER_STAGES.findLast((stage)=>reachedStages[stage]) ?? 'investigating';
}
function presentStages(row, milestones, names) {
    return {
        technical: stagesOf({
            codes: _domain.TECHNICAL_STAGES,
            current: row.technicalStage,
            ends: TECHNICAL_ENDS,
            prefix: 'technical-stage',
            maySkip: true
        }, milestones, names),
        relationship: stagesOf({
            codes: _domain.RELATIONSHIP_STAGES,
            current: row.relationshipStage,
            ends: RELATIONSHIP_ENDS,
            prefix: 'relationship-stage',
            maySkip: false
        }, milestones, names)
    };
}

//# sourceMappingURL=stages.js.map