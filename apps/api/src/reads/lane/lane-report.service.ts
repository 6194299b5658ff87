/** How complaints were handled by lane, and who went first at whose cost (C06). Drills and cancelled crises never count. */
import type { LaneReport, QueueJumpItem } from '#contracts';
import { toIso, toIsoOrNull } from '#contracts';
import { median } from '#domain';
import type { CrisisLane, Displaced, Instant } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { readNames } from '../names';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { rounded, shareOf } from '../shares';
import { Where, recordOf } from '../sql';

/** Looked at; beyond it a report by period is wanted, not a longer one. */
const CRISES_MAX = 20_000;
const JUMPS_MAX = 200;
const MINUTE_MS = 60_000;
/** Quoted by article S1, never own data. */
const FIRST_CONTACT_BASELINE = { percent: 10, source: 'article S1: only 10 % of complaints were handled and closed after one contact' };
const UNANSWERED_BASELINE = { percent: 90, source: 'article S1: 90 % got no answer at all or needed more than one contact' };

interface Handled {
  readonly lane: CrisisLane;
  readonly toCustomer: number;
  readonly cycle: number;
  readonly isOver: boolean;
  readonly isLate: boolean;
  readonly automatic: boolean;
  readonly remedy: boolean;
  readonly personAsked: boolean;
  readonly satisfaction: number | null;
  readonly receivedMs: number | null;
  readonly openedMs: number;
}

export class LaneReportService {
  constructor(private readonly database: Database) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal): Promise<LaneReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add("not crisis.is_drill and crisis.status <> 'cancelled'");
    const rows = await runSql(this.database, `
      select crisis.lane, crisis.cycle, crisis.status in ('routine', 'closing', 'closed', 'settled') as is_over, (state.of #>> '{message,toCustomer}')::int as to_customer,
        exists (select 1 from obligation where obligation.crisis_id = crisis.id and obligation.kind = 'first-contact' and obligation.breached_at is not null) as is_late,
        coalesce(state.of #>> '{lane,automatic,at}', '') <> '' as automatic, coalesce(state.of #>> '{lane,automatic,compensationId}', '') <> '' as remedy,
        coalesce(state.of #>> '{lane,personAskedAt}', '') <> '' as person_asked, (state.of #>> '{lane,receivedAt}')::float8 as received_ms, (state.of #>> '{crisis,openedAt}')::float8 as opened_ms,
        (select avg((survey_answer.scores ->> 'CSAT-H')::float8) from survey_answer where survey_answer.crisis_id = crisis.id) as satisfaction
      from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id cross join lateral (select (crisis_snapshot.state::jsonb) -> 'state' as of) as state
      where ${where.toSql()} order by crisis.opened_at desc, crisis.id limit ${String(CRISES_MAX)}`, where.parameters);
    return laneReportOf(rows.map((row) => recordOf<Handled>(row)));
  }

  /** The latest jumps first. Throws `permission.denied`. */
  async jumps(principal: Principal): Promise<{ readonly items: readonly QueueJumpItem[]; readonly nextCursor: null }> {
    const where = inScope(new Where(), requireRead(principal, 'read-crises')).add('not crisis.is_drill');
    const rows = await runSql(this.database, `
      select crisis.id as crisis_id, crisis.reference, crisis.account_name, crisis.desk_id, jumped.actor_id, jumped.at, jumped.data, ended.at as ended_at, ended.type as ended_type, ended.data ->> 'why' as ended_why
      from case_event as jumped join crisis on crisis.id = jumped.crisis_id
      left join lateral (
        select case_event.at, case_event.type, case_event.data from case_event
        where case_event.crisis_id = jumped.crisis_id and case_event.seq > jumped.seq and case_event.type in ('lane.jump-ended', 'crisis.closed', 'crisis.cancelled') order by case_event.seq limit 1
      ) as ended on true
      where jumped.type = 'lane.jumped' and ${where.toSql()} order by jumped.at desc, jumped.crisis_id, jumped.seq desc limit ${String(JUMPS_MAX)}`, where.parameters);
    const jumps = rows.map((row) => recordOf<Jumped>(row));
    const names = await readNames(this.database, jumps.flatMap(({ actorId, data }) => [actorId, data.proposedBy]));
    const person = (id: string) => names.person(id) ?? { id, name: id, initials: '' };
    return {
      items: jumps.map(({ crisisId, reference, accountName, deskId, at, data, actorId, endedAt, endedType, endedWhy }) => ({
        crisisId, reference, accountName, deskId, at: toIso(at), until: toIso(data.until), reason: data.reason, proposedBy: person(data.proposedBy), approvedBy: person(actorId), note: data.note,
        endedAt: toIsoOrNull(endedAt), endedWhy: endedType === null ? null : endedType === 'lane.jump-ended' ? endedWhy : 'crisis-ended', displacedCount: data.displacedCount, displaced: [...data.displaced],
      })),
      nextCursor: null,
    };
  }
}

