/** Messages written to customers, and what became of each: what a person found out goes before what the mail server said. */ "use strict";
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
    get MessageReadModel () {
        return MessageReadModel;
    },
    get presentMessage () {
        return presentMessage;
    }
});
const _contracts = require("#contracts");
const _persistence = require("#persistence");
const _sql = require("./sql");
const OLDEST = {
    name: 'message',
    columns: [
        {
            sql: 'message.at',
            type: 'timestamptz'
        },
        {
            sql: 'message.id',
            type: 'text'
        }
    ]
};
let MessageReadModel = class MessageReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page, oldest first. Throws `cursor.invalid`. */ async page(crisisId, query) {
        const where = new _sql.Where();
        where.add(`message.crisis_id = ${where.bind(crisisId)}::uuid`).after(OLDEST, query.cursor);
        const rows = await (0, _persistence.runSql)(this.database, `
      select message.crisis_id, message.id, message.contact_id, message.type, message.language, message.subject, message.body, message.counting, message.at, message.delivery,
        (select outbox.state from outbox where outbox.crisis_id = message.crisis_id and outbox.message_id = message.id limit 1) as outbox_state, ${(0, _sql.keyColumns)(OLDEST)}
      from message where ${where.toString()} order by ${(0, _sql.orderBy)(OLDEST)} limit ${String(query.limit + 1)}`, where.parameters);
        return (0, _sql.pageOf)(rows, {
            limit: query.limit,
            keyset: OLDEST,
            item: (row)=>(0, _sql.recordOf)(row)
        });
    }
};
/** A drill's message is kept and shown, never sent: held back on purpose. */ function deliveryOf({ delivery, outboxState }) {
    if (delivery !== 'queued' || outboxState === null) return delivery;
    return outboxState === 'drill' ? 'suppressed' : outboxState;
}
function presentMessage(message, names) {
    return {
        id: message.id,
        crisisId: message.crisisId,
        at: (0, _contracts.toIso)(message.at),
        messageType: message.type,
        contact: {
            id: message.contactId,
            name: names.say(message.contactId)
        },
        language: message.language,
        subject: message.subject,
        body: message.body,
        delivery: deliveryOf(message),
        countsAsUpdate: message.counting.asUpdate,
        why: message.counting.why
    };
}

//# sourceMappingURL=message.read-model.js.map