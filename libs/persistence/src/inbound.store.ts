/** Facts given on public pages wait here until they reach the crisis's workflow: the page works with the workflow down. */
import { INBOUND_CHANNEL } from './commit-sql';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { inboundTable } from './tables/outbox.table';
import type { InboundRecord } from './tables/outbox.table';
import type { Actor, Instant } from './types';

const CLAIM_MAX = 100;
/** A fact that failed so often no longer holds up those after it. */
const HOLDS_UP_ATTEMPTS = 10;
const COLUMNS = `${selectList(inboundTable)}, inbound.created_at`;

export interface InboundFact {
  /** Business key: the same id is relayed once, and is the command's id on its way. */
  readonly id: string;
  readonly crisisId: string;
  readonly command: { readonly type: string; readonly payload: unknown };
  readonly actor: Actor;
}

/** A fact as whoever gave it may see it again. */
export interface GivenFact {
  readonly id: string;
  readonly payload: unknown;
  readonly state: InboundRecord['state'];
  readonly givenAt: Instant;
}

export class InboundStore {
  constructor(private readonly database: Database) {}

  /** Keeps a fact. False when its id is known already: a second press of the button. */
  async enqueue(fact: InboundFact): Promise<boolean> {
    const rows = await runSql(this.database, `
      with kept as (
        insert into inbound (id, crisis_id, command, actor, state, attempts) values ($1, $2, $3, $4, 'queued', 0)
        on conflict (id) do nothing returning inbound.id
      )
      select kept.id, pg_notify('${INBOUND_CHANNEL}', '') from kept`, [fact.id, fact.crisisId, JSON.stringify(fact.command), JSON.stringify(fact.actor)]);
    return rows.length === 1;
  }

  /**
   * Takes up to `count` waiting facts for `leaseMs`. After that they may be taken again: relaying is harmless to repeat by its id. Of one crisis
   * only the earliest is taken, so that a word and what rests on it arrive in their order, however many relays run.
   */
  async claim(count: number, leaseMs: number): Promise<readonly InboundRecord[]> {
    const rows = await runSql(this.database, `
      with waiting as (
        select inbound.id from inbound where inbound.state = 'queued' and (inbound.leased_until is null or inbound.leased_until < now())
          and not exists (
            select 1 from inbound as earlier where earlier.crisis_id = inbound.crisis_id and earlier.state = 'queued' and earlier.attempts < ${String(HOLDS_UP_ATTEMPTS)}
              and (earlier.created_at, earlier.id) < (inbound.created_at, inbound.id)
          )
        order by inbound.created_at, inbound.id limit $1 for update skip locked
      ), claimed as (
        update inbound set attempts = inbound.attempts + 1, leased_until = now() + $2 * interval '1 millisecond'
        from waiting where inbound.id = waiting.id returning ${COLUMNS}
      )
      select ${COLUMNS} from claimed as inbound order by inbound.created_at, inbound.id`, [Math.min(count, CLAIM_MAX), leaseMs]);
    return rows.map((row) => fromRow(inboundTable, row));
  }

  /** Relayed, or refused by the crisis (with its refusal). A repeat changes nothing. */
  async settle(id: string, outcome: { readonly state: 'relayed' } | { readonly state: 'refused'; readonly refusal: object }): Promise<void> {
    await runSql(this.database, `
      update inbound set state = $2, refusal = $3, leased_until = null, settled_at = now() where inbound.id = $1 and inbound.state = 'queued'`,
    [id, outcome.state, outcome.state === 'refused' ? JSON.stringify(outcome.refusal) : null]);
  }

  async byId(id: string): Promise<InboundRecord | null> {
    const [row] = await runSql(this.database, `select ${COLUMNS} from inbound where inbound.id = $1`, [id]);
    return row === undefined ? null : fromRow(inboundTable, row);
  }

  /** What a contact gave to one crisis under ids that begin with `prefix`, newest first. */
  async given(by: { readonly crisisId: string; readonly contactId: string; readonly prefix: string }, limit: number): Promise<readonly GivenFact[]> {
    const rows = await runSql(this.database, `
      select ${COLUMNS} from inbound where inbound.crisis_id = $1 and inbound.actor ->> 'id' = $2 and inbound.actor ->> 'role' = 'customer' and starts_with(inbound.id, $3)
      order by inbound.created_at desc, inbound.id desc limit $4`, [by.crisisId, by.contactId, by.prefix, Math.min(limit, CLAIM_MAX)]);
    return rows.map((row) => fromRow(inboundTable, row)).map(({ id, command, state, createdAt }) => ({ id, payload: command.payload, state, givenAt: createdAt ?? 0 }));
  }
}
