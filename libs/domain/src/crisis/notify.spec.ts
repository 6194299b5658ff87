import { Story } from '../testing/story';
import { outboxFor } from './notify';

const told = (story: Story, template: string): readonly (string | null)[] =>
  story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.template === template).map((one) => one.personId);

describe('who is told of a severity', () => {
  it('everybody on it when it changes, nobody when it is assessed anew with the same result', () => {
    const story = new Story({ impactLevel: 2 }).act('raise-severity', { to: 1, reason: 'a deadline tomorrow' });
    const once = told(story, 'staff.severity-set');
    expect(once.length).toBeGreaterThan(1);
    story.act('add-trust-signal', { signal: 'furious-or-hurt', note: '' });
    expect(story.of('crisis.severity-set').at(-1)?.data).toMatchObject({ severity: 1, was: 1 });
    expect(told(story, 'staff.severity-set')).toEqual(once);
  });
});
