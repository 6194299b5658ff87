/** What the page of one crisis needs besides its row: the snapshot, and when each stage was reached and by whom. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CrisisDetailReadModel", {
    enumerable: true,
    get: function() {
        return CrisisDetailReadModel;
    }
});
const _persistence = require("#persistence");
const _sql = require("./sql");
/** Events that mark a stage, and the reopening that begins all of them anew. */ const MILESTONES = [
    'fix.located',
    'fix.contained',
    'workaround.recorded',
    'fix.recorded',
    'fix.verified',
    'fix.verification-failed',
    'cause.recorded',
    'prevention.agreed',
    'technical.finished',
    'message.queued',
    'contact.logged',
    'crisis.routine-returned',
    'survey.ended',
    'crisis.closed',
    'crisis.reopened'
];
/** Far more stage changes than a crisis has; words to the customer are counted once. */ const MILESTONES_MAX = 500;
let CrisisDetailReadModel = class CrisisDetailReadModel {
    constructor(database){
        this.database = database;
    }
    /** The state as last written, without its bulky constants; null for an unknown crisis. */ async snapshot(crisisId) {
        const [row] = await (0, _persistence.runSql)(this.database, 'select crisis_snapshot.state from crisis_snapshot where crisis_snapshot.crisis_id = $1', [
            crisisId
        ]);
        return row === undefined ? null : (0, _sql.recordOf)(row).state;
    }
    /** Stage changes in order; of our words to the customer only the first. */ async milestones(crisisId) {
        const rows = await (0, _persistence.runSql)(this.database, `
      select case_event.type, case_event.at, case_event.actor_id from case_event
      where case_event.crisis_id = $1 and case_event.type = any ($2::text[]) and (
        case_event.type not in ('message.queued', 'contact.logged') or case_event.seq = (
          select min(word.seq) from case_event as word where word.crisis_id = $1
            and (word.type = 'message.queued' or (word.type = 'contact.logged' and word.data ->> 'direction' = 'to-customer'))
        )
      )
      order by case_event.seq limit ${String(MILESTONES_MAX)}`, [
            crisisId,
            MILESTONES
        ]);
        return rows.map((row)=>(0, _sql.recordOf)(row));
    }
};

//# sourceMappingURL=crisis-detail.read-model.js.map