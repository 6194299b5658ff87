"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "StaffStore", {
    enumerable: true,
    get: function() {
        return StaffStore;
    }
});
const _runprepared = require("./run-prepared");
const _table = require("./table");
const _stafftable = require("./tables/staff.table");
/** An organisation with more staff than this needs a directory service, not a list. */ const PEOPLE_MAX = 1_000;
const DESKS_MAX = 200;
let StaffStore = class StaffStore {
    constructor(database){
        this.database = database;
    }
    async person(id) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_stafftable.personTable)} from person where person.id = $1`, [
            id
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_stafftable.personTable, row);
    }
    /** By e-mail address, in any case of letters. */ async personByEmail(email) {
        if (email.includes('\u0000')) return null;
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_stafftable.personTable)} from person where lower(person.email) = lower($1)`, [
            email
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_stafftable.personTable, row);
    }
    async people() {
        const rows = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_stafftable.personTable)} from person order by person.name, person.id limit ${PEOPLE_MAX}`);
        return rows.map((row)=>(0, _table.fromRow)(_stafftable.personTable, row));
    }
    async savePeople(people) {
        await upsert(this.database, _stafftable.personTable, people);
    }
    /** Until when a person cannot be reached; null = reachable. */ async setUnavailable(personId, until) {
        await (0, _runprepared.runSql)(this.database, 'update person set unavailable_until = $2 where person.id = $1', [
            personId,
            until === null ? null : new Date(until)
        ]);
    }
    async desk(id) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_stafftable.deskTable)} from desk where desk.id = $1`, [
            id
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_stafftable.deskTable, row);
    }
    async desks() {
        const rows = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_stafftable.deskTable)} from desk order by desk.id limit ${DESKS_MAX}`);
        return rows.map((row)=>(0, _table.fromRow)(_stafftable.deskTable, row));
    }
    async saveDesks(desks) {
        await upsert(this.database, _stafftable.deskTable, desks);
    }
};
/** Inserts rows or replaces those with the same key. */ async function upsert(database, table, rows) {
    if (rows.length === 0) return;
    const names = (0, _table.columnNames)(table);
    const keys = Object.entries(table.columns).filter(([, column])=>column.key).map(([property])=>(0, _table.snakeCase)(property));
    const assignments = names.filter((name)=>!keys.includes(name)).map((name)=>`${name} = excluded.${name}`);
    await (0, _runprepared.runSql)(database, `
    insert into ${table.name} (${names.join(', ')}) select ${names.map((name)=>`r.${name}`).join(', ')}
    from jsonb_to_recordset($1::jsonb) as r(${(0, _table.recordList)(table)})
    on conflict (${keys.join(', ')}) do update set ${assignments.join(', ')}`, [
        JSON.stringify(rows.map((row)=>(0, _table.toRecord)(table, row)))
    ]);
}

//# sourceMappingURL=staff.store.js.map