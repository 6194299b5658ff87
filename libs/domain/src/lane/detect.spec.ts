import fc from 'fast-check';
import { laneRules } from '../testing/lane-rules';
import { detectSeriousness } from './detect';
import type { ComplaintFacts } from './detect';
import { COMPLAINT_CHANNELS, COMPLAINT_LANES, SIGNAL_CODES } from './lane';

const facts = (over: Partial<ComplaintFacts> = {}): ComplaintFacts => ({ signals: [], channel: 'email', history: null, vip: false, lossMinor: null, ...over });
const judged = (over: Partial<ComplaintFacts>) => detectSeriousness(facts(over), laneRules.detect);

describe('a serious complaint is recognised when it arrives (S1-22)', () => {
  it('nothing known is light, never serious', () => {
    expect(judged({})).toEqual({ serious: false, lane: 'light', score: 0, reasons: [] });
  });

  it('one grave sign is enough; two of middle weight are; one is small but material', () => {
    expect(judged({ signals: ['harm'] })).toMatchObject({ serious: true, reasons: [{ code: 'harm', points: 8 }] });
    expect(judged({ signals: ['legal', 'wrong-claim'] })).toMatchObject({ serious: true, score: 7 });
    expect(judged({ signals: ['legal'] })).toMatchObject({ serious: false, lane: 'small-but-material', score: 4 });
  });

  it('works without a word, by history, channel and amount alone, and explains itself the heaviest first', () => {
    const known = judged({ channel: 'regulator', history: { complaintsIn12Months: 3, upheldShare: 0.5 }, vip: true, lossMinor: 1_000_000 });
    expect(known).toEqual({ serious: true, lane: 'serious', score: 13, reasons: [{ code: 'channel', points: 4 }, { code: 'large-loss', points: 4 }, { code: 'complaints', points: 2 }, { code: 'upheld', points: 2 }, { code: 'vip', points: 1 }] });
    expect(judged({ history: { complaintsIn12Months: 2, upheldShare: null } }).score).toBe(0);
    expect(judged({ lossMinor: 99_999 }).score).toBe(0);
    expect(judged({ lossMinor: 100_000 }).reasons).toEqual([{ code: 'loss', points: 2 }]);
  });

  it('knowing a key customer alone makes nothing serious (formulas 1)', () => {
    expect(judged({ vip: true }).lane).toBe('light');
  });

  const anything = fc.record({
    signals: fc.array(fc.constantFrom(...SIGNAL_CODES), { maxLength: 8 }), channel: fc.constantFrom(...COMPLAINT_CHANNELS), vip: fc.boolean(),
    history: fc.option(fc.record({ complaintsIn12Months: fc.nat(20), upheldShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) })), lossMinor: fc.option(fc.nat(5_000_000)),
  });
  it('knowing more never makes it milder; order and repetition change nothing; the score is the sum of its reasons', () => {
    fc.assert(fc.property(anything, fc.constantFrom(...SIGNAL_CODES), (one, more) => {
      const before = detectSeriousness(one, laneRules.detect);
      const after = detectSeriousness({ ...one, signals: [...one.signals, more] }, laneRules.detect);
      expect(COMPLAINT_LANES.indexOf(after.lane)).toBeGreaterThanOrEqual(COMPLAINT_LANES.indexOf(before.lane));
      expect(detectSeriousness({ ...one, signals: [...one.signals, ...one.signals].toReversed() }, laneRules.detect)).toEqual(before);
      expect(before.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(before.score);
      expect(before.serious).toBe(before.lane === 'serious');
    }));
  });
});
