"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CrisisReadModel", {
    enumerable: true,
    get: function() {
        return CrisisReadModel;
    }
});
const _cursor = require("./cursor");
const _crisisstore = require("./crisis.store");
const _domain = require("#domain");
const _runprepared = require("./run-prepared");
const _table = require("./table");
const _crisistable = require("./tables/crisis.table");
const _closingtable = require("./tables/closing.table");
const _messagetable = require("./tables/message.table");
const _outboxtable = require("./tables/outbox.table");
/** More messages, calls or notices than one crisis has ever had; beyond it the page would be unreadable anyway. */ const PER_CRISIS_MAX = 1_000;
let CrisisReadModel = class CrisisReadModel {
    constructor(database){
        this.database = database;
    }
    /** The record, oldest first, or newest first with `newestFirst`. Refuses `cursor.invalid`. */ async timeline(crisisId, query = {}) {
        const newestFirst = query.newestFirst === true;
        const order = newestFirst ? 'timeline-newest' : 'timeline';
        const size = (0, _cursor.pageSize)(query.limit);
        let after = newestFirst ? 2_147_483_647 : 0;
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, order, 1);
            if (!cursor.ok) return cursor;
            after = cursor.values[0] ?? '';
            if (typeof after !== 'number' || Math.abs(after) > 2_147_483_647) return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
        }
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_crisistable.caseEventTable)} from case_event
      where case_event.crisis_id = $1 and case_event.seq ${newestFirst ? '<' : '>'} $2
      order by case_event.seq ${newestFirst ? 'desc' : 'asc'} limit ${size + 1}`, [
            crisisId,
            after
        ]);
        const events = rows.map((row)=>(0, _crisisstore.toEvent)((0, _table.fromRow)(_crisistable.caseEventTable, row)));
        return {
            ok: true,
            ...(0, _cursor.toPage)(events, size, {
                item: (event)=>event,
                cursor: (event)=>(0, _cursor.encodeCursor)(order, [
                        event.seq
                    ])
            })
        };
    }
    /** Messages written to customers, oldest first, each with what became of it. */ async messages(crisisId) {
        return this.list(_messagetable.messageTable, crisisId, 'message.at, message.id');
    }
    /** Calls, meetings and messages logged, by when they took place. */ async contacts(crisisId) {
        return this.list(_messagetable.contactLogTable, crisisId, 'contact_log.occurred_at, contact_log.id');
    }
    /** The latest text of each post-mortem section. */ async reviewSections(crisisId) {
        return this.list(_closingtable.reviewSectionTable, crisisId, 'review_section.section');
    }
    async surveyAnswers(crisisId) {
        return this.list(_closingtable.surveyAnswerTable, crisisId, 'survey_answer.cycle, survey_answer.at, survey_answer.contact_id');
    }
    /** Everything sent or to be sent about this crisis, oldest first. */ async outbox(crisisId) {
        return this.list(_outboxtable.outboxTable, crisisId, 'outbox.created_at, outbox.key');
    }
    async list(table, crisisId, order) {
        const created = 'createdAt' in table.columns ? `, ${table.name}.created_at` : '';
        const rows = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(table)}${created} from ${table.name} where ${table.name}.crisis_id = $1 order by ${order} limit ${PER_CRISIS_MAX}`, [
            crisisId
        ]);
        return rows.map((row)=>(0, _table.fromRow)(table, row));
    }
};

//# sourceMappingURL=crisis.read-model.js.map