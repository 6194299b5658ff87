/** What waits for a second person's word, over the open crises the principal may see; the gravest first. */
import { STAFF_ROLES } from '#contracts';
import type { ApprovalItem, ApprovalList, ApprovalQuery } from '#contracts';
import { withRelationship } from '#domain';
import type { CrisisSnapshot, Role } from '#domain';
import { PERMISSIONS, actingRole, mayDo } from '#identity';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { pinnedProtocol } from '../../reference/pinned-protocols';
import type { PinnedProtocols } from '../../reference/pinned-protocols';
import type { Principal } from '../../request';
import type { ListedCrisis } from '../listed-crisis';
import { readNames } from '../names';
import { requireRead } from '../permission';
import { byDrills, inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { ASKING_EVENTS, UNTIMED_EVENTS, approvalsOf, onTheWall, since } from './approvals';
import type { Asked, AskedEvent } from './approvals';

/** Crises looked at; where more of them wait, a list does not help any more, and the answer says so. */
const CRISES_MAX = 200;

interface Listed extends Omit<ListedCrisis, 'crisisId'> {
  readonly id: string;
  readonly snapshot: CrisisSnapshot;
}

interface ApprovalParts {
  readonly database: Database;
  readonly protocols: PinnedProtocols;
}

export class ApprovalsService {
  constructor(private readonly parts: ApprovalParts) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal, { drills, desk }: ApprovalQuery): Promise<ApprovalList> {
    const where = byDrills(inScope(new Where(), requireRead(principal, 'read-crises')), drills).when(desk, (placeholder) => `crisis.desk_id = ${placeholder}`);
    where.add("crisis.status not in ('settled', 'cancelled')");
    where.add(`exists (select 1 from case_event as asked where asked.crisis_id = crisis.id and asked.type = any (${where.bind(ASKING_EVENTS)}::text[]))`);
    const { database, protocols } = this.parts;
    const rows = await runSql(database, `
      select crisis.id, crisis.reference, crisis.summary, crisis.account_name, crisis.severity, crisis.desk_id, crisis.is_drill, crisis.drill, crisis.people, crisis_snapshot.state::json as snapshot
      from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id where ${where.toSql()} order by crisis.severity, crisis.opened_at desc, crisis.id limit ${String(CRISES_MAX + 1)}`, where.parameters);
    const crises = rows.slice(0, CRISES_MAX).map((row) => recordOf<Listed>(row));
    const asked = crises.map((crisis) => ({ crisis, all: approvalsOf(withRelationship(crisis.snapshot.state), crisis.snapshot.missing.close) })).filter(({ all }) => all.length > 0);
    const events = await this.askedEvents(asked.filter(({ all }) => all.some((one) => one.at === null)).map(({ crisis }) => crisis.id));
    const names = await readNames(database, asked.flatMap(({ all }) => all.flatMap((one) => [one.askedBy, one.onlyBy])));
    const items = asked.flatMap(({ crisis, all }) => all.map((one) => {
      const approvers = approversOf(one, crisis.snapshot, protocols);
      return itemOf(crisis, since(one, events.get(crisis.id) ?? []), { by: names.person(one.askedBy), waitsFor: names.person(one.onlyBy), may: mayApprove(principal, crisis, { ...one, approvers }), deciders: decidersOf(one.command, approvers) });
    }));
    return { items, nextCursor: null, truncated: rows.length > CRISES_MAX, crises: asked.length };
  }

  /** Per crisis: the last event of each kind that made something wait whose instant the state does not keep. */
  private async askedEvents(crisisIds: readonly string[]): Promise<ReadonlyMap<string, readonly AskedEvent[]>> {
    if (crisisIds.length === 0) return new Map();
    const rows = await runSql(this.parts.database, `
      select crisis_id, type, coalesce(data ->> 'itemId', data ->> 'findingId', data ->> 'id') as about, (extract(epoch from max(at)) * 1000)::float8 as at
      from case_event where crisis_id = any ($1::uuid[]) and type = any ($2::text[]) group by 1, 2, 3`, [crisisIds, UNTIMED_EVENTS]);
    return rows.reduce<Map<string, readonly AskedEvent[]>>((all, row) => {
      const id = String(row['crisis_id']);
      return all.set(id, [...(all.get(id) ?? []), { type: String(row['type']), about: textOrNull(row['about']), at: Math.round(Number(row['at'])) }]);
    }, new Map());
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Wishes their own asker may follow up: finding a second examiner decides nothing, and an executive signs whoever wrote. */
const OPEN_TO_ASKER: ReadonlySet<Asked['command']> = new Set(['assign-examiner', 'sign-review']);

/** Roles the date of a message or the tier of an amount asks for; null where the table of permissions says all there is to say. The engine judges the tier anew when it is decided. */
function approversOf({ level, tier }: Asked, { protocol }: CrisisSnapshot, protocols: PinnedProtocols): readonly Role[] | null {
  if (tier === null) return level;
  const approvers = pinnedProtocol(protocols, protocol)?.relationship?.compensation?.tiers.find((one) => one.tier === tier)?.approvers ?? [];
  return approvers.length === 0 ? null : approvers;
}

function mayApprove(principal: Principal, crisis: Listed, { askedBy, onlyBy, command, approvers }: Asked & { readonly approvers: readonly Role[] | null }): ApprovalItem['may'] {
  const isOwn = (id: string | null): boolean => id !== null && (id === principal.actorId || id === principal.personId);
  if (isOwn(askedBy) && !OPEN_TO_ASKER.has(command)) return 'own';
  if (onlyBy !== null && !isOwn(onlyBy)) return 'role';
  if (mayDo(principal, command, crisis) !== true) return 'role';
  const acting = actingRole(principal, command, crisis);
  return approvers === null || approvers.some((role) => role === acting) ? 'yes' : 'role';
}

/** From the table of permissions, narrowed to whoever decides on such an amount, so that it never tells another tale than the refusal would. */
function decidersOf(command: Asked['command'], approvers: readonly Role[] | null): ApprovalItem['deciders'] {
  const row = PERMISSIONS[command];
  return STAFF_ROLES.filter((role) => row[role] !== undefined && (approvers === null || approvers.includes(role)));
}

function itemOf({ id, reference, summary, accountName, severity, isDrill, drill }: Listed, { askedBy: _askedBy, onlyBy: _onlyBy, level: _level, tier: _tier, ...asked }: Asked, told: Pick<ApprovalItem, 'by' | 'waitsFor' | 'may' | 'deciders'>): ApprovalItem {
  return { crisisId: id, crisisReference: reference, crisisSummary: summary, accountName, severity, drill: isDrill, ...asked, at: onTheWall(drill, asked.at), until: onTheWall(drill, asked.until), ...told };
}
