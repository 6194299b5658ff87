import { NO_REVIEW, withRelationship } from '#domain';
import { approvalsOf, onTheWall, since } from './approvals';

const NO_RELATIONSHIP = withRelationship({});
const AT = Date.parse('2026-11-22T10:00:00Z');
const state = (more: Record<string, unknown> = {}) => ({ ...NO_RELATIONSHIP, crisis: { loweringProposal: null, cancelProposal: null }, review: NO_REVIEW, ...more }) as unknown as Parameters<typeof approvalsOf>[0];

describe('approvalsOf', () => {
  it('finds nothing where nobody asked', () => { expect(approvalsOf(state())).toEqual([]); });

  it('finds a lowering and a cancelling with the asker and his reason', () => {
    expect(approvalsOf(state({ crisis: { loweringProposal: { by: 'yonatan', to: 3, reason: 'works again' }, cancelProposal: { by: 'maya', reason: 'twice' } } }))).toMatchObject([
      { kind: 'lower-severity', command: 'confirm-lower-severity', askedBy: 'yonatan', words: 'works again', to: 3, subject: null }, { kind: 'cancel', command: 'confirm-cancel', askedBy: 'maya', words: 'twice' },
    ]);
  });

  it('names what is decided by the field of the command, and lists only what still waits', () => {
    const found = approvalsOf(state({
      promise: { ...NO_RELATIONSHIP.promise, waiting: [{ id: 'm1', author: 'yonatan', at: AT, why: ['second-reader'] }] },
      compensation: { ...NO_RELATIONSHIP.compensation, entries: [{ id: 'c1', state: 'proposed', proposedBy: 'yonatan', proposedAt: AT, amountMinor: 900, currency: 'ILS', tier: 2 }, { id: 'c2', state: 'decided', proposedBy: 'yonatan', proposedAt: AT, amountMinor: 1, currency: 'ILS' }] },
      limits: { ...NO_RELATIONSHIP.limits, boundaries: [{ id: 'b1', state: 'proposed', by: 'ronit', reason: 'threats', setAt: AT, until: AT }, { id: 'b2', state: 'active' }] },
      disclosure: { ...NO_RELATIONSHIP.disclosure, findings: [{ id: 'f1', withheld: null }, { id: 'f2', withheld: { state: 'proposed', by: 'amir', reason: 'police', until: AT } }, { id: 'f3', withheld: { state: 'active' } }] },
      conduct: { ...NO_RELATIONSHIP.conduct, requests: [{ id: 'd1', what: 'the cause', by: 'noga', at: AT, until: AT, reviewedAt: null }, { id: 'd2', reviewedAt: AT }] },
    }));
    expect(found.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['message', { field: 'proposalId', id: 'm1' }], ['compensation', { field: 'compensationId', id: 'c1' }], ['boundary', { field: 'boundaryId', id: 'b1' }], ['withholding', { field: 'findingId', id: 'f2' }], ['disclosure-delay', { field: 'requestId', id: 'd1' }],
    ]);
    expect(found[1]).toMatchObject({ amount: { minor: 900, currency: 'ILS' }, at: '2026-11-22T10:00:00.000Z' });
    expect(found[0]?.words).toBe('');
    expect([found[0]?.level, found[1]?.tier]).toEqual([null, 2]);
  });

  it('leaves a date before the forecast, or without one, to a team lead or above', () => {
    const of = (why: string) => approvalsOf(state({ promise: { ...NO_RELATIONSHIP.promise, waiting: [{ id: 'm1', author: 'yonatan', at: AT, why: ['asked', why] }] } }))[0]?.level;
    expect([of('before-p90'), of('no-forecast'), of('second-reader')]).toEqual([['team-lead', 'head-of-service', 'executive'], ['team-lead', 'head-of-service', 'executive'], null]);
  });

  it('says since when from the record, where the state does not keep it: the last word on this very thing', () => {
    const [cancel] = approvalsOf(state({ crisis: { loweringProposal: null, cancelProposal: { by: 'maya', reason: 'twice' } } }));
    const item = { id: 'p2', stage: 'waiting-ours', revision: 2, author: 'ronit', message: 'm', dueAt: AT };
    const [plan] = approvalsOf(state({ disclosure: { ...NO_RELATIONSHIP.disclosure, plan: [item] } }));
    if (cancel === undefined || plan === undefined) throw new Error('nothing waits');
    const events = [{ type: 'crisis.cancel-proposed', about: null, at: AT }, { type: 'plan-item.added', about: 'p1', at: AT + 9_000 }, { type: 'plan-item.added', about: 'p2', at: AT + 1_000 }, { type: 'plan-item.amended', about: 'p2', at: AT + 2_000 }];
    expect([since(cancel, events).at, since(plan, events).at, since(plan, []).at, since({ ...cancel, at: 'known' }, events).at]).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:02.000Z', null, 'known']);
  });

  it('asks for a second examiner where none is named, then for his word alone; not for what one examiner decides', () => {
    const claim = { id: 'c1', decision: { by: 'oliver', response: 'rejected_with_reasons' }, secondBecause: 'history', confirmedAt: null, second: null, steps: { decide: AT }, items: [{ statement: 'charged twice' }] };
    const of = (one: object) => approvalsOf(state({ claim: { ...NO_RELATIONSHIP.claim, claims: [one] } }));
    expect(of(claim)).toMatchObject([{ kind: 'second-examiner', command: 'assign-examiner', subject: { field: 'claimId', id: 'c1' }, also: { seat: 'second' }, onlyBy: null, words: 'charged twice', at: '2026-11-22T10:00:00.000Z' }]);
    expect(of({ ...claim, second: 'noga' })).toMatchObject([{ kind: 'claim-verdict', command: 'confirm-claim-verdict', onlyBy: 'noga', askedBy: 'oliver' }]);
    expect([of({ ...claim, secondBecause: null }), of({ ...claim, second: 'noga', confirmedAt: AT }), of({ ...claim, decision: null })]).toEqual([[], [], []]);
  });

  it('lists items of the joint plan nobody else has read, with the revision to be read, and the post-mortem at both its gates', () => {
    const item = { id: 'p1', stage: 'waiting-ours', revision: 2, author: 'ronit', message: 'we tell them', dueAt: AT };
    expect(approvalsOf(state({ disclosure: { ...NO_RELATIONSHIP.disclosure, plan: [item, { ...item, id: 'p2', stage: 'waiting-customer' }] } }))).toMatchObject([{ kind: 'plan-item', command: 'approve-plan-item', subject: { field: 'itemId', id: 'p1' }, also: { revision: 2 }, askedBy: 'ronit' }]);
    const review = (stage: string) => approvalsOf(state({ review: { ...NO_REVIEW, stage, submittedBy: 'maya' } })).map(({ kind, command }) => [kind, command]);
    expect([review('draft'), review('in-review'), review('reviewed'), review('signed')]).toEqual([[], [['review', 'approve-review']], [['review-signature', 'sign-review']], []]);
  });
});

describe('the times of what waits', () => {
  it('are the reader\u2019s also in a drill, whose clock runs ahead', () => {
    const drill = { rate: 100, realOrigin: Date.parse('2026-11-23T10:00:00Z'), virtualOrigin: Date.parse('2026-11-23T10:00:00Z') };
    expect(onTheWall(drill, '2026-11-23T11:40:00.000Z')).toBe('2026-11-23T10:01:00.000Z');
    expect(onTheWall(null, '2026-11-23T11:40:00.000Z')).toBe('2026-11-23T11:40:00.000Z');
    expect(onTheWall(drill, null)).toBeNull();
  });
});
