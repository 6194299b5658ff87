/** What of a crisis waits for a second person's word. Pure. */
import type { ApprovalItem } from '#contracts';
import { toIso } from '#contracts';
import { TEAM_LEAD_LEVEL, isFinal, toReal } from '#domain';
import type { CrisisRow, CrisisSnapshot, Instant, RelationshipState, Role } from '#domain';

/** Events that make something wait; a crisis without any of them has nothing to ask. */
export const ASKING_EVENTS = [
  'crisis.lowering-proposed', 'crisis.cancel-proposed', 'lane.jump-proposed', 'message.proposed', 'compensation.proposed', 'boundary.proposed', 'withholding.proposed', 'conduct.delay-requested',
  'claim.decided', 'plan-item.added', 'survey.ended', 'review.submitted',
] as const;

/** Commands that answer a wish. */
type ApprovalCommand = 'confirm-lower-severity' | 'confirm-cancel' | 'confirm-queue-jump' | 'approve-message' | 'approve-compensation' | 'confirm-boundary' | 'confirm-withholding' | 'review-delay'
  | 'confirm-claim-verdict' | 'assign-examiner' | 'approve-plan-item' | 'approve-review' | 'sign-handling' | 'sign-review';
export type Asked = Pick<ApprovalItem, 'kind' | 'subject' | 'also' | 'words' | 'amount' | 'to' | 'at' | 'until'> & {
  readonly command: ApprovalCommand;
  /** Who asked: nobody approves his own wish. Null where no person asks, but a gate. */
  readonly askedBy: string | null;
  /** Whoever alone can answer; null where it is a matter of roles. */
  readonly onlyBy: string | null;
  /** Of those the table of permissions lets decide, only these may; null: all of them. */
  readonly level: readonly Role[] | null;
  /** The compensation tier the amount falls in: who decides it is the protocol's to say. Null for everything else. */
  readonly tier: number | null;
};
type State = CrisisSnapshot['state'] & RelationshipState;

const NOTHING = { subject: null, also: {}, words: '', amount: null, to: null, at: null, until: null, onlyBy: null, level: null, tier: null };
const instant = (at: Instant | null): string | null => (at === null ? null : toIso(at));

/** In the order of what an error costs: the customer's clock first, money and words next. */
export function approvalsOf(state: State, missing: readonly { readonly code: string }[] = []): readonly Asked[] {
  return [...ofCrisis(state), ...ofWords(state), ...ofMoney(state), ...ofConduct(state), ...ofClaims(state), ...ofPlan(state), ...ofHandling(state, missing), ...ofReview(state)];
}

function ofCrisis({ crisis: { loweringProposal, cancelProposal }, lane: { proposal } }: State): readonly Asked[] {
  return [
    ...(loweringProposal === null ? [] : [{ ...NOTHING, kind: 'lower-severity' as const, command: 'confirm-lower-severity' as const, askedBy: loweringProposal.by, words: loweringProposal.reason, to: loweringProposal.to }]),
    ...(cancelProposal === null ? [] : [{ ...NOTHING, kind: 'cancel' as const, command: 'confirm-cancel' as const, askedBy: cancelProposal.by, words: cancelProposal.reason }]),
    ...(proposal === null ? [] : [{ ...NOTHING, kind: 'queue-jump' as const, command: 'confirm-queue-jump' as const, askedBy: proposal.by, words: proposal.reason, at: instant(proposal.at), until: instant(proposal.until) }]),
  ];
}

/** Their words are not told here: whoever reads them does so in full, where the guard's marks stand beside them. A date before the forecast, or without one, takes a team lead or above (formulas 6). */
function ofWords({ promise: { waiting } }: State): readonly Asked[] {
  return waiting.map((one) => ({ ...NOTHING, kind: 'message' as const, command: 'approve-message' as const, subject: { field: 'proposalId', id: one.id }, askedBy: one.author, at: instant(one.at), level: one.why.some((why) => why === 'before-p90' || why === 'no-forecast') ? [...TEAM_LEAD_LEVEL] : null }));
}

function ofMoney({ compensation: { entries } }: State): readonly Asked[] {
  return entries.filter((one) => one.state === 'proposed').map((one) => ({
    ...NOTHING, kind: 'compensation' as const, command: 'approve-compensation' as const, subject: { field: 'compensationId', id: one.id }, askedBy: one.proposedBy, at: instant(one.proposedAt), amount: { minor: one.amountMinor, currency: one.currency }, tier: one.tier,
  }));
}

