/** How the house behaved (C20): one crisis from its record, and the desks of the last quarter. Drills never count in the report. */
import type { ConductReading, ConductReport } from '#contracts';
import { toIso } from '#contracts';
import { CONDUCT_EVENTS, conductRulesOf, indicatorsOf, refuse, scorecardOf, toVirtual, withRelationship } from '#domain';
import type { ConductRules, CrisisSnapshot, DomainEvent } from '#domain';
import { CrisisStore, runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import type { CrisesService } from '../crises.service';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { CONDUCT_BENCHMARKS, conductReportOf } from './conduct-report';
import type { CrisisConduct } from './conduct-report';
import { presentConductReading } from './conduct-words';

const DAY_MS = 86_400_000;
/** A quarter: what is older says little of how a desk works now (own design). */
const REPORT_DAYS = 90;
/** Crises looked at, the newest first; read in groups so that no more than one group's record is held at once. */
const CRISES_MAX = 1_000;
const GROUP = 50;

interface Listed {
  readonly id: string;
  readonly deskId: string;
  readonly deskHe: string;
  readonly deskEn: string;
  readonly snapshot: CrisisSnapshot;
  readonly rules: ConductRules | null;
}
interface Recorded {
  readonly crisisId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly actorId: string;
  readonly actorRole: string;
  readonly data: unknown;
}

export class ConductService {
  constructor(private readonly parts: { readonly database: Database; readonly crises: CrisesService; readonly now: () => number }) {}

  /** Throws `crisis.not-found` and the refusals of permission. */
  async read(principal: Principal, id: string): Promise<ConductReading> {
    const { database, crises, now } = this.parts;
    const row = await crises.visible(principal, 'read-reviews', id);
    const [snapshot, events] = await Promise.all([new CrisisDetailReadModel(database).snapshot(row.id), new CrisisStore(database).readEvents(row.id)]);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    return presentConductReading({ events, state: snapshot.state, rules: conductRulesOf(events), now: toVirtual(row.drill, now()) });
  }

  /** Over the crises the principal may see, opened within the last 90 days. Throws `permission.denied`. */
  async report(principal: Principal): Promise<ConductReport> {
    const now = this.parts.now();
    const since = now - REPORT_DAYS * DAY_MS;
    const where = inScope(new Where(), requireRead(principal, 'read-reviews')).add('not crisis.is_drill');
    where.add(`crisis.opened_at >= ${where.bind(new Date(since))}`);
    const ids = (await runSql(this.parts.database, `select crisis.id from crisis where ${where.toSql()} order by crisis.opened_at desc, crisis.id limit ${String(CRISES_MAX)}`, where.parameters)).map((row) => String(row['id']));
    const measured: CrisisConduct[] = [];
    for (let from = 0; from < ids.length; from += GROUP) measured.push(...(await this.measure(ids.slice(from, from + GROUP), now)));
    return { since: toIso(since), desks: [...conductReportOf(measured)], benchmarks: [...CONDUCT_BENCHMARKS] };
  }

  private async measure(ids: readonly string[], now: number): Promise<readonly CrisisConduct[]> {
    const { database } = this.parts;
    const [crises, records] = await Promise.all([
      runSql(database, `
        select crisis.id, crisis.desk_id, coalesce(desk.name_he, crisis.desk_id) as desk_he, coalesce(desk.name_en, crisis.desk_id) as desk_en, crisis_snapshot.state::json as snapshot, opened.data #> '{protocol,relationship,conduct}' as rules
        from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
        join case_event as opened on opened.crisis_id = crisis.id and opened.seq = 1
        left join desk on desk.id = crisis.desk_id
        where crisis.id = any ($1::uuid[]) order by crisis.opened_at desc, crisis.id`, [ids]),
      runSql(database, `
        select case_event.crisis_id, case_event.seq, case_event.type, case_event.at, case_event.actor_id, case_event.actor_role, case_event.data
        from case_event where case_event.crisis_id = any ($1::uuid[]) and case_event.type = any ($2::text[]) order by case_event.crisis_id, case_event.seq`, [ids, CONDUCT_EVENTS]),
    ]);
    const events = new Map<string, DomainEvent[]>(ids.map((id) => [id, []]));
    for (const record of records.map((row) => recordOf<Recorded>(row))) events.get(record.crisisId)?.push(toEvent(record));
    return crises.map((row) => measured(recordOf<Listed>(row), events.get(String(row['id'])) ?? [], now));
  }
}

function measured({ deskId, deskHe, deskEn, snapshot, rules }: Listed, events: readonly DomainEvent[], now: number): CrisisConduct {
  const ruled = rules ?? undefined;
  const indicators = indicatorsOf(events, { state: withRelationship(snapshot.state), rules: ruled, now });
  return { deskId, deskName: { he: deskHe, en: deskEn }, indicators, scorecard: scorecardOf(indicators, ruled) };
}

/** A row of the record as the event it was: the parser of the record. */
function toEvent({ seq, type, at, actorId, actorRole, data }: Recorded): DomainEvent {
  return { seq, type, at, by: { id: actorId, role: actorRole }, data } as DomainEvent;
}
