/** Draws from a state what a commit writes beside the events: the queue row, the obligation rows that changed, and what is to be sent. Pure. */
import type { Obligation, ObligationOutcome } from '../obligation/obligation';
import { nextAction } from '../obligation/tick-obligation';
import type { Instant } from '../kernel';
import { laneOf } from '../lane/lane-of';
import { isRenewalSoon } from '../stake/renewal';
import { toReal } from './crisis-clock';
import type { DomainEvent } from './events';
import type { CrisisRow, ObligationRow } from './project.types';
import type { CrisisState } from './state';
import { phaseOf, relationshipStageOf, statusOf, technicalStageOf } from './status';

/** One line of the queue, as of `at`, an instant of the crisis's own clock. */
export function crisisRow(state: CrisisState, at: Instant): CrisisRow {
  const { crisis, obligation, message, review } = state;
  const { stake } = state.stake;
  const next = nextDue(obligation.open);
  return {
    id: crisis.id, reference: crisis.reference, version: state.version, summary: crisis.summary,
    accountId: crisis.accountId, accountName: crisis.accountName, vip: crisis.vip, deskId: crisis.deskId,
    severity: crisis.severity, impactLevel: crisis.assessment.impactLevel, trustLevel: crisis.assessment.trustLevel, trustPoints: crisis.assessment.trustPoints,
    status: statusOf(state), phase: phaseOf(state), technicalStage: technicalStageOf(state), relationshipStage: relationshipStageOf(state),
    spokeFirst: crisis.spokeFirst, people: crisis.people, lossPerHourMinor: crisis.impact.lossPerHourMinor, currency: crisis.impact.currency,
    contractValueMinorPerYear: stake?.contractValueMinorPerYear ?? null, contractCurrency: stake?.currency ?? null, renewalOn: stake?.renewalOn ?? null, renewalSoon: isRenewalSoon(stake?.renewalOn ?? null, at),
    awareAt: crisis.awareAt, openedAt: crisis.openedAt,
    nextDueAt: next?.due ?? null, nextDueRealAt: next?.due == null ? null : toReal(crisis.drill, next.due), nextDueKind: next?.kind ?? null,
    openObligations: obligation.open.length, breachedObligations: obligation.open.filter((one) => one.breachedAt !== null).length,
    lastToCustomerAt: message.lastToCustomerAt, reviewStage: review.stage, cycle: crisis.cycle, closedAt: crisis.closedAt, drill: crisis.drill,
    lane: laneOf(state), queueJumpUntil: state.lane.jump == null ? null : toReal(crisis.drill, state.lane.jump.until),
  };
}

function nextDue(open: readonly Obligation[]): Obligation | null {
  return open.reduce<Obligation | null>((first, one) => (one.due !== null && (first?.due == null || one.due < first.due) ? one : first), null);
}

/** Rows of the obligations that the events touched: open ones as they are now, settled ones with their outcome. */
export function obligationRows(before: CrisisState | null, events: readonly DomainEvent[], after: CrisisState): readonly ObligationRow[] {
  const touched = new Map<string, Obligation>();
  const settled = new Map<string, { outcome: ObligationOutcome; at: number; evidence: string; reason: string }>();
  for (const one of before?.obligation.open ?? []) touched.set(one.id, one);
  const names = new Set<string>();
  for (const event of events) {
    if (event.type === 'obligation.started') touched.set(event.data.id, event.data);
    if (event.type === 'obligation.settled') settled.set(event.data.id, event.data);
    if (event.type === 'obligation.breached') breach(touched, event.data.id, event.data.due);
    if (event.type.startsWith('obligation.') && 'id' in event.data && typeof event.data.id === 'string') names.add(event.data.id);
  }
  const open = new Map(after.obligation.open.map((one) => [one.id, one]));
  return [...names].flatMap((id) => {
    const one = open.get(id) ?? touched.get(id);
    return one === undefined ? [] : [obligationRow(after, one, settled.get(id) ?? null)];
  });
}

function breach(touched: Map<string, Obligation>, id: string, at: number): void {
  const one = touched.get(id);
  if (one !== undefined) touched.set(id, { ...one, breachedAt: at });
}

type Ending = { readonly outcome: ObligationOutcome; readonly at: number; readonly evidence: string; readonly reason: string };

function obligationRow(state: CrisisState, one: Obligation, ending: Ending | null): ObligationRow {
  const paused = one.pauses.some((pause) => pause.to === null);
  const action = ending === null ? nextAction(state, one) : null;
  return {
    crisisId: state.crisis.id, id: one.id, kind: one.kind, track: one.track, cycle: one.cycle, ownerId: one.owner,
    state: ending?.outcome ?? (paused ? 'paused' : 'running'), startedAt: one.startedAt,
    dueAt: one.due, dueRealAt: one.due === null ? null : toReal(state.crisis.drill, one.due),
    settledAt: ending?.at ?? null, breachedAt: one.breachedAt, warnedAt: one.warnedAt,
    nextWarningAt: action?.what === 'warn' ? action.at : null, rung: one.rung, nextRungAt: ending === null ? one.nextRungAt : null,
    clock: one.clock, targetLabel: targetLabel(one), about: one.about, evidence: ending?.evidence ?? null, reason: ending?.reason ?? null,
    pauses: one.pauses.map(({ from, to, reason, until }) => ({ from, to: to ?? null, reason, until })),
  };
}

/** `2d` for working days, `4h`, `90m`, `45s` for working time: the same words the command line takes. */
function targetLabel({ target }: Obligation): string {
  if (target.kind === 'days') return `${String(target.days)}d`;
  const { ms } = target;
  if (ms % 3_600_000 === 0) return `${String(ms / 3_600_000)}h`;
  return ms % 60_000 === 0 ? `${String(ms / 60_000)}m` : `${String(Math.ceil(ms / 1_000))}s`;
}
