import { compensationDecisionsOf } from './project-compensation';
import type { RecordedEvent } from './types';

const event = (seq: number, type: string, data: unknown): RecordedEvent => ({ seq, type, data, at: seq * 1_000, by: { id: 'amos', role: 'account-manager' }, commandId: `c${String(seq)}` }) as RecordedEvent;
const decided = (seq: number, id: string) => event(seq, 'compensation.decided', { id, kind: 'goodwill', basis: 'goodwill', claimWrong: true, amountMinor: 500, currency: 'ILS', tier: 1 });

describe('decisions about compensation, drawn from the record', () => {
  it('fold what the same batch does to them, and patch those of earlier batches once', () => {
    const all = compensationDecisionsOf('crisis', [
      decided(1, 'a'), event(2, 'compensation.answered', { id: 'a', response: 'accepted' }), event(3, 'compensation.answered', { id: 'old', response: 'accepted' }), event(4, 'compensation.paid', { id: 'old', paidAt: 4_000 }), event(5, 'crisis.noted', { text: '' }),
    ]);
    expect(all.decided).toEqual([{ crisisId: 'crisis', id: 'a', kind: 'goodwill', basis: 'goodwill', claimWrong: true, amountMinor: 500, currency: 'ILS', tier: 1, state: 'accepted', decidedAt: 1_000, decidedBy: 'amos', paidAt: null, version: 2 }]);
    expect(all.patches).toEqual([{ crisisId: 'crisis', id: 'old', state: 'accepted', paidAt: 4_000, version: 4 }]);
  });
  it('count nothing given as a decision', () => {
    expect(compensationDecisionsOf('crisis', [event(7, 'compensation.none-decided', { because: 'b' })]).decided).toMatchObject([{ id: 'none-7', kind: 'none', currency: null, amountMinor: 0 }]);
  });
});
