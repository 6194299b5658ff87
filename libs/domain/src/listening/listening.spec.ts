import type { OpenCrisis } from '../crisis/crisis';
import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, contact, INES, T0, TAL, testProtocol } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import type { DutyRule, Protocol } from '../protocol/protocol';
import type { EmotionalState, MessageType, SendMessage } from '../message/message';
import { isHeard, isHurtUnacknowledged } from './decide-listening';
import { NO_LISTENING } from './listening';
import type { ListeningCommands, ListeningRecord } from './listening';

const rule: DutyRule = { target: { kind: 'time', ms: 4 * HOUR_MS }, clock: 'always' };
const { severities } = testProtocol;
const withDuty = (key: '1' | '2' | '3' | '4') => ({ ...severities[key], duties: { ...severities[key].duties, 'listening-record': rule } });
const protocol: Protocol = {
  ...testProtocol, severities: { '1': withDuty('1'), '2': withDuty('2'), '3': withDuty('3'), '4': severities['4'] },
  pauses: { ...testProtocol.pauses, waiting_customer: { kinds: ['workaround', 'fix', 'listening-record'], maxMs: 3 * DAY_MS } },
  relationship: { listening: { afterListening: ['options', 'polite-correction', 'refusal', 'compensation'], hurtStates: ['furious', 'hurt'] } },
};
const opened = (over: Partial<OpenCrisis> = {}): Story => new Story({ protocol, ...over });

const record = (over: Partial<ListeningRecord> = {}): ListeningRecord => ({
  contactId: 'carmel', story: 'we stood there', feelings: ['anger'], feelingsNote: '', needs: ['listen', 'fix'], consequences: ['goods spoil', 'client asks'], desiredOutcome: 'trucks out', informationGained: [], plainExplanation: 'one person stays with you', ...over,
});
const yes: ListeningCommands['confirm-read-back'] = { how: 'call', contactId: 'carmel', confirmed: true, corrections: '' };
const no: ListeningCommands['confirm-read-back'] = { ...yes, confirmed: false, corrections: 'fourteen trucks' };
const limit = (story: Story, consequence = 1) => ({ consequence, title: 'cold store', owner: 'amos', dueAt: story.now + HOUR_MS });
/** Everything a message of any type asks for, so that only the gate can refuse. */
const FULL = { options: { possible: ['bring back the old image'], notPossible: [], notYetKnown: [] }, reason: 'r', restatedClaim: 'c', evidence: 'e', guidance: 'g' } as const;
const sends = (story: Story, messageType: MessageType, more: Partial<SendMessage> = {}): string =>
  story.refusal('send-message', message({ newFacts: ['f'] }, { messageType, ...FULL, ...more }), AMOS);
const heard = (story: Story): Story => story.act('record-listening', record(), AMOS).act('confirm-read-back', yes, AMOS);
const feels = (story: Story, emotionalState: EmotionalState, over = {}): Story => story.call({ direction: 'from-customer', emotionalState, ...over });
const GATED = ['options', 'polite-correction', 'refusal', 'compensation'] as const satisfies readonly MessageType[];
const FREE = ['first-contact', 'update', 'stage-update', 'answer', 'summary', 'apology', 'closing', 'other'] as const satisfies readonly MessageType[];

