/** Care for staff: raised without leave, answered in time by someone else, handed over by right, told without names. */
import { HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, INES, TAL, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import { NO_CARE } from './care';
import { isFull, loadOf } from './load';

const answerRule = { target: { kind: 'time', ms: 4 * HOUR_MS }, clock: 'always' } as const;
const severities = testProtocol.severities;
const protocol = { ...testProtocol, severities: { ...severities, '1': { ...severities['1'], duties: { ...severities['1'].duties, 'staff-answer': answerRule } }, '2': { ...severities['2'], duties: { ...severities['2'].duties, 'staff-answer': answerRule } } } };
const story = (): Story => new Story({ protocol });

describe('what a colleague raises', () => {
  it('starts the clock of an answer, met by any answer of somebody else', () => {
    const one = story().act('ask-support', { text: 'I need a second person' }, AMOS);
    expect(one.duty('staff-answer')).toMatchObject({ about: 'raised-1', owner: 'tamar', due: one.now + 4 * HOUR_MS });
    expect(one.refusal('answer-colleague', { raisedId: 'raised-1', answer: 'agreed', text: 't' }, AMOS)).toBe('approval.not-own');
    one.wait(HOUR_MS).act('answer-colleague', { raisedId: 'raised-1', answer: 'declined', text: 'not today' }, TAMAR);
    expect([one.outcomes('staff-answer'), one.state.care.raised[0]?.answer]).toEqual([['kept'], 'declined']);
    expect(one.refusal('answer-colleague', { raisedId: 'raised-1', answer: 'agreed', text: 't' }, TAMAR)).toBe('care.already-answered');
    expect(one.refusal('answer-colleague', { raisedId: 'raised-9', answer: 'agreed', text: 't' }, TAMAR)).toBe('care.unknown');
  });

  it('two at one instant have a clock each, and silence climbs the ladder', () => {
    const one = story().act('ask-support', { text: 'a' }, AMOS).act('raise-demand', { family: 'demands', text: 'b', contactId: 'carmel' }, TAL);
    expect(one.state.obligation.open.filter((duty) => duty.kind === 'staff-answer').map((duty) => duty.about)).toEqual(['raised-1', 'raised-2']);
    one.wait(5 * HOUR_MS);
    expect(one.escalations('staff-answer').length).toBeGreaterThanOrEqual(2);
  });

  it('names contacts of the crisis only; without a target in the protocol there is no clock, and raising still works', () => {
    expect(story().refusal('report-abuse', { contactId: 'nobody', text: 't' }, AMOS)).toBe('contact.unknown');
    const bare = new Story().act('ask-support', { text: 'a' }, AMOS);
    expect([bare.open('staff-answer'), bare.state.care.raised.length]).toEqual([undefined, 1]);
    expect(new Story().state.care).toEqual(NO_CARE);
  });
});

describe('handing the contact over', () => {
  it('is the right of whoever speaks to the customer and reported abuse; the duties follow', () => {
    const one = story();
    expect(one.refusal('hand-over-contact', { to: 'ines', reason: 'r' }, AMOS)).toBe('care.nothing-reported');
    one.act('report-abuse', { contactId: 'carmel', text: 'shouted' }, AMOS);
    expect(one.refusal('hand-over-contact', { to: 'ines', reason: 'r' }, TAL)).toBe('care.not-the-speaker');
    expect(one.refusal('hand-over-contact', { to: 'amos', reason: 'r' }, AMOS)).toBe('care.to-oneself');
    one.act('hand-over-contact', { to: 'ines', reason: 'after the call' }, AMOS);
    expect(one.state.crisis.people.accountManager).toBe('ines');
    expect(one.duty('timed-update').owner).toBe('ines');
    expect(one.state.care).toMatchObject({ hostileContacts: ['carmel'], handOvers: 1 });
  });
});

describe('the staff pulse', () => {
  it('comes after the return to routine, once a person, and keeps scores apart from names', () => {
    const one = story();
    expect(one.refusal('give-staff-pulse', { score: 3, text: '' }, AMOS)).toBe('care.pulse-too-early');
    one.routine().wait(MINUTE_MS).act('give-staff-pulse', { score: 3, text: 'two nights' }, AMOS).act('give-staff-pulse', { score: 5, text: '' }, TAL);
    expect(one.refusal('give-staff-pulse', { score: 1, text: '' }, AMOS)).toBe('care.pulse-given');
    expect(one.state.care.pulses).toEqual({ count: 2, sum: 8 });
  });
});

describe('the load of a person', () => {
  const rules = { weights: { openCrisis: 1, hostile: 1.5, nightUpdate: 0.2 }, ceilings: { 'account-manager': 8, 'team-lead': 12 } };
  it('is open crises, hostile customers and nights; the lowest ceiling of the roles counts', () => {
    expect(loadOf({ openCrises: 4, hostile: 2, nightUpdates: 3, roles: ['account-manager', 'team-lead'] }, rules)).toEqual({ index: 7.6, ceiling: 8 });
    expect(loadOf({ openCrises: 4, hostile: 2, nightUpdates: 3, roles: ['executive'] }, rules)).toEqual({ index: 7.6, ceiling: null });
    expect([isFull({ index: 8, ceiling: 8 }), isFull({ index: 7.9, ceiling: 8 }), isFull({ index: 99, ceiling: null })]).toEqual([true, false, false]);
  });

  it('bars a further role when it is full', () => {
    const one = story();
    const assign = { role: 'technicalLead', personId: 'amos', reason: 'r' } as const;
    expect(one.refusal('assign-role', { ...assign, load: { index: 8, ceiling: 8 } }, INES)).toBe('care.over-ceiling');
    expect(one.refusal('assign-role', { ...assign, load: { index: 7, ceiling: 8 } }, INES)).toBe('accepted');
    expect(one.refusal('assign-role', assign, INES)).toBe('accepted');
  });
});
