/**
 * The commit as ONE statement: a single round trip, and one transaction by itself. Every part reads the same snapshot of the database,
 * which is why a row may be named by one part only (project-events.ts sees to it).
 *
 * Guards: nothing at all is written when an event on record differs from the one given under the same number (`clash`): two histories
 * must never be mixed. Rows carry the version they were drawn at, and an older one never overwrites a newer.
 */ "use strict";
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
    get COMMIT_PARTS () {
        return COMMIT_PARTS;
    },
    get CRISIS_CHANNEL () {
        return CRISIS_CHANNEL;
    },
    get INBOUND_CHANNEL () {
        return INBOUND_CHANNEL;
    },
    get OUTBOX_CHANNEL () {
        return OUTBOX_CHANNEL;
    },
    get commitStatement () {
        return commitStatement;
    }
});
const _table = require("./table");
const _crisistable = require("./tables/crisis.table");
const _closingtable = require("./tables/closing.table");
const _messagetable = require("./tables/message.table");
const _obligationtable = require("./tables/obligation.table");
const _outboxtable = require("./tables/outbox.table");
const CRISIS_CHANNEL = 'tikkun_crisis';
const OUTBOX_CHANNEL = 'tikkun_outbox';
const INBOUND_CHANNEL = 'tikkun_inbound';
/** Inserts the records of a parameter; what happens on a key already there is said by `onConflict`. */ function insert(table, parameter, onConflict) {
    const names = (0, _table.columnNames)(table);
    return `insert into ${table.name} (${names.join(', ')})
  select ${names.map((name)=>`r.${name}`).join(', ')} from jsonb_to_recordset(${parameter}::jsonb) as r(${(0, _table.recordList)(table)})
  where not exists (select 1 from clash) ${onConflict}`;
}
function keysOf(table) {
    return Object.entries(table.columns).filter(([, column])=>column.key).map(([property])=>(0, _table.snakeCase)(property));
}
/** Unique columns are left as they are: assigning even the same value would take the lock that waits for every foreign key check. */ function keepNewer(table) {
    const fixed = [
        ...keysOf(table),
        'reference'
    ];
    const assignments = (0, _table.columnNames)(table).filter((name)=>!fixed.includes(name)).map((name)=>`${name} = excluded.${name}`);
    return `on conflict (${keysOf(table).join(', ')}) do update set ${assignments.join(', ')} where ${table.name}.version < excluded.version`;
}
/** What a batch may hold besides events, row and snapshot: name → its part of the statement, given its parameter. */ const PARTS = {
    obligations: (parameter)=>insert(_obligationtable.obligationTable, parameter, keepNewer(_obligationtable.obligationTable)),
    outbox: (parameter)=>`${insert(_outboxtable.outboxTable, parameter, 'on conflict (key) do nothing')} returning 1`,
    commands: (parameter)=>insert(_crisistable.commandResultTable, parameter, 'on conflict (crisis_id, command_id) do nothing'),
    messages: (parameter)=>insert(_messagetable.messageTable, parameter, keepNewer(_messagetable.messageTable)),
    deliveries: (parameter)=>`update message set delivery = r.delivery, delivery_detail = r.delivery_detail, settled_at = r.settled_at, version = r.version
  from jsonb_to_recordset(${parameter}::jsonb) as r(${(0, _table.recordList)(_messagetable.deliverySettledRecord)})
  where message.crisis_id = r.crisis_id and message.id = r.id and message.version < r.version and not exists (select 1 from clash)`,
    contacts: (parameter)=>insert(_messagetable.contactLogTable, parameter, 'on conflict (crisis_id, id) do nothing'),
    sections: (parameter)=>insert(_closingtable.reviewSectionTable, parameter, keepNewer(_closingtable.reviewSectionTable)),
    answers: (parameter)=>insert(_closingtable.surveyAnswerTable, parameter, 'on conflict (crisis_id, cycle, contact_id) do nothing')
};
const COMMIT_PARTS = [
    'obligations',
    'outbox',
    'commands',
    'messages',
    'deliveries',
    'contacts',
    'sections',
    'answers'
];
const statements = new Map();
function commitStatement(parts) {
    const name = `tikkun_commit_${COMMIT_PARTS.map((part)=>parts.includes(part) ? '1' : '0').join('')}`;
    const known = statements.get(name);
    if (known !== undefined) return known;
    const statement = {
        name,
        text: commitText(parts)
    };
    statements.set(name, statement);
    return statement;
}
function commitText(parts) {
    const written = parts.map((part, index)=>`, ${part}_written as (\n  ${PARTS[part](`$${index + 6}`)}\n)`).join('');
    const outbox = parts.includes('outbox');
    return `
with clash as materialized (
  select 1 from case_event join jsonb_to_recordset($2::jsonb) as given(seq int, type text, command_id text)
    on case_event.crisis_id = $1::uuid and case_event.seq = given.seq
  where case_event.type <> given.type or case_event.command_id <> given.command_id
), crisis_written as (
  ${insert(_crisistable.crisisTable, '$3', keepNewer(_crisistable.crisisTable))}
), snapshot_written as (
  insert into crisis_snapshot (crisis_id, version, state)
  select $1::uuid, r.version, $4::text from jsonb_to_recordset($3::jsonb) as r(version int) where not exists (select 1 from clash)
  on conflict (crisis_id) do update set version = excluded.version, state = excluded.state where crisis_snapshot.version < excluded.version
), event_written as (
  ${insert(_crisistable.caseEventTable, '$2', 'on conflict (crisis_id, seq) do nothing')} returning 1
)${written}
select
  exists (select 1 from clash) as clashed,
  (select count(*)::int from event_written) as events_written,
  ${outbox ? '(select count(*)::int from outbox_written)' : '0'} as outbox_written,
  (select pg_notify('${CRISIS_CHANNEL}', $5::text) where exists (select 1 from event_written)) as crisis_noted,
  ${outbox ? `(select pg_notify('${OUTBOX_CHANNEL}', '') where exists (select 1 from outbox_written))` : 'null'} as outbox_noted`;
}

//# sourceMappingURL=commit-sql.js.map