describe('an offer in a message of another type', () => {
  const offering = (story: Story, more: Partial<SendMessage> = {}) => story.try('send-message', message({ newFacts: ['f'] }, { offers: [{ matter: 'compensation', words: 'we refund you' }], ...more }), AMOS);
  it.each(FREE)('waits in one of type %s until the customer was heard, and names the words', (messageType) => {
    const story = opened();
    expect(offering(story, { messageType })).toMatchObject({ ok: false, code: 'listening.offer-before-heard', field: 'body', params: { words: 'we refund you', matter: 'compensation' } });
    expect(sends(story, messageType)).toBe('accepted');
    expect(offering(heard(story), { messageType }).ok).toBe(true);
  });

  it('waits while he is hurt and nobody acknowledged it; an emergency does not', () => {
    const story = feels(heard(opened()).wait(MINUTE_MS), 'hurt');
    expect(offering(story)).toMatchObject({ code: 'listening.offer-before-acknowledged', params: { emotion: 'hurt' } });
    expect(offering(story, { emergency: true }).ok).toBe(true);
    story.act('acknowledge-feelings', { contactId: 'carmel', how: 'call', words: 'w' }, AMOS);
    expect(offering(story).ok).toBe(true);
  });

  it('S0-16 S0-23 waits as options recorded: ours until he was heard and his hurt acknowledged, an urgent workaround and his own ideas not', () => {
    const put = (story: Story, over: object = {}) =>
      story.try('offer-options', { source: 'us', options: [{ what: 'by phone', when: null, possible: 'yes', reason: '' }], urgentWorkaround: false, ...over }, AMOS);
    const story = feels(opened(), 'furious');
    expect(put(story)).toMatchObject({ ok: false, code: 'listening.read-back-missing', field: 'options' });
    expect(put(story, { options: [{ what: 'w', when: null, possible: 'no', reason: 'r' }] })).toMatchObject({ code: 'listening.read-back-missing' });
    expect([put(story, { source: 'customer' }).ok, put(story, { urgentWorkaround: true }).ok]).toEqual([true, true]);
    heard(story);
    expect(put(feels(story.wait(MINUTE_MS), 'furious'))).toMatchObject({ code: 'listening.feelings-unacknowledged', params: { emotion: 'furious' } });
    story.act('acknowledge-feelings', { contactId: 'carmel', how: 'call', words: 'w' }, AMOS);
    expect(put(story).ok).toBe(true);
  });

  it('S0-16 options recorded by an earlier release stand when a history is decided again', () => {
    const story = opened();
    const { urgentWorkaround: _new, ...old } = { source: 'us', options: [{ what: 'by phone', when: null, possible: 'yes', reason: '' }], urgentWorkaround: true } as const;
    expect(story.try('offer-options', old, AMOS).ok).toBe(true);
    story.act('offer-options', { ...old, urgentWorkaround: true }, AMOS);
    expect(story.of('options.offered')[0]?.data).toMatchObject({ urgentWorkaround: true });
  });

  it('waits in a proposal too, and asks only what the protocol asks', () => {
    const story = opened();
    expect(story.refusal('propose-message', message({ newFacts: ['f'] }, { offers: [{ matter: 'options', words: 'two ways' }] }), AMOS)).toBe('listening.offer-before-heard');
    const some = new Story({ protocol: { ...protocol, relationship: { listening: { afterListening: ['refusal'], hurtStates: [] } } } });
    expect([offering(some).ok, offering(new Story()).ok]).toEqual([true, true]);
  });

  it('stands on record with the first copy, once it may go', () => {
    const story = heard(opened({ contacts: [contact('carmel'), contact('noga')] })).act('send-message', message({ newFacts: ['f'] }, { contactIds: ['carmel', 'noga'], offers: [{ matter: 'compensation', words: 'w' }] }), AMOS);
    expect(story.of('message.queued').map(({ data }) => data.offers?.length ?? 0)).toEqual([1, 0]);
  });
});

