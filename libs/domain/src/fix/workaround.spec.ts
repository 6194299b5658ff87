import { DAY_MS, HOUR_MS } from '../kernel';
import { TAL } from '../testing/fixtures';
import { Story } from '../testing/story';

const bridged = (): Story => {
  const story = new Story().act('locate', { where: 'w', note: '' }, TAL);
  return story.act('record-workaround', { description: 'by hand', risk: 'slow', expiresAt: story.now + 2 * HOUR_MS, restoresOperation: true }, TAL);
};
const fixed = (restoresOperation: boolean): Story => bridged().act('record-fix', { description: 'patched', restoresOperation }, TAL);
const losses = (story: Story): readonly string[] => story.of('operation.lost').map((event) => event.data.why);

describe('a workaround that carries the operation until the fix does', () => {
  it('takes the operation with it when withdrawn after a fix that does not restore it', () => {
    const story = fixed(false).act('withdraw-workaround', { reason: 'r' }, TAL);
    expect(losses(story)).toEqual(['workaround-withdrawn']);
    expect(story.state.fix.operationalAt).toBeNull();
    expect(story.act('verify-fix', { passed: true, how: 'h', confirmedByCustomer: true }, TAL).state.fix.operationalAt).toBe(story.now);
  });

  it('takes it along when it expires after such a fix', () => {
    const story = fixed(false).wait(3 * HOUR_MS);
    expect(story.of('workaround.expired')).toHaveLength(1);
    expect(losses(story)).toEqual(['workaround-expired']);
  });

  it('goes without loss once the fix restores the operation by itself, or is verified', () => {
    expect(losses(fixed(true).act('withdraw-workaround', { reason: 'r' }, TAL))).toEqual([]);
    expect(losses(fixed(true).wait(DAY_MS))).toEqual([]);
    const verified = fixed(false).act('verify-fix', { passed: true, how: 'h', confirmedByCustomer: true }, TAL);
    expect(losses(verified.wait(DAY_MS))).toEqual([]);
    expect(losses(verified.act('withdraw-workaround', { reason: 'r' }, TAL))).toEqual([]);
  });

  it('is needed again after a verification that failed', () => {
    const story = fixed(true).act('verify-fix', { passed: false, how: 'h', confirmedByCustomer: false }, TAL);
    expect(losses(story.act('withdraw-workaround', { reason: 'r' }, TAL))).toEqual(['workaround-withdrawn']);
  });
});
