import { DAY_MS } from '../../libs/domain/src/kernel';
import { Story } from '../../libs/domain/src/testing/story';
import { CrisisShell } from './crisis-shell';

const story = new Story().repaired().finishTechnical();
const [action] = story.state.cause.actions;
const closed = { ...story.state, crisis: { ...story.state.crisis, closedAt: story.now } };
const done = story.act('complete-prevention', { actionId: action?.id ?? '', evidence: 'merged' }).state;
const prevented = { ...done, crisis: { ...done.crisis, closedAt: story.now } };

function endedAfter(state: typeof closed, ms: number): boolean {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(story.now + ms);
  const { ended } = new CrisisShell({ state, answered: [] });
  clock.mockRestore();
  return ended;
}

describe('the run of a closed crisis', () => {
  it('ends with the window in which it can be reopened', () => {
    expect(endedAfter(prevented, 90 * DAY_MS - 1)).toBe(false);
    expect(endedAfter(prevented, 90 * DAY_MS)).toBe(true);
  });
  it('lives on while a prevention action is owed', () => {
    expect(closed.obligation.open.some((one) => one.kind === 'prevention')).toBe(true);
    expect(endedAfter(closed, 90 * DAY_MS)).toBe(false);
    expect(endedAfter(closed, 300 * DAY_MS)).toBe(false);
  });
});
