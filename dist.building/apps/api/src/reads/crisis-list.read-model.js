/** The queue of crises with every filter of the contract. */ "use strict";
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
    get CRISIS_COLUMNS () {
        return CRISIS_COLUMNS;
    },
    get CrisisListReadModel () {
        return CrisisListReadModel;
    },
    get toCrisisRow () {
        return toCrisisRow;
    }
});
const _domain = require("#domain");
const _persistence = require("#persistence");
const _scope = require("./scope");
const _sql = require("./sql");
const id = {
    sql: 'crisis.id',
    type: 'uuid'
};
/** The queue's own order (formulas 1) stands in generated columns that all ascend. */ const ORDERS = {
    queue: {
        name: 'queue',
        columns: [
            {
                sql: 'crisis.severity',
                type: 'int'
            },
            {
                sql: 'crisis.queue_due',
                type: 'timestamptz'
            },
            {
                sql: 'crisis.queue_loss',
                type: 'bigint'
            },
            {
                sql: 'crisis.queue_vip',
                type: 'int'
            },
            {
                sql: 'crisis.aware_at',
                type: 'timestamptz'
            },
            id
        ]
    },
    due: {
        name: 'crisis-due',
        columns: [
            {
                sql: 'crisis.queue_due',
                type: 'timestamptz'
            },
            id
        ]
    },
    opened: {
        name: 'crisis-opened',
        columns: [
            {
                sql: 'crisis.opened_at',
                type: 'timestamptz'
            },
            id
        ]
    },
    '-opened': {
        name: 'crisis-newest',
        columns: [
            {
                sql: 'crisis.opened_at',
                type: 'timestamptz'
            },
            id
        ],
        descending: true
    }
};
const ROW = `crisis.id, crisis.reference, crisis.version, crisis.summary, crisis.account_id, crisis.account_name, crisis.vip, crisis.desk_id,
  crisis.severity, crisis.impact_level, crisis.trust_level, crisis.trust_points, crisis.status, crisis.phase, crisis.technical_stage,
  crisis.relationship_stage, crisis.spoke_first, crisis.people, crisis.currency, crisis.aware_at, crisis.opened_at, crisis.next_due_at,
  crisis.next_due_real_at, crisis.next_due_kind, crisis.open_obligations, crisis.breached_obligations, crisis.last_to_customer_at,
  crisis.review_stage, crisis.cycle, crisis.closed_at, crisis.drill`;
const CRISIS_COLUMNS = `${ROW}, crisis.loss_per_hour_minor::float8 as loss_per_hour_minor`;
const toCrisisRow = (row)=>(0, _sql.recordOf)(row);
let CrisisListReadModel = class CrisisListReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page. Throws `cursor.invalid`. */ async page(list) {
        const { query } = list;
        const keyset = ORDERS[query.order];
        const where = conditions(list).after(keyset, query.cursor);
        const statuses = where.bind(query.status ?? (query.finished ? _domain.CRISIS_STATUSES : _persistence.UNFINISHED_STATUSES));
        // Each status gives its first rows straight from its index; merging them costs little, however many crises there are.
        const rows = await (0, _persistence.runSql)(this.database, `
      select ${CRISIS_COLUMNS}, ${(0, _sql.keyColumns)(keyset)}
      from unnest(${statuses}::text[]) as wanted(status)
      cross join lateral (
        select ${ROW}, crisis.loss_per_hour_minor, crisis.queue_due, crisis.queue_loss, crisis.queue_vip from crisis
        where crisis.status = wanted.status and ${where.toString()}
        order by ${(0, _sql.orderBy)(keyset)} limit ${String(query.limit + 1)}
      ) as crisis
      order by ${(0, _sql.orderBy)(keyset)} limit ${String(query.limit + 1)}`, where.parameters);
        return (0, _sql.pageOf)(rows, {
            limit: query.limit,
            keyset,
            item: toCrisisRow
        });
    }
    /** Open duties of some crises. */ async openDuties(crisisIds, hideSurvey) {
        if (crisisIds.length === 0) return [];
        const rows = await (0, _persistence.runSql)(this.database, `
      select obligation.crisis_id, obligation.kind, obligation.due_at, obligation.due_real_at, obligation.breached_at from obligation
      where obligation.crisis_id = any ($1::uuid[]) and obligation.state in ('running', 'paused')${hideSurvey ? " and obligation.kind <> 'survey'" : ''}`, [
            crisisIds
        ]);
        return rows.map((row)=>(0, _sql.recordOf)(row));
    }
    /** How the severity of some crises came about. */ async assessments(crisisIds) {
        if (crisisIds.length === 0) return new Map();
        const rows = await (0, _persistence.runSql)(this.database, `
      select crisis_snapshot.crisis_id, crisis_snapshot.state #> '{state,crisis,assessment}' as assessment from crisis_snapshot
      where crisis_snapshot.crisis_id = any ($1::uuid[])`, [
            crisisIds
        ]);
        return new Map(rows.map((row)=>(0, _sql.recordOf)(row)).map((one)=>[
                one.crisisId,
                one.assessment
            ]));
    }
};
function conditions({ query, personId, scope, hideSurvey, realNow }) {
    const where = new _sql.Where().when(query.severity, (p)=>`crisis.severity = any (${p}::int[])`).when(query.desk, (p)=>`crisis.desk_id = ${p}`).when(query.customer, (p)=>`crisis.account_id = ${p}`).when(personId, (p)=>`exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = ${p})`).when(query.q === undefined ? undefined : (0, _sql.containing)(query.q), (p)=>`(crisis.reference ilike ${p} or crisis.account_name ilike ${p} or crisis.summary ilike ${p})`);
    if (query.overdue !== undefined) {
        const now = where.bind(new Date(realNow));
        const hidden = hideSurvey ? " and late.kind <> 'survey'" : '';
        where.add(`${query.overdue ? '' : 'not '}exists (select 1 from obligation as late where late.crisis_id = crisis.id and late.state = 'running' and late.due_real_at <= ${now}::timestamptz${hidden})`);
    }
    return (0, _scope.byDrills)((0, _scope.inScope)(where, scope), query.drills);
}

//# sourceMappingURL=crisis-list.read-model.js.map