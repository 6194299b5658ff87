import { randomUUID } from 'node:crypto';
import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';
import { StaffStore, runSql } from '#persistence';
import type { ApiTokenRecord, Database, PersonRecord } from '#persistence';
import { API_TOKEN_PREFIX, hashToken, newToken } from './secret-token';

const TOKENS_MAX = 200;
/** How exact "last used" is: writing it at every request would cost more than it tells. */
const LAST_USED_EXACT_MS = 60_000;

export interface NewToken {
  readonly name: string;
  /** Null: a machine's own token. */
  readonly personId: string | null;
  /** A machine's desks; empty = every desk. */
  readonly deskIds: readonly string[];
  /** Null: until it is revoked. */
  readonly expiresAt: Instant | null;
}
export type TokenListItem = Omit<ApiTokenRecord, 'tokenHash'>;
export type TokenBearer =
  | { readonly ok: true; readonly kind: 'person'; readonly tokenId: string; readonly person: PersonRecord }
  | { readonly ok: true; readonly kind: 'machine'; readonly tokenId: string; readonly name: string; readonly deskIds: readonly string[] };

/** Tokens for machines and for people's own tools. */
export class ApiTokens {
  private readonly staff: StaffStore;

  constructor(private readonly database: Database) {
    this.staff = new StaffStore(database);
  }

  /** Makes a token. The token itself is in this answer only. */
  async issue(given: NewToken, now: Instant): Promise<{ readonly token: string; readonly item: TokenListItem }> {
    const token = newToken(API_TOKEN_PREFIX);
    const id = randomUUID();
    await runSql(this.database, 'insert into api_token (id, token_hash, name, person_id, desk_ids, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, hashToken(token), given.name, given.personId, given.deskIds, new Date(now), given.expiresAt === null ? null : new Date(given.expiresAt)]);
    return { token, item: { id, ...given, createdAt: now, revokedAt: null, lastUsedAt: null } };
  }

  /** Who holds a token; refuses `auth.token-invalid` for one unknown, expired or revoked, or of a person no longer active. */
  async verify(token: string, now: Instant): Promise<TokenBearer | Refusal> {
    const holder = await this.staff.holderOfToken(hashToken(token), now);
    if (holder === null) return refuse('auth.token-invalid');
    const { tokenId, name, deskIds, lastUsedAt, person } = holder;
    if (lastUsedAt === null || now - lastUsedAt > LAST_USED_EXACT_MS) {
      await runSql(this.database, 'update api_token set last_used_at = $2 where api_token.id = $1', [tokenId, new Date(now)]);
    }
    if (person === null) return { ok: true, kind: 'machine', tokenId, name, deskIds };
    return person.active ? { ok: true, kind: 'person', tokenId, person } : refuse('auth.token-invalid');
  }

  /** Tokens of one person, or with `null` those of machines; newest first, revoked ones too. */
  async list(personId: string | null): Promise<readonly TokenListItem[]> {
    const rows = await runSql(this.database, `
      select api_token.id, api_token.name, api_token.person_id, api_token.desk_ids, api_token.created_at, api_token.expires_at, api_token.revoked_at, api_token.last_used_at
      from api_token where api_token.person_id is not distinct from $1 order by api_token.created_at desc, api_token.id limit ${TOKENS_MAX}`, [personId]);
    return rows.map((row) => ({
      id: String(row['id']), name: String(row['name']), personId: textOf(row['person_id']),
      deskIds: Array.isArray(row['desk_ids']) ? row['desk_ids'].map(String) : [], createdAt: instantOf(row['created_at']) ?? 0,
      expiresAt: instantOf(row['expires_at']), revokedAt: instantOf(row['revoked_at']), lastUsedAt: instantOf(row['last_used_at']),
    }));
  }

  /** Revokes a token of this person (`null`: of a machine). False when there is none; a repeat changes nothing and answers true. */
  async revoke(id: string, personId: string | null, now: Instant): Promise<boolean> {
    const rows = await runSql(this.database, `
      update api_token set revoked_at = coalesce(api_token.revoked_at, $3) where api_token.id = $1 and api_token.person_id is not distinct from $2 returning api_token.id`,
    [id, personId, new Date(now)]);
    return rows.length === 1;
  }
}

function instantOf(value: unknown): Instant | null {
  return value instanceof Date ? value.getTime() : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
