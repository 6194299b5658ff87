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
    get CrisisStore () {
        return CrisisStore;
    },
    get RecordDivergedError () {
        return RecordDivergedError;
    },
    get toEvent () {
        return toEvent;
    }
});
const _commitsql = require("./commit-sql");
const _projectevents = require("./project-events");
const _runprepared = require("./run-prepared");
const _retry = require("./retry");
const _table = require("./table");
const _crisistable = require("./tables/crisis.table");
const _closingtable = require("./tables/closing.table");
const _messagetable = require("./tables/message.table");
const _obligationtable = require("./tables/obligation.table");
const _outboxtable = require("./tables/outbox.table");
/** A notice above 8,000 bytes is refused by PostgreSQL; screens read the rest anyway. */ const NOTICE_MAX_TYPES = 50;
/** Events read at once; a 30-day crisis has about a thousand. */ const EVENTS_MAX = 20_000;
let RecordDivergedError = class RecordDivergedError extends Error {
    constructor(crisisId, firstSeq){
        super(`Crisis ${crisisId}: the record already holds other events from number ${firstSeq} on.`), this.crisisId = crisisId, this.firstSeq = firstSeq, this.code = 'record.diverged';
        this.name = 'RecordDivergedError';
    }
};
let CrisisStore = class CrisisStore {
    /** On a DataSource each commit is its own transaction, retried as a whole on 40001 and 40P01; on an EntityManager it joins the caller's. */ constructor(database){
        this.database = database;
    }
    /**
   * Writes a batch in one transaction and one round trip; tells listeners on commit. Idempotent by (crisis id, seq): a repeat, or a batch
   * that has grown since, writes only what is missing, and an older batch never overwrites newer rows.
   * Throws `RecordDivergedError` when an event on record differs from the one given; then nothing is written.
   */ async commit(batch) {
        const parts = commitParts(batch);
        const used = _commitsql.COMMIT_PARTS.filter((part)=>parts[part].length > 0);
        const values = [
            ...commonValues(batch),
            ...used.map((part)=>JSON.stringify(parts[part]))
        ];
        const run = ()=>(0, _runprepared.runPrepared)(this.database, (0, _commitsql.commitStatement)(used), values);
        const [row] = (0, _runprepared.isInTransaction)(this.database) ? await run() : await (0, _retry.retryTransaction)(run);
        if (row?.['clashed'] === true) throw new RecordDivergedError(batch.crisisId, batch.events[0]?.seq ?? 0);
        return {
            eventsWritten: Number(row?.['events_written'] ?? 0),
            outboxWritten: Number(row?.['outbox_written'] ?? 0)
        };
    }
    /** The record from `fromSeq` on, in order. */ async readEvents(crisisId, fromSeq = 1) {
        const rows = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_crisistable.caseEventTable)} from case_event where case_event.crisis_id = $1 and case_event.seq >= $2 order by case_event.seq limit ${EVENTS_MAX}`, [
            crisisId,
            fromSeq
        ]);
        return rows.map((row)=>toEvent((0, _table.fromRow)(_crisistable.caseEventTable, row)));
    }
    /** The state as last written, or null for an unknown crisis. */ async latestSnapshot(crisisId) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_crisistable.crisisSnapshotTable)} from crisis_snapshot where crisis_snapshot.crisis_id = $1`, [
            crisisId
        ]);
        if (row === undefined) return null;
        const { version, state } = (0, _table.fromRow)(_crisistable.crisisSnapshotTable, row);
        return {
            crisisId,
            version,
            state: JSON.parse(state)
        };
    }
    /** What a command changed when it was first carried out, or null: the answer to a repeat, also after a roll-over. */ async commandResult(crisisId, commandId) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select ${(0, _table.selectList)(_crisistable.commandResultTable)}, command_result.answered_at from command_result where command_result.crisis_id = $1 and command_result.command_id = $2`, [
            crisisId,
            commandId
        ]);
        return row === undefined ? null : (0, _table.fromRow)(_crisistable.commandResultTable, row);
    }
    /** The next reference, `TK-2026-00042`. Numbers are never given twice; one whose opening failed is left out. `now` gives the year, in UTC. */ async nextReference(now) {
        const [row] = await (0, _runprepared.runSql)(this.database, `select nextval('crisis_reference_seq')::text as number`);
        return `TK-${new Date(now).getUTCFullYear()}-${String(row?.['number']).padStart(5, '0')}`;
    }
};
function toEvent(record) {
    const { seq, type, at, actorId, actorRole, commandId, data } = record;
    return {
        seq,
        type,
        at,
        by: {
            id: actorId,
            role: actorRole
        },
        commandId,
        data
    };
}
function commonValues(batch) {
    const { crisisId, events } = batch;
    const records = events.map((event)=>(0, _table.toRecord)(_crisistable.caseEventTable, {
            crisisId,
            seq: event.seq,
            type: event.type,
            at: event.at,
            actorId: event.by.id,
            actorRole: event.by.role,
            commandId: event.commandId,
            data: event.data
        }));
    const types = [
        ...new Set(events.map((event)=>event.type))
    ].slice(0, NOTICE_MAX_TYPES);
    return [
        crisisId,
        JSON.stringify(records),
        JSON.stringify([
            (0, _table.toRecord)(_crisistable.crisisTable, batch.row)
        ]),
        batch.snapshot,
        JSON.stringify({
            crisisId,
            version: batch.row.version,
            types
        })
    ];
}
function commitParts(batch) {
    const projections = (0, _projectevents.projectEvents)(batch.crisisId, batch.events);
    return {
        obligations: batch.obligations.map((row)=>(0, _table.toRecord)(_obligationtable.obligationTable, {
                ...row,
                version: batch.row.version
            })),
        outbox: batch.outbox.map((draft)=>(0, _table.toRecord)(_outboxtable.outboxTable, newOutboxRecord(draft))),
        commands: projections.commands.map((record)=>(0, _table.toRecord)(_crisistable.commandResultTable, record)),
        messages: projections.messages.map((record)=>(0, _table.toRecord)(_messagetable.messageTable, record)),
        deliveries: projections.deliveries.map((record)=>(0, _table.toRecord)(_messagetable.deliverySettledRecord, record)),
        contacts: projections.contacts.map((record)=>(0, _table.toRecord)(_messagetable.contactLogTable, record)),
        sections: projections.sections.map((record)=>(0, _table.toRecord)(_closingtable.reviewSectionTable, record)),
        answers: projections.answers.map((record)=>(0, _table.toRecord)(_closingtable.surveyAnswerTable, record))
    };
}
/** A drill's words to customers are kept and shown, never sent: settled at once, and reported back like a delivery. */ function newOutboxRecord(draft) {
    const heldBack = draft.drill && draft.kind !== 'staff';
    return {
        key: draft.key,
        kind: draft.kind,
        crisisId: draft.crisisId,
        messageId: draft.messageId,
        payload: draft,
        state: heldBack ? 'drill' : 'queued',
        attempts: 0,
        nextAttemptAt: null,
        leasedUntil: null,
        leasedBy: null,
        lastError: null,
        settledAt: heldBack ? Date.now() : null,
        reportedAt: null
    };
}

//# sourceMappingURL=crisis.store.js.map