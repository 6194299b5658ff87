import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { runPrepared, runSql } from './run-prepared';
import type { Database } from './run-prepared';

export interface IdempotencyClaim {
  readonly actorId: string;
  readonly key: string;
  /** Method and path with the crisis's id in it, or the command's name: a key belongs to one of them. */
  readonly route: string;
  /** Hash of the parsed body. */
  readonly bodyHash: string;
  /** The crisis acted on; for an opening the id proposed for the new one. */
  readonly crisisId: string;
}
/** `crisisId` is that of the first request with this key: an opening repeated under the same key is the same crisis. */
export type IdempotencyResult = { readonly ok: true; readonly repeated: boolean; readonly crisisId: string } | Refusal;

/** Asked at every command, so it is prepared once per connection. */
const CLAIM = {
  name: 'tikkun_claim',
  text: `insert into idempotency_key (actor_id, key, route, body_hash, crisis_id) values ($1, $2, $3, $4, $5)
  on conflict (actor_id, key) do nothing returning idempotency_key.key`,
};

/**
 * The same without waiting for the disk: the log is written in order, so whatever is committed later and did reach the disk brings the
 * claim with it. The setting holds for this one transaction and is read when it commits.
 */
const CLAIM_SOON = {
  name: 'tikkun_claim_soon',
  text: `with soon as materialized (select set_config('synchronous_commit', 'off', true))
  insert into idempotency_key (actor_id, key, route, body_hash, crisis_id) select $1, $2, $3, $4, $5::uuid from soon
  on conflict (actor_id, key) do nothing returning idempotency_key.key`,
};

/** Says of each Idempotency-Key whether it is new, a repeat, or used for something else. */
export class IdempotencyStore {
  constructor(private readonly database: Database) {}

  /**
   * Claims a key for its person. A repeat with the same body gives the first request's crisis; its result is in
   * `CrisisStore.commandResult`. Refuses `idempotency.key-reused` for another body or route. Concurrent repeats agree.
   * `durable`: `now` = on disk before the answer, for what gives a new crisis its id; `soon` = at the latest with the next commit.
   */
  async claim(claim: IdempotencyClaim, durable: 'now' | 'soon' = 'now'): Promise<IdempotencyResult> {
    const { actorId, key, route, bodyHash, crisisId } = claim;
    const inserted = await runPrepared(this.database, durable === 'now' ? CLAIM : CLAIM_SOON, [actorId, key, route, bodyHash, crisisId]);
    if (inserted.length === 1) return { ok: true, repeated: false, crisisId };
    const [row] = await runSql(this.database, `
      select idempotency_key.route, idempotency_key.body_hash, idempotency_key.crisis_id from idempotency_key
      where idempotency_key.actor_id = $1 and idempotency_key.key = $2`, [actorId, key]);
    if (row === undefined || row['route'] !== route || row['body_hash'] !== bodyHash) return refuse('idempotency.key-reused', { key }, 'Idempotency-Key');
    return { ok: true, repeated: true, crisisId: String(row['crisis_id']) };
  }
}
