/** What this contact said to us on his page, and what became of it. Found by what he gave, so that nobody else's words can turn up. */
import type { Instant } from '#domain';
import { runSql } from '#persistence';
import type { Database, GivenFact, InboundStore } from '#persistence';
import { z } from 'zod';

/** `waiting`: a person owes the answer, by `dueAt` (null: its clock is paused, or it is not known). */
export type QuestionStanding =
  | { readonly kind: 'arrived' | 'answered' | 'refused' }
  | { readonly kind: 'waiting'; readonly dueAt: Instant | null };
export interface QuestionFacts {
  /** The key of the form that was sent. */
  readonly key: string;
  readonly kind: 'question' | 'not-solved';
  readonly words: string;
  /** On the crisis's own clock. */
  readonly askedAt: Instant;
  readonly standing: QuestionStanding;
}

/** Shown again at most; all of them are on record. */
const QUESTIONS_MAX = 20;

export interface About {
  readonly crisisId: string;
  readonly contactId: string;
}
/** The business keys of what a contact says: the same form twice is the same fact. */
export const askPrefix = ({ crisisId, contactId }: About): string => `ask/${crisisId}/${contactId}/`;
export const askKey = (about: About, kind: QuestionFacts['kind'], formKey: string): string => `${askPrefix(about)}${formKey}/${kind}`;

const payload = z.object({ said: z.string(), occurredAt: z.iso.datetime({ offset: true }) });

/** What our duties owe: which contacts wait for an answer, and the clocks that run for them. */
export interface Owed {
  readonly unanswered: readonly { readonly id: string }[];
  readonly open: readonly { readonly kind: string; readonly about: string | null; readonly due: Instant | null }[];
}

export interface Reading { readonly database: Database; readonly inbound: Pick<InboundStore, 'given'> }

/** Newest first. */
export async function readQuestions(reading: About & Reading, owed: Owed): Promise<readonly QuestionFacts[]> {
  const prefix = askPrefix(reading);
  const given = await reading.inbound.given({ ...reading, prefix }, QUESTIONS_MAX);
  const relayed = given.filter((fact) => fact.state === 'relayed').map((fact) => fact.id);
  const ids = relayed.length === 0 ? new Map<string, string>() : await contactIdsOf(reading.database, reading.crisisId, relayed);
  return given.flatMap((fact) => {
    const said = payload.safeParse(fact.payload).data;
    const [key = '', kind] = fact.id.slice(prefix.length).split('/');
    if (said === undefined || (kind !== 'question' && kind !== 'not-solved')) return [];
    return [{ key, kind, words: said.said, askedAt: Date.parse(said.occurredAt), standing: standingOf(fact, ids.get(fact.id), owed) }];
  });
}

/** `loggedAs`: the id of the contact on record; undefined while it is on its way. */
export function standingOf({ state }: GivenFact, loggedAs: string | undefined, { unanswered, open }: Owed): QuestionStanding {
  if (state === 'refused') return { kind: 'refused' };
  if (state === 'queued' || loggedAs === undefined) return { kind: 'arrived' };
  if (!unanswered.some((one) => one.id === loggedAs)) return { kind: 'answered' };
  return { kind: 'waiting', dueAt: open.find((one) => one.kind === 'answer' && one.about === loggedAs)?.due ?? null };
}

/** Under which id the record holds what came by these commands. */
export async function contactIdsOf(database: Database, crisisId: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await runSql(database, `
    select case_event.command_id, case_event.data ->> 'id' as id from case_event
    where case_event.crisis_id = $1 and case_event.type = 'contact.logged' and case_event.command_id = any ($2::text[]) limit ${String(QUESTIONS_MAX * 2)}`, [crisisId, commandIds]);
  return new Map(rows.map((row) => [String(row['command_id']), String(row['id'])]));
}
