/** Obligations across crises, due soonest first, with what each must say about its crisis. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ObligationListReadModel", {
    enumerable: true,
    get: function() {
        return ObligationListReadModel;
    }
});
const _persistence = require("#persistence");
const _scope = require("./scope");
const _sql = require("./sql");
/** A paused duty has no due instant and stands last. */ const DUE = {
    name: 'obligation-due',
    columns: [
        {
            sql: 'obligation.sort_due',
            type: 'timestamptz'
        },
        {
            sql: 'obligation.crisis_id',
            type: 'uuid'
        },
        {
            sql: 'obligation.id',
            type: 'text'
        }
    ]
};
const COLUMNS = `obligation.crisis_id, obligation.id, obligation.kind, obligation.track, obligation.cycle, obligation.owner_id, obligation.state, obligation.started_at,
  obligation.due_at, obligation.due_real_at, obligation.settled_at, obligation.breached_at, obligation.warned_at, obligation.next_warning_at, obligation.rung,
  obligation.next_rung_at, obligation.clock, obligation.target_label, obligation.about, obligation.evidence, obligation.reason, obligation.pauses,
  crisis.reference as crisis_reference, crisis.summary as crisis_summary, crisis.account_name, crisis.severity as crisis_severity, crisis.desk_id, crisis.is_drill, crisis.people,
  crisis_snapshot.state -> 'protocol' as protocol`;
let ObligationListReadModel = class ObligationListReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page; the open ones unless the query names states. Throws `cursor.invalid`. */ async page(list) {
        const { query } = list;
        const states = query.state ?? _persistence.OPEN_OBLIGATION_STATES;
        const where = new _sql.Where().when(list.crisisId, (p)=>`obligation.crisis_id = ${p}::uuid`).when(list.ownerId, (p)=>`obligation.owner_id = ${p}`).when(query.kind, (p)=>`obligation.kind = any (${p}::text[])`);
        where.add(`obligation.state = any (${where.bind(states)}::text[])`);
        // Said in words as well, so that the partial index of open duties can serve.
        if (states.every((state)=>state === 'running' || state === 'paused')) where.add("obligation.state in ('running', 'paused')");
        if (list.hideSurvey) where.add("not (obligation.kind = 'survey' and obligation.state in ('running', 'paused'))");
        if (query.overdue !== undefined) {
            const late = `obligation.state = 'running' and obligation.due_real_at <= ${where.bind(new Date(list.realNow))}::timestamptz`;
            where.add(query.overdue ? late : `(${late}) is not true`);
        }
        (0, _scope.byDrills)((0, _scope.inScope)(where, list.scope), query.drills ?? 'with').after(DUE, query.cursor);
        const rows = await (0, _persistence.runSql)(this.database, `
      select ${COLUMNS}, ${(0, _sql.keyColumns)(DUE)}
      from obligation join crisis on crisis.id = obligation.crisis_id left join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
      where ${where.toString()} order by ${(0, _sql.orderBy)(DUE)} limit ${String(query.limit + 1)}`, where.parameters);
        return (0, _sql.pageOf)(rows, {
            limit: query.limit,
            keyset: DUE,
            item: (row)=>(0, _sql.recordOf)(row)
        });
    }
};

//# sourceMappingURL=obligation-list.read-model.js.map