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
    get OPEN_OBLIGATION_STATES () {
        return OPEN_OBLIGATION_STATES;
    },
    get ObligationReadModel () {
        return ObligationReadModel;
    }
});
const _domain = require("#domain");
const _crisisqueuereadmodel = require("./crisis-queue.read-model");
const _cursor = require("./cursor");
const _runprepared = require("./run-prepared");
const _sqlconditions = require("./sql-conditions");
const _table = require("./table");
const _obligationtable = require("./tables/obligation.table");
const OPEN_OBLIGATION_STATES = [
    'running',
    'paused'
];
let ObligationReadModel = class ObligationReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page. Refuses `cursor.invalid`. */ async page(query) {
        const size = (0, _cursor.pageSize)(query.limit);
        const states = query.state ?? OPEN_OBLIGATION_STATES;
        const conditions = new _sqlconditions.Conditions().when(query.crisisId, (p)=>`obligation.crisis_id = ${p}::uuid`).when(query.ownerId, (p)=>`obligation.owner_id = ${p}`).when(query.deskIds, (p)=>`crisis.desk_id = any (${p}::text[])`).when(states, (p)=>`obligation.state = any (${p}::text[])`);
        // Said in words as well, so that the partial index of open duties can serve.
        if (states.every((state)=>state === 'running' || state === 'paused')) conditions.add("obligation.state in ('running', 'paused')");
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, 'due', 3);
            if (!cursor.ok) return cursor;
            const [due, crisisId, id] = cursor.values.map(String);
            if (due === undefined || !/^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00)$/.test(due) || !(0, _crisisqueuereadmodel.isUuid)(crisisId ?? '')) return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
            conditions.add(`(obligation.sort_due, obligation.crisis_id, obligation.id) > (${conditions.parameter(due)}::timestamptz, ${conditions.parameter(crisisId)}::uuid, ${conditions.parameter(id)}::text)`);
        }
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_obligationtable.obligationTable)}, obligation.sort_due::text as sort_due_text, crisis.reference, crisis.summary, crisis.account_name,
        crisis.severity, crisis.desk_id, crisis.is_drill
      from obligation join crisis on crisis.id = obligation.crisis_id
      where ${conditions}
      order by obligation.sort_due, obligation.crisis_id, obligation.id limit ${size + 1}`, conditions.parameters);
        return {
            ok: true,
            ...(0, _cursor.toPage)(rows, size, {
                item: toItem,
                cursor: (row)=>(0, _cursor.encodeCursor)('due', [
                        String(row['sort_due_text']),
                        String(row['crisis_id']),
                        String(row['id'])
                    ])
            })
        };
    }
    /** One duty of a crisis, or null. */ async one(crisisId, obligationId) {
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_obligationtable.obligationTable)}, crisis.reference, crisis.summary, crisis.account_name, crisis.severity, crisis.desk_id, crisis.is_drill
      from obligation join crisis on crisis.id = obligation.crisis_id where obligation.crisis_id = $1 and obligation.id = $2`, [
            crisisId,
            obligationId
        ]);
        return rows[0] === undefined ? null : toItem(rows[0]);
    }
};
function toItem(row) {
    return {
        ...(0, _table.fromRow)(_obligationtable.obligationTable, row),
        crisis: {
            reference: String(row['reference']),
            summary: String(row['summary']),
            accountName: String(row['account_name']),
            severity: toSeverity(row['severity']),
            deskId: String(row['desk_id']),
            drill: row['is_drill'] === true
        }
    };
}
function toSeverity(value) {
    return value === 1 || value === 2 || value === 3 ? value : 4;
}

//# sourceMappingURL=obligation.read-model.js.map