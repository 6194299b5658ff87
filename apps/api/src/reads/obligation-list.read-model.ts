/** Obligations across crises, due soonest first, with what each must say about its crisis. */
import type { CrisisObligationQuery, ObligationQuery } from '#contracts';
import type { CrisisRow, Instant, ObligationRow, People, RaisedKind, Severity } from '#domain';
import { OPEN_OBLIGATION_STATES, runSql } from '#persistence';
import type { Database, MessageDelivery } from '#persistence';
import { JudgedParts } from './judged-parts';
import type { PinnedProtocol } from './judged-parts';
import type { ReadScope } from './permission';
import { PlanItems } from './plan-items';
import { byDrills, inScope } from './scope';
import { Where, keyColumns, numberOf, orderBy, pageOf, recordOf } from './sql';
import type { Keyset, PageOf } from './sql';

export interface ListedObligation extends ObligationRow {
  readonly crisisReference: string;
  readonly crisisSummary: string;
  readonly accountName: string;
  readonly crisisSeverity: Severity;
  readonly deskId: string;
  readonly isDrill: boolean;
  /** The faster clock of a drill; null of a live crisis. */
  readonly drill: CrisisRow['drill'];
  readonly people: People;
  /** The customer's own words that an answer is owed to, who said them and when; null of every other duty. */
  readonly askedWords: string | null;
  readonly askedContactId: string | null;
  readonly askedAt: Instant | null;
  /** What a touch is to do as it was planned, what was promised in the words that were said, what an item of the joint plan says; null of every other duty. */
  readonly plannedWords: string | null;
  /** What a colleague raised that an answer is owed to: only its kind, the words are protected; null of every other duty. */
  readonly raisedKind: RaisedKind | null;
  /** To whom a message went of which somebody has to find out what became of it, and what is known; null of every other duty. */
  readonly astrayContactId: string | null;
  readonly astrayDelivery: MessageDelivery | null;
  readonly crisisClosedAt: Instant | null;
  /** For how many days after the closing a pulse or a check was planned; null where it was planned for the minute, and of every other duty. */
  readonly plannedDays: number | null;
}

/** A paused duty has no due instant and stands last. */
const DUE: Keyset = { name: 'obligation-due', columns: [{ sql: 'obligation.sort_due', type: 'timestamptz' }, { sql: 'obligation.crisis_id', type: 'uuid' }, { sql: 'obligation.id', type: 'text' }] };
const COLUMNS = `obligation.crisis_id, obligation.id, obligation.kind, obligation.track, obligation.cycle, obligation.owner_id, obligation.state, obligation.started_at,
  obligation.due_at, obligation.due_real_at, obligation.settled_at, obligation.breached_at, obligation.warned_at, obligation.next_warning_at, obligation.rung,
  obligation.next_rung_at, obligation.clock, obligation.target_label, obligation.about, obligation.evidence, obligation.reason, obligation.pauses,
  crisis.reference as crisis_reference, crisis.summary as crisis_summary, crisis.account_name, crisis.severity as crisis_severity, crisis.desk_id, crisis.is_drill, crisis.drill, crisis.people,
  asked.said as asked_words, asked.contact_id as asked_contact_id, asked.occurred_at as asked_at, coalesce(touch.data ->> 'what', promised.data ->> 'words') as planned_words, raised.data ->> 'kind' as raised_kind, astray.contact_id as astray_contact_id, astray.delivery as astray_delivery, crisis.closed_at as crisis_closed_at, (planned.data ->> 'afterDays')::int as planned_days`;

export interface ObligationListQuery {
  readonly query: Partial<Pick<ObligationQuery, 'kind' | 'overdue' | 'drills' | 'settledFrom'>> & CrisisObligationQuery;
  readonly crisisId?: string;
  readonly ownerId?: string | undefined;
  readonly scope: ReadScope;
  readonly hideSurvey: boolean;
  readonly realNow: Instant;
}

export interface OpenDuties {
  readonly open: number;
  readonly late: number;
}
const UNSEEN_SURVEY = "not (obligation.kind = 'survey' and obligation.state in ('running', 'paused'))";

export class ObligationListReadModel {
  private readonly parts: JudgedParts;
  private readonly plans: PlanItems;

  constructor(private readonly database: Database) {
    this.parts = new JudgedParts(database);
    this.plans = new PlanItems(database);
  }

