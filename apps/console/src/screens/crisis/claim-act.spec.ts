import { explainedBy, heldHasLeft, letterOf, isDecided, missingBefore, nextClaimAct, isUnconfirmed } from './claim-act';
import type { Claim } from './claim-act';

const WORDS = { he: '', en: '' };
const AT = '2026-11-22T10:00:00.000Z';
const NOA = { id: 'noa', name: 'Noa', initials: 'N' };
const GIL = { id: 'gil', name: 'Gil', initials: 'G' };
type Step = Claim['steps'][number]['step'];
const steps = (...taken: readonly Step[]): Claim['steps'] => (['stop', 'check', 'understand', 'decide'] as const).map((step) => ({ step, name: WORDS, at: taken.includes(step) ? AT : null }));
const evidence = (...given: readonly string[]): Claim['evidence'] => (['customer', 'representative', 'trace'] as const).map((from) => ({ from, name: WORDS, count: given.includes(from) ? 1 : 0 }));
const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'claim-1', receivedAt: AT, contested: null, items: [], examiner: NOA, secondExaminer: null, secondBecause: null, steps: steps('stop', 'check'), nextStep: 'understand', evidence: evidence('customer', 'representative', 'trace'),
  conductFinding: null, judgementLocked: true, final: false, response: null, holding: null, answered: null, ...more,
});
const next = (more: Partial<Claim> = {}) => nextClaimAct(claim(more));

it('goes from the examiner to the answer, one act at a time', () => {
  expect(next({ examiner: null, steps: steps() })).toMatchObject({ name: 'examiner', command: 'assign-examiner', initial: { claimId: 'claim-1', seat: 'first' }, by: null });
  expect(next({ steps: steps() })).toMatchObject({ name: 'stop', command: 'take-claim-step', initial: { step: 'stop' }, by: NOA });
  expect(next({ steps: steps('stop') })?.name).toBe('check');
  expect(next({ evidence: evidence('customer') })).toMatchObject({ name: 'evidence', command: 'add-evidence', initial: { from: 'representative' }, by: null });
  expect(next()).toMatchObject({ name: 'understand', initial: { step: 'understand' } });
  expect(next({ steps: steps('stop', 'check', 'understand') })).toMatchObject({ name: 'conduct', command: 'record-conduct-finding', by: NOA });
  expect(next({ steps: steps('stop', 'check', 'understand'), conductFinding: 'as-it-should' })).toMatchObject({ name: 'decide', command: 'decide-claim', by: NOA });
});

it('does not end with the verdict: a second examiner where one is needed, and the customer who has to hear of it', () => {
  const decided = { steps: steps('stop', 'check', 'understand', 'decide'), conductFinding: 'as-it-should', response: 'rejected_with_reasons', secondBecause: WORDS } as const;
  expect(next(decided)).toMatchObject({ name: 'second', command: 'assign-examiner', initial: { seat: 'second' } });
  expect(next({ ...decided, secondExaminer: GIL })).toMatchObject({ name: 'confirm', command: 'confirm-claim-verdict', by: GIL });
  expect(next({ ...decided, secondExaminer: GIL, final: true })).toMatchObject({ name: 'answer', command: 'record-claim-response', initial: { kind: 'rejected_with_reasons' }, by: null });
  expect(next({ ...decided, final: true, answered: { at: AT, how: 'call' } })).toBeNull();
});

it('says what is missing before a verdict', () => {
  expect(missingBefore(claim({ examiner: null, steps: steps(), evidence: evidence('trace') })).map((one) => (typeof one === 'string' ? one : one.from))).toEqual(['examiner', 'customer', 'representative', 'understand', 'conduct']);
  expect(missingBefore(claim({ steps: steps('stop', 'check', 'understand'), conductFinding: 'error-of-ours' }))).toEqual([]);
  expect([isDecided(claim()), isDecided(claim({ response: 'rejected_with_reasons' }))]).toEqual([false, true]);
});

it('a letter is drawn of what was held, and once it stands of the verdict', () => {
  const holding = { letters: 1, expectedAt: '2026-10-10T09:00:00.000Z' };
  expect([letterOf({ final: false, holding: null }), letterOf({ final: false, holding: { ...holding, letters: 0 } }), letterOf({ final: false, holding }), letterOf({ final: true, holding })]).toEqual([null, null, 'holding', 'answer']);
});

it('says decided and unconfirmed of claims only while all that are open were decided', () => {
  const open = { response: null, final: false } as const;
  const waiting = { response: 'accepted_with_redress', final: false } as const;
  const settled = { response: 'accepted_with_redress', final: true } as const;
  expect([isUnconfirmed([waiting]), isUnconfirmed([waiting, settled])]).toEqual([true, true]);
  expect([isUnconfirmed([]), isUnconfirmed([open]), isUnconfirmed([waiting, open]), isUnconfirmed([settled])]).toEqual([false, false, false, false]);
});

it('says who explains what was misunderstood, as the verdict of that item does', () => {
  const verdicts = [{ itemId: 'a', verdict: 'right', explainedBy: null, explainedHow: null }, { itemId: 'b', verdict: 'misunderstanding', explainedBy: 'priya', explainedHow: 'By telephone' }];
  expect(explainedBy(verdicts, 'b')).toEqual({ by: 'priya', how: 'By telephone' });
  expect([explainedBy(verdicts, 'a'), explainedBy(undefined, 'b'), explainedBy(['x'], 'b')]).toEqual([{ by: null, how: null }, { by: null, how: null }, { by: null, how: null }]);
});

it('knows of a mailed holding letter whether it has left, and waits for nothing that was told otherwise', () => {
  const held = (how: string) => ({ at: AT, data: { how } });
  const sent = (at: string, subject = 'Still examining (TK-1)') => [{ at, subject }];
  const left = (how: string, messages: ReturnType<typeof sent>) => heldHasLeft(held(how), 'Still examining (TK-1)', messages);
  expect([left('email', []), left('email', sent(AT, 'Update')), left('email', sent('2026-11-21T10:00:00.000Z'))]).toEqual([false, false, false]);
  expect([left('email', sent('2026-11-22T10:20:00.000Z')), left('email', sent('2026-11-22T09:30:00.000Z')), left('call', []), heldHasLeft(undefined, 's', [])]).toEqual([true, true, true, true]);
});
