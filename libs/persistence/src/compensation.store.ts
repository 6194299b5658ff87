/**
 * What a customer got in other crises, and a place for what a command under way is about to give.
 *
 * Two crises of one customer are two workflows: each could judge before the other's decision is on record, and both could pass a cap. So a
 * command first reserves its amount: one short transaction, alone per desk and per customer (advisory locks), counts what was given and what
 * others have reserved, and adds its own. No lock outlives it. A reservation counts until the command is answered, or until its time is up
 * where the process died: until then the other commands of customer and desk meet a higher sum, never a lower one. So neither a cap nor the
 * budget of a desk is passed by what comes at the same instant.
 */
import type { CompensationHistory, CompensationRules } from '#domain';
import { DataSource } from 'typeorm';
import { retryTransaction } from './retry';
import { managerOf, runSql } from './run-prepared';
import type { Database, Row } from './run-prepared';
import type { CompensationReservationRecord } from './tables/compensation.table';

/** Longer than a command may take with all its repeats under one key; shorter than a person waits before he asks why. */
const RESERVED_MS = 5 * 60_000;
const MONTHS_PER_YEAR = 12;

export type Reserving = Pick<CompensationReservationRecord, 'crisisId' | 'commandId' | 'kind' | 'basis' | 'amountMinor' | 'currency'>;
/** The customer, desk and pinned rules of a crisis. */
interface Ground {
  readonly accountId: string;
  readonly deskId: string;
  readonly isDrill: boolean;
  readonly rules: CompensationRules;
}

export class CompensationStore {
  constructor(private readonly database: Database) {}

  /** The compensation part of the protocol the crisis opened under, as its record has it; null where that has none, or for an unknown crisis. */
  async rulesOf(crisisId: string): Promise<CompensationRules | null> {
    return (await this.groundOf(crisisId))?.rules ?? null;
  }

  /** What was given in other crises, as of `now` on the wall's clock, without reserving anything. Null where the protocol has no such part. */
  async history(crisisId: string, now: number): Promise<CompensationHistory | null> {
    const ground = await this.groundOf(crisisId);
    return ground === null ? null : historyIn(this.database, crisisId, ground, now);
  }

  /** Counts and reserves in one transaction, alone per desk and customer. The same command again takes its own place anew. Null as in `history`. */
  async reserve(what: Reserving, now: number): Promise<CompensationHistory | null> {
    const ground = await this.groundOf(what.crisisId);
    if (ground === null || ground.isDrill) return ground === null ? null : historyIn(this.database, what.crisisId, ground, now);
    const work = async (database: Database): Promise<CompensationHistory> => {
      // The desk always first: whoever waits for a customer holds no desk another needs for the same one in turn.
      await runSql(database, "select pg_advisory_xact_lock(hashtextextended('compensation-desk/' || $1::text, 0))", [ground.deskId]);
      await runSql(database, "select pg_advisory_xact_lock(hashtextextended('compensation/' || $1::text, 0))", [ground.accountId]);
      const history = await historyIn(database, what.crisisId, ground, now);
      await runSql(database, `
        insert into compensation_reservation (crisis_id, command_id, account_id, kind, basis, amount_minor, currency, reserved_until)
        values ($1::uuid, $2, $3, $4, $5, $6::bigint, $7, $8::timestamptz)
        on conflict (crisis_id, command_id) do update set amount_minor = excluded.amount_minor, reserved_until = excluded.reserved_until`,
      [what.crisisId, what.commandId, ground.accountId, what.kind, what.basis, what.amountMinor, what.currency, new Date(now + RESERVED_MS).toISOString()]);
      return history;
    };
    return this.database instanceof DataSource ? retryTransaction(() => managerOf(this.database).transaction(work)) : work(this.database);
  }

  /** The command has answered: decided and on record, or refused. Those left behind by a dead process go with it. Harmless to repeat. */
  async release(crisisId: string, commandId: string): Promise<void> {
    await runSql(this.database, 'delete from compensation_reservation where (crisis_id = $1::uuid and command_id = $2) or reserved_until < now()', [crisisId, commandId]);
  }

  /** Kind, basis and amount of a proposal on record, for its approval; null where there is none. */
  async proposal(crisisId: string, compensationId: string): Promise<Pick<Reserving, 'kind' | 'basis' | 'amountMinor' | 'currency'> | null> {
    const [row] = await runSql(this.database, `
      select data ->> 'kind' as kind, data ->> 'basis' as basis, (data ->> 'amountMinor')::bigint as amount_minor, data ->> 'currency' as currency
      from case_event where crisis_id = $1::uuid and type = 'compensation.proposed' and data ->> 'id' = $2 order by seq limit 1`, [crisisId, compensationId]);
    return row === undefined ? null : { kind: String(row['kind']), basis: String(row['basis']), amountMinor: Number(row['amount_minor']), currency: String(row['currency']) };
  }

