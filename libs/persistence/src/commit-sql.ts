/**
 * The commit as ONE statement: a single round trip, and one transaction by itself. Every part reads the same snapshot of the database,
 * which is why a row may be named by one part only (project-events.ts sees to it).
 *
 * Guards: nothing at all is written when an event on record differs in anything from the one given under the same number (`clash`): two
 * histories must never be mixed, and an attempt made anew after a crash decides at another instant. Rows carry the version they were drawn at, and an older one never overwrites a newer.
 */
import type { ObjectLiteral } from 'typeorm';
import { columnNames, recordList, snakeCase } from './table';
import type { Table } from './table';
import { caseEventTable, commandResultTable, crisisTable } from './tables/crisis.table';
import { reviewSectionTable, surveyAnswerTable } from './tables/closing.table';
import { compensationDecisionTable, compensationPatch } from './tables/compensation.table';
import { forecastCasePatch, forecastCaseTable } from './tables/forecast.table';
import { contactLogTable, deliverySettledRecord, messageTable } from './tables/message.table';
import { obligationTable } from './tables/obligation.table';
import { outboxTable } from './tables/outbox.table';

/** Channels of LISTEN: `{ crisisId, version, types }` for screens; empty for the sender of messages. */
export const CRISIS_CHANNEL = 'tikkun_crisis';
export const OUTBOX_CHANNEL = 'tikkun_outbox';
export const INBOUND_CHANNEL = 'tikkun_inbound';

/** Inserts the records of a parameter; what happens on a key already there is said by `onConflict`. */
function insert<T extends ObjectLiteral>(table: Table<T>, parameter: string, onConflict: string): string {
  const names = columnNames(table);
  return `insert into ${table.name} (${names.join(', ')})
  select ${names.map((name) => `r.${name}`).join(', ')} from jsonb_to_recordset(${parameter}::jsonb) as r(${recordList(table)})
  where not exists (select 1 from clash) ${onConflict}`;
}

function keysOf<T extends ObjectLiteral>(table: Table<T>): readonly string[] {
  return Object.entries<{ key: boolean }>(table.columns).filter(([, column]) => column.key).map(([property]) => snakeCase(property));
}

/** Unique columns are left as they are: assigning even the same value would take the lock that waits for every foreign key check. */
function keepNewer<T extends ObjectLiteral>(table: Table<T>): string {
  const fixed = [...keysOf(table), 'reference'];
  const assignments = columnNames(table).filter((name) => !fixed.includes(name)).map((name) => `${name} = excluded.${name}`);
  return `on conflict (${keysOf(table).join(', ')}) do update set ${assignments.join(', ')} where ${table.name}.version < excluded.version`;
}

/** What is there stands, unless it is taken back (project-forecast-cases.ts). */
function patchForecastCases(parameter: string): string {
  const unlessCleared = (name: string, clears: string): string => `case when r.${clears} then null else forecast_case.${name} end`;
  const kept = (name: string, clears: string): string => `${name} = coalesce(${unlessCleared(name, clears)}, r.${name})`;
  // The scores of one outcome belong together: a missing one must not be filled in from another.
  const scored = `${unlessCleared('revisions', 'clears_outcome')} is not null`;
  const score = (name: string): string => `${name} = case when ${scored} then forecast_case.${name} else r.${name} end`;
  return `update forecast_case set causes = coalesce(r.causes, forecast_case.causes), ${kept('ended_at', 'clears_outcome')}, ${kept('forecast_at', 'clears_forecast')},
    ${['first_score', 'half_time_score', 'last_score', 'revisions'].map(score).join(', ')}, is_cancelled = forecast_case.is_cancelled or r.is_cancelled, version = r.version
  from jsonb_to_recordset(${parameter}::jsonb) as r(${recordList(forecastCasePatch)})
  where forecast_case.crisis_id = r.crisis_id and forecast_case.target = r.target and forecast_case.version < r.version and not exists (select 1 from clash)`;
}

