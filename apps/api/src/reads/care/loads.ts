/** What each person carries, over all crises that are not drills: for the table of loads, and for whoever assigns a role. */
import { isFull, loadOf } from '#domain';
import type { CareRules, Load, LoadFacts, StaffRole } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { numberOf } from '../sql';
import type { Zones } from '../zones';

/** Night begins and ends at these hours of the desk's clock (formulas 2: service hours of severity 2 are 07:00 to 22:00). */
const NIGHT_FROM_HOUR = 22;
const NIGHT_TO_HOUR = 7;
/** What most desks follow: its weights compare people across crises, its ceilings hold for whoever is in none. */
const USUAL_PROTOCOL = 'standard';

/** What a crisis pinned, as its snapshot says it. */
const PINNED = "(crisis_snapshot.state::jsonb) #> '{protocol}'";

export interface PersonLoad {
  readonly id: string;
  readonly name: string;
  readonly facts: LoadFacts;
  readonly load: Load;
  readonly isFull: boolean;
}
export interface LoadsParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly protocols: readonly LoadedProtocol[];
  readonly now: () => number;
}

export class Loads {
  constructor(private readonly parts: LoadsParts) {}

  /** One person's load by the rules of the crisis he would join; null where its protocol has none or nobody is called so. */
  async of(personId: string, crisisId: string): Promise<Load | null> {
    const [row] = await runSql(this.parts.database, `select ${PINNED} as protocol from crisis_snapshot where crisis_snapshot.crisis_id = $1`, [crisisId]);
    const rules = this.rulesOf(row?.['protocol']);
    return rules === null ? null : ((await this.read(rules, personId, () => rules.ceilings))[0]?.load ?? null);
  }

  /** Everybody's, the heaviest first, each under the strictest ceilings of the crises he is in; empty where the usual protocol has no rules. */
  async all(): Promise<readonly PersonLoad[]> {
    const usual = findProtocol(this.parts.protocols, USUAL_PROTOCOL)?.protocol.relationship?.care ?? null;
    if (usual === null) return [];
    const loads = await this.read(usual, null, (protocols) => {
      const own = protocols.flatMap((protocol) => this.rulesOf(protocol)?.ceilings ?? []);
      return own.length === 0 ? usual.ceilings : strictest(own);
    });
    return loads.toSorted((a, b) => b.load.index - a.load.index || (a.id < b.id ? -1 : 1));
  }

  /** Of the version a crisis pinned; where its file is gone, of the newest. */
  private rulesOf(pinned: unknown): CareRules | null {
    if (typeof pinned !== 'object' || pinned === null || !('id' in pinned) || !('version' in pinned)) return null;
    const { protocols } = this.parts;
    const id = String(pinned.id);
    return (findProtocol(protocols, id, String(pinned.version)) ?? findProtocol(protocols, id))?.protocol.relationship?.care ?? null;
  }

  private async read(rules: CareRules, personId: string | null, ceilingsOf: (protocols: readonly unknown[]) => CareRules['ceilings']): Promise<readonly PersonLoad[]> {
    const { database } = this.parts;
    const [people, nights] = await Promise.all([
      runSql(database, `
        select person.id, person.name, person.roles, count(held.id)::int as open_crises, count(held.id) filter (where held.hostile)::int as hostile,
          coalesce(jsonb_agg(distinct held.protocol) filter (where held.id is not null), '[]'::jsonb) as protocols
        from person left join lateral (
          select crisis.id, ${PINNED} as protocol, (crisis_snapshot.state::jsonb) #>> '{state,message,emotionalState}' in ('furious', 'angry')
            or jsonb_array_length(coalesce((crisis_snapshot.state::jsonb) #> '{state,care,hostileContacts}', '[]'::jsonb)) > 0 as hostile
          from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
          where crisis.status not in ('closed', 'cancelled', 'settled') and not crisis.is_drill
            and exists (select 1 from jsonb_each_text(crisis.people) as role where role.value = person.id and role.key in ('incidentManager', 'accountManager', 'deputy', 'technicalLead'))
        ) as held on true
        where person.active and ($1::text is null or person.id = $1)
        group by person.id, person.name, person.roles`, [personId]),
      this.nights(rules, personId),
    ]);
    return people.map((row) => {
      const id = String(row['id']);
      const facts = { openCrises: numberOf(row, 'open_crises'), hostile: numberOf(row, 'hostile'), nightUpdates: nights.get(id) ?? 0, roles: rolesOf(row['roles']) };
      const protocols: readonly unknown[] = Array.isArray(row['protocols']) ? row['protocols'] : [];
      const load = loadOf(facts, { weights: rules.weights, ceilings: ceilingsOf(protocols) });
      return { id, name: String(row['name']), facts, load, isFull: isFull(load) };
    });
  }

  /** Words to customers by night, per person, within the window; night by the clock of the crisis's desk. */
  private async nights(rules: CareRules, personId: string | null): Promise<ReadonlyMap<string, number>> {
    const [zoneOf, rows] = await Promise.all([
      this.parts.zones.byDesk(),
      runSql(this.parts.database, `
        select spoken.by_id, crisis.desk_id, spoken.at from (
          select message.crisis_id, message.by_id, message.at from message
          union all
          select contact_log.crisis_id, contact_log.by_id, contact_log.occurred_at from contact_log where contact_log.direction = 'to-customer'
        ) as spoken join crisis on crisis.id = spoken.crisis_id
        where spoken.at >= $2 and not crisis.is_drill and ($1::text is null or spoken.by_id = $1)`, [personId, new Date(this.parts.now() - rules.nightWindowMs)]),
    ]);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const hour = hourIn(zoneOf(String(row['desk_id'])), new Date(String(row['at'])));
      if (hour >= NIGHT_FROM_HOUR || hour < NIGHT_TO_HOUR) counts.set(String(row['by_id']), (counts.get(String(row['by_id'])) ?? 0) + 1);
    }
    return counts;
  }
}

/** The lowest of each role's. */
function strictest(all: readonly CareRules['ceilings'][]): CareRules['ceilings'] {
  const lowest: Partial<Record<StaffRole, number>> = {};
  for (const role of STAFF) {
    const known = all.flatMap((one) => one[role] ?? []);
    if (known.length > 0) lowest[role] = Math.min(...known);
  }
  return lowest;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function hourIn(zone: string, at: Date): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  return Number(clock.format(at));
}

const STAFF: readonly StaffRole[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'administrator', 'auditor'];
const rolesOf = (value: unknown): readonly StaffRole[] => (Array.isArray(value) ? STAFF.filter((role) => value.includes(role)) : []);
