/** What came back to the caller and waits for a word of ours, over the crises that are not over; the longest waiting first. */
import type { SentBackList } from '#contracts';
import { mayDo } from '#identity';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { readNames } from '../names';
import { requireRead } from '../permission';
import type { ReadScope } from '../permission';
import { inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { presentSentBack, sentBackIds } from './sent-back';
import type { AskedChange, ReturnedMessage, SentBack, UndeliveredMessage, UnsentApology } from './sent-back';

/** Of each kind; where more came back, a list does not help any more, and the answer says so. */
const MOST_OF_A_KIND = 50;
const RETURNED = 'message.returned';
const CHANGE_ASKED = 'plan-item.change-asked';
const APOLOGY = 'apology.recorded';
const CRISIS = 'crisis.id as crisis_id, crisis.reference, crisis.summary, crisis.account_name, crisis.severity, crisis.desk_id, crisis.is_drill, crisis.drill, crisis.people';

interface Asked {
  readonly scope: ReadScope;
  /** Under which the caller acts: a person, and the token that speaks for him. */
  readonly ids: readonly string[];
}

export class SentBackService {
  constructor(private readonly database: Database) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal): Promise<SentBackList> {
    const asked: Asked = { scope: requireRead(principal, 'read-crises'), ids: [...new Set([principal.actorId, ...(principal.personId === null ? [] : [principal.personId])])] };
    const [found, undelivered] = await Promise.all([this.found(asked), this.undelivered(asked)]);
    const [returned, changes, unsent] = await Promise.all([this.returned(asked, found.returned), this.changes(asked, found.changes), this.unsent(asked, found.apologies)]);
    const all: readonly SentBack[] = [
      ...returned.slice(0, MOST_OF_A_KIND).map((one) => ({ kind: 'message' as const, ...one })), ...undelivered.slice(0, MOST_OF_A_KIND).map((one) => ({ kind: 'undelivered' as const, ...one })), ...changes.slice(0, MOST_OF_A_KIND).map((one) => ({ kind: 'plan-item' as const, ...one })),
      ...unsent.slice(0, MOST_OF_A_KIND).map((one) => ({ kind: 'apology' as const, ...one })),
    ].toSorted((a, b) => a.at - b.at);
    const crisisIds = [...new Set(all.map((one) => one.crisisId))];
    const names = await readNames(this.database, all.flatMap(sentBackIds), crisisIds);
    const items = all.map((one) => presentSentBack(one, names, { mayDo: (command, crisis) => mayDo(principal, command, crisis) === true, isOwn: (id) => asked.ids.includes(id) }));
    return { items, nextCursor: null, truncated: [returned, undelivered, changes, unsent].some((rows) => rows.length > MOST_OF_A_KIND), crises: crisisIds.length };
  }

  private where({ scope }: Asked): Where {
    return inScope(new Where(), scope).add("crisis.status not in ('settled', 'cancelled')");
  }

  /** Crises in which anything ever came back: one look at the record, asked at every change; nearly always there are few or none. */
  private async found(asked: Asked): Promise<{ readonly returned: readonly string[]; readonly changes: readonly string[]; readonly apologies: readonly string[] }> {
    const where = this.where(asked);
    const rows = await runSql(this.database, `
      select distinct crisis.id::text as id, one.type from crisis join case_event as one on one.crisis_id = crisis.id and one.type = any (${where.bind([RETURNED, CHANGE_ASKED, APOLOGY])}::text[]) where ${where.toSql()}`, where.parameters);
    const of = (type: string): readonly string[] => rows.filter((row) => row['type'] === type).map((row) => String(row['id']));
    return { returned: of(RETURNED), changes: of(CHANGE_ASKED), apologies: of(APOLOGY) };
  }

  /** Told to the author, and to whoever has the customer's ear: he waits for it to leave. The same rule as on the page of the crisis (apps/console, returned.ts). */
  private async returned({ ids }: Asked, crisisIds: readonly string[]): Promise<readonly ReturnedMessage[]> {
    if (crisisIds.length === 0) return [];
    const rows = await runSql(this.database, `
      select ${CRISIS}, returned.data ->> 'id' as id, returned.at, returned.actor_id as reader_id, proposed.actor_id as author_id, returned.data ->> 'reason' as reason,
        proposed.data #>> '{message,messageType}' as message_type, proposed.data #>> '{message,subject}' as subject, proposed.data #> '{message,contactIds}' as contact_ids
      from crisis join case_event as returned on returned.crisis_id = crisis.id and returned.type = '${RETURNED}'
        join case_event as proposed on proposed.crisis_id = crisis.id and proposed.type = 'message.proposed' and proposed.data ->> 'id' = returned.data ->> 'id'
      where crisis.id = any ($1::uuid[]) and (proposed.actor_id = any ($2::text[]) or crisis.account_manager = any ($2::text[]))
        and not exists (select 1 from case_event as again where again.crisis_id = crisis.id and again.seq > returned.seq and again.actor_id = proposed.actor_id and again.type in ('message.proposed', 'message.queued')
          and coalesce(again.data #>> '{message,messageType}', again.data ->> 'messageType') = proposed.data #>> '{message,messageType}')
      order by returned.at, crisis.id, returned.seq limit ${String(MOST_OF_A_KIND + 1)}`, [crisisIds, ids]);
    return rows.map((row) => recordOf<ReturnedMessage>(row));
  }

  /** Told to whoever wrote it: whose duty it is to find out has it among his duties. It goes with that duty. */
  private async undelivered(asked: Asked): Promise<readonly UndeliveredMessage[]> {
    const where = this.where(asked);
    const me = where.bind(asked.ids);
    const rows = await runSql(this.database, `
      select ${CRISIS}, message.id, task.started_at as at, message.delivery, queued.author_id, task.owner_id, message.type as message_type, message.subject, message.contact_id
      from crisis join message on message.crisis_id = crisis.id and message.delivery in ('failed', 'unknown')
        join obligation as task on task.crisis_id = crisis.id and task.kind = 'task' and task.about = message.id and task.state in ('running', 'paused')
        cross join lateral (select coalesce((select one.data #>> '{approval,author}' from case_event as one where one.crisis_id = crisis.id and one.type = 'message.queued' and one.data ->> 'id' = message.id), message.by_id) as author_id) as queued
      where ${where.toSql()} and queued.author_id = any (${me}::text[]) and not coalesce(task.owner_id = any (${me}::text[]), false)
      order by task.started_at, crisis.id, message.id limit ${String(MOST_OF_A_KIND + 1)}`, where.parameters);
    return rows.map((row) => recordOf<UndeliveredMessage>(row));
  }

  /** Told to whoever of ours the item is in the hands of, to its author, and to whoever has the customer's ear. Whole states are read only where a change was asked for. */
  private async changes({ ids }: Asked, crisisIds: readonly string[]): Promise<readonly AskedChange[]> {
    if (crisisIds.length === 0) return [];
    const rows = await runSql(this.database, `
      select ${CRISIS}, item.value as item, change.at, change.data ->> 'contactId' as contact_id, change.data ->> 'words' as words
      from crisis join case_event as change on change.crisis_id = crisis.id and change.type = '${CHANGE_ASKED}'
        join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
        cross join lateral json_array_elements(crisis_snapshot.state::json #> '{state,disclosure,plan}') as item
      where crisis.id = any ($1::uuid[]) and item.value ->> 'id' = change.data ->> 'itemId' and item.value ->> 'stage' = 'change-asked' and item.value ->> 'revision' = change.data ->> 'revision'
        and (item.value ->> 'ownerOurs' = any ($2::text[]) or item.value ->> 'author' = any ($2::text[]) or crisis.account_manager = any ($2::text[]))
      order by change.at, crisis.id, change.seq limit ${String(MOST_OF_A_KIND + 1)}`, [crisisIds, ids]);
    return rows.map((row) => recordOf<AskedChange>(row));
  }

  /** Told to whoever wrote it, and to whoever has the customer's ear. Only where the record says that it waits (protocols of 2026.7); a later one to the same contact takes its place. */
  private async unsent({ ids }: Asked, crisisIds: readonly string[]): Promise<readonly UnsentApology[]> {
    if (crisisIds.length === 0) return [];
    const rows = await runSql(this.database, `
      select ${CRISIS}, said.data ->> 'id' as id, said.at, said.actor_id as author_id, said.data ->> 'contactId' as contact_id, said.data ->> 'wording' as wording
      from crisis join case_event as said on said.crisis_id = crisis.id and said.type = '${APOLOGY}'
      where crisis.id = any ($1::uuid[]) and said.data ->> 'waits' = 'true' and (said.actor_id = any ($2::text[]) or crisis.account_manager = any ($2::text[]))
        and not exists (select 1 from case_event as gone where gone.crisis_id = crisis.id and gone.seq > said.seq and (gone.type = 'apology.left' and gone.data ->> 'apologyId' = said.data ->> 'id'
          or gone.type = '${APOLOGY}' and gone.data ->> 'contactId' = said.data ->> 'contactId'))
      order by said.at, crisis.id, said.seq limit ${String(MOST_OF_A_KIND + 1)}`, [crisisIds, ids]);
    return rows.map((row) => recordOf<UnsentApology>(row));
  }
}
