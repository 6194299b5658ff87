/** The record of one crisis, by page and track. */
import type { TimelineQuery } from '#contracts';
import type { DomainEvent, Track } from '#domain';
import { ALIKE_DUTIES, WHICH_EVENTS, whichDuty } from '#i18n';
import type { WhichDuty } from '#i18n';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { Where, keyColumns, orderBy, pageOf } from './sql';
import type { Keyset, PageOf, Row } from './sql';
import { RELATIONSHIP_FAMILIES, TECHNICAL_FAMILIES, kindsOfTrack } from './wire';

const OLDEST: Keyset = { name: 'timeline-oldest', columns: [{ sql: 'case_event.seq', type: 'int' }] };
const NEWEST: Keyset = { name: 'timeline-newest', columns: [{ sql: 'case_event.seq', type: 'int' }], descending: true };
/** What tells that a survey is out. Once its cycle has ended there is nothing left to influence. */
const SURVEY_IS_OUT = `(
  (case_event.type in ('survey.planned', 'survey.sent', 'survey.expired') or (case_event.type like 'obligation.%' and case_event.data ->> 'kind' = 'survey'))
  and not exists (select 1 from case_event as ended where ended.crisis_id = case_event.crisis_id and ended.type = 'survey.ended' and ended.seq > case_event.seq)
)`;

export class TimelineReadModel {
  constructor(private readonly database: Database) {}

  /** One page. Throws `cursor.invalid`. */
  async page(crisisId: string, query: TimelineQuery, hideSurvey: boolean): Promise<PageOf<DomainEvent>> {
    const keyset = query.order === 'oldest' ? OLDEST : NEWEST;
    const where = new Where();
    where.add(`case_event.crisis_id = ${where.bind(crisisId)}::uuid`);
    if (query.track !== undefined) where.add(ofTrack(where, query.track));
    if (query.type !== undefined) where.add(`case_event.type = any (${where.bind(query.type)}::text[])`);
    if (hideSurvey) where.add(`not ${SURVEY_IS_OUT}`);
    where.after(keyset, query.cursor);
    const rows = await runSql(this.database, `
      select case_event.seq, case_event.type, case_event.at, case_event.actor_id, case_event.actor_role, case_event.data, ${keyColumns(keyset)}
      from case_event where ${where.toSql()} order by ${orderBy(keyset)} limit ${String(query.limit + 1)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset, item: toEvent });
  }

  /** Which of several duties of one kind each is. */
  async whichDuty(crisisId: string): Promise<WhichDuty> {
    const rows = await runSql(this.database, `
      select case_event.seq, case_event.type, case_event.at, case_event.actor_id, case_event.actor_role, case_event.data from case_event
      where case_event.crisis_id = $1::uuid and case_event.type = any ($2::text[]) and (case_event.type <> 'obligation.started' or case_event.data ->> 'kind' = any ($3::text[])) order by case_event.seq`, [crisisId, WHICH_EVENTS, ALIKE_DUTIES]);
    return whichDuty(rows.map(toEvent));
  }
}

/** Events of both tracks belong to neither list. */
function ofTrack(where: Where, track: Track): string {
  const families = track === 'technical' ? TECHNICAL_FAMILIES : RELATIONSHIP_FAMILIES;
  return `(split_part(case_event.type, '.', 1) = any (${where.bind(families)}::text[])
    or (case_event.type like 'obligation.%' and case_event.data ->> 'kind' = any (${where.bind(kindsOfTrack(track))}::text[])))`;
}

/** The parser of the record. */
function toEvent(row: Row): DomainEvent {
  const { seq, type, at, actor_id: id, actor_role: role, data } = row;
  return { seq, type, at: at instanceof Date ? at.getTime() : at, by: { id, role }, data } as DomainEvent;
}
