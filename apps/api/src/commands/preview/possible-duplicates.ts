/** Open crises a report may belong to: of the same customer, or told in like words. What the principal may not read never leaves the database. */
import { toIso } from '#contracts';
import type { CrisisPreview } from '#contracts';
import type { Instant, Severity } from '#domain';
import { UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import type { ReadScope } from '../../reads/permission';
import { inScope } from '../../reads/scope';
import { Where, containing, recordOf } from '../../reads/sql';
import { likeness, tellingWords } from './likeness';

/** Shown. */
const DUPLICATES_MAX = 5;
/** Looked at; the newest of those that share any telling word. */
const CANDIDATES_MAX = 200;
/** Words searched for: the first ones say what happened. */
const WORDS_MAX = 8;
/** Forms of a word share their beginning. */
const BEGINNING_CHARS = 5;
/** Less than this in common is chance (own design). */
const LIKE_FROM = 0.4;

interface Candidate {
  readonly id: string;
  readonly reference: string;
  readonly summary: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly severity: Severity;
  readonly openedAt: Instant;
}

export async function possibleDuplicates(database: Database, asked: { readonly accountId: string | null; readonly accountName: string | null; readonly summary: string; readonly scope: ReadScope }): Promise<CrisisPreview['duplicates']> {
  const words = tellingWords(asked.summary, WORDS_MAX);
  if (asked.accountId === null && asked.accountName === null && words.length === 0) return [];
  const where = inScope(new Where(), asked.scope).add('not crisis.is_drill').when(UNFINISHED_STATUSES, (p) => `crisis.status = any (${p}::text[])`);
  const account = asked.accountId ?? '';
  const name = asked.accountName?.toLowerCase() ?? '';
  const same = `(crisis.account_id = ${where.bind(account)} or lower(crisis.account_name) = ${where.bind(name)})`;
  const alike = words.length === 0 ? 'false' : `crisis.summary ilike any (${where.bind(words.map((word) => containing(word.slice(0, BEGINNING_CHARS))))}::text[])`;
  const rows = await runSql(database, `
    select crisis.id, crisis.reference, crisis.summary, crisis.account_id, crisis.account_name, crisis.severity, crisis.opened_at from crisis
    where ${where.toSql()} and (${same} or ${alike}) order by ${same} desc, crisis.opened_at desc limit ${String(CANDIDATES_MAX)}`, where.parameters);
  return rows.map((row) => recordOf<Candidate>(row))
    .map((row) => ({ row, sameCustomer: row.accountId === account || row.accountName.toLowerCase() === name, likeness: likeness(asked.summary, row.summary) }))
    .filter((one) => one.sameCustomer || one.likeness >= LIKE_FROM)
    .toSorted((a, b) => Number(b.sameCustomer) + b.likeness - Number(a.sameCustomer) - a.likeness || b.row.openedAt - a.row.openedAt)
    .slice(0, DUPLICATES_MAX)
    .map(({ row: { accountId: _account, openedAt, ...rest }, sameCustomer, likeness: alikeness }) => ({ ...rest, openedAt: toIso(openedAt), sameCustomer, likeness: Math.round(alikeness * 100) / 100 }));
}
