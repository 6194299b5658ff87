/** What handling cost, over all crises somebody may see: folded from the events of the record. Pure. */
import type { HandlingCostReport } from '#contracts';
import { HANDLING_ACTIVITIES } from '#domain';
import type { LimitsEvents } from '#domain';
import { named } from '../words';

export interface CostRecord {
  readonly crisisId: string;
  readonly reference: string;
  readonly data: LimitsEvents['handling-cost.recorded'];
}
/** The dearest ones; the rest is in the sums. */
const DEAREST_MAX = 50;

const sum = (records: readonly CostRecord[], of: (data: CostRecord['data']) => number): number => records.reduce((total, { data }) => total + of(data), 0);

/** Lists of records by a key, in the order the keys were first met. */
function grouped(records: readonly CostRecord[], keyOf: (record: CostRecord) => string): readonly (readonly CostRecord[])[] {
  const groups = new Map<string, CostRecord[]>();
  for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  return [...groups.values()];
}

/** Time, approvals and one-off exceptions: in all, by activity, by kind of claim, and the dearest crises (S0-11). */
export function handlingCostReportOf(records: readonly CostRecord[]): HandlingCostReport {
  const byCrisis = grouped(records, (record) => record.crisisId);
  const exceptional = records.filter(({ data }) => data.exception !== null);
  return {
    crises: byCrisis.length, ...totals(records),
    byActivity: HANDLING_ACTIVITIES.map((activity) => ({ activity, name: named('handling-activity', activity), minutes: sum(records.filter(({ data }) => data.activity === activity), (data) => data.minutes) })).filter((line) => line.minutes > 0),
    exceptionsByClaim: grouped(exceptional, ({ data }) => `${data.claimKind ?? ''}/${data.exception ?? ''}`).flatMap(exceptionLine).sort((a, b) => b.count - a.count || b.minutes - a.minutes),
    dearest: byCrisis.flatMap((of) => (of[0] === undefined ? [] : [{ crisisId: of[0].crisisId, reference: of[0].reference, ...totals(of) }])).sort((a, b) => b.minutes - a.minutes).slice(0, DEAREST_MAX),
  };
}

const totals = (records: readonly CostRecord[]) => ({
  minutes: sum(records, (data) => data.minutes), approvals: sum(records, (data) => data.approvals), exceptions: records.filter(({ data }) => data.exception !== null).length,
});

function exceptionLine(records: readonly CostRecord[]): HandlingCostReport['exceptionsByClaim'] {
  const [first] = records;
  if (first === undefined || first.data.exception === null) return [];
  const { claimKind, exception } = first.data;
  return [{ claimKind, exception, name: named('handling-exception', exception), count: records.length, minutes: sum(records, (data) => data.minutes) }];
}
