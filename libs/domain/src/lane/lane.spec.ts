/** The light lane, what is small but material, and the queue (C06). */
import type { CompensationRules } from '../compensation/compensation';
import { missingToClose } from '../crisis/gates';
import { outboxFor } from '../crisis/notify';
import { crisisRow } from '../crisis/project';
import { open, replay, tick, wakeAt } from '../crisis/hallway';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import type { DutyRule, Protocol } from '../protocol/protocol';
import { compensationRules, noHistory } from '../testing/compensation-rules';
import { AMOS, CUSTOMER, EYAL, INES, opening, T0, TAL, TAMAR, testProtocol } from '../testing/fixtures';
import { laneRules } from '../testing/lane-rules';
import { contactWith, Story } from '../testing/story';
import type { LaneCommands } from './lane';
import { laneOf, recognitionMinutes } from './lane-of';
import { asksForPerson, withPersonWish } from './person-wish';

const MACHINE: Actor = { id: 'machine:intake', role: 'machine' };
const listening = { afterListening: [], hurtStates: [] } as const;
const mildest = testProtocol.severities['4'];
const severities = { ...testProtocol.severities, '4': { ...mildest, duties: { ...mildest.duties, 'listening-record': { target: { kind: 'time', ms: DAY_MS }, clock: 'always' } } } } as const;
const protocol = (compensation: CompensationRules = compensationRules) => ({ ...testProtocol, severities, relationship: { lane: laneRules, compensation, listening } });
const mild = (more: Parameters<typeof opening>[0] = {}): Story => new Story({ protocol: protocol(), impactLevel: 4, trustSignals: [], spokeFirst: 'customer', ...more });
const answer = { language: 'en', subject: 's', body: 'b', fact: 'It is on record.' } as const;
const light = (more: Partial<LaneCommands['answer-automatically']> = {}): LaneCommands['answer-automatically'] =>
  ({ templateId: 'light.inconvenience', remedyGestureId: 'coupon', contactId: 'carmel', answer, history: noHistory, ...more });

describe('the light lane (S1-21)', () => {
  it('answers at once with an approved text and a remedy nobody need approve; the listening duty does not start from it', () => {
    for (const actor of [MACHINE, AMOS]) {
      const one = mild().act('answer-automatically', light(), actor);
      expect(one.of('message.queued')).toMatchObject([{ data: { templateId: 'light.inconvenience', automatic: true, answers: false, contactId: 'carmel' } }]);
      expect(one.of('compensation.decided')).toMatchObject([{ data: { tier: 0, amountMinor: 10_000, kind: 'symbolic', basis: 'goodwill', automatic: true } }]);
      expect([one.outcomes('first-contact'), one.open('listening-record')]).toEqual([['kept'], undefined]);
      expect([laneOf(one.state), one.state.compensation.decision?.id, one.state.lane.automatic?.compensationId]).toEqual(['light', 'compensation-1', 'compensation-1']);
      expect(replay(one.events)).toEqual(one.state);
      // Nobody wrote it: the mail says so, and is not signed with the name of whoever pressed the button.
      expect(one.of('message.queued').flatMap((event) => outboxFor(one.state, event)).map(({ params }) => params['automatic'])).toEqual(['yes']);
      expect(one.refusal('answer-automatically', light(), actor)).toBe('lane.already-answered');
    }
  });

  it('needs no remedy, and leaves a question of the customer owed to a person', () => {
    const one = mild().call({ direction: 'from-customer', needsAnswer: true }).act('answer-automatically', light({ remedyGestureId: null }), MACHINE);
    expect([one.of('compensation.decided'), one.state.message.unanswered.length, one.open('answer') === undefined]).toEqual([[], 1, false]);
  });

  it('a person of ours speaking starts the listening duty as ever', () => {
    const one = mild().act('answer-automatically', light(), MACHINE).call();
    expect([one.open('listening-record')?.startedAt, one.state.message.toCustomer]).toEqual([one.now, 2]);
  });

  it('is barred wherever a person is owed', () => {
    expect(mild({ impactLevel: 3 }).refusal('answer-automatically', light())).toBe('lane.too-severe');
    expect(mild({ trustSignals: ['executive-involved'] }).refusal('answer-automatically', light())).toBe('lane.too-severe');
    expect(mild().call({ direction: 'from-customer', emotionalState: 'angry' }).refusal('answer-automatically', light())).toBe('lane.person-owed');
    expect(new Story({ impactLevel: 4 }).refusal('answer-automatically', light())).toBe('lane.no-policy');
  });

  it('takes approved texts only, and a contact that can be reached', () => {
    expect(mild().refusal('answer-automatically', light({ templateId: 'answer' }))).toBe('lane.template-unknown');
    expect(mild().refusal('answer-automatically', light({ answer: undefined }))).toBe('lane.template-unknown');
    expect(mild().refusal('answer-automatically', light({ contactId: 'nobody' }))).toBe('contact.unknown');
  });

  it('gives no more than the policy: tier 0, seldom, and never beyond what the customer or desk has left', () => {
    const refused = (more: Parameters<typeof light>[0]): string => mild().refusal('answer-automatically', light(more));
    expect(refused({ remedyGestureId: 'hour' })).toBe('lane.remedy-needs-approval');
    expect(refused({ remedyGestureId: 'gold' })).toBe('compensation.gesture-unknown');
    expect(refused({ history: undefined })).toBe('compensation.history-missing');
    expect(refused({ history: { ...noHistory, symbolicIn12Months: 2 } })).toBe('compensation.too-frequent');
    expect(refused({ history: { ...noHistory, within30DaysMinor: 10_001 } })).toBe('lane.remedy-beyond-policy');
    expect(refused({ history: { ...noHistory, goodwillBudgetLeftMinor: 9_999 } })).toBe('lane.remedy-beyond-policy');
    expect(refused({ history: { ...noHistory, yearlyValueMinor: 99_990 } })).toBe('lane.remedy-beyond-policy');
    expect(refused({ history: { ...noHistory, within30DaysMinor: 10_000, goodwillBudgetLeftMinor: 10_000, yearlyValueMinor: 100_000 } })).toBe('accepted');
  });

  it('has a way out: who asks for a person is owed an answer, once', () => {
    const one = mild().act('answer-automatically', light(), MACHINE).wait(HOUR_MS).act('ask-for-person', { contactId: 'carmel', channel: 'email', words: 'person' }, AMOS);
    expect([one.open('answer')?.startedAt, laneOf(one.state)]).toEqual([one.now, 'normal']);
    expect(one.refusal('ask-for-person', { contactId: 'carmel', channel: 'email', words: 'person' })).toBe('lane.person-asked');
    expect(mild().refusal('ask-for-person', { contactId: 'carmel', channel: 'email', words: 'person' })).toBe('lane.not-light');
  });
});

