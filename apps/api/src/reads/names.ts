/** Who is behind the ids of an answer: one query for all of them. */
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { SYSTEM } from '#domain';
import type { Language } from '#domain';

export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}
/** The engine speaks under the product's own name, in the reader's letters. */
const ENGINE_NAMES: Readonly<Record<Language, string>> = { he: 'תיקון', en: 'Tikkun' };
/** A page names far fewer. */
const NAMES_MAX = 2_000;
const ID_MAX_CHARS = 80;
/** A token acts under this before its id. */
const MACHINE = 'machine:';

export class Names {
  constructor(private readonly known: ReadonlyMap<string, string>) {}

  /** The name, or null for an id nobody is known by. */
  nameOf(id: string, language: Language = 'en'): string | null {
    return id === SYSTEM.id ? ENGINE_NAMES[language] : (this.known.get(id) ?? null);
  }

  /** The person; an unknown id stands for itself, so that nothing on record reads as nobody. */
  person(id: string | null): PersonRef | null {
    if (id === null || id === '') return null;
    const name = this.nameOf(id) ?? id;
    return { id, name, initials: initialsOf(name) };
  }

  /** A name to print in a text of that language; the id where there is none. */
  say(id: string, language: Language = 'en'): string {
    return this.nameOf(id, language) ?? id;
  }
}

/** First letters of the first two words. */
export function initialsOf(name: string): string {
  return name.trim().split(/\s+/).slice(0, 2).map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0x20).trim()).join('').toUpperCase();
}

/** Every short text of a value that could be an id: looking one up too many costs nothing, missing one shows an id to a person. */
export function idsIn(value: unknown, depth = 3): readonly string[] {
  if (typeof value === 'string') return value !== '' && value.length <= ID_MAX_CHARS && !/\s/.test(value) ? [value] : [];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: unknown) => idsIn(inner, depth - 1));
}

/** Names of people, contacts and tokens. A contact of `crisisIds` counts even when he is not in the customer's file. */
export async function readNames(database: Database, ids: readonly (string | null)[], crisisIds: readonly string[] = []): Promise<Names> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null && id !== '' && !id.includes('\u0000')))].slice(0, NAMES_MAX);
  if (wanted.length === 0) return new Names(new Map());
  const machines = wanted.filter((id) => id.startsWith(MACHINE)).map((id) => id.slice(MACHINE.length));
  const rows = await runSql(database, `
    select contact.value ->> 'id' as id, contact.value ->> 'name' as name from crisis_snapshot
      cross join lateral json_array_elements(crisis_snapshot.state::json #> '{state,crisis,contacts}') as contact
      where crisis_snapshot.crisis_id = any ($2::uuid[]) and contact.value ->> 'id' = any ($1::text[])
    union all select contact.id, contact.name from contact where contact.id = any ($1::text[])
    union all select 'machine:' || api_token.id, api_token.name from api_token where api_token.id = any ($3::text[])
    union all select person.id, person.name from person where person.id = any ($1::text[])`, [wanted, crisisIds, machines]);
  return new Names(new Map(rows.map((row) => [String(row['id']), String(row['name'])])));
}
