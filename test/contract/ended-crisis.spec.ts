/** What the page of an ended crisis offers is what the engine still takes: nothing is typed to be refused as closed, nothing that goes is hidden. */
import { commandNames } from '#contracts';
import { DAY_MS, takesStill } from '#domain';
import { INES } from '../../libs/domain/src/testing/fixtures';
import { Story } from '../../libs/domain/src/testing/story';

const closed = (): Story => new Story({ impactLevel: 4 }).routine().finishTechnical().wait(15 * DAY_MS).act('close', { note: '' }, INES);
/** An empty payload is enough: the end is asked first, and whatever else goes wrong came after it. */
const refusedAsEnded = (story: Story, type: (typeof commandNames)[number]): boolean => {
  try {
    return ['crisis.closed', 'crisis.cancelled'].includes(story.refusal(type, { messageType: 'answer' } as never, INES));
  } catch {
    // Past the gate, into a handler that reads what is not there.
    return false;
  }
};

describe('a crisis that has ended', () => {
  it.each(commandNames)('takes %s exactly where the page offers it', (type) => {
    const story = closed();
    expect(takesStill(story.state, type)).toBe(!refusedAsEnded(story, type));
  });

  it('takes anything while it runs', () => { expect(commandNames.every((type) => takesStill(new Story().state, type))).toBe(true); });
});