describe('the word that leads out of the light lane', () => {
  const says = (one: Story, said: string, actor: Actor = { ...CUSTOMER, id: 'carmel' }): Story => {
    const marked = withPersonWish({ type: 'log-contact', payload: contactWith(one.now, { direction: 'from-customer', channel: 'status-page', needsAnswer: true, said }) });
    if (marked.type !== 'log-contact') throw new Error(marked.type);
    return one.act('log-contact', marked.payload, actor);
  };
  const answers = (one: Story): number => one.of('obligation.started').filter(({ data }) => data.kind === 'answer').length;
  const lit = (): Story => mild().act('answer-automatically', light(), MACHINE).wait(HOUR_MS);

  it.each([
    'אדם', 'אדם. השובר לא מחזיר לי את ההזמנה.', '״אדם״', 'אדם בבקשה', 'בן אדם!', 'Person', '“person”', 'person please', 'PERSON - the voucher does not help', 'This is not solved.\nperson', '> שלום\r\nאדם',
    'אני רוצה נציג', 'נציגה בבקשה', 'אפשר לדבר עם נציג אנושי?', 'I want to talk to a person', 'Can I speak with a real person, please?'.replace(',', ''), 'let me talk to someone',
  ])('is known in %j', (text) => { expect(asksForPerson(text)).toBe(true); });

  it.each(['', 'אדם אחד התקשר אליי', 'האדם שדיבר איתי', 'personal data is missing', 'Person of contact changed', 'a persona', 'the person called', 'אדמה', 'הנציג לא חזר אליי', 'אני רוצה לדבר על הנציג שענה לי', 'I talked to a person yesterday', `I want${' '.repeat(4_000)}x`, 'I need a new order'])('is not read into %j', (text) => { expect(asksForPerson(text)).toBe(false); });

  it('takes the matter out of it by itself, once, with one clock of the answer', () => {
    const one = says(lit(), 'אדם. השובר לא מחזיר לי את ההזמנה.');
    expect([laneOf(one.state), one.state.lane.personAskedAt, answers(one), one.open('answer')?.startedAt]).toEqual(['normal', one.now, 1, one.now]);
    expect(one.of('lane.person-asked').map(({ data, by }) => [data.contactId, data.words, by.id])).toEqual([['carmel', 'אדם. השובר לא מחזיר לי את ההזמנה.', 'carmel']]);
    expect(replay(one.events)).toEqual(one.state);
    // What a colleague takes down of it, by either command, is the same wish.
    expect(one.refusal('ask-for-person', { contactId: 'carmel', channel: 'email', words: 'person' })).toBe('lane.person-asked');
    expect([answers(says(one.wait(HOUR_MS), 'person', AMOS)), one.of('lane.person-asked')]).toMatchObject([1, [{}]]);
    // What he says himself is heard each time, and after an answer a new wish is a new one.
    expect(answers(says(one, 'אדם!'))).toBe(2);
    one.update({ newFacts: ['a person is on it'] }, { messageType: 'answer' });
    expect(answers(says(one.wait(HOUR_MS), 'person', AMOS))).toBe(3);
  });

  it('also from what a colleague takes down first; other words, our own, and other lanes leave it as it is', () => {
    expect(laneOf(says(lit(), 'person', AMOS).state)).toBe('normal');
    expect(laneOf(says(lit(), 'thank you').state)).toBe('light');
    expect(says(mild(), 'person').of('lane.person-asked')).toEqual([]);
    const ours = { type: 'log-contact', payload: contactWith(T0, { said: 'person' }) } as const;
    expect(withPersonWish(ours)).toBe(ours);
  });

  it('owes an answer even where whoever took it down saw no question; a contact on record without the mark changes nothing', () => {
    const marked = withPersonWish({ type: 'log-contact', payload: contactWith(T0, { direction: 'from-customer', said: 'person' }) });
    expect(marked.payload).toMatchObject({ needsAnswer: true, asksForPerson: true });
    expect(laneOf(lit().call({ direction: 'from-customer', said: 'person' }).state)).toBe('light');
  });
});

