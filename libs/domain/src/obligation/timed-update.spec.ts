import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { calendars, contact, dailyCalendar, substance, T0, TAL } from '../testing/fixtures';
import { contactWith, message, Story } from '../testing/story';

const min = (count: number): number => T0 + count * MINUTE_MS;

describe('timed update', () => {
  it('starts at opening, due after the cadence, with warnings at 50, 75 (and 15 minutes before) and 90 %', () => {
    const duty = new Story().duty('timed-update');
    expect(duty).toMatchObject({ track: 'relationship', owner: 'amos', startedAt: T0, due: min(60), warnings: [min(30), min(45), min(54)] });
  });

  it('is kept by a substantive message up to the due instant, and the next one starts there', () => {
    const story = new Story().wait(50 * MINUTE_MS).update();
    expect(story.outcomes('timed-update')).toEqual(['kept']);
    expect(story.duty('timed-update')).toMatchObject({ startedAt: min(50), due: min(110) });
    expect(new Story().wait(60 * MINUTE_MS).update().outcomes('timed-update')).toEqual(['kept']);
  });

  it('is late after the due instant, breached at it and told to owner and deputy', () => {
    const story = new Story().wait(61 * MINUTE_MS).update();
    expect(story.outcomes('timed-update')).toEqual(['late']);
    expect(story.of('obligation.breached').filter((event) => event.data.kind === 'timed-update')[0]?.data).toMatchObject({ due: min(60), noticedLateMs: 0 });
    expect(story.escalations('timed-update')).toEqual([{ roles: 'owner+deputy', at: min(60) }]);
  });

  it('climbs one rung with every missed cycle: owner and deputy, team lead, head of service, executive sponsor and stays there', () => {
    const story = new Story().wait(5 * HOUR_MS + MINUTE_MS);
    expect(story.escalations('timed-update')).toEqual([
      { roles: 'owner+deputy', at: min(60) }, { roles: 'team-lead', at: min(120) }, { roles: 'head-of-service', at: min(180) },
      { roles: 'executive-sponsor', at: min(240) }, { roles: 'executive-sponsor', at: min(300) },
    ]);
    expect(story.outcomes('timed-update')).toEqual(['missed', 'missed', 'missed', 'missed']);
    expect(story.state.obligation.open.filter((one) => one.kind === 'timed-update')).toHaveLength(1);
  });

  it('begins at the bottom of the ladder again after somebody has spoken', () => {
    const story = new Story().wait(150 * MINUTE_MS).update().wait(61 * MINUTE_MS);
    expect(story.escalations('timed-update').at(-1)).toEqual({ roles: 'owner+deputy', at: min(210) });
    expect(story.outcomes('timed-update')).toEqual(['missed', 'late']);
  });

  it('one message to three people is one update and one "nothing new"', () => {
    const story = new Story({ contacts: [contact('carmel'), contact('dov'), contact('efrat')] }).wait(10 * MINUTE_MS);
    story.update({ nextUpdateAt: min(40) }, { contactIds: ['carmel', 'dov', 'efrat', 'dov'] });
    expect(story.of('message.queued').map((event) => event.data.counting.why)).toEqual(['nothing-new', 'copy', 'copy']);
    expect(story.outcomes('timed-update')).toEqual(['kept']);
    expect(story.state.message.nothingNewInRow).toBe(1);
    expect(story.state.obligation.open.filter((one) => one.kind === 'timed-update')).toHaveLength(1);
  });

  it('is due at the time the customer was told when that is sooner, or the same, and a slower phase does not take the promise back', () => {
    const story = new Story().wait(10 * MINUTE_MS).update({ newFacts: ['fact'], nextUpdateAt: min(40) });
    expect(story.duty('timed-update').due).toBe(min(40));
    story.act('locate', { where: 'w', note: '' }, TAL).act('record-workaround', { description: 'd', risk: 'r', expiresAt: min(2000), restoresOperation: true }, TAL);
    expect(story.duty('timed-update').due).toBe(min(40));
    const exact = new Story().wait(10 * MINUTE_MS).update({ newFacts: ['fact'], nextUpdateAt: min(70) }).act('record-workaround', { description: 'd', risk: 'r', expiresAt: min(2000), restoresOperation: true }, TAL);
    expect(exact.duty('timed-update').due).toBe(min(70));
  });

  it('a next time later than the cadence is refused, and one in the past', () => {
    const story = new Story().wait(10 * MINUTE_MS);
    expect(story.refusal('send-message', message({ newFacts: ['f'], nextUpdateAt: min(71) }))).toBe('update.next-later-than-cadence');
    expect(story.refusal('send-message', message({ newFacts: ['f'], nextUpdateAt: min(10) }))).toBe('instant.past');
    expect(story.refusal('send-message', message({ newFacts: ['f'], nextUpdateAt: min(70) }))).toBe('accepted');
  });

  it('shallow words are refused as an update', () => {
    expect(new Story().refusal('send-message', message({}))).toBe('update.shallow');
  });

  it('"nothing new" counts three times in a row, the fourth is refused, and a fact begins the count anew', () => {
    const story = new Story();
    const nothingNew = (): ReturnType<Story['wait']> => story.wait(10 * MINUTE_MS).update({ nextUpdateAt: story.now + 30 * MINUTE_MS });
    for (let count = 0; count < 3; count += 1) nothingNew();
    expect(story.outcomes('timed-update')).toEqual(['kept', 'kept', 'kept']);
    expect(story.refusal('send-message', message({ nextUpdateAt: story.now + 30 * MINUTE_MS }))).toBe('update.nothing-new-too-often');
    story.update();
    expect(story.state.message.nothingNewInRow).toBe(0);
    expect(story.refusal('send-message', message({ nextUpdateAt: story.now + 30 * MINUTE_MS }))).toBe('accepted');
  });

  it('a call counts only when the customer confirmed it', () => {
    const story = new Story().wait(20 * MINUTE_MS).call({ substance: substance() });
    expect(story.of('contact.logged')[0]?.data.counting.why).toBe('not-confirmed');
    expect(story.outcomes('timed-update')).toEqual([]);
    expect(story.outcomes('first-contact')).toEqual(['kept']);
    story.call({ substance: substance(), confirmedByCustomer: true });
    expect(story.outcomes('timed-update')).toEqual(['kept']);
  });

  it('a call made in time and logged late is kept though the alarm had gone off; one made before the cycle began meets nothing', () => {
    const story = new Story().wait(70 * MINUTE_MS).call({ occurredAt: min(55), substance: substance(), confirmedByCustomer: true });
    expect(story.outcomes('timed-update')).toEqual(['kept']);
    expect(story.duty('timed-update').startedAt).toBe(min(55));
    story.call({ occurredAt: min(50), substance: substance({ newFacts: ['f'], nextUpdateAt: min(100) }), confirmedByCustomer: true });
    expect(story.outcomes('timed-update')).toEqual(['kept']);
    expect(story.state.message).toMatchObject({ lastUpdateAt: min(55), nextUpdateToldAt: null });
  });

  it('a machine may not write to the customer, and a contact must lie between awareness and now', () => {
    const story = new Story().wait(HOUR_MS);
    expect(story.refusal('send-message', message(), { id: 'token', role: 'machine' })).toBe('message.person-required');
    expect(story.refusal('log-contact', contactWith(T0 - 1))).toBe('instant.before-awareness');
    expect(story.refusal('log-contact', contactWith(story.now + 3 * MINUTE_MS))).toBe('instant.future');
    expect(story.refusal('log-contact', contactWith(story.now, { contactId: 'nobody' }))).toBe('contact.unknown');
    expect(new Story({ contacts: [contact('carmel', null)] }).refusal('send-message', message())).toBe('contact.no-email');
  });

  it('follows the phase: 60 minutes until the customer works again, then 4 h, daily once fixed', () => {
    const story = new Story().act('locate', { where: 'w', note: '' }, TAL);
    expect(story.duty('timed-update').due).toBe(min(60));
    story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + 3 * DAY_MS, restoresOperation: true }, TAL);
    expect(story.duty('timed-update').due).toBe(min(240));
    story.act('record-fix', { description: 'd', restoresOperation: true }, TAL);
    expect(story.duty('timed-update').due).toBe(T0 + DAY_MS);
    story.act('verify-fix', { passed: false, how: 'still slow', confirmedByCustomer: false }, TAL);
    expect(story.duty('timed-update').due).toBe(min(240));
    expect(story.of('obligation.retargeted').filter((event) => event.data.kind === 'timed-update').map((event) => event.data.why)).toEqual(['phase', 'phase', 'phase']);
  });

  it('never pauses; its cadence changes at the customer\'s wish, slower only with his words', () => {
    const story = new Story();
    expect(story.refusal('pause-clock', { obligationId: story.duty('timed-update').id, reason: 'waiting_customer', text: 't', until: min(30) })).toBe('clock.never-paused');
    const slower = { target: { kind: 'time' as const, ms: 4 * HOUR_MS }, clock: 'always' as const, askedBy: 'carmel' };
    expect(story.refusal('change-cadence', { ...slower, words: ' ' })).toBe('cadence.words-required');
    expect(story.refusal('change-cadence', { ...slower, target: { kind: 'time', ms: HOUR_MS }, clock: 'desk', words: '' })).toBe('cadence.words-required');
    story.act('change-cadence', { ...slower, words: 'every four hours is enough' });
    expect(story.duty('timed-update').due).toBe(min(240));
    story.act('change-cadence', { ...slower, target: { kind: 'time', ms: 30 * MINUTE_MS }, words: '' });
    expect(story.duty('timed-update').due).toBe(min(30));
    expect(story.of('cadence.changed').map((event) => event.data.slower)).toEqual([true, false]);
  });

  it('a faster cadence that puts the due instant behind now is late by the change, not by silence', () => {
    const story = new Story().wait(50 * MINUTE_MS);
    story.act('change-cadence', { target: { kind: 'time', ms: 30 * MINUTE_MS }, clock: 'always', askedBy: 'carmel', words: '' }).wait(0);
    const breach = story.of('obligation.breached').find((event) => event.data.kind === 'timed-update');
    expect(breach?.data).toMatchObject({ due: min(30), byReclassification: true });
  });

  it('where the calendar ends the last one stays late, and time goes on', () => {
    const desk = dailyCalendar('desk', [9, 17], { weekdays: [0, 1, 2, 3, 4], days: 33 });
    const story = new Story({ impactLevel: 3, calendars: { ...calendars(), desk } }).until(desk.to + DAY_MS);
    expect(story.duty('timed-update').due).toBe(desk.to);
    expect(story.of('obligation.breached').filter((event) => event.data.kind === 'timed-update' && event.data.due === desk.to)).toHaveLength(1);
    expect(story.update().outcomes('timed-update').at(-1)).toBe('late');
  });

  it('ends at return to routine and not before', () => {
    const story = new Story().wait(10 * MINUTE_MS).routine();
    expect(story.open('timed-update')).toBeUndefined();
    expect(story.outcomes('timed-update').at(-1)).toBe('cancelled');
    story.wait(3 * DAY_MS);
    expect(story.outcomes('timed-update').filter((outcome) => outcome === 'missed')).toEqual([]);
    expect(story.refusal('change-cadence', { target: { kind: 'time', ms: HOUR_MS }, clock: 'always', askedBy: 'c', words: 'w' })).toBe('crisis.already-routine');
  });
});
