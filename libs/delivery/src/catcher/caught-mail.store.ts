/**
 * Mail the catcher took in. The table is made by the catcher itself and by no migration: it belongs to trying Tikkun out, and a production
 * database never has it. Bounded: only the newest stay.
 */
import { runSql } from '#persistence';
import type { Database } from '#persistence';

export interface CaughtMail {
  readonly id: string;
  readonly receivedAt: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}
export type CaughtMailItem = Omit<CaughtMail, 'text' | 'html'> & { readonly preview: string };
export interface CaughtMailPage {
  readonly items: readonly CaughtMailItem[];
  /** Give back to read older ones; null at the end. */
  readonly nextCursor: string | null;
}
export type NewCaughtMail = Omit<CaughtMail, 'id' | 'receivedAt'> & { readonly raw: Buffer };

const KEEP_NEWEST = 5_000;
/** Trimming after every mail would cost more than the few rows above the bound. */
const TRIM_EVERY = 100;
const PAGE_ITEMS = 50;
const PREVIEW_CHARS = 200;
const SEARCH_MAX_CHARS = 200;
/** Not shown to somebody who is not at this machine: whoever opens such a link is that person from then on. */
const HOLDS_PASSWORD_LINK = '%/new-password#%';

const CREATE = `
create table if not exists caught_mail (
  id bigint generated always as identity primary key,
  received_at timestamptz not null default now(),
  mail_from text not null,
  mail_to text[] not null,
  subject text not null,
  text_part text not null,
  html_part text,
  raw bytea not null
)`;

export class CaughtMailStore {
  private sinceTrim = 0;

  constructor(private readonly database: Database) {}

  /** Makes the table where it is missing; a repeat changes nothing. */
  async prepare(): Promise<void> {
    await runSql(this.database, CREATE);
  }

  async add(mail: NewCaughtMail): Promise<void> {
    const clean = (text: string): string => text.replaceAll('\u0000', '\uFFFD'); // PostgreSQL's text cannot hold a zero
    await runSql(this.database, 'insert into caught_mail (mail_from, mail_to, subject, text_part, html_part, raw) values ($1, $2, $3, $4, $5, $6)',
      [clean(mail.from), mail.to.map(clean), clean(mail.subject), clean(mail.text), mail.html === null ? null : clean(mail.html), mail.raw]);
    this.sinceTrim += 1;
    if (this.sinceTrim < TRIM_EVERY) return;
    this.sinceTrim = 0;
    await runSql(this.database, `delete from caught_mail where caught_mail.id <= (select max(newest.id) from caught_mail as newest) - ${KEEP_NEWEST}`);
  }

  /** Newest first. `search` looks in subject, text, sender and receivers, in any case of letters. A cursor that is none gives the newest. `passwordLinks`: whether mails with a link for a new password are among them. */
  async list(query: { readonly cursor?: string | undefined; readonly search?: string | undefined; readonly passwordLinks?: boolean } = {}): Promise<CaughtMailPage> {
    const before = isId(query.cursor) ? query.cursor : null;
    const words = (query.search ?? '').trim().slice(0, SEARCH_MAX_CHARS).replaceAll('\u0000', '');
    const pattern = words === '' ? null : `%${words.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    const rows = await runSql(this.database, `
      select caught_mail.id::text as id, caught_mail.received_at, caught_mail.mail_from, caught_mail.mail_to, caught_mail.subject, left(caught_mail.text_part, ${PREVIEW_CHARS}) as preview
      from caught_mail
      where ($1::bigint is null or caught_mail.id < $1::bigint)
        and ($2::text is null or caught_mail.subject ilike $2 or caught_mail.text_part ilike $2 or caught_mail.mail_from ilike $2 or array_to_string(caught_mail.mail_to, ' ') ilike $2)
        and ($3::boolean or caught_mail.text_part not like '${HOLDS_PASSWORD_LINK}')
      order by caught_mail.id desc limit ${PAGE_ITEMS + 1}`, [before, pattern, query.passwordLinks ?? true]);
    const items = rows.slice(0, PAGE_ITEMS).map((row): CaughtMailItem => ({ ...head(row), preview: String(row['preview']) }));
    return { items, nextCursor: rows.length > PAGE_ITEMS ? (items.at(-1)?.id ?? null) : null };
  }

  /** Null for an id of none, and for one with a link for a new password unless `passwordLinks`. */
  async get(id: string, passwordLinks = true): Promise<CaughtMail | null> {
    if (!isId(id)) return null;
    const [row] = await runSql(this.database, `
      select caught_mail.id::text as id, caught_mail.received_at, caught_mail.mail_from, caught_mail.mail_to, caught_mail.subject, caught_mail.text_part, caught_mail.html_part
      from caught_mail where caught_mail.id = $1::bigint and ($2::boolean or caught_mail.text_part not like '${HOLDS_PASSWORD_LINK}')`, [id, passwordLinks]);
    if (row === undefined) return null;
    const html = row['html_part'];
    return { ...head(row), text: String(row['text_part']), html: typeof html === 'string' ? html : null };
  }

  /** The message as it came over the wire. */
  async raw(id: string): Promise<Buffer | null> {
    if (!isId(id)) return null;
    const [row] = await runSql(this.database, 'select caught_mail.raw from caught_mail where caught_mail.id = $1::bigint', [id]);
    const raw = row?.['raw'];
    return Buffer.isBuffer(raw) ? raw : null;
  }
}

/** Digits only, and never more than a bigint holds. */
function isId(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,18}$/.test(text);
}

function head(row: Readonly<Record<string, unknown>>): Omit<CaughtMail, 'text' | 'html'> {
  const { received_at: receivedAt, mail_to: to } = row;
  return {
    id: String(row['id']), receivedAt: receivedAt instanceof Date ? receivedAt.getTime() : 0, from: String(row['mail_from']),
    to: Array.isArray(to) ? to.map(String) : [], subject: String(row['subject']),
  };
}
