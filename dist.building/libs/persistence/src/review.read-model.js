"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ReviewReadModel", {
    enumerable: true,
    get: function() {
        return ReviewReadModel;
    }
});
const _crisisqueuereadmodel = require("./crisis-queue.read-model");
const _cursor = require("./cursor");
const _domain = require("#domain");
const _runprepared = require("./run-prepared");
const _sqlconditions = require("./sql-conditions");
const _table = require("./table");
const _crisistable = require("./tables/crisis.table");
let ReviewReadModel = class ReviewReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page. Refuses `cursor.invalid`. */ async page(query) {
        const size = (0, _cursor.pageSize)(query.limit);
        const stages = query.stage ?? _crisisqueuereadmodel.OPEN_REVIEW_STAGES;
        const conditions = new _sqlconditions.Conditions().when(stages, (p)=>`crisis.review_stage = any (${p}::text[])`).when(query.deskIds, (p)=>`crisis.desk_id = any (${p}::text[])`);
        if (stages.every((stage)=>stage === 'draft' || stage === 'in-review' || stage === 'reviewed')) conditions.add(`crisis.review_stage in ('${_crisisqueuereadmodel.OPEN_REVIEW_STAGES.join("', '")}')`);
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, 'review', 2);
            if (!cursor.ok) return cursor;
            const [openedAt, id] = cursor.values;
            if (typeof openedAt !== 'number' || Math.abs(openedAt) > 8.64e15 || !(0, _crisisqueuereadmodel.isUuid)(String(id))) return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
            conditions.add(`(crisis.opened_at, crisis.id) > (${conditions.parameter(new Date(openedAt))}::timestamptz, ${conditions.parameter(id)}::uuid)`);
        }
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_crisistable.crisisTable)} from crisis where ${conditions} order by crisis.opened_at, crisis.id limit ${size + 1}`, conditions.parameters);
        return {
            ok: true,
            ...(0, _cursor.toPage)(rows.map(_crisisqueuereadmodel.toCrisis), size, {
                item: (row)=>row,
                cursor: (row)=>(0, _cursor.encodeCursor)('review', [
                        row.openedAt,
                        row.id
                    ])
            })
        };
    }
};

//# sourceMappingURL=review.read-model.js.map