import type { CrisisDetail, ObligationItem } from '#contracts';
import type { Claim } from './claim-act';
import { inOrder, nextRelationship } from './next-form';

const WORDS = { he: '', en: '' };
const AT = '2026-11-22T10:00:00.000Z';
const INES = { id: 'ines', name: 'Ines', initials: 'I' };
const GIL = { id: 'gil', name: 'Gil', initials: 'G' };
const claim = (more: Partial<Claim>): Claim => ({
  id: 'claim-1', receivedAt: AT, contested: null, items: [], examiner: INES, secondExaminer: null, secondBecause: null, steps: (['stop', 'check', 'understand', 'decide'] as const).map((step) => ({ step, name: WORDS, at: AT })), nextStep: null,
  evidence: (['customer', 'representative', 'trace'] as const).map((from) => ({ from, name: WORDS, count: 1 })), conductFinding: null, judgementLocked: true, final: false, response: null, holding: null, answered: null, ...more,
});
const page = (...claims: readonly Claim[]) => ({
  status: 'active', obligations: [{ id: 'duty-1', kind: 'claim-examination', track: 'relationship', about: 'claim-1', owner: INES } as ObligationItem],
  relationship: { listening: { stage: 'confirmed' }, ledger: { lostAt: null }, compensation: { entries: [] }, claim: { claims } },
}) as unknown as Pick<CrisisDetail, 'obligations' | 'relationship' | 'status'>;

it('of an examination asks for what the claim needs next, of whoever alone may', () => {
  expect(nextRelationship(page(claim({ examiner: null })))).toMatchObject({ command: 'assign-examiner', initial: { claimId: 'claim-1', seat: 'first' }, by: null });
  expect(nextRelationship(page(claim({})))).toMatchObject({ command: 'record-conduct-finding', by: INES });
  expect(nextRelationship(page(claim({ conductFinding: 'as-it-should', response: 'rejected_with_reasons', secondExaminer: GIL })))).toMatchObject({ command: 'confirm-claim-verdict', by: GIL });
  expect(nextRelationship(page(claim({ final: true, answered: { at: AT, how: 'call' } })))).toBeNull();
});
it('of a claim that is not there to be read keeps the form of the duty', () => {
  expect(nextRelationship(page())).toMatchObject({ command: 'take-claim-step', by: null });
});
it('puts an open question before what was planned for after the closing, and before it keeps the order of time', () => {
  const obligations = (['pulse', 'touch', 'answer'] as const).map((kind) => ({ kind }) as ObligationItem);
  const kinds = (status: 'closed' | 'open') => inOrder({ obligations, status }).map(({ kind }) => kind);
  expect([kinds('closed'), kinds('open')]).toEqual([['answer', 'pulse', 'touch'], ['pulse', 'touch', 'answer']]);
});