describe('small but material (S0-27)', () => {
  it('gives a mild crisis an owner of its own; a severe one is serious whatever it was called', () => {
    const one = mild().act('classify-small', { why: 'third slip', owner: 'amos' });
    expect([laneOf(one.state), one.state.lane.small?.owner]).toEqual(['small-but-material', 'amos']);
    expect(one.refusal('classify-small', { why: 'third slip', owner: 'amos' })).toBe('lane.already-small');
    expect(one.refusal('classify-small', { why: 'third slip', owner: 'tamar' })).toBe('accepted');
    expect(laneOf(one.act('raise-severity', { to: 1, reason: 'grew' }).state)).toBe('serious');
    expect(one.refusal('classify-small', { why: 'w', owner: 'o' })).toBe('lane.too-severe');
  });
});

describe('the clock of what is small but material (S0-27)', () => {
  const rule = (days: number): DutyRule => ({ target: { kind: 'days', days }, clock: 'desk' });
  const withClock = (key: '1' | '3' | '4', days: number) => ({ ...severities[key], duties: { ...severities[key].duties, 'small-matter': rule(days) } });
  const timed: Protocol = {
    ...protocol(), severities: { '1': withClock('1', 3), '2': severities['2'], '3': withClock('3', 3), '4': withClock('4', 5) },
  };
  const small = (): Story => new Story({ protocol: timed, impactLevel: 4, trustSignals: [] }).act('classify-small', { why: 'third slip', owner: 'tal' });
  const settle = { solution: 'the rounding was put right', evidence: 'two months agree' };

  it('runs for its owner from the class on, and ends when it is settled', () => {
    const one = small();
    const duty = one.duty('small-matter');
    expect(duty).toMatchObject({ owner: 'tal', track: 'relationship', startedAt: T0, target: { kind: 'days', days: 5 } });
    expect(duty.due).toBeGreaterThan(T0 + 4 * DAY_MS);
    expect(missingToClose(one.state)).toContainEqual({ code: 'missing.obligation', params: { kind: 'small-matter', obligationId: duty.id } });
    one.act('settle-small', settle, TAL);
    expect([one.outcomes('small-matter'), one.state.lane.small?.settledAt]).toEqual([['kept'], one.now]);
    expect(replay(one.events)).toEqual(one.state);
  });

  it('breaches and climbs when nobody settles it, and is late then', () => {
    const one = small();
    const { due } = one.duty('small-matter');
    one.until((due ?? 0) + 10 * DAY_MS);
    expect(one.duty('small-matter').breachedAt).toBe(due);
    expect(one.escalations('small-matter').map(({ roles }) => roles)[0]).toBe('owner+deputy');
    expect(one.act('settle-small', settle, TAL).outcomes('small-matter')).toEqual(['late']);
  });

  it('another owner takes over the clock that runs; a settled matter that comes back gets a new one', () => {
    const one = small();
    const { id, due } = one.duty('small-matter');
    one.wait(DAY_MS).act('classify-small', { why: 'third slip', owner: 'amos' });
    expect(one.duty('small-matter')).toMatchObject({ id, due, owner: 'amos' });
    one.act('settle-small', settle, AMOS).wait(DAY_MS).act('classify-small', { why: 'third slip', owner: 'amos' });
    expect(one.duty('small-matter').startedAt).toBe(one.now);
    expect(one.of('obligation.started').filter(({ data }) => data.kind === 'small-matter')).toHaveLength(2);
  });

  it('goes on at the pace of a worse severity, and after a reopening', () => {
    const one = small().act('raise-severity', { to: 1, reason: 'grew' });
    expect(one.duty('small-matter')).toMatchObject({ target: { kind: 'days', days: 3 }, startedAt: T0 });
    const gap = small().act('raise-severity', { to: 2, reason: 'grew' });
    expect(gap.open('small-matter')).toBeUndefined();
    gap.act('lower-severity', { to: 4, reason: 'less' }).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR);
    expect(gap.duty('small-matter')).toMatchObject({ owner: 'tal' });
  });

  it('is not started under a protocol older than it; settling is on record all the same, once', () => {
    const one = mild().act('classify-small', { why: 'third slip', owner: 'tal' });
    expect(one.open('small-matter')).toBeUndefined();
    one.act('settle-small', settle, TAL);
    expect([one.refusal('settle-small', settle, TAL), mild().refusal('settle-small', settle, TAL)]).toEqual(['lane.small-settled', 'lane.not-small']);
  });
});

