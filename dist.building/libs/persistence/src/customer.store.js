"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CustomerStore", {
    enumerable: true,
    get: function() {
        return CustomerStore;
    }
});
const _cursor = require("./cursor");
const _crisisqueuereadmodel = require("./crisis-queue.read-model");
const _runprepared = require("./run-prepared");
const _sqlconditions = require("./sql-conditions");
const _table = require("./table");
const _customertable = require("./tables/customer.table");
/** No customer has more contacts with us than a page can show. */ const CONTACTS_MAX = 200;
let CustomerStore = class CustomerStore {
    constructor(database){
        this.database = database;
    }
    /**
   * Makes the account if unknown, by id or by name in any case of letters; an existing one is left as it is. Returns the one that stands.
   * Repeats and races are harmless.
   */ async ensureAccount(account) {
        await (0, _runprepared.runSql)(this.database, 'insert into account (id, name, vip, desk_id) values ($1, $2, $3, $4) on conflict do nothing', [
            account.id,
            account.name,
            account.vip,
            account.deskId
        ]);
        const [row] = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_customertable.accountTable)} from account where account.id = $1 or lower(account.name) = lower($2)
      order by (account.id = $1) desc, account.id limit 1`, [
            account.id,
            account.name
        ]);
        return row === undefined ? account : (0, _table.fromRow)(_customertable.accountTable, row);
    }
    /** Adds contacts or brings known ones (by id) up to date. */ async saveContacts(contacts) {
        if (contacts.length === 0) return;
        const names = (0, _table.columnNames)(_customertable.contactTable);
        await (0, _runprepared.runSql)(this.database, `
      insert into contact (${names.join(', ')}) select ${names.map((name)=>`r.${name}`).join(', ')}
      from jsonb_to_recordset($1::jsonb) as r(${(0, _table.recordList)(_customertable.contactTable)})
      on conflict (id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone, language = excluded.language, gender_form = excluded.gender_form
      where contact.account_id = excluded.account_id`, [
            JSON.stringify(contacts.map((contact)=>(0, _table.toRecord)(_customertable.contactTable, contact)))
        ]);
    }
    async account(id) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_customertable.accountTable)} from account where account.id = $1`, [
            id
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_customertable.accountTable, row);
    }
    async contactsOf(accountId) {
        const rows = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_customertable.contactTable)} from contact where contact.account_id = $1 order by contact.name, contact.id limit ${CONTACTS_MAX}`, [
            accountId
        ]);
        return rows.map((row)=>(0, _table.fromRow)(_customertable.contactTable, row));
    }
    /** Customers by name, each with how many crises it has unfinished (drills left out). Refuses `cursor.invalid`. */ async page(query) {
        const size = (0, _cursor.pageSize)(query.limit);
        const conditions = new _sqlconditions.Conditions().when(query.text === undefined ? undefined : (0, _sqlconditions.containing)(query.text), (p)=>`account.name ilike ${p}`);
        if (query.cursor !== undefined) {
            const cursor = (0, _cursor.decodeCursor)(query.cursor, 'customer', 2);
            if (!cursor.ok) return cursor;
            const [name, id] = cursor.values.map(String);
            conditions.add(`(account.name, account.id) > (${conditions.parameter(name)}::text, ${conditions.parameter(id)}::text)`);
        }
        const statuses = conditions.parameter(_crisisqueuereadmodel.UNFINISHED_STATUSES);
        const rows = await (0, _runprepared.runSql)(this.database, `
      select ${(0, _table.selectList)(_customertable.accountTable)}, (
        select count(*)::int from crisis where crisis.account_id = account.id and crisis.status = any (${statuses}::text[]) and not crisis.is_drill
      ) as open_crises
      from account where ${conditions} order by account.name, account.id limit ${size + 1}`, conditions.parameters);
        const items = rows.map((row)=>({
                ...(0, _table.fromRow)(_customertable.accountTable, row),
                openCrises: Number(row['open_crises'])
            }));
        return {
            ok: true,
            ...(0, _cursor.toPage)(items, size, {
                item: (item)=>item,
                cursor: (item)=>(0, _cursor.encodeCursor)('customer', [
                        item.name,
                        item.id
                    ])
            })
        };
    }
};

//# sourceMappingURL=customer.store.js.map