describe('the listening record', () => {
  it('is revised until the customer confirms it read back', () => {
    const story = opened().act('record-listening', record(), AMOS).act('record-listening', record({ needs: ['money'] }), AMOS);
    expect(story.state.listening).toMatchObject({ revision: 2, needs: ['money'], contactId: 'carmel', consequenceCount: 2, recordedBy: 'amos', readBackConfirmedAt: null });
    story.act('confirm-read-back', yes, AMOS);
    expect(story.state.listening).toMatchObject({ readBackConfirmedAt: story.now, confirmedHow: 'call', readBacks: 1 });
    expect(story.refusal('record-listening', record(), AMOS)).toBe('listening.confirmed-already');
    expect(story.refusal('confirm-read-back', yes, AMOS)).toBe('listening.confirmed-already');
  });

  it('only a plain yes closes: a no needs corrections, and then a revision before the next reading', () => {
    const story = opened();
    expect(story.refusal('confirm-read-back', yes, AMOS)).toBe('listening.not-recorded');
    story.act('record-listening', record(), AMOS);
    expect(story.refusal('confirm-read-back', { ...yes, corrections: 'but it was fourteen' }, AMOS)).toBe('listening.yes-with-corrections');
    expect(story.refusal('confirm-read-back', { ...no, corrections: '' }, AMOS)).toBe('listening.corrections-missing');
    story.act('confirm-read-back', no, AMOS);
    expect([isHeard(story.state), story.refusal('confirm-read-back', yes, AMOS)]).toEqual([false, 'listening.revise-first']);
    story.act('confirm-read-back', no, AMOS).act('record-listening', record(), AMOS).act('confirm-read-back', yes, AMOS);
    expect([isHeard(story.state), story.state.listening.readBacks]).toEqual([true, 3]);
  });

  it('knows only contacts of the crisis', () => {
    const story = opened();
    expect(story.refusal('record-listening', record({ contactId: 'nobody' }))).toBe('contact.unknown');
    story.act('record-listening', record());
    expect(story.refusal('confirm-read-back', { ...yes, contactId: 'nobody' })).toBe('contact.unknown');
    expect(story.refusal('acknowledge-feelings', { contactId: 'nobody', how: 'call', words: 'w' })).toBe('contact.unknown');
    expect(story.refusal('record-information', { contactId: 'nobody', information: 'i', effect: 'none', note: '' })).toBe('contact.unknown');
  });

  it('begins anew when the crisis is reopened, from what was recorded', () => {
    const story = heard(opened().call()).wait(HOUR_MS).routine();
    story.act('reopen', { reason: 'again' }, AMOS);
    expect([isHeard(story.state), story.state.listening.revision, story.refusal('confirm-read-back', yes, AMOS)]).toEqual([false, 1, 'listening.revise-first']);
    story.wait(MINUTE_MS).call();
    expect(story.duty('listening-record')).toMatchObject({ cycle: 2 });
  });

  it('keeps texts out of the state, whatever their length', () => {
    const long = 'x'.repeat(20_000);
    const story = opened().act('record-listening', record({ story: long, desiredOutcome: long, plainExplanation: long, consequences: Array.from({ length: 30 }, () => long.slice(0, 1_000)) }), AMOS);
    for (let count = 0; count < 40; count += 1) feels(story.wait(MINUTE_MS), 'angry').act('record-information', { contactId: 'carmel', information: long, effect: 'changed', note: long }, AMOS);
    expect(JSON.stringify(story.state.listening).length).toBeLessThan(3_000);
    expect(story.state.listening.information).toEqual({ none: 0, narrowed: 0, changed: 40 });
  });
});

