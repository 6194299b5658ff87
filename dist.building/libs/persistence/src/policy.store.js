"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PolicyStore", {
    enumerable: true,
    get: function() {
        return PolicyStore;
    }
});
const _domain = require("#domain");
const _runprepared = require("./run-prepared");
const _table = require("./table");
const _policytable = require("./tables/policy.table");
const LIST_MAX = 500;
let PolicyStore = class PolicyStore {
    constructor(database){
        this.database = database;
    }
    /**
   * Puts a protocol version on record at its first use. A repeat with the same fingerprint changes nothing; another fingerprint under a
   * used version is refused with `protocol.changed-after-use`.
   */ async useProtocol(protocol) {
        const { id, version, fingerprint } = protocol;
        await (0, _runprepared.runSql)(this.database, 'insert into protocol_used (id, version, fingerprint, document) values ($1, $2, $3, $4) on conflict (id, version) do nothing', [
            id,
            version,
            fingerprint,
            JSON.stringify(protocol.document)
        ]);
        const stands = await this.usedProtocol(id, version);
        return stands === null || stands.fingerprint === fingerprint ? {
            ok: true
        } : (0, _domain.refuse)('protocol.changed-after-use', {
            id,
            version
        });
    }
    async usedProtocol(id, version) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_policytable.protocolUsedTable)}, protocol_used.used_at from protocol_used where protocol_used.id = $1 and protocol_used.version = $2`, [
            id,
            version
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_policytable.protocolUsedTable, row);
    }
    async usedProtocols() {
        const rows = await (0, _runprepared.runSql)(this.database, `
      select protocol_used.id, protocol_used.version, protocol_used.fingerprint, protocol_used.used_at from protocol_used
      order by protocol_used.id, protocol_used.used_at desc limit ${LIST_MAX}`);
        return rows.map((row)=>(0, _table.fromRow)(_policytable.protocolUsedTable, row));
    }
    /** Adds a version of an own calendar; refuses `calendar.version-exists` when it is there with another content. */ async saveCalendar(calendar) {
        const { id, version } = calendar;
        const [row] = await (0, _runprepared.runSql)(this.database, `
      with added as (
        insert into calendar_own (id, version, definition) values ($1, $2, $3) on conflict (id, version) do nothing returning 1
      )
      select exists (select 1 from added) or exists (
        select 1 from calendar_own where calendar_own.id = $1 and calendar_own.version = $2 and calendar_own.definition = $3::jsonb
      ) as stands`, [
            id,
            version,
            JSON.stringify(calendar.definition)
        ]);
        return row?.['stands'] === true ? {
            ok: true
        } : (0, _domain.refuse)('calendar.version-exists', {
            id,
            version
        });
    }
    /** The newest version of each own calendar. */ async calendars() {
        const rows = await (0, _runprepared.runSql)(this.database, `
      select distinct on (calendar_own.id) ${(0, _table.selectList)(_policytable.calendarOwnTable)}, calendar_own.created_at from calendar_own
      order by calendar_own.id, calendar_own.created_at desc limit ${LIST_MAX}`);
        return rows.map((row)=>(0, _table.fromRow)(_policytable.calendarOwnTable, row));
    }
};

//# sourceMappingURL=policy.store.js.map