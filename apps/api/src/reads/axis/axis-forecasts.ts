/** Forecasts on the axis: one row per revision, with when the customer was told. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisAxis } from '#contracts';
import type { DomainEvent, ForecastTarget, Instant } from '#domain';
import type { ForecastRange } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

interface Row {
  readonly id: string;
  readonly target: ForecastTarget | null;
  readonly madeAt: Instant;
  readonly by: string;
  readonly range: ForecastRange;
  readonly revision: 'first' | 'honest' | 'late';
  toldAt: Instant | null;
  endedAt: Instant | null;
}

/** In the order they were made. */
export function axisForecasts(events: readonly DomainEvent[], names: Names): CrisisAxis['forecasts'] {
  const rows: Row[] = [];
  for (const event of events) follow(rows, event);
  return rows.map(({ id, target, madeAt, by, range, revision, toldAt, endedAt }) => ({
    id, target, name: named('forecast-target', target ?? 'fix'), madeAt: toIso(madeAt), by: names.person(by), p50At: toIso(range.p50At), p90At: toIso(range.p90At),
    current: endedAt === null, toldAt: toIsoOrNull(toldAt), endedAt: toIsoOrNull(endedAt), revision,
  }));
}

function follow(rows: Row[], event: DomainEvent): void {
  if (event.type === 'forecast.made') {
    const { id, target, p50At, p90At, revision } = event.data;
    end(rows, target, event.at);
    rows.push({ id, target, madeAt: event.at, by: event.by.id, range: { p50At, p90At }, revision, toldAt: null, endedAt: null });
  } else if (event.type === 'forecast.withheld' || event.type === 'forecast.settled') end(rows, event.data.target, event.at);
  else if (event.type === 'operation.restored') end(rows, 'workaround', event.at);
  else if (event.type === 'fix.verified') end(rows, 'fix', event.at);
  else if (event.type === 'message.queued' && event.data.counting.why !== 'copy') tell(rows, event, { range: event.data.substance.forecast, at: event.at });
  else if (event.type === 'contact.logged' && event.data.direction === 'to-customer') tell(rows, event, { range: event.data.substance?.forecast ?? null, at: event.data.occurredAt });
}

/** A range stated without one on file ends with whatever ends the wait of the customer. */
function end(rows: readonly Row[], target: ForecastTarget, at: Instant): void {
  for (const row of rows) if (row.endedAt === null && (row.target === target || row.target === null)) row.endedAt = at;
}

/** The customer heard a range: that of a forecast in force if it is the same, else one that stands nowhere else. */
function tell(rows: Row[], event: DomainEvent, { range, at }: { readonly range: ForecastRange | null; readonly at: Instant }): void {
  if (range === null) return;
  const same = rows.findLast((row) => row.range.p50At === range.p50At && row.range.p90At === range.p90At);
  if (same !== undefined) {
    same.toldAt ??= at;
    return;
  }
  for (const row of rows) if (row.target === null) row.endedAt ??= at;
  rows.push({ id: `stated-${String(event.seq)}`, target: null, madeAt: at, by: event.by.id, range, revision: rows.length === 0 ? 'first' : 'honest', toldAt: at, endedAt: null });
}
