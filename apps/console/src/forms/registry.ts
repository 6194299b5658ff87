/** Which commands have a form of their own design; all others are drawn field by field. Each is loaded when it is first needed. */
import { lazy } from 'react';
import type { ComponentType } from 'react';

type Layout = ComponentType;
type Loader = () => Promise<{ readonly default: Layout }>;

const LOADERS: Readonly<Record<string, Loader>> = {
  'log-contact': () => import('./designed/contact').then((module) => ({ default: module.LogContact })),
  'record-listening': () => import('./designed/listening').then((module) => ({ default: module.RecordListening })),
  'confirm-read-back': () => import('./designed/listening').then((module) => ({ default: module.ConfirmReadBack })),
  'acknowledge-feelings': () => import('./designed/listening').then((module) => ({ default: module.AcknowledgeFeelings })),
  'record-apology': () => import('./designed/apology').then((module) => ({ default: module.RecordApology })),
  'raise-claim': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'contest-claim': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'assign-examiner': () => import('./designed/examiner').then((module) => ({ default: module.AssignExaminer })),
  'add-evidence': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'take-claim-step': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'record-conduct-finding': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'decide-claim': () => import('./designed/claim').then((module) => ({ default: module.DecideClaim })),
  'confirm-claim-verdict': () => import('./designed/claim').then((module) => ({ default: module.ConfirmVerdict })),
  'record-claim-response': () => import('./designed/claim').then((module) => ({ default: module.ClaimStep })),
  'record-loss': () => import('./designed/compensation').then((module) => ({ default: module.CompensationStep })),
  'propose-compensation': () => import('./designed/compensation').then((module) => ({ default: module.ProposeCompensation })),
  'approve-compensation': () => import('./designed/compensation').then((module) => ({ default: module.ApproveCompensation })),
  'decline-compensation': () => import('./designed/compensation').then((module) => ({ default: module.CompensationStep })),
  'decide-no-compensation': () => import('./designed/compensation').then((module) => ({ default: module.DecideNone })),
  'answer-automatically': () => import('./designed/automatic-answer').then((module) => ({ default: module.AutomaticAnswer })),
  'confirm-queue-jump': () => import('./designed/queue-jump').then((module) => ({ default: module.DecideQueueJump })),
  'answer-colleague': () => import('./designed/colleague').then((module) => ({ default: module.AnswerColleague })),
  'follow-up-admission': () => import('./designed/colleague').then((module) => ({ default: module.FollowUpAdmission })),
  'assign-role': () => import('./designed/hand-over').then((module) => ({ default: module.HandOver })),
  'hand-over-contact': () => import('./designed/hand-over').then((module) => ({ default: module.HandOverContact })),
  'add-stakeholder': () => import('./designed/plan').then((module) => ({ default: module.PlanStep })),
  'add-plan-item': () => import('./designed/plan').then((module) => ({ default: module.PlanStep })),
  'approve-plan-item': () => import('./designed/plan').then((module) => ({ default: module.PlanStep })),
  'amend-plan-item': () => import('./designed/plan').then((module) => ({ default: module.AmendPlanItem })),
  'complete-plan-item': () => import('./designed/plan').then((module) => ({ default: module.PlanStep })),
  'drop-plan-item': () => import('./designed/plan').then((module) => ({ default: module.PlanStep })),
  'plan-touch': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'complete-touch': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'drop-touch': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'record-pulse': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'declare-lost': () => import('./designed/ledger').then((module) => ({ default: module.DeclareLost })),
  'hold-restart-meeting': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'correct-ledger': () => import('./designed/ledger').then((module) => ({ default: module.LedgerStep })),
  'set-boundary': () => import('./designed/limits').then((module) => ({ default: module.SetBoundary })),
  'confirm-boundary': () => import('./designed/limits').then((module) => ({ default: module.BoundaryStep })),
  'review-boundary': () => import('./designed/limits').then((module) => ({ default: module.BoundaryStep })),
  'lift-boundary': () => import('./designed/limits').then((module) => ({ default: module.BoundaryStep })),
  locate: () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  contain: () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'record-workaround': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'extend-workaround': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'withdraw-workaround': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'record-fix': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'verify-fix': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'finish-technical': () => import('./designed/stages').then((module) => ({ default: module.StageStep })),
  'make-forecast': () => import('./designed/forecast').then((module) => ({ default: module.MakeForecast })),
  'withhold-forecast': () => import('./designed/forecast').then((module) => ({ default: module.WithholdForecast })),
  'record-root-cause': () => import('./designed/root-cause').then((module) => ({ default: module.RecordRootCause })),
  'add-prevention': () => import('./designed/root-cause').then((module) => ({ default: module.PreventionStep })),
  'complete-prevention': () => import('./designed/root-cause').then((module) => ({ default: module.PreventionStep })),
};
const made = new Map<string, Layout>();

/** The designed layout of a command; null where its fields speak for themselves. */
export function formFor(command: string): Layout | null {
  const load = Object.hasOwn(LOADERS, command) ? LOADERS[command] : undefined;
  if (load === undefined) return null;
  const layout = made.get(command) ?? lazy(load);
  made.set(command, layout);
  return layout;
}
/** Commands with a form of their own. */
export const designedCommands: readonly string[] = Object.keys(LOADERS);