describe('the queue jump (S1-23)', () => {
  const until = T0 + 4 * HOUR_MS;
  const jumped = (): Story => mild().act('jump-queue', { reason: 'their board meets', until }).act('confirm-queue-jump', { agree: true, note: '', displaced: { count: 1, first: [] } }, TAMAR);

  it('takes two people, shows in the row, and ends by itself to the minute', () => {
    const proposed = mild().act('jump-queue', { reason: 'r', until });
    expect(crisisRow(proposed.state, T0).queueJumpUntil).toBeNull();
    expect(proposed.refusal('confirm-queue-jump', { agree: true, note: '' }, INES)).toBe('approval.not-own');
    const one = jumped();
    expect([crisisRow(one.state, T0).queueJumpUntil, wakeAt(one.state, 'relationship') !== null]).toEqual([until, true]);
    one.until(until - MINUTE_MS);
    expect(one.state.lane.jump).not.toBeNull();
    one.until(until);
    expect([one.state.lane.jump, one.of('lane.jump-ended').map(({ at, data }) => [at, data.why])]).toEqual([null, [[until, 'expired']]]);
    expect(tick(one.state, until).events).toEqual([]);
    expect(replay(one.events)).toEqual(one.state);
  });

  it('an unanswered proposal lapses, a declined one is gone', () => {
    expect(mild().act('jump-queue', { reason: 'r', until }).until(until).of('lane.jump-ended')[0]?.data.why).toBe('lapsed');
    const declined = mild().act('jump-queue', { reason: 'r', until }).act('confirm-queue-jump', { agree: false, note: 'others wait' }, TAMAR);
    expect([declined.state.lane.proposal, declined.state.lane.jump]).toEqual([null, null]);
  });

  it('is refused in the past, beyond the longest jump, twice, or under a protocol without rules; lifting ends it', () => {
    const refused = (at: number): string => mild().refusal('jump-queue', { reason: 'r', until: at });
    expect([refused(T0), refused(T0 + 3 * DAY_MS + 1), refused(T0 + 3 * DAY_MS)]).toEqual(['instant.past', 'lane.jump-too-long', 'accepted']);
    const one = jumped();
    expect(one.refusal('jump-queue', { reason: 'r', until })).toBe('lane.already-first');
    one.act('lift-queue-jump', { reason: 'moved' }, EYAL);
    expect([one.state.lane.jump, one.refusal('lift-queue-jump', { reason: 'r' })]).toEqual([null, 'lane.not-first']);
    expect(one.refusal('confirm-queue-jump', { agree: true, note: '' }, TAMAR)).toBe('lane.no-jump-proposed');
    expect(new Story().refusal('jump-queue', { reason: 'r', until })).toBe('lane.no-policy');
  });

  it('a drill tells the end in real time', () => {
    const drill = { rate: 60, realOrigin: T0 + DAY_MS, virtualOrigin: T0 };
    const one = mild({ drill }).act('jump-queue', { reason: 'r', until: T0 + HOUR_MS }).act('confirm-queue-jump', { agree: true, note: '' }, TAMAR);
    expect(crisisRow(one.state, T0).queueJumpUntil).toBe(T0 + DAY_MS + MINUTE_MS);
  });
});

describe('time to recognition (S1-22)', () => {
  it('is told where the receipt is, and the receipt never lies ahead', () => {
    expect(recognitionMinutes(mild({ receivedAt: T0 - 90 * MINUTE_MS }).state)).toBe(90);
    expect(recognitionMinutes(mild().state)).toBeNull();
    expect(open(opening({ receivedAt: T0 + 1 }), { now: T0, actor: INES })).toMatchObject({ ok: false, code: 'instant.future', field: 'receivedAt' });
  });
});