  /** One page; the open ones unless the query names states. With a person's own go those of a joint plan that name him. Throws `cursor.invalid`. */
  async page(list: ObligationListQuery): Promise<PageOf<ListedObligation>> {
    const { query } = list;
    const states = query.state ?? OPEN_OBLIGATION_STATES;
    const mayName = list.ownerId !== undefined && (query.kind?.includes('plan-item') ?? true);
    const naming = mayName ? await this.plans.naming(list.ownerId) : [];
    const where = new Where()
      .when(list.crisisId, (p) => `obligation.crisis_id = ${p}::uuid`)
      .when(naming.length === 0 ? list.ownerId : undefined, (p) => `obligation.owner_id = ${p}`)
      .when(query.kind, (p) => `obligation.kind = any (${p}::text[])`);
    if (naming.length > 0) where.add(`(obligation.owner_id = ${where.bind(list.ownerId)} or obligation.crisis_id::text || '/' || obligation.id = any (${where.bind(naming)}::text[]))`);
    if (query.settledFrom !== undefined) where.add(`obligation.settled_at >= ${where.bind(new Date(query.settledFrom))}::timestamptz`);
    where.add(`obligation.state = any (${where.bind(states)}::text[])`);
    // Said in words as well, so that the partial index of open duties can serve.
    if (states.every((state) => state === 'running' || state === 'paused')) where.add("obligation.state in ('running', 'paused')");
    if (list.hideSurvey) where.add(UNSEEN_SURVEY);
    if (query.overdue !== undefined) {
      const late = `obligation.state = 'running' and obligation.due_real_at <= ${where.bind(new Date(list.realNow))}::timestamptz`;
      where.add(query.overdue ? late : `(${late}) is not true`);
    }
    byDrills(inScope(where, list.scope), query.drills ?? 'with').after(DUE, query.cursor);
    const rows = await runSql(this.database, `
      select ${COLUMNS}, ${keyColumns(DUE)}
      from obligation join crisis on crisis.id = obligation.crisis_id
        left join contact_log as asked on obligation.kind = 'answer' and asked.crisis_id = obligation.crisis_id and asked.id = obligation.about
        left join case_event as promised on obligation.kind = 'promise' and promised.crisis_id = obligation.crisis_id and promised.type = 'promise.made' and promised.data ->> 'id' = obligation.about
        left join case_event as touch on obligation.kind = 'touch' and touch.crisis_id = obligation.crisis_id and touch.type = 'touch.planned' and touch.data ->> 'id' = obligation.about
        left join case_event as raised on obligation.kind = 'staff-answer' and raised.crisis_id = obligation.crisis_id and raised.type = 'care.raised' and raised.data ->> 'id' = obligation.about
        left join case_event as planned on obligation.kind in ('pulse', 'return-check') and planned.crisis_id = obligation.crisis_id and planned.type in ('pulse.planned', 'return.planned') and planned.data ->> 'id' = obligation.about
        left join message as astray on obligation.kind = 'task' and astray.crisis_id = obligation.crisis_id and astray.id = obligation.about
      where ${where.toSql()} order by ${orderBy(DUE)} limit ${String(query.limit + 1)}`, where.parameters);
    const page = pageOf(rows, { limit: query.limit, keyset: DUE, item: (row) => recordOf<ListedObligation>(row) });
    const words = await this.plans.words([...new Set(page.items.filter(({ kind }) => kind === 'plan-item').map(({ crisisId }) => crisisId))]);
    return { ...page, items: page.items.map((one) => (one.kind === 'plan-item' ? { ...one, plannedWords: words.get(`${one.crisisId}/${String(one.about)}`) ?? null } : one)) };
  }

  /** How many open duties each owner has in the scope, drills included, and how many of them are late; who has none is not in it. */
  async openByOwner({ scope, hideSurvey, realNow }: Pick<ObligationListQuery, 'scope' | 'hideSurvey' | 'realNow'>): Promise<ReadonlyMap<string, OpenDuties>> {
    const where = inScope(new Where(), scope).add("obligation.state in ('running', 'paused')");
    if (hideSurvey) where.add(UNSEEN_SURVEY);
    const late = `obligation.state = 'running' and obligation.due_real_at <= ${where.bind(new Date(realNow))}::timestamptz`;
    const rows = await runSql(this.database, `
      select obligation.owner_id as owner, count(*)::int as open, (count(*) filter (where ${late}))::int as late
      from obligation join crisis on crisis.id = obligation.crisis_id where ${where.toSql()} and obligation.owner_id is not null group by obligation.owner_id`, where.parameters);
    return new Map(rows.map((row) => [String(row['owner']), { open: numberOf(row, 'open'), late: numberOf(row, 'late') }]));
  }

  /** The protocol each crisis runs under. Asked for a page only: it stands in the whole state. */
  async protocols(crisisIds: readonly string[]): Promise<ReadonlyMap<string, PinnedProtocol>> {
    return new Map([...await this.parts.of(crisisIds)].flatMap(([crisisId, { protocol }]) => (protocol === undefined ? [] : [[crisisId, protocol]])));
  }
}
