"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RefusalAuditStore", {
    enumerable: true,
    get: function() {
        return RefusalAuditStore;
    }
});
const _domain = require("#domain");
const _cursor = require("./cursor");
const _runprepared = require("./run-prepared");
const _sqlconditions = require("./sql-conditions");
const _table = require("./table");
const _policytable = require("./tables/policy.table");
let RefusalAuditStore = class RefusalAuditStore {
    constructor(database){
        this.database = database;
    }
    /** Puts a refusal on record. Not idempotent: every refusal is a line. */ async record(refusal) {
        const { actorId, actorRole, crisisId, command, code, params } = refusal;
        await (0, _runprepared.runSql)(this.database, 'insert into refusal_audit (actor_id, actor_role, crisis_id, command, code, params) values ($1, $2, $3, $4, $5, $6)', [
            actorId,
            actorRole,
            crisisId,
            command,
            code,
            JSON.stringify(params)
        ]);
    }
    /** Newest first. Refuses `cursor.invalid`. */ async page(query) {
        const size = (0, _cursor.pageSize)(query.limit);
        const conditions = new _sqlconditions.Conditions().when(query.crisisId, (p)=>`refusal_audit.crisis_id = ${p}::uuid`).when(query.actorId, (p)=>`refusal_audit.actor_id = ${p}`);
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, 'refusal', 1);
            if (!cursor.ok) return cursor;
            const [id] = cursor.values;
            if (typeof id !== 'number') return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
            conditions.add(`refusal_audit.id < ${conditions.parameter(id)}`);
        }
        const rows = await (0, _runprepared.runSql)(this.database, `
      select refusal_audit.id, refusal_audit.at, refusal_audit.actor_id, refusal_audit.actor_role, refusal_audit.crisis_id, refusal_audit.command,
        refusal_audit.code, refusal_audit.params
      from refusal_audit where ${conditions} order by refusal_audit.id desc limit ${size + 1}`, conditions.parameters);
        const items = rows.map((row)=>(0, _table.fromRow)(_policytable.refusalAuditTable, row));
        return {
            ok: true,
            ...(0, _cursor.toPage)(items, size, {
                item: (item)=>item,
                cursor: (item)=>(0, _cursor.encodeCursor)('refusal', [
                        item.id ?? 0
                    ])
            })
        };
    }
};

//# sourceMappingURL=refusal-audit.store.js.map