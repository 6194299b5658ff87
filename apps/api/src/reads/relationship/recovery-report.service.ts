/** What became of customers after their crises: ledgers, returns, trust (C19). Drills never count. */
import { median, RETURNED, trustOutcome } from '#domain';
import type { LedgerState, ReturnOutcome } from '#domain';
import type { RecoveryReport } from '#contracts';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { rounded, shareWithInterval } from '../shares';
import { Where, recordOf } from '../sql';

/** Ledgers looked at; beyond it a report by period is wanted, not a longer one. */
const LEDGERS_MAX = 20_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365 * DAY_MS;
/** Quoted by article S1, never own data. */
const RETURN_BENCHMARK = { percent: 50, source: { he: 'לפי Howazit: יותר מ־50% במקום שבו השיקום מסודר', en: 'as quoted by Howazit: more than 50 % where recovery is organised' } };

interface Kept {
  readonly ledger: LedgerState;
  readonly closed_at: string | null;
}
interface Returned {
  readonly outcome: ReturnOutcome;
  readonly days: number;
}

export class RecoveryReportService {
  constructor(private readonly database: Database, private readonly now: () => number) {}

  /** Over the crises the principal may see. Throws `permission.denied`. */
  async read(principal: Principal): Promise<RecoveryReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add('not crisis.is_drill');
    const [ledgers, returns] = await Promise.all([
      runSql(this.database, `
        select (crisis_snapshot.state::jsonb) -> 'state' -> 'ledger' as ledger, crisis.closed_at from crisis_snapshot join crisis on crisis.id = crisis_snapshot.crisis_id
        where ${where.toSql()} order by crisis.opened_at desc, crisis.id limit ${String(LEDGERS_MAX)}`, where.parameters),
      runSql(this.database, `
        select recorded.data ->> 'outcome' as outcome,
          round(extract(epoch from (to_timestamp((planned.data ->> 'dueAt')::bigint / 1000.0) - planned.at)) / 86400)::int as days
        from case_event as recorded
        join case_event as planned on planned.crisis_id = recorded.crisis_id and planned.type = 'return.planned' and planned.data ->> 'id' = recorded.data ->> 'checkId'
        join crisis on crisis.id = recorded.crisis_id
        where recorded.type = 'return.recorded' and ${where.toSql()} limit ${String(LEDGERS_MAX)}`, where.parameters),
    ]);
    return reportOf(ledgers.map((row) => recordOf<Kept>(row).ledger).filter((one) => one.openedAt !== null), returns.map((row) => recordOf<Returned>(row)), this.now());
  }
}

function reportOf(ledgers: readonly LedgerState[], returns: readonly Returned[], now: number): RecoveryReport {
  const old = ledgers.filter((one) => one.openedAt !== null && now - one.openedAt >= YEAR_MS);
  const cleared = old.filter((one) => one.openedAt !== null && one.clearedAt !== null && one.clearedAt - one.openedAt <= YEAR_MS);
  const waits = ledgers.flatMap((one) => (one.openedAt === null || one.firstCreditAt === null ? [] : [(one.firstCreditAt - one.openedAt) / HOUR_MS]));
  const latest = ledgers.flatMap((one) => (one.lastReturn === null ? [] : [one.lastReturn]));
  const after = (days: number): readonly ReturnOutcome[] => returns.filter((one) => one.days === days).map((one) => one.outcome);
  const trust = ledgers.map(trustOutcome);
  const sum = (of: (ledger: LedgerState) => number): number => ledgers.reduce((total, one) => total + of(one), 0);
  return {
    ledgers: ledgers.length, clearedInTwelveMonths: shareWithInterval(cleared.length, old.length), hoursToFirstCredit: waits.length === 0 ? null : rounded(median(waits)),
    returned: { all: back(latest), after90Days: back(after(90)), after180Days: back(after(180)), after365Days: back(after(365)) }, returnBenchmark: RETURN_BENCHMARK,
    trust: { gained: count(trust, 'gained'), kept: count(trust, 'kept'), lost: count(trust, 'lost') },
    lostCustomers: ledgers.filter((one) => one.lostAt !== null).length, lateEchoes: sum((one) => one.echoes), referrals: sum((one) => one.referrals),
  };
}

const count = <T>(list: readonly T[], value: T): number => list.filter((one) => one === value).length;
const back = (outcomes: readonly ReturnOutcome[]): RecoveryReport['returned']['all'] => shareWithInterval(outcomes.filter((one) => RETURNED.has(one)).length, outcomes.length);
