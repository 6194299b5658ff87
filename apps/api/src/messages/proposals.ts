/** The words of messages that wait for a second reader: from the record, where they were proposed. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ProposalItem } from '#contracts';
import type { CrisisSnapshot, SendMessage } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { readNames } from '../reads/names';
import type { Names } from '../reads/names';
import { recordOf } from '../reads/sql';

type Waiting = CrisisSnapshot['state']['promise']['waiting'];

export interface ProposalsAsked {
  readonly crisisId: string;
  readonly waiting: Waiting;
  /** Who asks: his own he cannot approve. */
  readonly readerId: string;
}

/** Oldest first. One query for the words, one for the names. */
export async function readProposals(database: Database, { crisisId, waiting, readerId }: ProposalsAsked): Promise<readonly ProposalItem[]> {
  const rows = await runSql(database, `
    select case_event.data ->> 'id' as id, case_event.data -> 'message' as message from case_event
    where case_event.crisis_id = $1 and case_event.type = 'message.proposed' and case_event.data ->> 'id' = any ($2::text[])`, [crisisId, waiting.map((one) => one.id)]);
  const words = new Map(rows.map((row) => {
    const { id, message } = recordOf<{ readonly id: string; readonly message: SendMessage }>(row);
    return [id, message] as const;
  }));
  const names = await readNames(database, [...waiting.map((one) => one.author), ...[...words.values()].flatMap((message) => message.contactIds)], [crisisId]);
  return waiting.flatMap((one) => {
    const message = words.get(one.id);
    return message === undefined ? [] : [presentProposal({ waiting: one, message, names, crisisId, readerId })];
  });
}

interface Proposed {
  readonly waiting: Waiting[number];
  readonly message: SendMessage;
  readonly names: Names;
  readonly crisisId: string;
  readonly readerId: string;
}

/** Pure. */
export function presentProposal({ waiting, message, names, crisisId, readerId }: Proposed): ProposalItem {
  const { forecast, nextUpdateAt } = message.substance;
  return {
    id: waiting.id, crisisId, at: toIso(waiting.at), author: names.person(waiting.author), yours: waiting.author === readerId, why: [...waiting.why],
    messageType: message.messageType, contacts: message.contactIds.flatMap((id) => names.person(id) ?? []), language: message.language, subject: message.subject, body: message.body, templateId: message.templateId,
    nextUpdateAt: toIsoOrNull(nextUpdateAt), forecast: forecast === null ? null : { p50At: toIso(forecast.p50At), p90At: toIso(forecast.p90At) },
    promises: (message.promises ?? []).map(({ words, kind, target, dueAt, reason }) => ({ words, kind, target: target ?? 'other', dueAt: toIsoOrNull(dueAt), reason: reason ?? null })),
    overrides: (message.overrides ?? []).map(({ rule, words, reason }) => ({ rule, words, reason })),
  };
}
