/** Care for staff: raised without leave, answered in time by someone else, handed over by right, told without names. */
import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, EYAL, INES, TAL, TAMAR, testProtocol } from '../testing/fixtures';
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

describe('who hears of it', () => {
  const noticed = (one: Story, type: 'care.raised' | 'care.answered') => {
    const event = one.events.findLast((each) => each.type === type);
    return event === undefined ? [] : outboxFor(one.state, event).map(({ personId, template, params }) => ({ personId, template, params }));
  };

  it('whoever must answer, at once and with the words; nobody else', () => {
    const one = story().act('report-abuse', { contactId: 'carmel', text: 'shouted at me' }, AMOS);
    expect(noticed(one, 'care.raised')).toMatchObject([{ personId: 'tamar', template: 'staff.colleague-raised', params: { raised: 'abuse', words: 'shouted at me', about: 'carmel', due: one.now + 4 * HOUR_MS } }]);
    const late = new Story().act('ask-support', { text: 'x'.repeat(1_500) }, AMOS);
    expect(noticed(late, 'care.raised')).toMatchObject([{ personId: 'tamar', params: { raised: 'support', due: null } }]);
    expect(String(noticed(late, 'care.raised')[0]?.params['words'])).toHaveLength(1_001);
  });

  it('somebody above, where the one who would answer raised it himself', () => {
    const one = story().act('raise-demand', { family: 'demands', text: 'two shifts', contactId: null }, TAMAR);
    expect(noticed(one, 'care.raised').map(({ personId }) => personId)).toEqual(['hila']);
  });

  it('whoever raised it, when it is answered', () => {
    const one = story().act('ask-support', { text: 'a' }, AMOS).act('answer-colleague', { raisedId: 'raised-1', answer: 'declined', text: 'not today' }, TAMAR);
    expect(noticed(one, 'care.answered')).toMatchObject([{ personId: 'amos', template: 'staff.colleague-answered', params: { raised: 'support', answer: 'declined', words: 'not today' } }]);
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

describe('asking for the staff pulse (S3-20)', () => {
  const pulse = { askAfterMs: DAY_MS, remindAfterMs: 3 * DAY_MS, lapseAfterMs: 14 * DAY_MS };
  const care = { weights: { openCrisis: 1, hostile: 1, nightUpdate: 1 }, nightWindowMs: DAY_MS, ceilings: {}, staffPulse: pulse };
  const asking = (): Story => new Story({ protocol: { ...testProtocol, relationship: { care } } }).routine();
  const give = (one: Story, actor: Actor): Story => one.act('give-staff-pulse', { score: 3, text: '' }, actor);
  /** Who gets a notice of the last event of this kind, as the mails would go out. */
  const noticed = (one: Story, type: 'care.pulse-asked' | 'care.pulse-reminded'): readonly string[] => {
    const event = one.events.findLast((each) => each.type === type);
    return event === undefined ? [] : outboxFor(one.state, event).map(({ personId, template }) => `${String(personId)} ${template}`);
  };
  const about = (one: Story) => one.of('care.pulse-asked').length + one.of('care.pulse-reminded').length + one.of('care.pulse-lapsed').length;

  it('asks everybody who did something or carried it, a while after routine, and nobody else', () => {
    const one = asking();
    const routineAt = one.now;
    expect(one.wait(DAY_MS - 1).of('care.pulse-asked')).toEqual([]);
    one.wait(1);
    expect(one.of('care.pulse-asked').map(({ at, data, by }) => [at, data, by.role])).toEqual([[routineAt + DAY_MS, { asked: 4, until: routineAt + 15 * DAY_MS }, 'system']]);
    // Eyal acknowledged the notice, Tal repaired, Amos spoke, Ines opened it; Tamar did nothing, the customer is no colleague.
    expect([...noticed(one, 'care.pulse-asked')].sort()).toEqual(['amos staff.pulse-asked', 'eyal staff.pulse-asked', 'ines staff.pulse-asked', 'tal staff.pulse-asked']);
  });

  it('reminds once whoever has not answered, then lets it lapse, and says how many, never who', () => {
    const one = asking().wait(DAY_MS);
    give(give(one, AMOS), TAL).wait(3 * DAY_MS);
    expect([...noticed(one, 'care.pulse-reminded')].sort()).toEqual(['eyal staff.pulse-reminded', 'ines staff.pulse-reminded']);
    one.wait(30 * DAY_MS);
    expect(one.of('care.pulse-reminded')).toHaveLength(1);
    expect(one.of('care.pulse-lapsed').map(({ data }) => data)).toEqual([{ asked: 4, answered: 2 }]);
    const told = JSON.stringify(one.events.filter(({ type }) => type.startsWith('care.pulse-') && type !== 'care.pulse-given'));
    for (const name of ['amos', 'tal', 'ines', 'eyal']) expect(told).not.toContain(name);
    expect(replay(one.events)).toEqual(one.state);
    // Late is not too late, and begins nothing anew.
    give(one, INES).wait(30 * DAY_MS);
    expect(about(one)).toBe(3);
  });

  it('ends when all have answered, before it is asked too', () => {
    const early = asking();
    for (const actor of [AMOS, TAL, INES, EYAL]) give(early, actor);
    expect(about(early.wait(30 * DAY_MS))).toBe(0);
    const one = asking().wait(DAY_MS);
    for (const actor of [AMOS, TAL, INES, EYAL]) give(one, actor);
    expect([about(one.wait(30 * DAY_MS)), one.of('care.pulse-lapsed')]).toEqual([1, []]);
  });

  it('a reopening takes the asking back; the next routine asks anew', () => {
    const one = asking().wait(HOUR_MS).act('reopen', { reason: 'again' }, AMOS);
    expect(about(one.wait(10 * DAY_MS))).toBe(0);
    give(one.routine().wait(DAY_MS), AMOS);
    expect(one.of('care.pulse-asked')).toHaveLength(1);
  });

  it('happens in no crisis whose protocol does not ask', () => {
    const one = story().routine().wait(30 * DAY_MS);
    expect([about(one), one.state.care.asking, one.state.care.tookPart]).toEqual([0, undefined, undefined]);
  });

  it('leaves no trace in the list of duties, and bars nothing', () => {
    const one = asking().wait(2 * DAY_MS);
    expect(one.state.obligation.open.filter(({ owner, kind }) => owner === 'eyal' && kind.includes('pulse'))).toEqual([]);
    expect(missingToClose(one.state).map(({ code }) => code).filter((code) => code.includes('pulse'))).toEqual([]);
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
