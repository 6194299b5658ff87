/** What can be said only after something else was: random crises would hardly ever say it by chance alone. Each is null unless its moment has come. */
import type { CrisisState } from '../crisis/state';
import { DAY_MS } from '../kernel';
import { waitsForExplanation, waitsForHandlingSignature } from '../survey/closing';
import { noHistory } from './compensation-rules';
import { AMOS, EYAL, INES, TAL, TAMAR } from './fixtures';
import { oneOf, pick, some } from './making';
import type { Dice, Given, Make } from './making';
import { REFUSING } from './talk-makers';

const RARE: readonly Make[] = [
  (s, d) => [some(s.obligation.open.filter((one) => one.due === null), d.a, (one) => ({ type: 'resume-clock', payload: { obligationId: one.id, note: '' } })), TAL],
  (s, d) => [some(s.obligation.open.filter((one) => one.kind === 'task'), d.a, (one) => ({ type: 'complete-task', payload: { obligationId: one.id, note: 'n' } })), AMOS],
  (s, d) => [some(s.claim.guidance.filter((one) => one.givenAt === null), d.a, (one) => ({ type: 'complete-guidance', payload: { claimId: one.claimId, itemId: one.itemId, what: 'w' } })), AMOS],
  (s, d) => [some(s.disclosure.findings.filter((one) => one.withheld?.state === 'proposed'), d.a, (one) => ({ type: 'confirm-withholding', payload: { findingId: one.id, agree: d.b % 4 !== 0, reason: 'r' } })), TAMAR],
  (s, d) => [some(s.disclosure.findings.filter((one) => one.withheld?.state === 'active'), d.a, (one) => ({ type: 'end-withholding', payload: { findingId: one.id, reason: 'r' } })), INES],
  (s, d) => [some(s.ledger.pulses.filter((one) => one.doneAt === null), d.a, (one) => ({ type: 'record-pulse', payload: { pulseId: one.id, score: 1 + (d.b % 5), words: '' } })), AMOS],
  (s, d) => [some(s.ledger.pulses.filter((one) => one.doneAt === null), d.a, (one) => ({ type: 'record-no-answer', payload: { pulseId: one.id, tries: 2, how: 'h' } })), AMOS],
  (s, d) => [some(s.ledger.returnChecks.filter((one) => one.doneAt === null), d.a, (one) => (d.b % 4 === 3 ? { type: 'record-return-unknown', payload: { checkId: one.id, tries: 2, how: 'h' } } : { type: 'record-return', payload: { checkId: one.id, outcome: oneOf(['renewed', 'left'], d.b), evidence: 'e' } })), AMOS],
  (s) => [s.survey.lowScoreOpen ? { type: 'log-call-back', payload: { outcome: 'resolved', said: 's', contactId: 'carmel' } } : null, TAMAR],
  (s) => [waitsForHandlingSignature(s) ? { type: 'sign-handling', payload: { reason: 'r' } } : null, EYAL],
  (s, d) => [waitsForExplanation(s) ? { type: 'explain-again', payload: { contactId: 'carmel', comprehension: oneOf(['yes', 'partly'], d.b), note: '' } } : null, AMOS],
  (s, d) => [some(s.promise.waiting, d.a, (one) => ({ type: 'approve-message', payload: { proposalId: one.id, note: '', message: REFUSING } })), TAMAR],
  (s, d) => [some(s.compensation.entries.filter((one) => one.state === 'proposed'), d.a, (one) => ({ type: 'approve-compensation', payload: { compensationId: one.id, note: 'n', finance: 'f', legal: 'l', history: noHistory } })), EYAL],
  (s, d) => [some(s.compensation.entries.filter((one) => one.state === 'decided' && one.paidAt === null), d.a, (one) => ({ type: 'record-compensation-paid', payload: { compensationId: one.id, at: 0, reference: 'r' } })), AMOS],
  (s, d) => [some(s.limits.boundaries.filter((one) => one.state === 'proposed'), d.a, (one) => ({ type: 'confirm-boundary', payload: { boundaryId: one.id, agree: d.b % 4 !== 0, reason: 'r' } })), TAMAR],
  (s, d) => [s.care.raised.some((one) => one.kind === 'abuse' && one.by === s.crisis.people.accountManager) ? { type: 'hand-over-contact', payload: { to: oneOf(['dana', 'noa', 'amos'], d.a), reason: 'r' } } : null, { id: s.crisis.people.accountManager ?? 'amos', role: 'account-manager' }],
  (s, d, now) => [some(s.promise.open.filter((one) => one.dueAt !== null && one.dueAt > now), d.a, (one) => ({ type: 'renegotiate-promise', payload: { promiseId: one.id, newDueAt: now + 20 * DAY_MS, reason: 'r', channel: 'call', contactId: 'carmel' } })), TAMAR],
  (s) => [s.crisis.loweringProposal === null ? null : { type: 'confirm-lower-severity', payload: { agree: true, reason: 'r' } }, TAMAR],
  (s, d) => [s.lane.proposal === null ? null : d.a % 3 === 0 ? { type: 'lift-queue-jump', payload: { reason: 'r' } } : { type: 'confirm-queue-jump', payload: { agree: d.a % 3 === 1, note: 'n', displaced: { count: 1, first: [] } } }, TAMAR],
  (s, d) => [some(s.promise.waiting, d.a, (one) => ({ type: 'return-message', payload: { proposalId: one.id, reason: 'r' } })), TAMAR],
  (s) => [s.review.stage === 'in-review' ? { type: 'return-review', payload: { reason: 'r' } } : null, TAMAR],
];

/** One of those whose moment has come, drawn by the dice; null where none has. */
export function rarely(state: CrisisState, dice: Dice, now: number): Given | null {
  const possible = RARE.flatMap((make): readonly Given[] => {
    const [command, actor] = make(state, dice, now);
    return command === null ? [] : [[command, actor]];
  });
  return pick(possible, dice.a) ?? null;
}
