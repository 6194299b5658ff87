/** What waits for a second person's word, over the open crises the principal may see; the gravest first. */
import { STAFF_ROLES } from '#contracts';
import type { ApprovalItem, ApprovalList, ApprovalQuery } from '#contracts';
import { withRelationship } from '#domain';
import type { CrisisSnapshot, People, Severity } from '#domain';
import { PERMISSIONS, mayDo } from '#identity';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { readNames } from '../names';
import { requireRead } from '../permission';
import { byDrills, inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { ASKING_EVENTS, approvalsOf } from './approvals';
import type { Asked } from './approvals';

/** Crises looked at; where more of them wait, a list does not help any more, and the answer says so. */
const CRISES_MAX = 200;

interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly summary: string;
  readonly accountName: string;
  readonly severity: Severity;
  readonly deskId: string;
  readonly isDrill: boolean;
  readonly people: People;
  readonly snapshot: CrisisSnapshot;
}

export class ApprovalsService {
  constructor(private readonly database: Database) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal, { drills, desk }: ApprovalQuery): Promise<ApprovalList> {
    const where = byDrills(inScope(new Where(), requireRead(principal, 'read-crises')), drills).when(desk, (placeholder) => `crisis.desk_id = ${placeholder}`);
    where.add("crisis.status not in ('settled', 'cancelled')");
    where.add(`exists (select 1 from case_event as asked where asked.crisis_id = crisis.id and asked.type = any (${where.bind(ASKING_EVENTS)}::text[]))`);
    const rows = await runSql(this.database, `
      select crisis.id, crisis.reference, crisis.summary, crisis.account_name, crisis.severity, crisis.desk_id, crisis.is_drill, crisis.people, crisis_snapshot.state::json as snapshot
      from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id where ${where.toSql()} order by crisis.severity, crisis.opened_at desc, crisis.id limit ${String(CRISES_MAX + 1)}`, where.parameters);
    const crises = rows.slice(0, CRISES_MAX).map((row) => recordOf<Listed>(row));
    const asked = crises.map((crisis) => ({ crisis, all: approvalsOf(withRelationship(crisis.snapshot.state)) })).filter(({ all }) => all.length > 0);
    const names = await readNames(this.database, asked.flatMap(({ all }) => all.flatMap((one) => [one.askedBy, one.onlyBy])));
    const items = asked.flatMap(({ crisis, all }) => all.map((one) => itemOf(crisis, one, { by: names.person(one.askedBy), waitsFor: names.person(one.onlyBy), may: mayApprove(principal, crisis, one), deciders: decidersOf(one.command) })));
    return { items, nextCursor: null, truncated: rows.length > CRISES_MAX, crises: asked.length };
  }
}

/** Wishes their own asker may follow up: finding a second examiner decides nothing, and an executive signs whoever wrote. */
const OPEN_TO_ASKER: ReadonlySet<Asked['command']> = new Set(['assign-examiner', 'sign-review']);

function mayApprove(principal: Principal, crisis: Listed, { askedBy, onlyBy, command }: Asked): ApprovalItem['may'] {
  const isOwn = (id: string): boolean => id === principal.actorId || id === principal.personId;
  if (isOwn(askedBy) && !OPEN_TO_ASKER.has(command)) return 'own';
  if (onlyBy !== null && !isOwn(onlyBy)) return 'role';
  return mayDo(principal, command, crisis) === true ? 'yes' : 'role';
}

/** From the table of permissions, so that it never tells another tale than the refusal would. */
function decidersOf(command: Asked['command']): ApprovalItem['deciders'] {
  const row = PERMISSIONS[command];
  return STAFF_ROLES.filter((role) => row[role] !== undefined);
}

function itemOf({ id, reference, summary, accountName, severity, isDrill }: Listed, { askedBy: _askedBy, onlyBy: _onlyBy, ...asked }: Asked, told: Pick<ApprovalItem, 'by' | 'waitsFor' | 'may' | 'deciders'>): ApprovalItem {
  return { crisisId: id, crisisReference: reference, crisisSummary: summary, accountName, severity, drill: isDrill, ...asked, ...told };
}