describe('the duty to listen', () => {
  it('starts with the first human contact, at the instant of it, and is met by the confirmed read-back', () => {
    const story = opened().wait(HOUR_MS);
    expect(story.open('listening-record')).toBeUndefined();
    story.call({ occurredAt: T0 + 30 * MINUTE_MS });
    expect(story.duty('listening-record')).toMatchObject({ owner: 'amos', track: 'relationship', startedAt: T0 + 30 * MINUTE_MS, due: T0 + 30 * MINUTE_MS + 4 * HOUR_MS });
    story.wait(MINUTE_MS).update().call();
    expect(story.of('obligation.started').filter((event) => event.data.kind === 'listening-record')).toHaveLength(1);
    story.act('record-listening', record(), AMOS).act('confirm-read-back', no, AMOS);
    expect(story.outcomes('listening-record')).toEqual([]);
    story.act('record-listening', record(), AMOS).act('confirm-read-back', yes, AMOS);
    expect(story.outcomes('listening-record')).toEqual(['kept']);
    story.wait(MINUTE_MS).call();
    expect(story.open('listening-record')).toBeUndefined();
  });

  it('is not started by a call of his that nobody answered, nor where he was heard before', () => {
    const story = feels(opened(), 'angry');
    expect(story.open('listening-record')).toBeUndefined();
    story.call({ direction: 'from-customer', answered: true });
    expect(story.duty('listening-record').startedAt).toBe(T0);
    expect(heard(opened()).call().open('listening-record')).toBeUndefined();
  });

  it('breaches, climbs the ladder, and bars closing while it is open', () => {
    const story = opened().call().wait(5 * HOUR_MS);
    expect(story.duty('listening-record').breachedAt).not.toBeNull();
    expect(story.escalations('listening-record')[0]?.roles).toBe('owner+deputy');
    expect(missingToClose(story.state).map((one) => one.params['kind'])).toContain('listening-record');
    expect(heard(story).outcomes('listening-record')).toEqual(['late']);
  });

  it('stands still while we wait for the customer, and for no other reason', () => {
    const story = opened().call();
    const { id } = story.duty('listening-record');
    expect(story.refusal('pause-clock', { obligationId: id, reason: 'third_party', text: 't', until: story.now + HOUR_MS })).toBe('clock.not-pausable');
    story.act('pause-clock', { obligationId: id, reason: 'waiting_customer', text: 'asked for a call tomorrow', until: story.now + DAY_MS });
    expect(story.wait(12 * HOUR_MS).duty('listening-record')).toMatchObject({ due: null, breachedAt: null });
  });

  it('ends unmet with a quiet period, in which nobody can confirm; not with the customer’s own word', () => {
    const silent = opened({ impactLevel: 3 }).call({ substance: null }).repaired().update().wait(20 * DAY_MS);
    silent.act('return-to-routine', { how: 'quiet-period', comprehension: 'not-answered', note: '' }, AMOS);
    expect(silent.outcomes('listening-record')).toEqual(['missed']);
    expect(opened().call().routine().open('listening-record')).toBeDefined();
  });

  it('begins when a severity that asks for it follows one that did not', () => {
    const story = opened({ impactLevel: 4 }).call();
    expect(story.open('listening-record')).toBeUndefined();
    story.wait(HOUR_MS).act('raise-severity', { to: 2, reason: 'worse than we knew' });
    expect(story.duty('listening-record').startedAt).toBe(T0 + HOUR_MS);
    expect(opened({ impactLevel: 4 }).act('raise-severity', { to: 2, reason: 'r' }).open('listening-record')).toBeUndefined();
  });
});

describe('what waits for listening', () => {
  it.each(GATED)('%s is refused before the confirmed read-back', (type) => {
    const story = opened().call();
    expect(sends(story, type)).toBe('listening.read-back-missing');
    story.act('record-listening', record(), AMOS);
    expect(sends(story, type)).toBe('listening.read-back-missing');
    story.act('confirm-read-back', no, AMOS);
    expect(sends(story, type)).toBe('listening.read-back-missing');
    story.act('record-listening', record(), AMOS).act('confirm-read-back', yes, AMOS);
    expect(sends(story, type)).toBe('accepted');
  });

  it.each(FREE)('%s never waits', (type) => {
    expect(sends(feels(opened(), 'furious'), type)).toBe('accepted');
  });

  it('an emergency workaround goes at once', () => {
    const story = feels(opened(), 'furious');
    for (const type of GATED) expect(sends(story, type, { emergency: true })).toBe('accepted');
    expect(sends(story, 'options', { emergency: false })).toBe('listening.read-back-missing');
  });

  it('nothing of it under a protocol that does not know listening', () => {
    const old = feels(new Story(), 'furious');
    for (const type of GATED) expect(sends(old, type)).toBe('accepted');
    expect(old.call().open('listening-record')).toBeUndefined();
    expect(isHurtUnacknowledged(old.state)).toBe(false);
  });
});

