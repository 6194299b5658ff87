/** One line of the queue as it is shown. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisSummary } from '#contracts';
import { PEOPLE_ROLES } from '#domain';
import type { CrisisRow, Instant, People, Rung, SeverityAssessment } from '#domain';
import type { OpenDuty, OpenQuestion } from './crisis-list.read-model';
import type { Names, PersonRef } from './names';
import { nearestDuty, presentNextDue, presentWaiting } from './queue/queue-parts.presenter';
import { severityBecause } from './words';

export interface SummaryContext {
  readonly names: Names;
  /** Open duties of this crisis that the reader may know of. */
  readonly duties: readonly OpenDuty[];
  /** Those of this crisis, the oldest first. */
  readonly questions: readonly OpenQuestion[];
  readonly assessment: SeverityAssessment | undefined;
  readonly ladder: readonly Rung[];
  readonly jumpAskedUntil?: Instant | undefined;
  readonly realNow: Instant;
}

export const peopleIds = (people: People): readonly (string | null)[] => PEOPLE_ROLES.map((role) => people[role]);

/** Late from the due instant on, whether the engine has woken yet or not. */
export function isLate(duty: Pick<OpenDuty, 'dueRealAt' | 'breachedAt'>, realNow: Instant): boolean {
  return duty.breachedAt !== null || (duty.dueRealAt !== null && duty.dueRealAt <= realNow);
}

/** Without the snapshot the row still says which axis decided, if not by which signals. */
export function assessmentOf(row: CrisisRow): SeverityAssessment {
  const { trustPoints } = row;
  const impactLevel = levelOf(row.impactLevel);
  const trustLevel = levelOf(row.trustLevel);
  const severity = impactLevel < trustLevel ? impactLevel : trustLevel;
  const decidedBy = impactLevel === trustLevel ? 'both' : impactLevel < trustLevel ? 'impact' : 'trust';
  return { impactLevel, trustPoints, trustLevel, severity, isCrisis: trustLevel <= 2 || severity === 1, decidedBy, reasons: [] };
}

const levelOf = (value: number): SeverityAssessment['severity'] => (value === 1 || value === 2 || value === 3 ? value : 4);

export function presentPeople(people: People, names: Names): Record<string, PersonRef | null> {
  return Object.fromEntries(PEOPLE_ROLES.map((role) => [role, names.person(people[role])]));
}

export const presentDrill = (drill: CrisisRow['drill']): CrisisSummary['drill'] =>
  drill === null ? null : { rate: drill.rate, realOrigin: toIso(drill.realOrigin), virtualOrigin: toIso(drill.virtualOrigin) };

/** The summary; what is due and late is judged by `realNow`. */
export function presentSummary(row: CrisisRow, { names, duties, questions, assessment, ladder, jumpAskedUntil, realNow }: SummaryContext): CrisisSummary {
  const nearest = nearestDuty(duties);
  const next = nearest?.dueAt == null ? null : nearest;
  return {
    id: row.id, reference: row.reference, version: row.version, summary: row.summary, accountId: row.accountId, accountName: row.accountName, vip: row.vip, deskId: row.deskId,
    severity: row.severity, impactLevel: levelOf(row.impactLevel), trustLevel: levelOf(row.trustLevel), trustPoints: row.trustPoints,
    severityBecause: severityBecause(assessment ?? assessmentOf(row), row.severity),
    status: row.status, phase: row.phase, technicalStage: row.technicalStage, relationshipStage: row.relationshipStage, spokeFirst: row.spokeFirst,
    people: presentPeople(row.people, names), lossPerHourMinor: row.lossPerHourMinor, currency: row.currency,
    contractValueMinorPerYear: row.contractValueMinorPerYear, contractCurrency: row.contractCurrency, renewalOn: row.renewalOn, renewalSoon: row.renewalSoon, awareAt: toIso(row.awareAt), openedAt: toIso(row.openedAt),
    nextDueAt: toIsoOrNull(next?.dueAt ?? null), nextDueRealAt: toIsoOrNull(next?.dueRealAt ?? null), nextDueKind: next?.kind ?? null,
    nextDue: presentNextDue(row, nearest, { names, ladder }), waiting: presentWaiting(row, questions, names), repeated: isRepeated(row, assessment),
    openObligations: duties.length, breachedObligations: duties.filter((duty) => isLate(duty, realNow)).length,
    lastToCustomerAt: toIsoOrNull(row.lastToCustomerAt), reviewStage: row.reviewStage, cycle: row.cycle, closedAt: toIsoOrNull(row.closedAt), drill: presentDrill(row.drill),
    lane: row.lane, queueJumpUntil: toIsoOrNull(row.queueJumpUntil), queueJumpAsked: toIsoOrNull(jumpAskedUntil ?? null),
  };
}

const AGAIN: ReadonlySet<string> = new Set(['same-fault-90-days', 'reopened-fix']);
const isRepeated = (row: CrisisRow, assessment: SeverityAssessment | undefined): boolean => row.cycle > 1 || (assessment?.reasons.some(({ code }) => AGAIN.has(code)) ?? false);
