/** Reads what is on record: PostgreSQL by SQL, the workflows by their state query. Changes nothing, but for `endDeadLeases`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../bootstrap/paths.mjs';

const require = createRequire(import.meta.url);
const { lazyClient } = require(join(projectRoot, 'dist/libs/temporal-client/src'));

const QUERY_TIMEOUT_MS = 30_000;

export class Books {
  constructor(instance) {
    this.instance = instance;
  }

  async open() {
    this.#connect();
    // The Israel desk works round the clock here: a run must not depend on the day it is made.
    await this.pool.query('update desk set calendars = $1', [JSON.stringify({ always: '24x7', extended: '24x7', desk: '24x7', delivery: '24x7' })]);
  }

  /** New connections, after the servers were killed. */
  async reopen() {
    await this.close();
    this.#connect();
  }

  #connect() {
    this.pool = new pg.Pool({ connectionString: this.instance.databaseUrl, max: 4 });
    this.pool.on('error', () => {}); // the server is killed on purpose, and stopped in the end
    this.temporal = lazyClient({ temporalAddress: this.instance.temporalAddress, temporalNamespace: 'default' });
  }

  async close() {
    await this.pool.end().catch(() => {}); // broken connections end by themselves
    await this.temporal.connection.close();
  }

  async rows(sql, values = []) {
    return (await this.pool.query(sql, values)).rows;
  }

  /** How much is still on its way, by kind. */
  async waiting() {
    const [row] = await this.rows(`
      select (select count(*)::int from outbox where state in ('queued', 'sending')) as "to be sent",
             (select count(*)::int from outbox where message_id is not null and settled_at is not null and reported_at is null) as "to be reported",
             (select count(*)::int from inbound where state = 'queued') as "to be relayed"`);
    return row;
  }

  async crisesWithTasks() {
    return (await this.rows("select distinct crisis_id as id from obligation where kind = 'task' and state in ('running', 'paused')")).map(({ id }) => id);
  }

  /** Leases of senders that are dead run out now instead of within a minute; retries that wait come due. Time passed, nothing else. */
  async endDeadLeases(livingPid) {
    await this.rows("update outbox set leased_until = now() - interval '1 second' where state = 'sending' and split_part(leased_by, '/', 2) <> $1", [String(livingPid)]);
    await this.rows("update outbox set next_attempt_at = now() where state = 'queued' and next_attempt_at > now()");
    await this.rows("update inbound set leased_until = now() - interval '1 second' where state = 'queued' and leased_until < now() + interval '15 seconds'");
  }

  async events(crisisId) {
    const rows = await this.rows('select seq, type, at, actor_id, actor_role, command_id, data from case_event where crisis_id = $1 order by seq', [crisisId]);
    return rows.map((row) => ({ seq: row.seq, type: row.type, at: row.at.getTime(), by: { id: row.actor_id, role: row.actor_role }, commandId: row.command_id, data: row.data }));
  }

  async crisis(crisisId) {
    const [row] = await this.rows(`
      select crisis.version, crisis.status, crisis.open_obligations, crisis.breached_obligations, crisis_snapshot.version as snapshot_version
      from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id where crisis.id = $1`, [crisisId]);
    return row;
  }

  async obligations(crisisId) {
    return this.rows('select id, kind, state, about from obligation where crisis_id = $1 order by id', [crisisId]);
  }

  async outbox(crisisId) {
    return this.rows('select key, kind, state, message_id, reported_at, payload from outbox where crisis_id = $1 order by key', [crisisId]);
  }

  async inbound(crisisId) {
    return this.rows('select id, state, refusal from inbound where crisis_id = $1', [crisisId]);
  }

  /** The state as the workflow holds it. */
  async workflowState(crisisId) {
    return this.temporal.withDeadline(Date.now() + QUERY_TIMEOUT_MS, () => this.temporal.workflow.getHandle(`crisis:${crisisId}`).query('state'));
  }

  async messageCounts() {
    const rows = await this.rows("select kind, state, count(*)::int from outbox group by kind, state order by kind, state");
    const of = (kind) => Object.fromEntries(rows.filter((row) => row.kind === kind).map((row) => [row.state, row.count]));
    const [tasks] = await this.rows("select count(*)::int from obligation where kind = 'task'");
    return { customer: of('customer'), survey: of('survey'), staff: of('staff'), tasks: tasks.count };
  }
}