describe('a customer who is furious or hurt', () => {
  it.each(['furious', 'hurt'] as const)('%s: no talk of solutions until it is acknowledged', (state) => {
    const story = feels(heard(opened()).wait(MINUTE_MS), state);
    expect(sends(story, 'options')).toBe('listening.feelings-unacknowledged');
    story.wait(MINUTE_MS).act('acknowledge-feelings', { contactId: 'carmel', how: 'call', words: 'that must have hurt' }, AMOS);
    expect(sends(story, 'options')).toBe('accepted');
  });

  it('has to be acknowledged after that moment, not before it', () => {
    const story = heard(opened()).act('acknowledge-feelings', { contactId: 'carmel', how: 'call', words: 'w' }, AMOS).wait(MINUTE_MS);
    expect(sends(feels(story, 'hurt'), 'refusal')).toBe('listening.feelings-unacknowledged');
  });

  it('is acknowledged by his record read back after it, if it names feelings', () => {
    const silent = feels(opened(), 'hurt').wait(MINUTE_MS).act('record-listening', record({ feelings: [] }), AMOS).act('confirm-read-back', yes, AMOS);
    expect(sends(silent, 'options')).toBe('listening.feelings-unacknowledged');
    expect(sends(heard(feels(opened(), 'hurt').wait(MINUTE_MS)), 'options')).toBe('accepted');
  });

  it('calmer states wait for nothing, and calming down opens the way', () => {
    for (const state of ['calm', 'worried', 'frustrated', 'angry', 'relieved'] as const) expect(sends(feels(heard(opened()).wait(MINUTE_MS), state), 'options')).toBe('accepted');
    expect(sends(feels(feels(heard(opened()).wait(MINUTE_MS), 'furious').wait(MINUTE_MS), 'calm'), 'options')).toBe('accepted');
  });

  it('before and after every contact is kept, the latest at hand', () => {
    const story = opened({ contacts: [contact('carmel')] });
    feels(story, 'worried', { emotionalStateBefore: 'furious' }).wait(MINUTE_MS);
    expect(story.call().state.listening.emotions).toMatchObject([{ before: 'furious', after: 'worried' }]);
    for (let count = 0; count < 15; count += 1) feels(story.wait(MINUTE_MS), 'calm');
    expect(story.state.listening.emotions).toHaveLength(10);
    expect(story.state.listening.emotions.every((one) => one.before === 'unknown')).toBe(true);
  });
});

describe('damage-limiting actions', () => {
  it('are derived from a recorded consequence, with owner and time, and bar closing until done', () => {
    const story = opened();
    expect(story.refusal('derive-damage-limit', limit(story), TAL)).toBe('listening.not-recorded');
    story.act('record-listening', record(), AMOS);
    for (const place of [0, 3]) expect(story.refusal('derive-damage-limit', limit(story, place), TAL)).toBe('listening.consequence-unknown');
    expect(story.refusal('derive-damage-limit', { ...limit(story), dueAt: story.now }, TAL)).toBe('instant.past');
    story.act('derive-damage-limit', limit(story, 2), TAL);
    const [action] = story.state.listening.damageLimits;
    expect(action).toMatchObject({ title: 'cold store', owner: 'amos', doneAt: null });
    expect(missingToClose(story.state)).toContainEqual({ code: 'missing.damage-limits', params: { count: 1 } });
    const done = { damageLimitId: action?.id ?? '', evidence: 'goods are cold' };
    story.act('complete-damage-limit', done, AMOS);
    expect(missingToClose(story.state).map((one) => one.code)).not.toContain('missing.damage-limits');
    expect(story.refusal('complete-damage-limit', done, AMOS)).toBe('listening.damage-limit-not-open');
  });

  it('are bounded, and old ones make room only once done', () => {
    const story = opened().act('record-listening', record(), AMOS);
    for (let count = 0; count < 10; count += 1) story.act('derive-damage-limit', limit(story), TAL);
    expect(story.refusal('derive-damage-limit', limit(story), TAL)).toBe('listening.too-many-damage-limits');
    for (const one of story.state.listening.damageLimits) story.act('complete-damage-limit', { damageLimitId: one.id, evidence: 'e' }, INES);
    expect(story.state.listening.damageLimits).toHaveLength(5);
  });
});

it('the record gives the state back', () => {
  const story = feels(heard(opened().call()).wait(MINUTE_MS), 'hurt').act('acknowledge-feelings', { contactId: 'carmel', how: 'mail', words: 'w' }, AMOS).act('derive-damage-limit', { consequence: 1, title: 't', owner: 'tal', dueAt: T0 + DAY_MS }, TAL);
  expect(replay(story.events)).toEqual(story.state);
  expect(new Story().state.listening).toEqual(NO_LISTENING);
});