/** What a batch may hold besides events, row and snapshot: name → its part of the statement, given its parameter. */
const PARTS = {
  obligations: (parameter: string) => insert(obligationTable, parameter, keepNewer(obligationTable)),
  outbox: (parameter: string) => `${insert(outboxTable, parameter, 'on conflict (key) do nothing')} returning 1`,
  commands: (parameter: string) => insert(commandResultTable, parameter, 'on conflict (crisis_id, command_id) do nothing'),
  messages: (parameter: string) => insert(messageTable, parameter, keepNewer(messageTable)),
  deliveries: (parameter: string) => `update message set delivery = r.delivery, delivery_detail = r.delivery_detail, settled_at = r.settled_at, version = r.version
  from jsonb_to_recordset(${parameter}::jsonb) as r(${recordList(deliverySettledRecord)})
  where message.crisis_id = r.crisis_id and message.id = r.id and message.version < r.version and not exists (select 1 from clash)`,
  contacts: (parameter: string) => insert(contactLogTable, parameter, 'on conflict (crisis_id, id) do nothing'),
  sections: (parameter: string) => insert(reviewSectionTable, parameter, keepNewer(reviewSectionTable)),
  answers: (parameter: string) => insert(surveyAnswerTable, parameter, 'on conflict (crisis_id, cycle, contact_id) do nothing'),
  compensations: (parameter: string) => insert(compensationDecisionTable, parameter, keepNewer(compensationDecisionTable)),
  compensationPatches: (parameter: string) => `update compensation_decision set state = coalesce(r.state, compensation_decision.state), paid_at = coalesce(r.paid_at, compensation_decision.paid_at), version = r.version
  from jsonb_to_recordset(${parameter}::jsonb) as r(${recordList(compensationPatch)})
  where compensation_decision.crisis_id = r.crisis_id and compensation_decision.id = r.id and compensation_decision.version < r.version and not exists (select 1 from clash)`,
  forecastCases: (parameter: string) => insert(forecastCaseTable, parameter, keepNewer(forecastCaseTable)),
  forecastPatches: patchForecastCases,
} as const;
export type CommitPart = keyof typeof PARTS;
export const COMMIT_PARTS = ['obligations', 'outbox', 'commands', 'messages', 'deliveries', 'contacts', 'sections', 'answers', 'compensations', 'compensationPatches', 'forecastCases', 'forecastPatches'] as const satisfies readonly CommitPart[];

const statements = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * The statement for a batch that holds these parts (in the order of `COMMIT_PARTS`), as a prepared statement of its own: parts not there
 * are neither planned nor run. Parameters: 1 crisis id, 2 events, 3 crisis row, 4 snapshot, 5 notice, then one per part.
 */
export function commitStatement(parts: readonly CommitPart[]): { readonly name: string; readonly text: string } {
  const name = `tikkun_commit_${COMMIT_PARTS.map((part) => (parts.includes(part) ? '1' : '0')).join('')}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const statement = { name, text: commitText(parts) };
  statements.set(name, statement);
  return statement;
}

function commitText(parts: readonly CommitPart[]): string {
  const written = parts.map((part, index) => `, ${part}_written as (\n  ${PARTS[part](`$${index + 6}`)}\n)`).join('');
  const outbox = parts.includes('outbox');
  return `
with given as materialized (
  select r.seq, r.type, r.command_id, r.at, r.data from jsonb_to_recordset($2::jsonb) as r(seq int, type text, command_id text, at timestamptz, data jsonb)
), clash as materialized (
  select 1 from case_event join given on case_event.crisis_id = $1::uuid and case_event.seq = given.seq
  where (case_event.type, case_event.command_id, case_event.at, case_event.data) is distinct from (given.type, given.command_id, given.at, given.data)
), crisis_written as (
  ${insert(crisisTable, '$3', keepNewer(crisisTable))}
), snapshot_written as (
  insert into crisis_snapshot (crisis_id, version, state)
  select $1::uuid, r.version, $4::text from jsonb_to_recordset($3::jsonb) as r(version int) where not exists (select 1 from clash)
  on conflict (crisis_id) do update set version = excluded.version, state = excluded.state where crisis_snapshot.version < excluded.version
), event_written as (
  ${insert(caseEventTable, '$2', 'on conflict (crisis_id, seq) do nothing')} returning 1
)${written}
select
  exists (select 1 from clash) as clashed,
  exists (select 1 from case_event where case_event.crisis_id = $1::uuid and case_event.seq > (select max(given.seq) from given)) as is_ahead,
  (select count(*)::int from event_written) as events_written,
  ${outbox ? '(select count(*)::int from outbox_written)' : '0'} as outbox_written,
  (select pg_notify('${CRISIS_CHANNEL}', $5::text) where exists (select 1 from event_written)) as crisis_noted,
  ${outbox ? `(select pg_notify('${OUTBOX_CHANNEL}', '') where exists (select 1 from outbox_written))` : 'null'} as outbox_noted`;
}