  private async groundOf(crisisId: string): Promise<Ground | null> {
    const [row] = await runSql(this.database, `
      select crisis.account_id, crisis.desk_id, crisis.is_drill, case_event.data #> '{protocol,relationship,compensation}' as rules
      from crisis join case_event on case_event.crisis_id = crisis.id and case_event.seq = 1 where crisis.id = $1::uuid`, [crisisId]);
    const rules = row?.['rules'];
    if (row === undefined || typeof rules !== 'object' || rules === null) return null;
    // The record holds what the domain compiled when the crisis opened: the parser at the database's edge.
    return { accountId: String(row['account_id']), deskId: String(row['desk_id']), isDrill: row['is_drill'] === true, rules: rules as CompensationRules };
  }
}

/** Reservations whose command is on record are counted as decisions, not twice; drills give nothing and count nothing. */
const GIVEN = `
with mine as (select crisis.account_id, crisis.desk_id from crisis where crisis.id = $1::uuid),
given as (
  select crisis.account_id, crisis.desk_id, decision.kind, decision.basis, decision.amount_minor, decision.decided_at as at
  from compensation_decision as decision join crisis on crisis.id = decision.crisis_id join mine on crisis.account_id = mine.account_id or crisis.desk_id = mine.desk_id
  where decision.crisis_id <> $1::uuid and not crisis.is_drill and decision.currency = $2 and decision.kind not in ('none', 'statutory') and decision.state in ('decided', 'accepted')
    and decision.decided_at > $4::timestamptz
  union all
  select crisis.account_id, crisis.desk_id, reserved.kind, reserved.basis, reserved.amount_minor, now()
  from compensation_reservation as reserved join crisis on crisis.id = reserved.crisis_id join mine on crisis.account_id = mine.account_id or crisis.desk_id = mine.desk_id
  where reserved.crisis_id <> $1::uuid and reserved.reserved_until > now() and reserved.currency = $2 and reserved.kind <> 'statutory'
    and not exists (select 1 from command_result where command_result.crisis_id = reserved.crisis_id and command_result.command_id = reserved.command_id)
), customer as (select given.* from given join mine on given.account_id = mine.account_id), desk as (select given.* from given join mine on given.desk_id = mine.desk_id)
select
  coalesce((select sum(customer.amount_minor) from customer where customer.at > $3::timestamptz), 0) as month,
  coalesce((select sum(customer.amount_minor) from customer where customer.at > $3::timestamptz and customer.basis = 'goodwill'), 0) as goodwill_month,
  coalesce((select sum(customer.amount_minor) from customer), 0) as year,
  (select count(*)::int from customer where customer.kind = 'symbolic') as symbolic,
  coalesce((select sum(desk.amount_minor) from desk where desk.basis <> 'goodwill'), 0) as repair_spent,
  coalesce((select sum(desk.amount_minor) from desk where desk.basis = 'goodwill'), 0) as goodwill_spent`;

/** The contract value as the crisis itself has it, else as the customer's newest one does. */
const YEARLY = `
select other.contract_value_minor_per_year as value from crisis join crisis as other on other.account_id = crisis.account_id
where crisis.id = $1::uuid and other.contract_value_minor_per_year is not null and other.contract_currency = $2 and (other.id = crisis.id or not other.is_drill)
order by (other.id = crisis.id) desc, other.opened_at desc, other.id limit 1`;

async function historyIn(database: Database, crisisId: string, { isDrill, rules }: Ground, now: number): Promise<CompensationHistory> {
  const since = (windowMs: number): string => new Date(now - windowMs).toISOString();
  const [given] = isDrill ? [] : await runSql(database, GIVEN, [crisisId, rules.currency, since(rules.splittingWindowMs), since(rules.frequencyWindowMs)]);
  const [yearly] = await runSql(database, YEARLY, [crisisId, rules.currency]);
  const sum = (name: string): number => numberOf(given, name);
  const yearlyValueMinor = yearly === undefined ? null : numberOf(yearly, 'value');
  return {
    within30DaysMinor: sum('month'), goodwillWithin30DaysMinor: sum('goodwill_month'), within12MonthsMinor: sum('year'), symbolicIn12Months: sum('symbolic'),
    yearlyValueMinor, monthlyValueMinor: yearlyValueMinor === null ? null : Math.floor(yearlyValueMinor / MONTHS_PER_YEAR),
    budgetLeftMinor: rules.repairBudgetMinor - sum('repair_spent'), goodwillBudgetLeftMinor: rules.goodwillBudgetMinor - sum('goodwill_spent'),
  };
}

const numberOf = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);
