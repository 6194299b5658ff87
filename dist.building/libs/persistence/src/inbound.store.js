/** Facts given on public pages wait here until they reach the crisis's workflow: the page works with the workflow down. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "InboundStore", {
    enumerable: true,
    get: function() {
        return InboundStore;
    }
});
const _commitsql = require("./commit-sql");
const _runprepared = require("./run-prepared");
const _table = require("./table");
const _outboxtable = require("./tables/outbox.table");
const CLAIM_MAX = 100;
const COLUMNS = `${(0, _table.selectList)(_outboxtable.inboundTable)}, inbound.created_at`;
let InboundStore = class InboundStore {
    constructor(database){
        this.database = database;
    }
    /** Keeps a fact. False when its id is known already: a second press of the button. */ async enqueue(fact) {
        const rows = await (0, _runprepared.runSql)(this.database, `
      with kept as (
        insert into inbound (id, crisis_id, command, actor, state, attempts) values ($1, $2, $3, $4, 'queued', 0)
        on conflict (id) do nothing returning inbound.id
      )
      select kept.id, pg_notify('${_commitsql.INBOUND_CHANNEL}', '') from kept`, [
            fact.id,
            fact.crisisId,
            JSON.stringify(fact.command),
            JSON.stringify(fact.actor)
        ]);
        return rows.length === 1;
    }
    /** Takes up to `count` waiting facts for `leaseMs`. After that they may be taken again: relaying is harmless to repeat by its id. */ async claim(count, leaseMs) {
        const rows = await (0, _runprepared.runSql)(this.database, `
      with waiting as (
        select inbound.id from inbound where inbound.state = 'queued' and (inbound.leased_until is null or inbound.leased_until < now())
        order by inbound.created_at, inbound.id limit $1 for update skip locked
      ), claimed as (
        update inbound set attempts = inbound.attempts + 1, leased_until = now() + $2 * interval '1 millisecond'
        from waiting where inbound.id = waiting.id returning ${COLUMNS}
      )
      select ${COLUMNS} from claimed as inbound order by inbound.created_at, inbound.id`, [
            Math.min(count, CLAIM_MAX),
            leaseMs
        ]);
        return rows.map((row)=>(0, _table.fromRow)(_outboxtable.inboundTable, row));
    }
    /** Relayed, or refused by the crisis (with its refusal). A repeat changes nothing. */ async settle(id, outcome) {
        await (0, _runprepared.runSql)(this.database, `
      update inbound set state = $2, refusal = $3, leased_until = null, settled_at = now() where inbound.id = $1 and inbound.state = 'queued'`, [
            id,
            outcome.state,
            outcome.state === 'refused' ? JSON.stringify(outcome.refusal) : null
        ]);
    }
    async byId(id) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${COLUMNS} from inbound where inbound.id = $1`, [
            id
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_outboxtable.inboundTable, row);
    }
};

//# sourceMappingURL=inbound.store.js.map