/** Whose turn a claim is, and what is still missing before a verdict. The refusals are the API's; here stands the order in which nothing is refused. Pure. */
import type { CrisisDetail, MessageItem, TimelineEntry } from '#contracts';

export type Claim = CrisisDetail['relationship']['claim']['claims'][number];
export type ClaimActName = 'examiner' | 'second' | 'stop' | 'check' | 'evidence' | 'understand' | 'conduct' | 'decide' | 'confirm' | 'answer';

export interface ClaimAct {
  readonly name: ClaimActName;
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>>;
  /** Only this person may; null = whoever may by role. */
  readonly by: { readonly id: string; readonly name: string } | null;
}
export type MissingPart = 'examiner' | 'understand' | 'conduct' | Claim['evidence'][number];

const isTaken = ({ steps }: Claim, step: Claim['steps'][number]['step']): boolean => steps.some((one) => one.step === step && one.at !== null);
/** Nobody may decide without these: an examiner, a word of each side and a trace, what was understood, a finding on ourselves. */
export function missingBefore(claim: Claim): readonly MissingPart[] {
  return [
    ...(claim.examiner === null ? ['examiner' as const] : []),
    ...claim.evidence.filter(({ count }) => count === 0),
    ...(isTaken(claim, 'understand') ? [] : ['understand' as const]),
    ...(claim.conductFinding === null ? ['conduct' as const] : []),
  ];
}

/** A verdict stands, confirmed or not. */
export const isDecided = ({ response }: Claim): boolean => response !== null;

/** Decided in every claim that is not settled yet, and waiting for a second person: the verdict over all counts none of it before that, and "not examined" would be untrue. */
export function isUnconfirmed(claims: readonly Pick<Claim, 'response' | 'final'>[]): boolean {
  const open = claims.filter(({ final }) => !final);
  return open.length > 0 && open.every(({ response }) => response !== null);
}

/** Who explains an item that was misunderstood, and how, as its verdict says; of the record, whose values may be kept from a reader. */
export function explainedBy(verdicts: unknown, itemId: string): { readonly by: string | null; readonly how: string | null } {
  const known = Array.isArray(verdicts) ? verdicts.filter((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null) : [];
  const verdict = known.find((one) => one['itemId'] === itemId);
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return { by: text(verdict?.['explainedBy']), how: text(verdict?.['explainedHow']) };
}

/** Which letter can be drawn; null while nothing is decided and nothing was held. */
export const letterOf = ({ final, holding }: Pick<Claim, 'final' | 'holding'>): 'answer' | 'holding' | null => (final ? 'answer' : holding !== null && holding.letters > 0 ? 'holding' : null);

/** Somebody who writes first and records afterwards does so within the hour. */
const BEFORE_MS = 3_600_000;
/**
 * Whether a holding letter that is on record as mailed has left: a message of its subject since it was recorded, or shortly before. True too of what was
 * said on the telephone or handed over: nothing waits then.
 */
export function heldHasLeft(held: Pick<TimelineEntry, 'at' | 'data'> | undefined, subject: string, messages: readonly Pick<MessageItem, 'subject' | 'at'>[]): boolean {
  if (held === undefined || held.data['how'] !== 'email') return true;
  return messages.some((one) => one.subject.trim() === subject.trim() && Date.parse(one.at) >= Date.parse(held.at) - BEFORE_MS);
}

/** The one act that brings the claim on; null once the customer has his answer. */
export function nextClaimAct(claim: Claim): ClaimAct | null {
  const claimId = claim.id;
  if (claim.answered !== null) return null;
  if (claim.final) return { name: 'answer', command: 'record-claim-response', initial: { claimId, kind: claim.response }, by: null };
  if (isDecided(claim)) return secondAct(claim);
  if (claim.examiner === null) return { name: 'examiner', command: 'assign-examiner', initial: { claimId, seat: 'first' }, by: null };
  const by = claim.examiner;
  const step = (name: 'stop' | 'check' | 'understand'): ClaimAct => ({ name, command: 'take-claim-step', initial: { claimId, step: name }, by });
  if (!isTaken(claim, 'stop')) return step('stop');
  if (!isTaken(claim, 'check')) return step('check');
  const lacking = claim.evidence.find(({ count }) => count === 0);
  if (lacking !== undefined) return { name: 'evidence', command: 'add-evidence', initial: { claimId, from: lacking.from }, by: null };
  if (!isTaken(claim, 'understand')) return step('understand');
  if (claim.conductFinding === null) return { name: 'conduct', command: 'record-conduct-finding', initial: { claimId }, by };
  return { name: 'decide', command: 'decide-claim', initial: { claimId }, by };
}

function secondAct({ id: claimId, secondExaminer }: Claim): ClaimAct {
  if (secondExaminer === null) return { name: 'second', command: 'assign-examiner', initial: { claimId, seat: 'second' }, by: null };
  return { name: 'confirm', command: 'confirm-claim-verdict', initial: { claimId }, by: secondExaminer };
}
