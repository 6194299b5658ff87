/** The audit log: every command and change to the organisation's people carried out and every one refused, newest first. Codes and ids only, never what a crisis contains. */
import { toIso } from '#contracts';
import type { AuditQuery, answerSchemas } from '#contracts';
import type { Instant } from '#domain';
import { SYSTEM } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { z } from 'zod';
import type { Principal } from '../request';
import { problemText } from '#i18n';
import { actLabel, everyAct, namesOfAct } from './audit-acts';
import { both } from './words';
import { requireRead } from './permission';
import { Where, keyColumns, orderBy, pageOf, recordOf } from './sql';
import type { Keyset, PageOf } from './sql';

export type AuditEntry = z.output<(typeof answerSchemas)['AuditEntry']>;
export type AuditAct = z.output<(typeof answerSchemas)['AuditAct']>;

interface Logged {
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly crisisId: string | null;
  readonly crisisReference: string | null;
  readonly code: string | null;
}

const NEWEST: Keyset = { name: 'audit', columns: [{ sql: 'logged.at', type: 'timestamptz' }, { sql: 'logged.key', type: 'text' }], descending: true };
/** The engine's own ticks are no acts of anybody; they stand in each crisis's record. */
const LOGGED = `
  select command_result.answered_at as at, 'c/' || command_result.crisis_id || '/' || command_result.command_id as key, command_result.actor_id as actor,
    event.actor_role as role, coalesce(command_result.event_types[1], '') as action, command_result.crisis_id, null::text as code
  from command_result join case_event as event on event.crisis_id = command_result.crisis_id and event.seq = command_result.version
  where command_result.actor_id <> '${SYSTEM.id}'
  union all
  select refusal_audit.at, 'r/' || lpad(refusal_audit.id::text, 19, '0'), refusal_audit.actor_id, refusal_audit.actor_role, refusal_audit.command, refusal_audit.crisis_id, refusal_audit.code
  from refusal_audit
  union all
  select admin_act.at, 'a/' || admin_act.id, admin_act.actor_id, admin_act.actor_role, admin_act.action, null::uuid, null::text
  from admin_act`;

const UUID_CHARS = 36;

export class AuditService {
  constructor(private readonly database: Database) {}

  /** What can be looked for. */
  acts(principal: Principal): PageOf<AuditAct> {
    requireRead(principal, 'admin-audit');
    return { items: everyAct(), nextCursor: null };
  }

  /** One page, as filtered. `action` is a command, refused or carried out, or the first event of one. Throws `cursor.invalid`. */
  async page(principal: Principal, query: AuditQuery): Promise<PageOf<AuditEntry>> {
    requireRead(principal, 'admin-audit');
    const where = new Where()
      .when(query.actor, (p) => `logged.actor = ${p}`).when(query.action === undefined ? undefined : namesOfAct(query.action), (p) => `logged.action = any (${p}::text[])`)
      .when(query.crisis, (p) => (query.crisis?.length === UUID_CHARS ? `logged.crisis_id = ${p}::uuid` : `crisis.reference = ${p}`))
      .after(NEWEST, query.cursor);
    if (query.from !== undefined) where.add(`logged.at >= ${where.bind(new Date(query.from))}::timestamptz`);
    if (query.to !== undefined) where.add(`logged.at < ${where.bind(new Date(query.to))}::timestamptz`);
    if (query.outcome !== undefined) where.add(query.outcome === 'done' ? 'logged.code is null' : 'logged.code is not null');
    const rows = await runSql(this.database, `
      select logged.at, logged.actor, logged.role, logged.action, logged.crisis_id, logged.code, crisis.reference as crisis_reference, ${keyColumns(NEWEST)}
      from (${LOGGED}) as logged left join crisis on crisis.id = logged.crisis_id where ${where.toSql()} order by ${orderBy(NEWEST)} limit ${String(query.limit + 1)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset: NEWEST, item: (row) => presentLogged(recordOf<Logged>(row)) });
  }
}

/** Why it was refused, in general words: what the crisis holds is no part of the audit. */
const whyOf = (code: string) => both((language) => problemText(code, {}, { language, zone: 'UTC' }).title);

function presentLogged({ at, actor, role, action, crisisId, crisisReference, code }: Logged): AuditEntry {
  return { at: toIso(at), actor, role, action, crisisId, outcome: code === null ? 'done' : 'refused', code, label: actLabel(action), crisisReference, why: code === null ? null : whyOf(code) };
}
