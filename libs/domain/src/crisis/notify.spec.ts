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

describe('a notice of an answer that is owed', () => {
  it('carries the words it is owed to, each its own, and long ones cut', () => {
    const story = new Story();
    const noticed = (said: string): string[] => {
      const before = story.events.length;
      story.call({ direction: 'from-customer', channel: 'status-page', needsAnswer: true, said });
      const commit = story.events.slice(before);
      return commit.flatMap((event) => outboxFor(story.state, event, commit)).filter((one) => one.params['kind'] === 'answer').map((one) => String(one.params['asked']));
    };
    expect(new Set(noticed('This is not solved.\nTwo shops still fail.'))).toEqual(new Set(['This is not solved.\nTwo shops still fail.']));
    expect(new Set(noticed('And the invoice?'))).toEqual(new Set(['And the invoice?']));
    expect(noticed('x'.repeat(1_500))[0]).toHaveLength(1_001);
  });
});
