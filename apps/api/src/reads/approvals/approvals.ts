/** What of a crisis waits for a second person's word. Pure. Verdicts on claims are not here: the claim's own duty carries them. */
import type { ApprovalItem } from '#contracts';
import { toIso } from '#contracts';
import type { CrisisSnapshot, Instant, RelationshipState } from '#domain';

/** Events that make something wait; a crisis without any of them has nothing to ask. */
export const ASKING_EVENTS = [
  'crisis.lowering-proposed', 'crisis.cancel-proposed', 'lane.jump-proposed', 'message.proposed', 'compensation.proposed', 'boundary.proposed', 'withholding.proposed', 'conduct.delay-requested',
] as const;

/** Commands that answer a wish. */
type ApprovalCommand = 'confirm-lower-severity' | 'confirm-cancel' | 'confirm-queue-jump' | 'approve-message' | 'approve-compensation' | 'confirm-boundary' | 'confirm-withholding' | 'review-delay';
export type Asked = Pick<ApprovalItem, 'kind' | 'subject' | 'words' | 'amount' | 'to' | 'at' | 'until'> & {
  readonly command: ApprovalCommand;
  /** Who asked: nobody approves his own wish. */
  readonly askedBy: string;
};
type State = CrisisSnapshot['state'] & RelationshipState;

const NOTHING = { subject: null, words: '', amount: null, to: null, at: null, until: null };
const instant = (at: Instant | null): string | null => (at === null ? null : toIso(at));

/** In the order of what an error costs: the customer's clock first, money and words next. */
export function approvalsOf(state: State): readonly Asked[] {
  return [...ofCrisis(state), ...ofWords(state), ...ofMoney(state), ...ofConduct(state)];
}

function ofCrisis({ crisis: { loweringProposal, cancelProposal }, lane: { proposal } }: State): readonly Asked[] {
  return [
    ...(loweringProposal === null ? [] : [{ ...NOTHING, kind: 'lower-severity' as const, command: 'confirm-lower-severity' as const, askedBy: loweringProposal.by, words: loweringProposal.reason, to: loweringProposal.to }]),
    ...(cancelProposal === null ? [] : [{ ...NOTHING, kind: 'cancel' as const, command: 'confirm-cancel' as const, askedBy: cancelProposal.by, words: cancelProposal.reason }]),
    ...(proposal === null ? [] : [{ ...NOTHING, kind: 'queue-jump' as const, command: 'confirm-queue-jump' as const, askedBy: proposal.by, words: proposal.reason, at: instant(proposal.at), until: instant(proposal.until) }]),
  ];
}

/** Their words are not told here: whoever reads them does so in full, where the guard's marks stand beside them. */
function ofWords({ promise: { waiting } }: State): readonly Asked[] {
  return waiting.map((one) => ({ ...NOTHING, kind: 'message' as const, command: 'approve-message' as const, subject: { field: 'proposalId', id: one.id }, askedBy: one.author, at: instant(one.at) }));
}

function ofMoney({ compensation: { entries } }: State): readonly Asked[] {
  return entries.filter((one) => one.state === 'proposed').map((one) => ({
    ...NOTHING, kind: 'compensation' as const, command: 'approve-compensation' as const, subject: { field: 'compensationId', id: one.id }, askedBy: one.proposedBy, at: instant(one.proposedAt), amount: { minor: one.amountMinor, currency: one.currency },
  }));
}

function ofConduct({ limits: { boundaries }, disclosure: { findings }, conduct: { requests } }: State): readonly Asked[] {
  return [
    ...boundaries.filter((one) => one.state === 'proposed').map((one) => ({ ...NOTHING, kind: 'boundary' as const, command: 'confirm-boundary' as const, subject: { field: 'boundaryId', id: one.id }, askedBy: one.by, words: one.reason, at: instant(one.setAt), until: instant(one.until) })),
    ...findings.flatMap(({ id, withheld }) => (withheld?.state !== 'proposed' ? [] : [{ ...NOTHING, kind: 'withholding' as const, command: 'confirm-withholding' as const, subject: { field: 'findingId', id }, askedBy: withheld.by, words: withheld.reason, until: instant(withheld.until) }])),
    ...requests.filter((one) => one.reviewedAt === null).map((one) => ({ ...NOTHING, kind: 'disclosure-delay' as const, command: 'review-delay' as const, subject: { field: 'requestId', id: one.id }, askedBy: one.by, words: one.what, at: instant(one.at), until: instant(one.until) })),
  ];
}