function ofConduct({ limits: { boundaries }, disclosure: { findings }, conduct: { requests } }: State): readonly Asked[] {
  return [
    ...boundaries.filter((one) => one.state === 'proposed').map((one) => ({ ...NOTHING, kind: 'boundary' as const, command: 'confirm-boundary' as const, subject: { field: 'boundaryId', id: one.id }, askedBy: one.by, words: one.reason, at: instant(one.setAt), until: instant(one.until) })),
    ...findings.flatMap(({ id, withheld }) => (withheld?.state !== 'proposed' ? [] : [{ ...NOTHING, kind: 'withholding' as const, command: 'confirm-withholding' as const, subject: { field: 'findingId', id }, askedBy: withheld.by, words: withheld.reason, until: instant(withheld.until) }])),
    ...requests.filter((one) => one.reviewedAt === null).map((one) => ({ ...NOTHING, kind: 'disclosure-delay' as const, command: 'review-delay' as const, subject: { field: 'requestId', id: one.id }, askedBy: one.by, words: one.what, at: instant(one.at), until: instant(one.until) })),
  ];
}

/** A verdict that a second examiner has to share; where nobody holds that seat yet, somebody has to be asked. */
function ofClaims({ claim: { claims } }: State): readonly Asked[] {
  return claims.flatMap((one) => {
    if (one.decision === null || isFinal(one)) return [];
    const common = { ...NOTHING, subject: { field: 'claimId', id: one.id }, askedBy: one.decision.by, words: one.items[0]?.statement ?? '', at: instant(one.steps.decide) };
    return [one.second === null
      ? { ...common, kind: 'second-examiner' as const, command: 'assign-examiner' as const, also: { seat: 'second' } }
      : { ...common, kind: 'claim-verdict' as const, command: 'confirm-claim-verdict' as const, onlyBy: one.second }];
  });
}

/** The customer is shown nothing of the joint plan that a second person of ours has not read. */
function ofPlan({ disclosure: { plan } }: State): readonly Asked[] {
  return plan.filter((one) => one.stage === 'waiting-ours').map((one) => ({
    ...NOTHING, kind: 'plan-item' as const, command: 'approve-plan-item' as const, subject: { field: 'itemId', id: one.id }, also: { revision: one.revision }, askedBy: one.author, words: one.message, until: instant(one.dueAt),
  }));
}

/** A handling score below the target: an executive says whether the handling was fair. Not before the call-back, which comes first. */
function ofHandling({ survey }: State, missing: readonly { readonly code: string }[]): readonly Asked[] {
  if (!missing.some(({ code }) => code === 'missing.handling-signature') || survey.lowScoreOpen) return [];
  return [{ ...NOTHING, kind: 'handling-signature', command: 'sign-handling', askedBy: null, at: instant(survey.endedAt) }];
}

/** The post-mortem: read by somebody who did not submit it, then signed by an executive. */
function ofReview({ review: { stage, submittedBy } }: State): readonly Asked[] {
  if (submittedBy === null) return [];
  if (stage === 'in-review') return [{ ...NOTHING, kind: 'review', command: 'approve-review', askedBy: submittedBy }];
  return stage === 'reviewed' ? [{ ...NOTHING, kind: 'review-signature', command: 'sign-review', askedBy: submittedBy }] : [];
}

/** Events since which a wish waits, where the state does not keep the instant; the last of them counts. */
const ASKED_BY: Readonly<Partial<Record<Asked['kind'], readonly string[]>>> = {
  'lower-severity': ['crisis.lowering-proposed'], cancel: ['crisis.cancel-proposed'], withholding: ['withholding.proposed'], 'plan-item': ['plan-item.added', 'plan-item.amended'], review: ['review.submitted'], 'review-signature': ['review.approved'],
};
export const UNTIMED_EVENTS: readonly string[] = Object.values(ASKED_BY).flat();

/** When an event of these types last happened in the crisis; `about` names the thing where there are several of them. */
export interface AskedEvent {
  readonly type: string;
  readonly about: string | null;
  readonly at: Instant;
}

/** The wish with the instant since which it waits; null only where the record does not say. */
export function since(asked: Asked, events: readonly AskedEvent[]): Asked {
  const types = ASKED_BY[asked.kind];
  if (asked.at !== null || types === undefined) return asked;
  const found = events.filter(({ type, about }) => types.includes(type) && (asked.subject === null || about === asked.subject.id));
  return found.length === 0 ? asked : { ...asked, at: toIso(Math.max(...found.map((one) => one.at))) };
}

/** A drill's clock runs ahead: its times are told on the reader's, as those of the duties beside them are. Pure. */
export const onTheWall = (drill: CrisisRow['drill'], at: string | null): string | null => (drill === null || at === null ? at : toIso(toReal(drill, Date.parse(at))));
