/** The record of one crisis, by page and track. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "TimelineReadModel", {
    enumerable: true,
    get: function() {
        return TimelineReadModel;
    }
});
const _persistence = require("#persistence");
const _sql = require("./sql");
const _wire = require("./wire");
const OLDEST = {
    name: 'timeline-oldest',
    columns: [
        {
            sql: 'case_event.seq',
            type: 'int'
        }
    ]
};
const NEWEST = {
    name: 'timeline-newest',
    columns: [
        {
            sql: 'case_event.seq',
            type: 'int'
        }
    ],
    descending: true
};
/** What tells that a survey is out. Once its cycle has ended there is nothing left to influence. */ const SURVEY_IS_OUT = `(
  (case_event.type in ('survey.planned', 'survey.sent', 'survey.expired') or (case_event.type like 'obligation.%' and case_event.data ->> 'kind' = 'survey'))
  and not exists (select 1 from case_event as ended where ended.crisis_id = case_event.crisis_id and ended.type = 'survey.ended' and ended.seq > case_event.seq)
)`;
let TimelineReadModel = class TimelineReadModel {
    constructor(database){
        this.database = database;
    }
    /** One page. Throws `cursor.invalid`. */ async page(crisisId, query, hideSurvey) {
        const keyset = query.order === 'oldest' ? OLDEST : NEWEST;
        const where = new _sql.Where();
        where.add(`case_event.crisis_id = ${where.bind(crisisId)}::uuid`);
        if (query.track !== undefined) where.add(ofTrack(where, query.track));
        if (hideSurvey) where.add(`not ${SURVEY_IS_OUT}`);
        where.after(keyset, query.cursor);
        const rows = await (0, _persistence.runSql)(this.database, `
      select case_event.seq, case_event.type, case_event.at, case_event.actor_id, case_event.actor_role, case_event.command_id, case_event.data, ${(0, _sql.keyColumns)(keyset)}
      from case_event where ${where.toString()} order by ${(0, _sql.orderBy)(keyset)} limit ${String(query.limit + 1)}`, where.parameters);
        return (0, _sql.pageOf)(rows, {
            limit: query.limit,
            keyset,
            item: toEvent
        });
    }
};
/** Events of both tracks belong to neither list. */ function ofTrack(where, track) {
    const families = track === 'technical' ? _wire.TECHNICAL_FAMILIES : _wire.RELATIONSHIP_FAMILIES;
    return `(split_part(case_event.type, '.', 1) = any (${where.bind(families)}::text[])
    or (case_event.type like 'obligation.%' and case_event.data ->> 'kind' = any (${where.bind((0, _wire.kindsOfTrack)(track))}::text[])))`;
}
/** The parser of the record. */ function toEvent(row) {
    const { seq, type, at, actor_id: id, actor_role: role, command_id: commandId, data } = row;
    return {
        seq,
        type,
        at: at instanceof Date ? at.getTime() : at,
        by: {
            id,
            role
        },
        commandId,
        data
    };
}

//# sourceMappingURL=timeline.read-model.js.map