interface Jumped {
  readonly crisisId: string;
  readonly reference: string;
  readonly accountName: string;
  readonly deskId: string;
  readonly actorId: string;
  readonly at: Instant;
  readonly data: { readonly reason: string; readonly until: Instant; readonly proposedBy: string; readonly note: string; readonly displacedCount: number; readonly displaced: readonly Displaced[] };
  readonly endedAt: Instant | null;
  readonly endedType: string | null;
  readonly endedWhy: 'expired' | 'lifted' | 'lapsed' | null;
}

/** The report over crises as they stand. Pure. */
export function laneReportOf(all: readonly Handled[]): LaneReport {
  const lane = (code: CrisisLane): number => all.filter((one) => one.lane === code).length;
  const over = all.filter((one) => one.isOver);
  const silent = all.filter((one) => one.toCustomer === 0 && (one.isOver || one.isLate));
  const resolved = over.filter((one) => one.toCustomer > 0);
  const contacts = resolved.map((one) => one.toCustomer);
  const atFirst = resolved.filter((one) => one.toCustomer === 1 && one.cycle === 1);
  const judged = [...over, ...silent.filter((one) => !one.isOver)];
  const light = all.filter((one) => one.automatic);
  const scores = light.flatMap((one) => (one.satisfaction === null ? [] : [one.satisfaction]));
  const waits = (list: readonly Handled[]): readonly number[] => list.flatMap((one) => (one.receivedMs === null ? [] : [Math.max(0, Math.floor((one.openedMs - one.receivedMs) / MINUTE_MS))]));
  const known = waits(all);
  const grave = waits(all.filter((one) => one.lane === 'serious'));
  return {
    lanes: { light: lane('light'), 'small-but-material': lane('small-but-material'), serious: lane('serious'), normal: lane('normal') },
    firstContactResolution: { ...part(atFirst.length, over.length), baseline: FIRST_CONTACT_BASELINE },
    neverAnswered: part(silent.length, all.length),
    contactsPerResolution: { of: contacts.length, mean: meanOf(contacts), median: medianOf(contacts), most: contacts.length === 0 ? null : Math.max(...contacts) },
    unansweredOrRepeated: { ...part(judged.length - atFirst.length, judged.length), baseline: UNANSWERED_BASELINE },
    light: { answered: light.length, withRemedy: light.filter((one) => one.remedy).length, personAsked: light.filter((one) => one.personAsked).length, satisfaction: { count: scores.length, mean: meanOf(scores) } },
    recognition: {
      count: known.length, medianMinutes: medianOf(known), longestMinutes: known.length === 0 ? null : Math.max(...known),
      ofSerious: { count: grave.length, medianMinutes: medianOf(grave) },
    },
  };
}

const medianOf = (list: readonly number[]): number | null => (list.length === 0 ? null : rounded(median([...list])));
const meanOf = (list: readonly number[]): number | null => (list.length === 0 ? null : rounded(list.reduce((sum, one) => sum + one, 0) / list.length));
const part = (count: number, of: number): { readonly of: number; readonly count: number; readonly percent: number | null } => ({ of, count, percent: shareOf(count, of) });
