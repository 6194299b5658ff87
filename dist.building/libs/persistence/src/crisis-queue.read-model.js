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
    get CrisisQueueReadModel () {
        return CrisisQueueReadModel;
    },
    get OPEN_REVIEW_STAGES () {
        return OPEN_REVIEW_STAGES;
    },
    get UNFINISHED_STATUSES () {
        return UNFINISHED_STATUSES;
    },
    get isUuid () {
        return isUuid;
    },
    get toCrisis () {
        return toCrisis;
    }
});
const _cursor = require("./cursor");
const _runprepared = require("./run-prepared");
const _sqlconditions = require("./sql-conditions");
const _table = require("./table");
const _crisistable = require("./tables/crisis.table");
const UNFINISHED_STATUSES = [
    'open',
    'operational',
    'fixed',
    'routine',
    'closing'
];
const OPEN_REVIEW_STAGES = [
    'draft',
    'in-review',
    'reviewed'
];
const DUPLICATES_MAX = 20;
const ORDERS = {
    // formulas.md 1, "Queue order": the columns are generated so that all of them ascend (see the migration).
    queue: {
        columns: [
            'severity',
            'queue_due',
            'queue_loss',
            'queue_vip',
            'aware_at',
            'id'
        ],
        types: [
            'int',
            'timestamptz',
            'bigint',
            'int',
            'timestamptz',
            'uuid'
        ],
        by: 'crisis.severity, crisis.queue_due, crisis.queue_loss, crisis.queue_vip, crisis.aware_at, crisis.id',
        comparison: '>'
    },
    newest: {
        columns: [
            'opened_at',
            'id'
        ],
        types: [
            'timestamptz',
            'uuid'
        ],
        by: 'crisis.opened_at desc, crisis.id desc',
        comparison: '<'
    }
};
let CrisisQueueReadModel = class CrisisQueueReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page of the queue. Refuses `cursor.invalid`. */ async page(query) {
        const orderName = query.order ?? 'queue';
        const order = ORDERS[orderName];
        const size = (0, _cursor.pageSize)(query.limit);
        const conditions = filterConditions(query.filters);
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, orderName, order.columns.length);
            if (!cursor.ok || !fitsTypes(cursor.values, order.types)) return cursor.ok ? {
                ok: false,
                code: 'cursor.invalid',
                params: {},
                field: 'cursor'
            } : cursor;
            const given = cursor.values.map((value, index)=>`${conditions.parameter(value)}::${order.types[index]}`);
            conditions.add(`(${order.columns.map((name)=>`crisis.${name}`).join(', ')}) ${order.comparison} (${given.join(', ')})`);
        }
        const statuses = conditions.parameter(query.filters.status ?? UNFINISHED_STATUSES);
        const sortValues = order.columns.map((name)=>`crisis.${name}::text as sort_${name}`).join(', ');
        // Each status gives its first rows straight from its index; merging them costs at most 8 × (size + 1) rows, however many there are.
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_crisistable.crisisTable)}, ${sortValues}
      from unnest(${statuses}::text[]) as wanted(status)
      cross join lateral (
        select ${(0, _table.selectList)(_crisistable.crisisTable)}, crisis.queue_due, crisis.queue_loss, crisis.queue_vip from crisis
        where crisis.status = wanted.status and ${conditions}
        order by ${order.by} limit ${size + 1}
      ) as crisis
      order by ${order.by} limit ${size + 1}`, conditions.parameters);
        const sortOf = (row)=>order.columns.map((name)=>String(row[`sort_${name}`]));
        return {
            ok: true,
            ...(0, _cursor.toPage)(rows, size, {
                item: toCrisis,
                cursor: (row)=>(0, _cursor.encodeCursor)(orderName, sortOf(row))
            })
        };
    }
    /** A crisis by its id or its reference (in either case of letters), or null. */ async byIdOrReference(idOrReference) {
        const condition = isUuid(idOrReference) ? 'crisis.id = $1' : 'crisis.reference = upper($1)';
        const rows = idOrReference.includes('\u0000') ? [] : await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_crisistable.crisisTable)} from crisis where ${condition}`, [
            idOrReference
        ]);
        return rows[0] === undefined ? null : toCrisis(rows[0]);
    }
    /** Unfinished crises of the same customer, newest first: the report at hand may belong to one of them. Drills never count. */ async possibleDuplicates(accountId) {
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_crisistable.crisisTable)} from crisis
      where crisis.account_id = $1 and crisis.status = any ($2::text[]) and not crisis.is_drill
      order by crisis.opened_at desc, crisis.id limit ${DUPLICATES_MAX}`, [
            accountId,
            UNFINISHED_STATUSES
        ]);
        return rows.map(toCrisis);
    }
};
function toCrisis(row) {
    return (0, _table.fromRow)(_crisistable.crisisTable, row);
}
function isUuid(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
function filterConditions(filters) {
    const conditions = new _sqlconditions.Conditions().when(filters.severity, (p)=>`crisis.severity = any (${p}::int[])`).when(filters.deskIds, (p)=>`crisis.desk_id = any (${p}::text[])`).when(filters.accountId, (p)=>`crisis.account_id = ${p}`).when(filters.ownerId, (p)=>`(crisis.incident_manager = ${p} or crisis.account_manager = ${p} or crisis.technical_lead = ${p})`).when(filters.text === undefined ? undefined : (0, _sqlconditions.containing)(filters.text), (p)=>`(crisis.reference ilike ${p} or crisis.account_name ilike ${p} or crisis.summary ilike ${p})`).when(filters.drill, (p)=>`crisis.is_drill = ${p}::boolean`);
    if (filters.unfinishedGate === true) conditions.add(`crisis.review_stage in ('${OPEN_REVIEW_STAGES.join("', '")}')`);
    return conditions;
}
/** A forged cursor is refused here rather than by the database's casts. */ function fitsTypes(values, types) {
    return values.every((value, index)=>{
        const text = String(value);
        switch(types[index]){
            case 'uuid':
                return isUuid(text);
            case 'int':
                return /^-?\d{1,9}$/.test(text);
            case 'bigint':
                return /^-?\d{1,18}$/.test(text);
            default:
                return text === 'infinity' || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(text);
        }
    });
}

//# sourceMappingURL=crisis-queue.read-model.js.map