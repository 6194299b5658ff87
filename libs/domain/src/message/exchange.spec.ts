import { missingToRoutine } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { relationshipStageOf } from '../crisis/status';
import { HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, contact, substance } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import type { MessageType } from './message';

const two = (): Story => new Story({ contacts: [contact('carmel'), contact('noga')] });
const asks = (story: Story, contactId: string): Story => story.call({ direction: 'from-customer', channel: 'email', needsAnswer: true, contactId });
const askedBy = (story: Story): readonly string[] => story.state.message.unanswered.map((one) => one.contactId);
const routineCodes = (story: Story): readonly string[] => missingToRoutine(story.state, 'customer-confirmation', story.now).map((one) => one.code);

describe('first contact', () => {
  it.each(['first-contact', 'update', 'stage-update', 'answer', 'summary'] as const satisfies readonly MessageType[])('a message of type %s that says nothing is refused', (messageType) => {
    expect(new Story().refusal('send-message', message({}, { messageType }), AMOS)).toBe('update.shallow');
  });

  it('is not met by a message of type other, whatever it says', () => {
    const story = new Story().act('send-message', message({ newFacts: ['f'] }, { messageType: 'other' }), AMOS).act('send-message', message({}, { messageType: 'other' }), AMOS);
    expect(story.outcomes('first-contact')).toEqual([]);
    expect(relationshipStageOf(story.state)).toBe('first-contact');
    expect(routineCodes(story)).toContain('missing.first-contact');
  });

  it('is met by a next time alone, as an update is', () => {
    const story = new Story();
    expect(story.update({ nextUpdateAt: story.now + HOUR_MS / 2 }, { messageType: 'first-contact' }).outcomes('first-contact')).toEqual(['kept']);
    expect(relationshipStageOf(story.state)).toBe('informing');
  });

  it('is met by a call of the customer that we answered, and counts both ways', () => {
    const story = new Story().call({ direction: 'from-customer', answered: true });
    expect(story.outcomes('first-contact')).toEqual(['kept']);
    expect(story.state.message).toMatchObject({ toCustomer: 1, fromCustomer: 1, lastToCustomerAt: story.now });
    expect(relationshipStageOf(story.state)).toBe('informing');
    expect(routineCodes(story.repaired())).toEqual([]);
  });
});

describe('a call the customer began', () => {
  const theirs = { direction: 'from-customer', needsAnswer: true } as const;

  it('is first contact once one of ours spoke with him in it, though what he asked is still open', () => {
    const story = new Story().wait(MINUTE_MS).call({ ...theirs, reachedUs: true });
    expect(story.outcomes('first-contact')).toEqual(['kept']);
    expect(story.state.message).toMatchObject({ toCustomer: 1, fromCustomer: 1, lastToCustomerAt: story.now });
    expect([relationshipStageOf(story.state), askedBy(story), story.state.obligation.open.some((one) => one.kind === 'answer')]).toEqual(['informing', ['carmel'], true]);
    expect(replay(story.events)).toEqual(story.state);
  });

  it('is none where it was missed, where it was written, or where an earlier release recorded it without a word of it', () => {
    for (const over of [{ reachedUs: false }, { reachedUs: true, channel: 'email' }, { reachedUs: true, channel: 'sms' }, {}] as const) {
      const story = new Story().call({ ...theirs, ...over });
      expect([over, story.outcomes('first-contact'), story.state.message.toCustomer]).toEqual([over, [], 0]);
    }
  });

  it('keeps the timed update only where it brought one and he confirmed it', () => {
    const told = { ...theirs, reachedUs: true, substance: substance({ newFacts: ['zone A works'] }) } as const;
    expect(new Story().call({ ...told, confirmedByCustomer: true }).outcomes('timed-update')).toEqual(['kept']);
    expect(new Story().call({ ...told, confirmedByCustomer: false }).outcomes('timed-update')).toEqual([]);
    expect(new Story().call({ ...told, reachedUs: false, confirmedByCustomer: true }).outcomes('timed-update')).toEqual([]);
  });
});

describe('a summary', () => {
  it('needs a new fact', () => {
    const story = new Story();
    expect(story.refusal('send-message', message({ nextUpdateAt: story.now + HOUR_MS / 2, actions: ['a'] }, { messageType: 'summary' }), AMOS)).toBe('update.shallow');
    expect(story.update({ newFacts: ['f'] }, { messageType: 'summary' }).outcomes('summary')).toEqual(['kept']);
  });
});

describe('an answer', () => {
  it('meets the questions of the contact it goes to, and of nobody else', () => {
    const story = asks(asks(two(), 'carmel').wait(MINUTE_MS), 'noga').wait(MINUTE_MS).update({ newFacts: ['f'] }, { messageType: 'answer', contactIds: ['noga'] });
    expect(story.outcomes('answer')).toEqual(['kept']);
    expect(askedBy(story)).toEqual(['carmel']);
    expect(story.duty('answer').about).toBe(story.state.message.unanswered[0]?.id);
    story.call({ answered: true, contactId: 'carmel' });
    expect(story.outcomes('answer')).toEqual(['kept', 'kept']);
    expect(askedBy(story)).toEqual([]);
  });

  it('to both at once meets both', () => {
    const story = asks(asks(two(), 'carmel'), 'noga').update({ newFacts: ['f'] }, { messageType: 'answer', contactIds: ['noga', 'carmel'] });
    expect(story.outcomes('answer')).toEqual(['kept', 'kept']);
    expect(routineCodes(story)).not.toContain('missing.answers');
  });

  it('given before the question, and logged after it, answers nothing', () => {
    const story = two().wait(10 * MINUTE_MS);
    const occurredAt = story.now - 5 * MINUTE_MS;
    asks(story, 'carmel').call({ answered: true, occurredAt });
    expect(story.outcomes('answer')).toEqual([]);
    expect(askedBy(story)).toEqual(['carmel']);
  });
});

describe('the customer\'s emotional state', () => {
  it('is a signal of lost trust for as long as it is the latest; severity stays where it was', () => {
    const story = new Story({ impactLevel: 4, trustSignals: ['unanswered-contacts'] }).wait(MINUTE_MS);
    story.act('add-trust-signal', { signal: 'same-fault-90-days', note: '' }).call({ emotionalState: 'furious' });
    const { severity } = story.state.crisis;
    expect(story.state.crisis.assessment.trustPoints).toBe(5);
    story.wait(MINUTE_MS).call({ emotionalState: 'worried' });
    expect(story.state.crisis.trustSignals).toContain('furious-or-hurt');
    story.wait(MINUTE_MS).call({ emotionalState: 'relieved' });
    expect(story.of('crisis.trust-signal-withdrawn')).toHaveLength(1);
    expect(story.state.crisis.assessment.trustPoints).toBe(4);
    expect(story.state.crisis.severity).toBe(severity);
    story.wait(MINUTE_MS).call({ emotionalState: 'hurt' });
    expect(story.state.crisis.assessment.trustPoints).toBe(5);
  });

  it('of a call logged late does not take a later one back', () => {
    const story = new Story().wait(10 * MINUTE_MS).call({ emotionalState: 'furious' });
    story.wait(MINUTE_MS).call({ emotionalState: 'calm', occurredAt: story.now - 6 * MINUTE_MS });
    expect(story.state.message.emotionalState).toBe('furious');
    expect(story.of('crisis.trust-signal-withdrawn')).toEqual([]);
  });
});
